/** How reports, forms and lists are titled, folded and without brackets behind. A new spelling is one line here. */

/** Titles of forms and lists. */
export const TABLE_TITLE =
  /(?:绩效(?:目标|支出|评价|单位|运行)?(?:自评|自我评价|自评价|自评估)(?:情况|结果)?(?:公开|公示)?(?:汇总|统计|信息|数据|报告|评分|打分)?的?表|(?:项目|支出|资金|整体)自评(?:情况)?表|项目清单|自评结果汇总表)$/;

/** Titles of what a unit says in words of its own programmes: 绩效自评报告, 单位自评情况, 自评自查报告, 绩效评价自评结果. */
export const SELF_TITLE =
  /(?:自评自查|自查自评|自评|自我评价|自评价|自评估|自我评估|自查)(?:工作|整改)*(?:情况|结果)?(?:汇总|整改|工作)*的?(?:报告|总结|汇报|说明|情况|结果)$/;
/** What such a title speaks of; a 自评报告 of anything else is no report of this kind. */
export const SELF_SUBJECT = /绩效|项目|资金|支出|经费|补助|补贴|预算|专项|转移支付/;

/** Titles that anyone's evaluation may have; the text says whose it is. */
export const EVALUATION_TITLE =
  /绩效(?:考核|考评|自行)?(?:评价|评估)(?:情况|结果|工作)?的?(?:报告|总结)$|绩效(?:情况|总结)?报告$/;

/** Titles of a report on the use of money; a self-evaluation only where the outline of one stands below. */
export const USE_TITLE = /(?:使用|管理)(?:管理|使用|和|及|与|绩效)*情况的?(?:报告|说明|总结|汇报|自查)?$/;

/** Headings that only such a report has. */
export const OWN_HEADINGS = [
  /绩效目标.{0,4}分解下达/,
  /(?:绩效|目标|指标)(?:自评)?(?:完成)?情况分析/,
  /自评(?:结论|得分|结果|分析)/,
  /绩效自评(?:工作)?(?:开展|组织|实施)?(?:情况)?/,
  /绩效(?:指标|目标)(?:自评)?(?:完成|实现)情况/,
  /偏离绩效目标/,
  /绩效(?:实现|完成)情况/,
  /综合评价结论/,
];
/** The two first headings of the prescribed report on transfers. */
export const OFFICIAL_HEADINGS = [/绩效目标.{0,4}分解下达/, /绩效(?:目标)?(?:自评)?(?:完成)?情况分析/];
/** The first heading of the same report, which stands at the head of no other. */
export const OFFICIAL_OPENING = /^一[、.]绩效目标.{0,4}分解下达/;
/** The sentence that opens a report: 现将自评情况报告如下. */
export const OPENING =
  /现将[^。]{0,60}(?:自评|评价|绩效)[^。]{0,30}(?:报告|报送|通报|公示|公开|汇报|说明)如下/;
/** A heading that only the report on a whole department has. */
export const DEPARTMENT_HEADING =
  /^(?:\([一二三四五]\)|[一二三四五]、)?(?:部门|单位)整体(?:支出)?绩效(?:自评|目标|评价)/;
/** Headings of the prescribed report on transfers as they are printed, without their numbers; a new spelling is one word here. */
export const PRESCRIBED_HEADING = (
  "(?:绩效目标|转移支付).{0,4}分解下达情况 绩效(?:目标)?(?:自评)?(?:完成)?情况分析 资金投入情况分析 项目资金(?:到位|执行|管理)情况?(?:分析)? " +
  "项目资金管理分析 资金管理情况分析 总体绩效目标完成情况分析 绩效(?:指标|目标)完成情况分析 (?:产出|效益|满意度|数量|质量|时效|成本|社会效益|经济效益|生态效益|可持续影响|服务对象满意度)指标(?:完成情况)?(?:分析)? " +
  "偏离绩效目标的?原因[和及](?:下一步)?改进措施 绩效自评结果(?:拟)?应用[和及]公开情况 其他需要说明的问题 [中央省市县区级内]{1,4}(?:下达|资金安排).{0,40}?绩效目标情况 (?:项目|年度)(?:总体)?(?:绩效)?目标(?!完成|实现|分解|情况|设定|明确)"
).replaceAll(" ", "|");
/** The last words of headings that run into their paragraphs. A new one is one word here. */
export const HEADING_NOUNS = (
  "情况 概况 概述 简介 指标 目标 分析 结论 问题 不足 原因 措施 建议 打算 意见 依据 背景 管理 制度 到位 执行 使用 下达 投入 结果 得分 评分 等级 " +
  "效益 影响 满意度 效果 成效 绩效 产出 数量 质量 时效 成本 进度 过程 决策 内容 范围 经验 做法 应用 公开 说明 材料 构成 职责 职能 评价 事项 方法 原则 组织 程序 安排 计划 工作 综述"
).replaceAll(" ", "|");
/** What stands behind the name of a programme where accounts review it: 农村供水项目绩效自评综述. */
export const REVIEW = "(?:绩效目标完成情况|(?:绩效)?自评(?:情况)?|绩效(?:完成)?情况)综述";
/** Headings that it shares with others. */
export const SHARED_HEADINGS = [
  /资金(?:投入|使用|到位|执行|安排|管理).{0,8}(?:情况|分析)/,
  /项目(?:基本)?(?:概况|情况)|基本情况/,
  /存在的?(?:主要|突出)?(?:问题|不足)/,
  /(?:产出|效益|数量|质量|时效|成本|满意度)指标/,
  /佐证材料|改进措施|有关建议|评价工作/,
];

/** What a line of a unit's name alone ends with. */
export const UNIT_NAME =
  /^[\p{Script=Han}()·]{2,24}(?:局|委员会|委|厅|办公室|中心|学校|学院|中学|小学|大学|幼儿园|医院|人民政府|法院|检察院|院|馆|站|大队|支队|总队|处|协会|联合会|所|社|镇|乡|街道办事处|工会|公司|部|园)$/u;
/** Words of titles that a line may break in two. */
export const TITLE_WORDS = "整体支出 转移支付 项目支出 绩效自评 绩效目标 自评报告 自评表 项目清单".split(" ");
/** What the first line of a title ends with where the next line goes on with it. */
export const TITLE_BEGINNING =
  /(?:20\d\d年度?|资金|项目|经费|补助|补贴|工程|支出|预算|转移支付|绩效|专项|评价|自评|整体|执行情况|体系|自评报|报)$/;
