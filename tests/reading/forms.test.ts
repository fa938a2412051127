import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en/index.ts";
import { zh } from "../../src/messages/zh/index.ts";
import { FORMS } from "../../src/reading/forms/index.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { tellAll } from "../tell.ts";
import { moneyForm, projectForm, readReport } from "./read.ts";

const ROW = "||数量指标|甲|≥5次|6次|10|9|";

describe("exactly one form claims a section", () => {
  test("two forms: a notice, and nothing is read", () => {
    const { evaluations, notes, notices, ledger } = readReport(`
部门整体支出绩效自评表
项目名称|医疗救助
|年度资金总额|40|30|27`);
    expect(evaluations).toEqual([]);
    expect(notes).toEqual(["nothing-read 1"]);
    expect(notices[0]?.message).toMatch(/项目支出绩效自评表、部门整体支出绩效自评表.*\.docx/);
    expect(new Set(ledger.map(({ fate }) => fate))).toEqual(new Set(["not_understood"]));
  });

  test("no form: a table is a notice, and no figure of it is published", () => {
    const { evaluations, notes } = readReport("资产情况\n资产合计|87.70\n货币资金|0.31");
    expect(evaluations).toEqual([]);
    expect(notes).toEqual(["nothing-read 1"]);
  });

  test("a table without a form beside one with a form is a notice of its own", () => {
    const { evaluations, notes } = readReport(`${projectForm(ROW)}\n\n部门决算报告\n资产合计|87.70|1|2|3`);
    expect(evaluations).toHaveLength(1);
    expect(notes).toEqual(["unread-cell 7"]);
  });

  test("a title without any table is a notice", () => {
    const { notices } = readReport("项目支出绩效自评表\n项目名称：医疗救助。");
    expect(notices.map(({ message }) => message)).toEqual([expect.stringMatching(/没有读到分好单元格的表/)]);
  });

  test("the name of an attachment below the form is none", () => {
    const { evaluations, notes } = readReport(`${projectForm(ROW)}\n附件：县医保局绩效自评表`);
    expect(evaluations).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  test("running text alone is no doubt of ours, but a report without evaluations is", () => {
    const { notes, ledger } = readReport("我局认真组织开展了自评工作，现将情况报告如下。");
    expect(notes).toEqual(["nothing-read 1"]);
    expect(ledger).toEqual([{ line: 1, fate: "ignored", by: "background prose" }]);
  });

  test("every form has a name in both languages", () => {
    expect(FORMS.filter(({ id }) => !zh.words.form[id] || !en.words.form[id])).toEqual([]);
    expect(new Set(FORMS.map(({ id }) => id)).size).toBe(FORMS.length);
  });
});

describe("an evaluation without money, a figure reached or a score", () => {
  const read = (text: string) =>
    readEvaluations(readDocument(new TextEncoder().encode(text.replaceAll("|", "\t")), [], "tabbed"), "t");

  test("is never published: a notice, and the next one takes its number", () => {
    const whole = projectForm(ROW).trim();
    const { evaluations, notices } = read(`项目支出绩效自评表\n项目名称|河道保洁\n${whole}`);
    expect(evaluations.map(({ id, name }) => [id, name.text])).toEqual([["t-01", "医疗救助"]]);
    expect(tellAll(notices).map(({ notice, message }) => [notice, message])).toContainEqual([
      "unknown-form",
      "“河道保洁”没有读到金额、完成值或得分，没有发布",
    ]);
  });

  test("alone in its file: nothing was read", () => {
    const { evaluations, notices } = read("项目支出绩效自评表\n项目名称|河道保洁");
    expect([evaluations, notices.map(({ notice }) => notice)]).toEqual([[], ["nothing-read"]]);
    // a name of no known family is no reason for it
    expect(tellAll(notices)[0]?.message).toContain("“河道保洁”没有读到金额、完成值或得分");
  });
});

test.each([
  ["分值说明|甲|乙", true],
  ["这是说明文字。", false],
])("a form before %s: whether a table that nobody knows may be its rest is %s", (behind, partlyRead) => {
  const form = projectForm("|产出指标|数量指标|甲|≥5次|6次|30|30|");
  const { evaluations } = readReport(`${form}\n其他项目绩效自评表\n${behind}`);
  expect(evaluations).toMatchObject([{ partlyRead }]);
});

describe("a form goes on after a page break", () => {
  const head = projectForm(ROW);
  const next = "\n项目支出绩效自评表\n（2023年度）\n项目名称|医疗救助";

  test("under its name, without its header", () => {
    const { evaluations, indicators, notes } = readReport(`${head}${next}\n${ROW}\n总分||||||100|18|`);
    expect(evaluations).toHaveLength(1);
    expect(indicators).toHaveLength(2);
    expect(evaluations[0]?.totalScore?.text).toBe("18");
    expect(notes).toEqual([]);
  });

  test("under its name and header", () => {
    const header = "绩效指标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施";
    expect(readReport(`${head}${next}\n${header}\n${ROW}`).indicators).toHaveLength(2);
  });

  test("another name begins another evaluation", () => {
    const { evaluations } = readReport(`${head}${next.replace("医疗救助", "医保信息化")}\n${ROW}`);
    expect(evaluations).toHaveLength(2);
  });

  test("the same name with money of its own begins another evaluation", () => {
    const money = moneyForm("|年度资金总额|40|30|27|10|90%|9");
    expect(readReport(`${money}${money}`).evaluations).toHaveLength(2);
  });
});

describe("what a form prints of itself", () => {
  test.each([
    ["on a line of its own", "项目支出绩效自评表\n（2023 年度）\n项目名称|医疗救助", "2023 年度"],
    ["in full width", "项目支出绩效自评表\n（２０２３年度）\n项目名称|医疗救助", "２０２３年度"],
    ["in its title", "2023年度项目支出绩效自评表\n项目名称|医疗救助", "2023年度"],
  ])("the year %s", (_, text, printed) => {
    const [evaluation] = readReport(text).evaluations;
    expect(evaluation?.fiscalYear).toMatchObject({ text: printed, value: 2023 });
  });

  test("a field printed twice with two values is a notice, and the first stays", () => {
    const { evaluations, notes } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
主管部门|县医保局
主管部门|县民政局`);
    expect(evaluations[0]?.supervisingDepartment?.text).toBe("县医保局");
    expect(notes).toEqual(["second-value 4"]);
  });

  test("the name may stand behind another field of its row", () => {
    const { evaluations } = readReport(
      moneyForm("|年度资金总额|40|30|27|10|90%|9").replace("项目名称|", "预算单位|南岸县林草局|项目名称|"),
    );
    expect(evaluations.map((own) => [own.name.text, own.implementingUnit?.text])).toEqual([
      ["医疗救助", "南岸县林草局"],
    ]);
  });

  test("the grade stands at the head beside the score", () => {
    const head = (grade: string) =>
      moneyForm("|年度资金总额|40|30|27|10|90%|9").replace(
        "项目资金",
        `自评得分|93|评价等级|${grade}\n项目资金`,
      );
    expect(readReport(head("良")).evaluations[0]?.grade?.text).toBe("良");
    const { evaluations, notes } = readReport(head("□优 □良"));
    expect([evaluations[0]?.grade, notes]).toEqual([null, ["unread-total 3"]]);
  });

  test("a field without a value is empty", () => {
    const { evaluations } = readReport("项目支出绩效自评表\n项目名称|医疗救助\n主管部门||实施单位|中心");
    expect(evaluations[0]).toMatchObject({ supervisingDepartment: null, implementingUnit: { text: "中心" } });
  });

  test("a form without a name is a notice", () => {
    const { evaluations, notes } = readReport("项目支出绩效自评表\n项目名称|主管部门|县医保局");
    expect(evaluations).toEqual([]);
    expect(notes).toEqual(["nothing-read 1"]);
  });

  test("a form without a name beside one with a name uses no line of its own", () => {
    const money = moneyForm("|年度资金总额|40|30|27|10|90%|9");
    const { evaluations, notes, ledger } = readReport(
      `${money}\n项目支出绩效自评表\n项目名称|主管部门|县医保局\n${money.split("\n").slice(3).join("\n")}`,
    );
    expect(evaluations).toHaveLength(1);
    expect(notes).toEqual(["unnamed-form 5"]);
    const published = new Set(evaluations.map(({ id }) => id));
    const users = ledger.flatMap(({ fate, by }) => (fate === "used" ? by.split(";") : []));
    expect(users.filter((by) => !published.has(by.split(":")[1]?.slice(0, 9) ?? ""))).toEqual([]);
  });
});

describe("hostile labels find nothing", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (label) => {
    const { evaluations, funds, indicators } = readReport(`
项目支出绩效自评表
项目名称|${label}
${label}|${label}
项目资金（万元）|${label}|年初预算数|全年预算数|全年执行数
|${label}|1|2|3
|${label}资金|1|2|3
一级指标|二级指标|三级指标|指标值|实际完成值
${label}|${label}|${label}|${label}|${label}`);
    expect(evaluations.map(({ name }) => name.text)).toEqual([label]);
    expect(funds.map(({ source }) => source)).toEqual(["other"]);
    expect(indicators).toEqual([]);
  });
});

test.each([
  ["2024年白杨县水利局部门整体支出绩效自评报告\n一、基本情况\n我局内设11个股室。", /标题是自评报告/],
  ["2024年白杨县水利局工作总结\n一、基本情况\n我局内设11个股室。", /也没有自评报告的标题/],
  [
    "部门整体支出绩效自评表\n资金结构 预算安排 拨付情况\n一、支出 60 57",
    /“部门整体支出绩效自评表”下面没有读到/,
  ],
])("why nothing was read says whether the text calls itself a self-evaluation: %s", (text, message) => {
  expect(readReport(text).notices).toMatchObject([
    { notice: "nothing-read", message: expect.stringMatching(message) },
  ]);
});

describe("points of execution and of the indicators beside them", () => {
  const form = (total: string) => `
项目支出绩效自评表
项目名称|河道保洁资金
项目资金（万元）||预算数|执行数|执行率|得分（10分）
|合计|88|83.6|95%|9.5
|一级指标|二级指标|三级指标|分值|指标值|实际完成值|得分
|产出指标|数量指标|保洁河段|50|4处|4处|50
|效益指标|社会效益指标|群众知晓度|40|提高|提高|38
${total}`;
  const figures = (total: string) =>
    readReport(form(total)).evaluations.map(({ executionWeight, totalWeight, totalScore }) => [
      executionWeight?.text,
      totalWeight?.text,
      totalScore?.text,
    ]);

  test("the label of the score prints the weight", () => {
    expect(figures("")).toEqual([["10", undefined, undefined]]);
    const times = readReport(form("").replace("得分（10分）", "得分(10分*执行率)"));
    expect(times.evaluations[0]?.executionWeight?.text).toBe("10");
  });

  test("what the indicators alone come to is no score of the whole", () => {
    expect(figures("|合计|||90|||88")).toEqual([["10", undefined, undefined]]);
    expect(figures("|合计|||90|||88\n|总分|||100|||97.5")).toEqual([["10", "100", "97.5"]]);
    expect(figures("|合计|||100|||97.5")).toEqual([["10", "100", "97.5"]]);
    expect(figures("|合计||||||97.5")).toEqual([["10", undefined, "97.5"]]);
    expect(figures("|合计||||||88")).toEqual([["10", undefined, undefined]]);
    expect(readReport(form("|合计|||90|||80")).notes).toContain("unread-total 8");
  });

  test("a note that tells of money is a remark, and one on how the form is filled in is none", () => {
    const read = readReport(form("注：1.其他资金包括社会投入。\n2.资金总额含结转资金32万元。"));
    expect(read.evaluations[0]?.remark?.text).toBe("2.资金总额含结转资金32万元。");
  });
});

test("points that are folded with their share are checked, and told where they do not follow", () => {
  const form = (folded: string) => `
项目支出绩效自评表
项目名称|河道保洁资金
|一级指标|二级指标|三级指标|指标值|实际完成值|权重|得分|折算得分
|产出指标|数量指标|保洁河段|4处|4处|30|24|${folded}`;
  const notes = (folded: string) =>
    readReport(form(folded)).notes.filter((note) => !note.startsWith("unknown-programme"));
  expect(notes("7.2")).toEqual([]);
  expect(notes("7.3")).toEqual(["unpublished-column 4"]);
});

test("a label before a name that may be a group nobody knows is said to be that", () => {
  const { notices } = readReport(`
项目支出绩效自评表
项目名称|河道保洁资金
|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
|产出指标|口碑指标|保洁河段|4处|4处|30|24`);
  expect(notices.map(({ message }) => message).join()).toContain("“口碑指标”可能是一级或二级指标的名称");
});

test.each([
  ["one cell a line", "\n"],
  ["parted by spaces", " "],
])("决算数 beside points is what was executed, %s", (_, gap) => {
  const rows = [
    ["项目支出绩效自评表"],
    ["项目名称", "河道清淤"],
    ["主管部门", "青田县水利局", "实施单位", "青田水利站"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "决算数", "分值", "执行率", "得分"],
    ["年度资金总额", "60", "60", "57", "10", "95%", "9.5"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "清淤河道", "≥5公里", "6公里", "90", "90"],
  ];
  const text = rows.map((cells) => cells.join(gap)).join("\n");
  const { evaluations } = readEvaluations(readDocument(new TextEncoder().encode(text)), "t-2023");
  expect(evaluations.map(({ executed, executionScore }) => [executed?.text, executionScore?.text])).toEqual([
    ["57", "9.5"],
  ]);
});
