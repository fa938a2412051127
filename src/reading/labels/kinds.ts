/** Words that say what a document is, folded. A new wording is one line here. */

/** Titles of what a unit or its finance bureau writes before the year begins. */
export const TARGET_TITLES = [
  /绩效目标(?:申报|批复|审批|公开|明细|编制|调整|设定|情况)?表/,
  /(?:目标|项目|预算)申报(?:表|书)/,
  /绩效目标(?:申报|批复|公开)/,
];

/** Labels that only tables of targets print. */
export const TARGET_LABELS = [
  "中期目标",
  "中期指标值",
  "上年度安排",
  "本年度申请",
  "立项依据",
  "审核意见",
  "项目立项依据",
  "预期当年实现值",
  "绩效指标解释",
  "指标值设定依据",
];

/** Labels that only monitoring tables print. */
export const MONITORING_LABELS = [
  "全年预计",
  "全年预计完成值",
  "预计全年执行数",
  "完成可能性",
  "全年预计完成情况",
];

/** Labels that only tables of accounts print. */
export const ACCOUNT_LABELS = ["行次", "栏次"];
/** What else than evaluations an office publishes of a year's money. */
export const ACCOUNT_TITLES = [
  /(?:收入支出|财政拨款|支出|收入)(?:决算|预算|收支)(?:总)?表/,
  /决算公开/,
  /部门(?:预|决)算(?:公开)?(?:报告|说明|报表|信息|情况|表)/,
];

/** Who else evaluates: firms, the finance bureau's groups, evaluations of chosen programmes. */
export const OTHERS = [
  /受.{2,40}(?:委托|指派).{0,100}评价/,
  /(?:会计师|税务师|律师|造价)事务所.{0,100}评价/,
  /(?:咨询|评估|管理|顾问)(?:集团)?(?:有限)?(?:责任)?公司.{0,12}(?:开展|承担|实施|组织|进行|对).{0,12}评价/,
  /财政(?:局|厅|部).{0,6}(?:组织|成立|组成|组建|委托|选取).{0,16}评价(?:小|工作)?组/,
  /(?:第三方|中介)(?:评价)?机构.{0,10}(?:对|开展|承担|实施|出具).{0,30}评价/,
  /评价机构[:：]?中介机构[R√☑]/,
  /评价机构[:：][^。\n]{2,40}(?:公司|事务所)/,
  /委托(?:了)?(?:第三方|中介|专业机构).{0,120}评价/,
  /绩效(?:财政)?再评价|财政再评价/,
  /重点(?:项目)?(?:绩效)?评价(?:报告|项目)/,
  /财政(?:支出)?(?:重点|政策)?(?:重点|支出政策)(?:绩效)?评价/,
];

/** Titles of letters that hand money down; they say what was issued, before anything was done with it. */
export const LETTER_TITLES = [
  /关于.{0,40}(?:下达|转下达|拨付|分配|安排).{0,60}的?(?:通知|函|批复)$/,
  /现将[^。；]{4,80}下达给你|现下达[^。；]{4,80}万元/,
];

/** Words by which a unit says that it evaluates itself. */
export const OWN = [
  /(?:开展|组织|进行|完成|形成|按照?|本次|此次).{0,10}(?:自评|自我评价|自查)/,
  /(?:自评|自我评价)(?:结论|得分|结果|工作|情况|总分|等级|报告如下)/,
  /(?:我|本)(?:局|校|院|办|委|会|中心|所|站|馆|队|处|厅|部门|单位|镇|乡|街道|公司|科)[^。；]{0,60}(?:评价|绩效)/,
  /(?:(?<!财政)局|厅|委|中心|学校|医院)对[^。；]{2,80}(?:开展|进行)了?[^。；]{0,10}绩效评价/,
  /评价(?:机构|组织方式)[:：].{0,4}(?:自评|单位)/,
  /(?:我|本)(?:局|校|院|办|委|会|中心|所|站|馆|队|部门|单位|镇|乡|街道|科)[^。；]{0,8}(?:内?设|现有|实有|财务(?:管理)?制度|严格(?:执行|按照?|遵守))/,
  /评价(?:我|本)(?:局|校|院|办|委|会|中心|所|站|馆|队|部门|单位|镇|乡|街道|科)[^。；]{0,12}(?:资金|支出|预算)/,
];
