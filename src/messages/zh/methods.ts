import type { Overview } from "../../findings/overview.ts";
import { ABOUT_PERCENT } from "../../model/completion.ts";
import type { Mark } from "../../model/mark.ts";
import type { Basis, FormId } from "../../model/words.ts";

/** A part of the methods page: paragraphs, under a heading that can be linked to. */
export interface MethodSection {
  id: string;
  heading: string;
  paragraphs: string[];
}

const reading: MethodSection[] = [
  {
    id: "reading",
    heading: "报告逐行读，每一行都有去处",
    paragraphs: [
      "每份报告按收录时的文字逐行读。表格变成文字以后，合并的单元格已经丢失，列会左右错动，所以标签按词认，不按第几列认。",
      "每个读出的数都记着它的原文、行号和单元格；没有人认领的单元格会成为一条提示，连同行号一起公布。每份报告的每一行都有去处，各类行数相加等于全部非空白行。",
      "一张表只由一种表式认领；没有或多于一种表式认得它，就不读，而不去猜。",
    ],
  },
];

const after: MethodSection[] = [
  {
    id: "money",
    heading: "金额按所印的位数比",
    paragraphs: [
      "金额单位写在表上，不在文件上：同一份报告可以五张表用元、一张表用万元。读入时换成分，以整数保存，不做浮点加法。",
      "印出的执行率与核算的执行率比较时，容许的差是所印末位的一半：92.25% 印作 92% 是正当的舍入，印作 93% 不是。此外没有任何容差。",
      "0 ÷ 0 没有执行率，不论印了什么。空白不是零。",
      "合计只加有自己的表或列在项目清单中的自评；部门整体与汇总重述同一笔钱。本站不求执行率的平均数。年初预算与全年预算不放进同一个比率。",
    ],
  },
  {
    id: "notices",
    heading: "提示是本站的疑问，待说明是报告的问题",
    paragraphs: [
      "“提示”是本站的疑问：软件没有看懂某一处，或者拿不准。没有看懂的值就留空，也绝不作为对单位的证据。",
      "“待说明事项”是报告自己的事：印出的数字彼此不符，或者该说明的没有说明。它是向单位提的问题，不是指责。两者从不混在一起。",
    ],
  },
  {
    id: "corrections",
    heading: "印错的数字只在更正表里更正，原文照样展示",
    paragraphs: [
      "报告明显印错的数字，只在更正表中逐条更正：哪一行、印作什么、读作什么、理由、日期。原文照样展示，更正标在那一行旁边。除此以外，本站不修补报告。",
    ],
  },
  {
    id: "reply",
    heading: "单位的答复与问题并列",
    paragraphs: [
      "被提到的单位可以就任何一处答复。答复写明单位与日期，按原话与该处并列展示，也收进数据的 replies 表。认为本站读错的，指出报告与行号即可，改动会写进变更记录。",
    ],
  },
  {
    id: "limits",
    heading: "收录的只是一部分，不能推及其他地方",
    paragraphs: [
      "收录的报告很少，不是抽样，不能推及其他地区。省、市、县三级的单位并非同类，图中放在一起只为逐个查看。",
      "自评是单位对自己的评价。本站核对的是印出的文字与数字是否彼此支持，不核对事实本身。",
      "“无法核对”不等于没有做到；“达到目标”也只表示所印的两个数字如此。",
    ],
  },
];

export const methods = {
  title: "方法",
  headline: ({ indicators, numeric }: Overview) =>
    `目标与实际都印成数字，才能核对：${indicators} 项指标里有 ${numeric} 项`,
  standfirst: "报告怎样读、状态怎样判、金额怎样比、哪些是本站的疑问、单位怎样答复。",
  contents: "本页内容",
  before: reading,
  after,
  forms: {
    id: "forms",
    heading: "表式不同，印出的东西也不同",
    lead: "各种表式印的东西不同；某一栏没有，往往是表式没有，不是单位漏填。",
    caption: "表式与它们印什么",
    form: "表式",
    has: "印出",
    hasNot: "不印",
    rows: {
      "transfer-payment": [
        "按来源的全年预算、执行与执行率；七项资金管理情况；目标、实际、原因",
        "年初预算、分值、得分",
      ],
      "project-expenditure": ["年初、全年、执行，执行率与得分；带分值和得分的指标；总分", "资金管理情况"],
      "department-overall": ["部门的预算与执行；按投入、过程、产出、效果打分", "指标的目标值与实际值单元格"],
      "project-list": ["每个项目一行：预算、执行、得分、目标与完成情况", "指标"],
      narrative: ["写在句子里的金额、执行率与得分", "指标表"],
      excerpt: ["转录下来的金额、执行率与得分；原文印的更多", "文字、未转录的指标；原文的表式"],
    } satisfies Record<FormId, [has: string, hasNot: string]>,
  },
  flags: {
    id: "flags",
    heading: "待说明事项只按印出的东西判定",
    paragraphs: [
      "每条规则只看印出的东西，只问一件事，附上所据的行、可以在纸上重算的一行算式，以及怎样可以消除。没有读懂的值不作为依据。",
      "查数字是否相符时，用报告印出的原样；其余规则用公布的数，也就是更正之后的数。",
      "容许的差只取自印出的位数：比率为所印末位的一半；合计为最粗一个末位的一半，乘以加数的个数加一。差在其内，就当作舍入。",
    ],
    words: "四类、四种程度：",
    lines: "其余界限有的来自表上的要求，有的是本站自定；改动一处，规则与本页同时改动。",
    all: "全部规则",
  },
  statuses: {
    id: "statuses",
    heading: "完成状态先看印出的两个值，再看得分",
    lead: "先看印出的两个值，看不出时才看得分。方向从不假定：投诉目标“=0”是上限；目标“=8”、实际 12，是超过。",
    caption: "状态与依据",
    when: "印出的情形",
    mark: "标记",
    rows: [
      { when: "目标与实际都是数字，实际优于目标", mark: "exceeded", basis: "numeric" },
      {
        when: `目标与实际都是数字，两者相等、实际在区间之内或好于区间，或目标与实际都是 0；“左右”的目标在 ${ABOUT_PERCENT}% 以内或以上；不带比较符的费用、用时、投诉等少于目标`,
        mark: "met",
        basis: "numeric",
      },
      {
        when: "目标是完成的期限，实际不晚于它（2022年12月底前 → 2022年11月30日）",
        mark: "met",
        basis: "date",
      },
      {
        when: "用目标的话或更强的话作答（普遍开展 → 普遍开展）",
        mark: "self_declared",
        basis: "self_declared",
      },
      { when: "实际只写界限，而这个界限本身已越过目标（≥630 → ≥631）", mark: "exceeded", basis: "numeric" },
      { when: "只重复目标的界限或区间（≥70% → ≥70%，6-9 → 6-9）", mark: "unverifiable", basis: "restated" },
      { when: "没有印出值，得分等于分值，或什么也没有", mark: "unverifiable", basis: "missing" },
      { when: "目标与实际都是数字，实际劣于目标", mark: "not_met", basis: "numeric" },
      { when: "目标是完成的期限，实际晚于它", mark: "not_met", basis: "date" },
      { when: "没有印出值，得分低于分值", mark: "not_met", basis: "score" },
    ] satisfies { when: string; mark: Mark; basis: Basis }[],
  },
};
