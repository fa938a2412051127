import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const list = (rows: string, unit = "单位：万元") => `
分项绩效项目清单
${unit}
序号|项目名称|预算数|执行数|结余交回财政数|自评得分|分项项目绩效目标|分项项目绩效目标完成情况
${rows}`;

function read(text: string) {
  const { evaluations, notes, notices, ledger } = readReport(text);
  const rows = evaluations.map((own) => [
    own.name.text,
    own.annualBudget?.value?.fen,
    own.executed?.value?.fen,
    own.totalScore?.text,
    own.goal?.text,
    own.goalResult?.text,
  ]);
  return { rows, notes, notices, fates: ledger.map(({ line, fate }) => `${line} ${fate}`) };
}

test("a row is an evaluation", () => {
  const { rows, notes } = read(list("1|公费医疗|200.61|200||98|免费医疗|已完成"));
  expect(rows).toEqual([["公费医疗", 200_610_000, 200_000_000, "98", "免费医疗", "已完成"]]);
  expect(notes).toEqual([]);
});

test("the second line of the header and blank numbered rows carry nothing", () => {
  const { rows, notes, fates } = read(list("||(调整后)|(至2021年底)||||\n1|公费医疗|1|1||98||\n2|||||||\n3"));
  expect(rows).toHaveLength(1);
  expect(notes).toEqual([]);
  expect(fates.slice(3)).toEqual(["4 ignored", "5 used", "6 ignored", "7 ignored"]);
});

test("a header repeated after a page break is no project", () => {
  const header =
    "序号|项目名称|预算数|执行数|结余交回财政数|自评得分|分项项目绩效目标|分项项目绩效目标完成情况";
  const { rows } = read(list(`1|公费医疗|1|1||98||\n${header}\n2|办公经费|2|2||98||`));
  expect(rows.map(([name]) => name)).toEqual(["公费医疗", "办公经费"]);
});

test("what the list prints and nobody publishes is a notice", () => {
  const { rows, notes } = read(list("1|公费医疗|5|3|2|98||"));
  expect(rows).toEqual([["公费医疗", 500_000_00 / 10, 300_000_00 / 10, "98", undefined, undefined]]);
  expect(notes).toEqual(["unpublished-column 4"]);
});

test("a list without numbers, whose names stand before what was given and spent", () => {
  const { rows, notes } = read(`
一、专项资金绩效自评结果汇总表
项目名称|预算金额(万元)|实际支出(万元)|资金使用率|存在问题
灌渠专项|850|830|97.6%|
合计|850|830||
二、具体分析`);
  expect(rows.map(([name, budget, executed]) => [name, budget, executed])).toEqual([
    ["灌渠专项", 850_000_000, 830_000_000],
  ]);
  expect(notes).toEqual(["unknown-programme 3"]);
});

describe("a row that lost cells", () => {
  const rated = (row: string) => `
项目支出绩效自评汇总表
单位：万元
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分|备注
${row}`;

  test.each([
    ["lacks only words behind", "1|公费医疗|6|5|4|80%|98", [5_000_000, 4_000_000, "98"]],
    ["has the rate of its amounts", "1|公费医疗|6|5|4|80%", [5_000_000, 4_000_000, undefined]],
  ])("is read where it %s", (_, row, figures) => {
    const { rows, notes } = read(rated(row));
    expect(rows.map(([, ...own]) => own.slice(0, 3))).toEqual([figures]);
    expect(notes).toEqual([]);
  });

  test.each([
    "1|公费医疗|5|4|80%|98",
    "1|公费医疗|5|4|98|结转",
    "1|公费医疗|6|5|4|98",
    "1|公费医疗|5|4",
    "1|公费医疗|6|5|4|70%",
  ])("is a notice where amounts may stand under other columns: %s", (row) => {
    const { rows, notes } = read(rated(`${row}\n2|办公经费|2|2|2|100%|98|`));
    expect(rows.map(([name]) => name)).toEqual(["办公经费"]);
    expect(notes).toEqual(["unplaced-cells 4"]);
  });
});

describe("a row is refused whole", () => {
  test.each([
    ["an amount that is none", "1|公费医疗|约5|3||98||"],
    ["malformed thousands", "1|公费医疗|12,34|3||98||"],
    ["a score in words", "1|公费医疗|5|3||优||"],
    ["no name", "1||5|3||98||"],
    ["a cell too many", "1|公费医疗|5|3||98|甲|乙|丙"],
    ["columns that moved", "1||公费医疗|5|3||98|"],
  ])("%s", (_, row) => {
    const { rows, notes } = read(list(`${row}\n2|办公经费|2|2||98||`));
    expect(rows.map(([name]) => name)).toEqual(["办公经费"]);
    expect(notes).toEqual(["unplaced-cells 4"]);
  });

  test("no unit of money", () => {
    const { rows, notices } = read(list("1|公费医疗|5|3||98||", ""));
    expect(rows).toEqual([]);
    expect(notices).toMatchObject([{ notice: "nothing-read", message: expect.stringMatching(/金额单位/) }]);
  });
});

test("a goal that ends in its own result is a notice, and its result stays open", () => {
  const { rows, notes } = read(list("1|公费医疗|5|3||98|疫苗接种完成|"));
  expect(rows).toEqual([["公费医疗", 5_000_000, 3_000_000, "98", "疫苗接种完成", ""]]);
  expect(notes).toEqual(["glued-cells 4"]);
});

test.each([
  ["is what the rows come to", "合计||5|3||||", []],
  ["is another than the rows come to", "合计||5|9||||", ["unread-total 5"]],
  ["stands under a column that is not summed", "合计||5|3||98||", ["unread-total 5"]],
  ["crosses out a column that is not summed", "合计||5|3||—||", []],
])("a total that %s", (_, total, expected) => {
  expect(read(list(`1|公费医疗|5|3||98||\n${total}`)).notes).toEqual(expected);
});

describe("the money of each level in columns of its own", () => {
  const levels = (header: string, ...rows: string[]) =>
    readReport(["项目支出绩效自评结果汇总表", "单位：万元", header, ...rows].join("\n"));
  const parts = (read: ReturnType<typeof levels>) =>
    read.funds.map(({ source, label, annual_budget }) => [source, label, annual_budget]);

  test("beside the whole and what was spent of it", () => {
    const read = levels("序号|项目名称|资金总额|中央|省级|市级|执行数", "1|水库除险|100|60||40|95");
    expect(parts(read)).toEqual([
      ["total", "资金总额", 1_000_000],
      ["central", "中央", 600_000],
      ["local", "市级", 400_000],
    ]);
  });

  test("is no budget where no column tells a budget or spending", () => {
    const read = levels(
      "序号|项目名称|资金总额|中央|省级|市级|自评得分",
      "1|水库除险|100|60||40|95",
      "合计||100|60||40|",
    );
    expect(read.evaluations.map(({ annualBudget }) => annualBudget)).toEqual([null]);
    expect(read.funds).toEqual([]);
    expect(
      read.evaluations[0]?.amounts.map(({ label, role, amount }) => [label, role, amount.value?.fen]),
    ).toEqual([
      ["资金总额", null, 100_000_000],
      ["中央", "part", 60_000_000],
      ["市级", "part", 40_000_000],
    ]);
    expect(read.notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual(["doubtful-role 3"]);
    const wrong = levels("序号|项目名称|资金总额|自评得分", "1|水库除险|100|95", "合计||90|");
    expect(wrong.notes).toContain("unread-total 5");
  });

  test("columns may be counted in units of their own; one without any is refused", () => {
    const read = levels(
      "序号|项目名称|全年预算数（万元）|全年执行数（元）|自评得分",
      "1|水库除险|100|950000|95",
    );
    expect(
      read.evaluations.map(({ annualBudget, executed }) => [annualBudget?.value?.fen, executed?.value?.fen]),
    ).toEqual([[100_000_000, 95_000_000]]);
    const open = readReport(
      "项目自评结果汇总表\n序号|项目名称|全年预算数（万元）|全年执行数（元）|到位数\n1|水库除险|100|950000|90",
    );
    expect(open.evaluations).toEqual([]);
  });

  test("under the budget, on a second line", () => {
    const header = "序号|项目名称|预算数|||执行数|自评得分\n||合计|中央|省级||";
    const read = levels(header, "1|水库除险|100|60|40|98|95");
    expect(parts(read).map(([source]) => source)).toEqual(["total", "central", "local"]);
    expect(read.evaluations[0]?.executed?.text).toBe("98");
  });

  test.each([
    ["a row that lost a cell", "序号|项目名称|资金总额|中央|省级|市级", "1|水库除险|100|60|40"],
    [
      "a second line that reaches under another column",
      "序号|项目名称|预算数|执行数\n||中央|省级",
      "1|水库除险|60|40",
    ],
  ])("%s: a notice, and nothing is read", (_, header, row) => {
    expect(levels(header, row)).toMatchObject({ evaluations: [], notes: ["nothing-read 1"] });
  });
});

describe("a list whose budget is printed by source", () => {
  const bySource = (row: string) => `
自评结果公开汇总表
单位：万元
序号|项目名称|中央|省级|市级|执行数|结余数|自评得分
${row}`;

  test("under what came in and was spent too, a source one row", () => {
    const header = "序号|项目名称|预算数|||到位数|||执行数||\n||合计|中央|省级|合计|中央|省级|合计|中央|省级";
    const { funds, notes } = readReport(
      list("", "单位：万元").replace(
        /序号[\s\S]*$/,
        `${header}\n1|水库除险|100|60|40|90|60|30|85|57|28\n合计||100|60|40|90|60|30|85|57|28`,
      ),
    );
    expect(notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
    expect(funds.map((row) => [row.source, row.annual_budget, row.received, row.executed])).toEqual([
      ["total", 1_000_000, 900_000, 850_000],
      ["central", 600_000, 600_000, 570_000],
      ["local", 400_000, 300_000, 280_000],
    ]);
  });

  test("has amounts as fine as its unit allows", () => {
    const { funds, evaluations } = readReport(bySource("1|山洪预警|348.064|20.5|0|360.564|8|95"));
    expect(funds.map(({ source, annual_budget }) => [source, annual_budget])).toEqual([
      ["central", 3_480_640],
      ["local", 205_000],
      ["local", 0],
    ]);
    expect(evaluations[0]?.executed?.value?.fen).toBe(360_564_000);
  });

  test("a row that ends early is read where its sources are what was spent and left", () => {
    expect(readReport(bySource("1|山洪预警|348.064|20.5|0|360.564|8")).evaluations).toHaveLength(1);
    expect(readReport(bySource("1|山洪预警|348.064|20.5|360.564|8|95")).evaluations).toEqual([]);
  });
});

test("a list whose sources, total and spending stand side by side stays a list", () => {
  const { evaluations } = readReport(`
项目支出绩效自评结果汇总表
单位：万元
序号|项目名称|中央|省级|合计|执行数|执行率
1|河道保洁资金|20|40|60|57|95%
2|公路养护资金|10|40|50|45|90%`);
  expect(evaluations.map(({ name, executed }) => [name.text, executed?.text])).toEqual([
    ["河道保洁资金", "57"],
    ["公路养护资金", "45"],
  ]);
});

test("the remark beside a listed project is its remark", () => {
  const { evaluations, notes } = readReport(`
项目支出绩效自评结果汇总表
单位：万元
序号|项目名称|全年预算数|全年执行数|自评得分|备注
1|河道保洁资金|60|57|95|招标推迟
2|公路养护资金|50|45|90|`);
  expect(evaluations.map(({ name, remark }) => [name.text, remark?.text])).toEqual([
    ["河道保洁资金", "招标推迟"],
    ["公路养护资金", undefined],
  ]);
  expect(notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
});

test("problems and measures beside a listed project are its statements", () => {
  const { evaluations, notes } = readReport(`
项目支出绩效自评结果汇总表
单位：万元
序号|项目名称|全年预算数|全年执行数|自评得分|成效评价|存在问题|改进措施
1|河道保洁资金|60|57|95|河面整洁。|1.人手不足。2.船只老旧。|增加人手。
2|公路养护资金|50|45|90|路面平整。|无|无`);
  expect(evaluations.map(({ goalResult }) => goalResult?.text)).toEqual(["河面整洁。", "路面平整。"]);
  expect(evaluations.map(({ statements }) => statements.map(({ kind, text }) => `${kind} ${text}`))).toEqual([
    ["problem 1.人手不足。", "problem 2.船只老旧。", "measure 增加人手。"],
    [],
  ]);
  expect(notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
});

describe("columns of money in a list", () => {
  const wholes = (header: string, row: string, above = "单位：万元") => {
    const { evaluations, funds, notes } = readReport(`
2023年度项目支出绩效自评结果汇总表
${above}
${header}
${row}`);
    const [own] = evaluations;
    const yuan = (fen: number | undefined) => (fen === undefined ? null : fen / 100);
    return {
      money: [yuan(own?.annualBudget?.value?.fen), yuan(own?.executed?.value?.fen)],
      rate: own?.rate?.text,
      parts: funds.map((fund) => [fund.source, fund.annual_budget, fund.executed]),
      notes: notes.filter((note) => !note.startsWith("unknown-programme")),
    };
  };

  test("one that prints no unit has that above the list, not that of another column", () => {
    const header = "序号|项目名称|全年预算数|全年执行数（万元）|自评得分";
    expect(wholes(header, "1|河道清淤|600000|57|96", "单位：元").money).toEqual([600_000, 570_000]);
    const several = "序号|项目名称|全年预算数|全年执行数（亿元）|年初预算数（元）|自评得分";
    expect(wholes(several, "1|河道清淤|6000|0.57|60000000|96").money).toEqual([60_000_000, 57_000_000]);
  });

  test("what was spent in another year is not what was spent", () => {
    expect(wholes("序号|项目名称|2022年执行数|2023年预算数|自评得分", "1|河道清淤|55|60|96")).toMatchObject({
      money: [600_000, null],
      notes: ["unpublished-column 4"],
    });
    const both = "序号|项目名称|2022年执行数|2023年预算数|2023年执行数|自评得分";
    expect(wholes(both, "1|河道清淤|55|60|57|96").money).toEqual([600_000, 570_000]);
  });

  test("sources printed behind the budget and again behind what was spent are parts of each", () => {
    const header = "序号|项目名称|预算数|中央|省级|执行数|中央|省级|自评得分";
    expect(wholes(header, "1|河道清淤|60|40|20|57|38|19|96").parts).toEqual([
      ["total", 600_000, 570_000],
      ["central", 400_000, 380_000],
      ["local", 200_000, 190_000],
    ]);
  });

  test("sources behind both may be of either, and are told as printed", () => {
    const { parts, notes } = wholes(
      "序号|项目名称|预算数|执行数|中央|省级|自评得分",
      "1|河道清淤|60|57|38|19|96",
    );
    expect([parts, notes]).toEqual([[], ["doubtful-role 3"]]);
  });

  test("a rate without its sign is one under a sign, or where the amounts say so", () => {
    const row = (header: string, rate: string) =>
      wholes(`序号|项目名称|预算数|执行数|${header}|自评得分`, `1|河道清淤|60|57|${rate}|96`);
    expect(row("执行率（%）", "90").rate).toBe("90");
    expect(row("执行率", "95").rate).toBe("95");
    expect(row("执行率", "90")).toMatchObject({ money: [null, null], notes: ["nothing-read 1"] });
  });

  test("a total is checked in the columns that rows publish", () => {
    const header = "序号|项目名称|年初预算|调整预算|调整后预算|实际支出|自评得分";
    const row = "1|河道清淤|50|10|60|57|96\n合计||50|10|60|57|";
    expect(wholes(header, row).notes).toEqual(["unpublished-column 4"]);
    expect(wholes(header, row.replace(/60\|57\|$/, "65|57|")).notes).toEqual([
      "unpublished-column 4",
      "unread-total 5",
    ]);
  });
});
