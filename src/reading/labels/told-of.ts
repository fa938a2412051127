import { TO } from "../../values/span.ts";
/**
 * Which words say what an amount is told of: the whole, a part, a sample, another time, others. A new wording is one word
 * here; texts come as for the roles.
 */

/** The next part of the text names parts of what stands before. */
export const PARTS =
  /其中|(?:基本|项目)支出中|包括|包含|[(]含|(?<=[，;(])含|具体(?:[为是:]|[^，;。:]{0,10}如下)|分别[为是]|主要用于|分别用于|三公|公务接待|公务用车|因公出国/;

/** What a part of a department's spending is called where it follows another part: 基本支出…；项目支出…. */
export const KIND_OF_SPENDING = /^(?:基本|项目|经营)支出$|^(?:人员|公用|日常公用)(?:经费|支出)$/;

/** Words that take up the whole again behind its parts. */
export const WHOLE =
  /全年|全部|共计?|合计|总计|总额|累计|年末|年底|截至|截止|当年|本年|全[省市县区州旗]|12月/;

/** Until these words what is told is of a sample, not of all the money. */
export const SAMPLE =
  /抽[查取样评选检](?:[^，;。]{0,12}\d|项目|资金|单位)|样本|现场(?:评价|核查|检查|抽)[^，;。]{0,8}(?:\d|项目|资金)|(?:评价|涉及)金额/;

export const ALL = /全[省市县区州旗年]|20\d\d年度?(?:共|全|预算|安排|下达|到位)/;

/** Another time than the report's year, unless money is carried over. */
export const OTHER_TIME = new RegExp(
  String.raw`(?:上年|去年|同比|上一年|前[一两]年|往年|次年|环比|较\d{4}年|比\d{4}年|上半年|下半年|前?[一二三]季度|第[一二三四]季度|1${TO}[1-9]月|至今|以来|“?十[二三四五]五|近[两三五]年|三年|每年)(?!.{0,4}结[转余])`,
);

/** Below these headings stands what was meant to be done, not what was: 项目绩效目标, 年度总体目标. */
export const GOAL_HEADING =
  /^(?:项目|年度|预期|总体|整体|阶段性|具体|主要|绩效|部门|支出)*(?:总|阶段性)?目标(?:内容|设定|设置)?$/;

/** Money of others, beside the report's own. */
export const OF_OTHERS =
  /邻(?:近|县|市|区|省)|周边[省市县区地]|兄弟(?:单位|[省市县区])|其[他它](?:[省市县区]|地区|单位|部门)(?=[^，;。]{0,6}(?:安排|预算|下达|支出|投入|执行|使用|支付))|同类(?:项目|地区|[省市县区])/;

/** Below these headings stand the figures of single indicators. */
export const INDICATOR_HEADING =
  /(?:产出|数量|质量|时效|成本|效益|满意度|影响)(?:指标|情况|目标)|指标.{0,4}(?:完成|分析|实现)/;

/** What was handed out may be one doing of many; it is all of the money only where a word of the whole stands beside it. */
export const ONE_DOING = /发放|兑付|兑现|缴纳|报销|付款/;

/** One payment of several, whatever is paid by it. */
export const INSTALMENT = /首付款|预付款|进度款|首[期笔]|尾款|第[一二三四]笔|[一二三四]期款/;

/** Behind these words money is what others put into what was brought here. */
export const BROUGHT_IN = /(?:引进|引入|签约|洽谈|落地|落户)[^，;。]{0,8}(?:项目|企业|资金|投资|外资)/;

/** Money that was won may be another year's, or not have come: a printed rate tells. */
export const WON = /^争取/;

/** A total of the amounts that stand before it in its sentence. */
export const TOTAL = /合计|共计|总计|[两三四五六]项|共(?=$|[^同])/;
