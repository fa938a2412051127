import { NOTICES, type NoticeKind } from "../../model/notice-kinds.ts";
import { programmeNames } from "../../model/programmes.ts";
import { STATEMENTS } from "../../model/statement-kinds.ts";
import type { Aspect } from "../../model/words.ts";
import { type CodeWords, defined } from "../code-words.ts";
import { flags } from "./flags.ts";
import { noticeKinds } from "./notice-kinds.ts";
import { words } from "./words.ts";

const ASPECT_MEANING: Record<Aspect, string> = {
  分配科学性: "资金的分配是否按规定的办法与因素",
  下达及时性: "资金是否按规定的时限下达",
  拨付合规性: "资金是否按国库集中支付等规定拨付",
  使用规范性: "资金是否按规定的用途使用",
  执行准确性: "执行是否与下达的预算和用途一致",
  预算绩效管理情况: "绩效目标、监控与评价做得怎样",
  支出责任履行情况: "地方应承担的支出是否落实",
};

const GRAVITY_MEANING = {
  refused: "整份文件没有读取，没有发布",
  gap: "这里印着的有没有读出的，没有发布",
  remark: "都已读出，有一处值得看一眼",
};

/** What each value of a column means: its label, and a definition where the label does not say it. */
export const codelists: CodeWords = {
  "reports.kind": {
    whole: ["全文收录", "各页的报告数、指标数与合计只算它"],
    excerpt: ["摘录", "只转录了数字，原文在 source_url"],
  },
  scope: {
    project: [words.scope.project, "有自己的表或章节"],
    listed: [words.scope.listed, "项目清单中的一行"],
    department: [words.scope.department, "整个部门，与所属项目是同一笔钱"],
    summary: [words.scope.summary, "文字对所属项目所作的合计，与它们是同一笔钱"],
  },
  form: defined(words.form, {
    "transfer-payment":
      "上级财政转移支付的区域或项目自评表：中央、地方主管部门，资金情况，资金管理情况，指标",
    "project-expenditure": "一个部门预算项目的自评表：年初、全年预算与执行，指标带分值与得分",
    "department-overall": "一个部门全年支出的自评表",
    "project-list": "一行一个项目的清单：资金、目标与完成情况",
    narrative: "没有表格，数字写在句子里",
    excerpt: "只转录了数字，不知原文是哪一种表",
  }),
  programme: defined(programmeNames("zh"), {
    "resident-insurance": "名称说的是补助城乡居民参加基本医疗保险",
    "medical-assistance": "名称说的是医疗救助",
    "service-capacity": "名称说的是医疗、医保服务与保障能力的提升或建设",
    "long-term-care": "名称说的是长期护理保险",
    "veteran-cadres": "名称说的是离休人员的医疗",
    "mutual-aid": "名称说的是互助帮困",
    "public-medical-care": "名称说的是公费医疗",
    operations: "名称说的是办公、经办、宣传、培训等机构自身的事务",
    other: "名称不属于以上任何一类",
  }),
  money_unit: { 元: ["元", "人民币元"], 万元: ["万元", "一万元"], 亿元: ["亿元", "一亿元"] },
  rate_basis: {
    computed: ["按金额核算", "执行数 ÷ 全年预算数，两者都印出"],
    printed: ["所印之率", "两者未全印出时取报告所印的率"],
  },
  source: defined(words.source, {
    total: "一个自评的全部资金，等于各来源之和",
    central: "行名写明是中央财政的",
    local: "行名写明是地方财政的，不论哪一级",
    appropriation: "当年预算安排的财政拨款",
    carried_over: "上年没有用完、转入本年的",
    fiscal: "财政资金，没有写明哪一级",
    other: "行名是其他资金，或不在词表中",
  }),
  "funds.level": {
    central: ["中央", "行名写着中央"],
    province: ["省级", "行名写着省、自治区，或直辖市的市级"],
    prefecture: ["市级", "行名写着市、州、盟一级"],
    county: ["县级", "行名写着县、区、旗一级"],
    unknown: ["未写明", "行名没有写是哪一级，或写了不止一级"],
  },
  origin: {
    this_year: ["当年资金", "行名写着当年、本年"],
    carried_over: ["上年结转", "行名写着结转、结余、上年"],
  },
  reason_kind: {
    none: ["没有写", "栏里没有字，或表上没有这一栏"],
    blank_word: ["空话", "栏里是“无”“/”一类的字"],
    stated: ["写了原因", "栏里写了别的话；写的是不是原因，不作判断"],
  },
  aspect: Object.fromEntries(
    Object.entries(ASPECT_MEANING).map(([code, meaning]) => [code, [code, meaning]]),
  ),
  level: {
    province: [words.level.province, "省、自治区、直辖市"],
    prefecture: [words.level.prefecture, "地级市、自治州、地区、盟"],
    county: [words.level.county, "县、县级市、区、旗"],
  },
  operator: {
    ">=": ["不低于", "目标写作 ≥、不低于、以上"],
    "<=": ["不高于", "目标写作 ≤、不高于、以内"],
    "=": ["等于", "目标写作 =，或只写一个数"],
    ">": ["高于", "目标写作 >、大于、超过"],
    "<": ["低于", "目标写作 <、小于、低于"],
    range: ["区间", "两数之间，上限见 target_upper"],
    about: ["左右", "达到或相差不超过 5% 即为达到"],
  },
  "totals.kind": {
    whole: ["全文收录", "全文收录的报告：本站的合计只算它"],
    excerpt: ["摘录", "摘录：原文在 reports 的 source_url"],
  },
  "indicators.kind": {
    quantitative: ["定量", "目标（没有目标时为实际）是数字"],
    qualitative: ["定性", "目标是文字"],
  },
  "statements.kind": {
    problem: [STATEMENTS.problem.zh, "报告说有什么没有做好"],
    measure: [STATEMENTS.measure.zh, "报告说打算怎样改"],
    staffing: [STATEMENTS.staffing.zh, "报告所说的编制与在职人数"],
    assets: [STATEMENTS.assets.zh, "报告所说的资产"],
    target: [STATEMENTS.target.zh, "部门报告在文字里写的年度绩效指标"],
  },
  notice: Object.fromEntries(
    Object.entries(NOTICES).map(([code, gravity]) => [
      code,
      [noticeKinds[code as NoticeKind], GRAVITY_MEANING[gravity]],
    ]),
  ),
  status: {
    exceeded: ["超过目标", "目标与实际都是数字，实际优于目标"],
    met: ["达到目标", "目标与实际都是数字而达到，或用目标的话作答；两者以 basis 或 mark 区分"],
    not_met: ["未达到", "数字劣于目标，或没有数字而得分低于分值"],
    unverifiable: ["无法核对", "印出的文字不足以判断，既不算达到，也不算没有达到"],
  },
  basis: {
    numeric: [words.basis.numeric, "状态由两个数字比较得出"],
    date: [
      words.basis.date,
      "目标与实际都是带年份的日期或月份，先后分明；不晚于目标为达到，晚于目标为未达到",
    ],
    restated: [words.basis.restated, "实际只写目标的界限或区间，没有测得的数"],
    self_declared: [words.basis.self_declared, "目标是文字，实际用同样或更强的话作答"],
    score: [words.basis.score, "没有可比的值，得分低于分值"],
    missing: [words.basis.missing, "没有印出可比的值，或目标的数字没有读懂"],
  },
  mark: {
    exceeded: [words.mark.exceeded, "目标与实际都是数字，实际优于目标"],
    met: [words.mark.met, "目标与实际都是数字：相等、在区间之内，或都是 0"],
    self_declared: [words.mark.self_declared, "用目标的话或更强的话作答，没有数字"],
    unverifiable: [words.mark.unverifiable, "只重复界限，或没有印出可比的值"],
    not_met: [words.mark.not_met, "数字劣于目标，或没有数字而得分低于分值"],
  },
  restates: {
    words: ["重复文字", "实际与目标的文字相同"],
    bound: ["重复界限", "实际只写目标的界限或区间"],
    value: ["数字相同", "实际的数字与目标分毫不差"],
  },
  "amounts.role": defined(words.role, {
    initial: "年初批复的预算",
    budget: "预算，或全年预算",
    change: "年中追加或调减的数",
    issued: "上级下达的数",
    received: "到位、收到、拨入的数",
    available: "可用的数，含结转",
    executed: "支出、执行的数",
    passed_on: "拨给下级或单位的数",
    carried_in: "从上年转来的数",
    carried_out: "转到下年的数",
    left: "没有用完的数",
    returned: "交回财政的数",
    saved: "节约的数",
    planned: "计划、拟支出的数",
    contract: "合同所定的数",
    per_head: "每人或每次的标准",
    other_time: "本年度以外的数",
    sample: "抽查、抽样的数",
    part: "前面一笔之中的一部分",
    context: "说明背景的数，不是这个项目的钱",
  }),
  category: {
    consistency: [flags.category.consistency, flags.categoryMeaning.consistency],
    shortfall: [flags.category.shortfall, flags.categoryMeaning.shortfall],
    disclosure: [flags.category.disclosure, flags.categoryMeaning.disclosure],
    plausibility: [flags.category.plausibility, flags.categoryMeaning.plausibility],
  },
  severity: {
    high: [flags.severity.high, flags.severityMeaning.high],
    medium: [flags.severity.medium, flags.severityMeaning.medium],
    low: [flags.severity.low, flags.severityMeaning.low],
    info: [flags.severity.info, flags.severityMeaning.info],
  },
  "score_audits.basis": {
    amounts: ["按金额算出", "由报告所印的金额算出"],
    stated: ["报告自述", "取报告文字所说的数"],
  },
  table: {
    evaluations: ["自评", "更正或出处所指的行在 evaluations"],
    funds: ["资金", "更正或出处所指的行在 funds"],
    indicators: ["指标", "更正或出处所指的行在 indicators"],
    amounts: ["其他金额", "更正所指的行在 amounts"],
    totals: ["合计", "更正或出处所指的行在 totals"],
  },
  evidence: {
    header: ["在表头之下", "在所印表头的那一列"],
    arithmetic: ["由算术印证", "与同一行或同一表的其他数字相合"],
    stated: ["句中明言", "句子的词说明它是什么"],
    restored: ["由周围还原", "标签在原文中丢失，按周围的标签还原"],
    recognised: ["从图片识别", "扫描件上认出的，笔画的块数、位置与形状都与认出的字相合"],
  },
  "provenance.role": {
    printed: ["所印之数", "发布的数就是这里所印的"],
    numerator: ["分子", "算出比率所用的分子"],
    denominator: ["分母", "算出比率所用的分母"],
    part: ["分项", "相加的一项"],
    total: ["合计", "汇总所印的数，各项没有印"],
  },
  fate: {
    used: ["已采用", "有数字或文字由此发布"],
    ignored: ["不含数据", "标题、表头、空栏等，by 一列写明是哪一种"],
    not_understood: ["没有读懂", "notices 里有一条说明"],
  },
};
