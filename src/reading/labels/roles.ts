import type { AmountRole, FundSource } from "../../model/words.ts";

/**
 * Which words give an amount in a sentence its role. The words nearest before the amount decide; a new wording is one
 * word here. Texts come with half-width signs, `，` between clauses, and without spaces.
 */

/** Phrases that name things or kinds of spending: their 支付, 预算, 执行, 支出 say nothing about an amount. */
export const MUTE = [
  "转移支付",
  "(?:国库|财政)?(?:集中|授权|直接)支付",
  "支付(?:方式|系统|凭证|预算|率|进度|情况|标准|手续|申请|条件|节点)",
  "(?:支出|支付|部门|收入)(?=预算)",
  "(?<=预算|安排|下达)支出",
  "预算(?:执行率|管理|单位|绩效|编制|科目|指标|一体化|法|执行情况)",
  "一般公共预算|政府性基金预算|国有资本经营预算",
  "执行(?:情况|率|进度|标准|过程|力|难|案件|期)|(?:严格|认真|遵照|案件|行政)执行|执行(?=经费|工作经费|救助)",
  "(?:资金|经费)?使用(?:情况|效益|效率|范围|管理|说明|率|效果|单位|方向)",
  "支出(?:情况|责任|结构|范围|标准|绩效|方向|内容|率|进度|功能|科目)|(?<!实际|已|共|累计)支出项目",
  "(?<!建设|改造|工程|维修|养护|训练|培训|服务|补助|救助|治理|保护|提升|修复|试点|示范|创建|购置|采购|贴息|奖补)项目支出",
  '(?:基本|人员|公用|经常性|工资福利|商品和服务|资本性|三公|教育|卫生健康|社会保障和就业|住房保障|机关运行)["”]?(?:经费)?支出',
  "到位(?:情况|率)|下达(?:情况|文件|率|及时)|拨付(?:情况|率|及时|合规)|发放(?:情况|率|标准)|安排(?:情况|表)",
  "计划(?:生育|单列|指标)|质量标准|标准化|高标准|建设标准|指标(?:标准|值)",
  "收支|收入(?=困难|群体|家庭|人口)|低收入",
  "(?<=(?:收到|支付|执行|支出|使用|到位)[^，;:。]{0,12})预算(?=资金|经费)",
  "支出预算|收回并重新|(?:通过|拟|如何)使用|目标分解下达",
] as const;

interface Wording {
  role: AmountRole;
  words: string[];
}

/** Wordings before an amount; of two that end at one place the longer decides. */
export const BEFORE: Wording[] = [
  {
    role: "initial",
    words: [
      "年初(?!结转|结余)[^，;:。]{0,14}?(?:预算|批复|安排|核定|下达)(?:数|资金|经费|金额|总额|安排|批复|指标)?",
    ],
  },
  {
    role: "budget",
    words: [
      "预算(?!收入)(?:数|安排|资金|经费|总额|金额|总数|批复|指标)?",
      "应(?:执行|支出)(?:数|金额)?",
      "批复|核定(?:为)?|批准(?:为)?|指标(?:金额|额|数|资金)",
      "(?:年度|全年|项目)(?:项目)?资金总额",
      "年度(?:总)?资金",
      "安排",
    ],
  },
  {
    role: "change",
    words: ["追加|调增|调减|核增|核减|压减|增拨|调剂", "(?<!比|较)(?:增加|新增|减少)", "调整(?:增加|减少)"],
  },
  {
    role: "issued",
    words: ["(?:提前)?下达", "获得|争取(?:到)?|获批", "分配", "应到位", "重新下达", "匹配"],
  },
  {
    role: "received",
    words: ["(?<!应)到位(?:资金|金额|数)?", "收到|拨入|筹集|收入(?:合计|总计)?(?=财政拨款)", "到账"],
  },
  { role: "available", words: ["可(?:使用|支配|用|支出|执行)(?:的)?(?:资金|财力|经费)?(?:合计|共计|总额)?"] },
  {
    role: "executed",
    words: [
      "(?<!可)(?:支出(?:数|金额|资金|总额|合计)?|执行(?:数|金额|资金)?|支付(?:数|金额|资金)?|使用(?:了|数|资金|金额)?)",
      "发放|兑付|兑现|列支|报账|报销|付款|已付|付(?=[^，;。]{0,8}款)|花费|开支|缴纳|拨付使用|已投入",
      "完成(?:支付|支出|拨付)",
    ],
  },
  {
    role: "passed_on",
    words: [
      "下拨|转拨|划转|拨转|分配下达|分解下达",
      "(?:拨付|分配|下达|拨)(?:至|到|给)(?:各|全[县市区州])?[^，;。]{0,12}?(?:财政|乡|镇|街道|县|区|旗|州|市)",
    ],
  },
  {
    role: "carried_in",
    words: [
      "(?:上年度?|以前年度|往年|历年|年初|上一?年度?末?)(?:财政|拨款|资金|项目)*(?:结转(?:和?结余)?|结余(?:结转)?)(?:资金|经费)?",
      "结转(?:上年度?|以前年度)(?:资金|结余)?",
    ],
  },
  {
    role: "carried_out",
    words: [
      "结转(?:和?结余)?(?:至|到)?(?:下年度?|次年|下一?年度?)?(?:继续)?(?:使用|支出|支付)?",
      "年末(?:财政拨款)?结转(?:和?结余)?",
    ],
  },
  {
    role: "left",
    words: [
      "结余|剩余|余额|尚余|未(?:使用|支出?|执行|支付|付)|(?<=[，;。])余|尚未(?:支付|使用|拨付)|沉淀|欠付|尚欠|待付",
    ],
  },
  { role: "returned", words: ["收回|交回|缴回|上缴|退回|收缴"] },
  { role: "saved", words: ["节约|节支|节省"] },
  {
    role: "planned",
    words: [
      "(?:拟|计划|预计|预期|将|需)(?:要)?(?:支出|支付|使用|执行|投入|安排|发放|拨付)(?:资金|数|金额)?",
      "拟|计划(?:安排|投资|总投资|投入|支出|使用|资金)?|申请|申报|需要?(?:资金|投入|支付|拨付)?|还需|概算|估算|匡算|预计|预估|规划(?:投资)?|总投资(?:额)?|投资总额|应承担|承担|目标值?",
    ],
  },
  {
    role: "contract",
    words: [
      "合同(?:价|金额|总价|额|总额)?|中标(?:价|金额)?|控制(?:价|数)|招标(?:价|金额)?|质保金|保证金|尾款|结算(?:价|金额)?|审定(?:价|金额)?|成交(?:价|金额)?|采购价",
    ],
  },
  {
    role: "per_head",
    words: [
      "人均|户均|亩均|均价|平均|单价|标准(?:为|是|由|提高到|达到)?|每(?:人|户|生|亩|名|年|月|个|村|头|只|台|套|公里|平方米|吨|株|天|班|所|家|间|次|场|件|辆|卷|册|份|篇|期|车|座|盏|棵|箱|床|桌)[^，;。]{0,10}",
    ],
  },
  {
    role: "context",
    words: [
      "产值|损失|挽回|追回|增收|营业额|利润|生产总值|续贷|展期|罚款|罚没|带动|撬动|吸引|投资|捐赠|控制在|不超过|不低于|低于|高于|超过|≤|≥|<|>|=",
      // 农业保险保费补贴资金, 粮食储备管理经费: what money is called says nothing about what became of it
      "(?:销售额?|(?<!决算|预算|财政|拨款)收入|税收?|贷款|信贷|保费|债券|债务|租金|效益|价值|储备|成本)(?![^，;。:、\\d]{0,12}(?:资金|经费|补助|补贴|贴息|奖补|奖励|项目|工程))",
    ],
  },
];

/** What right behind an amount gives it its role where nothing before it does; `到位` also where money was issued. */
export const BEHIND: { role: AmountRole; words: RegExp; over?: AmountRole[] }[] = [
  {
    role: "received",
    words:
      /^(?:资金|款项|经费|项目资金)?(?:已|均|现|已经)*(?:全部|全额|足额|及时|按时)*(?:拨付|下达|落实)?到位/,
    over: ["issued"],
  },
  { role: "received", words: /^(?:资金|款项)?(?:已|均|现|已经)*(?:全部|全额)*到账/, over: ["issued"] },
  {
    role: "passed_on",
    words:
      /^(?:资金|款项)?(?:已|均)*(?:全部|全额|及时)*(?:下拨|(?:拨付|分配|下达|划转)(?:至|到|给)[^，;。]{0,12}?(?:财政|乡|镇|街道|县|区|旗))/,
  },
  { role: "per_head", words: /^的?(?:补助|补贴|收费|发放|测算)?(?:标准|单价)/ },
  { role: "left", words: /^(?:资金)?(?:结余|剩余|未付|未支付|未使用|尚未|未执行|未拨付)/ },
  { role: "carried_out", words: /^(?:资金)?(?:已)?(?:结转|转入下年)/ },
  { role: "returned", words: /^(?:资金)?(?:已|由[^，;。]{0,8})?(?:全部)?(?:收回|交回|缴回|上缴|退回)/ },
  {
    role: "executed",
    words: /^(?:资金|款项)?(?:已|均已|已经)(?:全部|全额)?(?:支付|支出|发放|兑付|兑现|列支|执行|拨付给)/,
  },
];

/** 将X…支付: what was done with an amount that stands between. */
export const OBJECT_OF_DOING = /(?:将|把)[^，;。]{0,30}$/;
export const DONE_BEHIND = /^[^，;。]{0,30}?(?:支付|发放|兑付|拨付给)/;

/** The next part of the text names parts of what stands before. */
export const PARTS =
  /其中|包括|包含|[(]含|(?<=[，;(])含|具体[为是:]|分别[为是]|主要用于|分别用于|三公|公务接待|公务用车|因公出国/;
/** Words that take up the whole again behind its parts. */
export const WHOLE =
  /全年|全部|共计?|合计|总计|总额|累计|年末|年底|截至|截止|当年|本年|全[省市县区州旗]|12月/;
/** Until these words what is told is of a sample, not of all the money. */
export const SAMPLE =
  /抽[查取样评选检](?:[^，;。]{0,12}\d|项目|资金|单位)|样本|现场(?:评价|核查|检查|抽)[^，;。]{0,8}(?:\d|项目|资金)|(?:评价|涉及)金额/;
export const ALL = /全[省市县区州旗年]|20\d\d年度?(?:共|全|预算|安排|下达|到位)/;

/** Another time than the report's year, unless money is carried over. */
export const OTHER_TIME =
  /(?:上年|去年|同比|上一年|前[一两]年|往年|次年|环比|较\d{4}年|比\d{4}年|上半年|下半年|前?[一二三]季度|第[一二三四]季度|1[-—~至][1-9]月|至今|以来|“?十[二三四五]五|近[两三五]年|三年|每年)(?!.{0,4}结[转余])/;

/** Below these headings stands what was meant to be done, not what was: 项目绩效目标, 年度总体目标. */
export const GOAL_HEADING =
  /^(?:项目|年度|预期|总体|整体|阶段性|具体|主要|绩效|部门|支出)*(?:总|阶段性)?目标(?:内容|设定|设置)?$/;

/** Money of others, beside the report's own. */
export const OF_OTHERS =
  /邻(?:近|县|市|区|省)|周边[省市县区地]|兄弟(?:单位|[省市县区])|其[他它](?:[省市县区]|地区|单位|部门)(?=[^，;。]{0,6}(?:安排|预算|下达|支出|投入|执行|使用|支付))|同类(?:项目|地区|[省市县区])/;

/** Execution rates, the only rates that speak of executed money. */
export const EXECUTION_RATE =
  /(?:执行率|支出率|支付率|资金使用率|(?:预算|资金|支出|经费)(?:执行)?完成率|(?:支出|执行|支付)进度(?:比率)?|(?:完成|占)(?:全年|年初|调整后|年度)?(?:的)?预算(?:数|总额)?的|(?:预算|资金|经费)执行(?:比例|占比)?)(?:已|均)?(?:分别)?(?:为|达到?|是|约为|约)?$/;

/** Whose money the words before an amount name. */
export const SOURCES: [RegExp, FundSource][] = [
  [/结转|结余/, "carried_over"],
  [/中央|财政部/, "central"],
  [
    /省级|市级|州级|县级|区级|乡级|镇级|盟级|旗级|[省市县区州旗]财政|[省市县区州]本级|自治区|地方|省补|市补|省市/,
    "local",
  ],
  [/自筹|自有|其他资金|其它资金|社会资金|单位资金/, "other"],
];

/** Below these headings stand the figures of single indicators. */
export const INDICATOR_HEADING =
  /(?:产出|数量|质量|时效|成本|效益|满意度|影响)(?:指标|情况|目标)|指标.{0,4}(?:完成|分析|实现)/;
/** What was handed out may be one doing of many; it is all of the money only where a word of the whole stands beside it. */
export const ONE_DOING = /发放|兑付|兑现|缴纳|报销|付款/;

/** A total of the amounts that stand before it in its sentence. */
export const TOTAL = /合计|共计|总计|[两三四五六]项|共(?=$|[^同])/;
