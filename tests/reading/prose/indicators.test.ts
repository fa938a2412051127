import { describe, expect, test } from "vitest";
import { readIndicators } from "../../../src/reading/prose/indicators.ts";
import { readLines } from "./read.ts";

const QUANTITY = ["一、绩效指标完成情况", "（1）数量指标"];

function read(...lines: string[]) {
  const { indicators, notes } = readLines(readIndicators, lines);
  const rows = indicators.map((row) => [row.name, row.target, row.actual]);
  return { rows, notes, indicators };
}

const said = (sentence: string) => read(...QUANTITY, sentence);

test("an item names its indicator in a sentence of its own; a heading names no more than one", () => {
  const items = [
    "1.受益幼儿数量。计划320人，实际完成331人。",
    "2.发放准确率。目标100%，实际达到98%。",
    "3.补助标准。目标500元/人，实际500元/人。",
  ];
  expect(read("一、绩效指标分析", "（一）产出指标", ...items).rows).toEqual([
    ["受益幼儿数量", "320人", "331人"],
    ["发放准确率", "100%", "98%"],
    ["补助标准", "500元/人", "500元/人"],
  ]);
  const two = read("一、绩效指标分析", "（1）培训场次", "目标值12场，实际14场。", "目标值90%，实际95%。");
  expect(two.rows).toEqual([]);
  expect(two.notes).toEqual(["unread-indicators 3"]);
  expect(read("一、绩效指标分析", "（1）培训场次", "目标值12场，实际14场。").rows).toHaveLength(1);
});

test("labels and values parted by semicolons are of one indicator, and no item goes on with the line above", () => {
  const { indicators } = read(
    "一、绩效指标完成情况",
    "1.夜校课程开设期数：目标值：18期；完成值：17；分值：15；得分：5",
    "2.学员结业率：目标值：100%；完成值：100%；分值：10；得分：10",
  );
  expect(
    indicators.map(({ name, target, actual, weight, score }) => [name, target, actual, weight, score]),
  ).toEqual([
    ["夜校课程开设期数", "18期", "17", 15, 5],
    ["学员结业率", "100%", "100%", 10, 10],
  ]);
});

test("shares of what was done are told of, below whatever heading of results", () => {
  const lines = ["验收合格率100%，按时完工率98%，师生满意度96%。"];
  expect(read("三、项目实施情况", ...lines).notes).toEqual(["unread-indicators 2"]);
  expect(read("三、项目实施情况", "专款专用，完成情况100%。").notes).toEqual(["unread-indicators 2"]);
  expect(read("一、项目概况", ...lines).notes).toEqual([]);
  expect(read("四、存在的问题", "上年满意度96%，今年下降。").notes).toEqual([]);
});

test("below 绩效评价指标分析 stands what was reached; below 评价指标 alone what was wanted", () => {
  const lines = ["（一）项目产出情况", "数量指标：养护里程计划≥80公里，实际完成85公里。"];
  expect(read("四、绩效评价指标分析", ...lines).rows).toEqual([["养护里程", "≥80公里", "85公里"]]);
  expect(read("二、评价指标", "（一）项目产出", "合格率≥90%，覆盖率95%。").rows).toEqual([]);
});

test("the result of a survey is what was reached", () => {
  expect(said("老年人满意度年度指标值≥95%，调查结果96%。").rows).toEqual([["老年人满意度", "≥95%", "96%"]]);
});

test("how many goals were set and reached measures none of them", () => {
  expect(said("本项目期初设置绩效目标6个，实际完成5个。").rows).toEqual([]);
  expect(said("设置绩效目标数13个，实际完成9个。").rows).toEqual([]);
});

describe("the orders in which a sentence states target and actual", () => {
  test.each([
    ["培训≥12场，实际14场。", [["培训", "≥12场", "14场"]]],
    ["合格率，年初目标值=100%，实际完成值=98%，自评得分9分。", [["合格率", "=100%", "=98%"]]],
    ["补助人数指标值为不低于320人，全年实际完成306人。", [["补助人数", "不低于320人", "306人"]]],
    ["受害率需控制在0.7‰以内，实际0.02‰。", [["受害率", "控制在0.7‰以内", "0.02‰"]]],
    [
      "寄宿生补助标准指标值1000元/生·年，全年实际完成值1000元/生·年。",
      [["寄宿生补助标准", "1000元/生·年", "1000元/生·年"]],
    ],
    ["档案合规性100%。", [["档案合规性", null, "100%"]]],
    [
      "新建渠道9.5公里，维修山塘7口。",
      [
        ["新建渠道", null, "9.5公里"],
        ["维修山塘", null, "7口"],
      ],
    ],
    [
      "应急抢修渠道3公里，待遇发放300人次。",
      [
        ["应急抢修渠道", null, "3公里"],
        ["待遇发放", null, "300人次"],
      ],
    ],
    ["水质达标率由75%提升至91.7%，目标≥90%。", [["水质达标率", "≥90%", "91.7%"]]],
    ["新建“红领巾书屋”6个（计划5个）。", [["新建“红领巾书屋”", "5个", "6个"]]],
    ["参保对象满意度：目标值≥85%，实际91%，得10分。", [["参保对象满意度", "≥85%", "91%"]]],
    ["完成危桥改造5座（目标4座），完成率125%。", [["危桥改造", "4座", "5座"]]],
    ["放流鱼苗数量目标2.1亿尾，实际2.3亿尾。", [["放流鱼苗数量", "2.1亿尾", "2.3亿尾"]]],
    ["农户满意度≥90%，抽样调查满意度为94%。", [["农户满意度", "≥90%", "94%"]]],
    ["水窖改造项目绩效目标14户，实际完成15户。", [["水窖改造项目", "14户", "15户"]]],
    ["改造户数目标60户，完成57户，扣1分，因3户自愿放弃。", [["改造户数", "60户", "57户"]]],
    ["开放240天，指标完成率100%。", [["开放", null, "240天"]]],
    [
      "计划：甲类50人、器具80件；实际完成：器具77件、甲类52人。",
      [
        ["甲类", "50人", "52人"],
        ["器具", "80件", "77件"],
      ],
    ],
    [
      "参保41,300人，完成任务42,000人的98.3%，参保率95.2%。",
      [
        ["参保", "42,000人", "41,300人"],
        ["参保率", null, "95.2%"],
      ],
    ],
    ["培训2399人，完成市目标任务数2000人的120%。", [["培训", "2000人", "2399人"]]],
    ["取得证书的学员有774人，完成县级下达任务人数645人的120%。", [["取得证书的学员", "645人", "774人"]]],
    [
      "实飞时长/计划时长≥85%，实际102%，得5分（满分5分）；成本≤1.2万元/小时，实际1.1万元。",
      [
        ["实飞时长/计划时长", "≥85%", "102%"],
        ["成本", "≤1.2万元/小时", "1.1万元"],
      ],
    ],
    [
      "发放率98%覆盖率及到位率均为100%。",
      [
        ["发放率", null, "98%"],
        ["覆盖率", null, "100%"],
        ["到位率", null, "100%"],
      ],
    ],
    [
      "按月发放指标为100%实际完成值为100%足额发放指标为100%实际完成值为95%",
      [
        ["按月发放", "100%", "100%"],
        ["足额发放", "100%", "95%"],
      ],
    ],
    ["计划培训300人，实际培训320人。", [["培训", "300人", "320人"]]],
    [
      "第一，康复服务比例年初指标值为不低于85%，全年实际完成值96%。第二，满意度年初指标值为≥90%，实际完成95%。",
      [
        ["康复服务比例", "不低于85%", "96%"],
        ["满意度", "≥90%", "95%"],
      ],
    ],
    ["项目完成时间年初指标值为2023年12月底，实际按期完成。", [["项目完成时间", "2023年12月底", "按期完成"]]],
    ["出行便利程度，目标值：明显提高，实际完成值：明显提高。", [["出行便利程度", "明显提高", "明显提高"]]],
    [
      "65岁以上老年人管理率≥70%，实际完成75.2%，较上年提高2.1个百分点。",
      [["65岁以上老年人管理率", "≥70%", "75.2%"]],
    ],
    ["火案查处率100%。", [["火案查处率", null, "100%"]]],
  ])("%s", (sentence, rows) => {
    const { rows: read, notes } = said(sentence);
    expect(read).toEqual(rows);
    expect(notes).toEqual([]);
  });

  test("a name may stand in the heading", () => {
    expect(read("一、绩效指标完成情况", "（1）培训场次", "目标值12场，实际完成14场，得5分。").rows).toEqual([
      ["培训场次", "12场", "14场"],
    ]);
  });
});

describe("beside the values", () => {
  test("a score, a weight and a reason belong to their indicator", () => {
    const { indicators } = said("目标1：治理面积≥80亩，实际72亩，分值10分，得分9分，由于汛期停工。");
    expect(indicators.map((row) => [row.name, row.weight, row.score, row.reason])).toEqual([
      ["治理面积", 10, 9, "由于汛期停工"],
    ]);
  });

  test.each([
    ["培训≥12场，实际14场。", ["exceeded", "numeric"]],
    ["合格率目标值为100%，实际完成值为98%。", ["not_met", "numeric"]],
    ["受害率≤0.7‰，实际0.02‰。", ["exceeded", "numeric"]],
    ["知晓率≥85%，实际完成≥85%。", ["unverifiable", "restated"]],
    ["火案查处率100%。", ["unverifiable", "missing"]],
  ])("the status rests on the print: %s", (sentence, status) => {
    expect(said(sentence).indicators.map((row) => [row.status, row.basis])).toEqual([status]);
  });

  test.each([
    ["2.产出指标完成情况。", "（1）数量指标。培训≥12场，实际14场。", "产出指标", "数量指标"],
    ["（三）项目产出情况", "（2）项目完成质量。合格率≥90%，实际95%。", "产出指标", "质量指标"],
    ["（四）绩效指标完成情况分析。", "3、社会效益指标：知晓率≥80%，实际85%。", "效益指标", "社会效益指标"],
    ["（四）绩效指标完成情况分析。", "满意度指标：满意度≥80%，实际85%。", "满意度指标", null],
    ["（四）绩效指标完成情况分析。", "培训≥12场，实际14场。", null, null],
    ["（1）社会效益", "C满意度指标\n学生满意度≥80%，实际85%。", "满意度指标", null],
    [
      "2.完成的绩效目标。",
      "产出指标完成情况。四是成本指标：每户水费目标值30元，实际28元。",
      "产出指标",
      "成本指标",
    ],
  ])("groups come from the headings: %s %s", (above, line, level1, level2) => {
    expect(read(above, ...line.split("\n")).indicators.map((row) => [row.level1, row.level2])).toEqual([
      [level1, level2],
    ]);
  });
});

test("what was printed and not read is known to be printed", () => {
  const printed = (sentence: string) =>
    readLines(readIndicators, [...QUANTITY, sentence]).draft.printed.indicators;
  expect(printed("开展巡查120次，覆盖12个乡镇。")).toBe(true);
  expect(printed("巡查次数120次。")).toBe(false);
});

describe("what is no indicator", () => {
  test.each([
    ["only a target", "服务满意度≥80%。"],
    ["a difference from a target", "发生火灾3起，低于下达的控制指标82起。"],
    ["counts of a story", "开展巡查120次，覆盖12个乡镇，发放宣传单3000份。"],
    ["a share without a measure", "全年增长5%。"],
    ["what something rose to", "水质较好，提升至≥90%，实际95%。"],
    ["a score of a group", "数量指标得18分。"],
    ["words only", "已通过竣工验收。"],
  ])("%s is one notice", (_, sentence) => {
    expect(said(sentence)).toMatchObject({ rows: [], notes: ["unread-indicators 3"] });
  });

  test("money and its rate, whatever they stand beside", () => {
    expect(said("全年投入资金500万元，支出资金475万元，预算执行率95%。").rows).toEqual([]);
    expect(said("建设总投资≤900万元，实际900万元。").rows).toEqual([]);
  });

  test.each([
    ["二、绩效目标", "培训≥12场，实际14场。"],
    ["二、绩效目标设定情况", "培训≥12场，实际14场。"],
    ["二、评价指标体系", "培训≥12场，实际14场。"],
  ])("what stands below %s", (heading, sentence) => {
    expect(read(heading, sentence)).toMatchObject({ rows: [], notes: [] });
  });

  test("satisfaction alone in its sentence is one wherever results stand", () => {
    expect(read("四、项目绩效情况", "村民满意度98%。").rows).toEqual([["村民满意度", null, "98%"]]);
    expect(read("四、项目绩效情况", "水质达标率98%。").rows).toEqual([]);
  });

  test("outside headings of indicators only a sentence that says 目标值 or 指标 speaks of one", () => {
    expect(read("二、基本情况", "培训≥12场，实际14场。").rows).toEqual([]);
    expect(read("二、基本情况", "培训场次目标值12场，实际完成14场。").rows).toEqual([
      ["培训场次", "12场", "14场"],
    ]);
  });
});

test("a sentence of thousands of figures ends soon and is a notice", () => {
  const { rows, notes } = said("培训≥12场，实际14场，".repeat(3000));
  expect(rows).toEqual([]);
  expect(notes).toEqual(["unread-indicators 3"]);
});

describe("sentences that lead astray", () => {
  const benefit = (sentence: string) => read("一、绩效指标完成情况", "（2）经济效益指标", sentence).rows;

  test.each([
    ["目标群众满意度90%以上，实际满意度达95%。", [["群众满意度", "90%以上", "95%"]]],
    ["优良率目标为90%，比上年提高2个百分点，实际为92%。", [["优良率", "90%", "92%"]]],
    ["合格率100%，达到目标值98%。", [["合格率", "98%", "100%"]]],
    ["合格率≥95%（实际98%）。", [["合格率", "≥95%", "98%"]]],
    ["2022年培训场次目标12场，实际14场，其中县级8场。", [["培训场次", "12场", "14场"]]],
    ["参训率≥90%，实际约95%。", [["参训率", "≥90%", "约95%"]]],
    ["满意度调查共发放问卷200份，收回195份，满意度98%。", [["满意度", null, "98%"]]],
    [
      "森林火灾发生率需控制在6.5次/10万公顷，实际发生率0.2次/10万公顷。",
      [["森林火灾发生率", "控制在6.5次/10万公顷", "0.2次/10万公顷"]],
    ],
    ["资金到位率目标值100%，实际完成值100%。", [["资金到位率", "100%", "100%"]]],
  ])("%s", (sentence, rows) => {
    expect(said(sentence).rows).toEqual(rows);
  });

  test.each([
    "2022年数量目标值12个，2023年实际14个。",
    "覆盖率≥90%，完成120次。",
    "培训≥12场，实际开展巡查120次。",
    "目标80%-90%，实际95%。",
    "发放宣传单目标3000份，实际3000余份。",
    "甲乡3个、乙乡5个、丙乡4个。",
    "全县共有水库12座，已经维修8座。",
    "计划新建渠道9.5公里，维修山塘7口。",
    "尚未完成渠道2公里，缺口山塘3口。",
    "尚未完成渠道2公里。",
    "调查发放问卷120份，收回问卷118份。",
    "发放补助分别为甲乡20人、乙乡30人。",
    "预算执行率目标值100%，实际完成值98%。",
  ])("nothing of %s but a notice", (sentence) => {
    expect(said(sentence)).toMatchObject({ rows: [], notes: ["unread-indicators 3"] });
  });

  test("the heading of a group names nothing", () => {
    expect(read("一、绩效指标完成情况", "目标值12场，实际完成14场。").rows).toEqual([]);
  });

  test("what others earn is an indicator of benefit, and of nothing else", () => {
    const sentence = "人均增收≥500元，实际增收620元。";
    expect(benefit(sentence)).toEqual([["人均增收", "≥500元", "620元"]]);
    expect(said(sentence).rows).toEqual([]);
    expect(benefit("实现产值1.2亿元，增长15%。")).toEqual([]);
  });

  test("what a passage says twice in two ways is of parts, and withheld", () => {
    expect(said("甲小区改造户数550户。乙小区，改造户数733户。").rows).toEqual([
      ["甲小区改造户数", null, "550户"],
      ["改造户数", null, "733户"],
    ]);
    expect(said("①甲小区，改造户数550户；②乙小区，改造户数733户。").rows).toEqual([]);
  });

  test("a target below the heading of targets is one, unless the sentence answers it", () => {
    const sentence = "改造任务数为115户，实际完成改造264户。";
    expect(read("一、绩效目标情况", sentence).rows).toEqual([["改造", "115户", "264户"]]);
  });
});

test("what an indicator weighs may stand between its name and its colon", () => {
  const { indicators } = read(
    ...QUANTITY,
    "1.办理案件数（15分）：目标200件，实际180件，得13分。",
    "2.案件合格率（20分）：目标98%，实际99%，得20分。",
  );
  expect(
    indicators.map(({ name, target, actual, weight, score }) => [name, target, actual, weight, score]),
  ).toEqual([
    ["办理案件数", "200件", "180件", 15, 13],
    ["案件合格率", "98%", "99%", 20, 20],
  ]);
});

test("what became of a thing is none of its name", () => {
  expect(said("快检车购置未完成，目标1辆，实际0辆。").rows).toEqual([["快检车购置", "1辆", "0辆"]]);
});
