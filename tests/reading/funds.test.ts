import { describe, expect, test } from "vitest";
import { readForms } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { moneyForm, readReport } from "./read.ts";

const figures = (text: string) => {
  const { funds, notes, evaluations } = readReport(text);
  const read = funds.map((row) => [
    row.source,
    row.initial_budget,
    row.annual_budget,
    row.executed,
    row.execution_rate_printed,
  ]);
  return { read, notes, evaluation: evaluations[0] };
};

describe("a money row", () => {
  test("stands under its columns", () => {
    const { read, evaluation, notes } = figures(moneyForm("|年度资金总额|40|30|27|10|90%|9"));
    expect(read).toEqual([["total", 400_000, 300_000, 270_000, "90%"]]);
    expect([evaluation?.executionWeight?.text, evaluation?.executionScore?.text]).toEqual(["10", "9"]);
    expect(notes).toEqual([]);
  });

  test("words at the end of its line that stand in no cell do not end the table", () => {
    const lines = [
      "项目支出绩效自评表",
      "项目名称 医疗救助",
      "项目资金(万元) 全年预算数 全年执行数 分值 执行率 得分 得分计算方法",
      "年度资金总额 30 27 10 90% 9 执行率乘以该项分值,最高不得超过分值上限。",
      "其中:当年财政拨款 30 27 - - -",
    ];
    const { evaluations } = readForms(readDocument(new TextEncoder().encode(lines.join("\n")), []), "t-2023");
    expect(evaluations[0]?.funds.map((own) => [own.source, own.executed?.text])).toEqual([
      ["total", "27"],
      ["appropriation", "27"],
    ]);
  });

  test("a label is known behind its number, and money from above is of no level that is told", () => {
    const { read, notes } = figures(
      moneyForm(
        "|年度资金总额|40|30|27|||\n|其中：①上级补助资金|25|20|18|||\n|②本级财政资金|10|8|7|||\n|3.其他资金|5|2|2|||",
      ),
    );
    expect(read.map(([source]) => source)).toEqual(["total", "fiscal", "local", "other"]);
    expect(notes).toEqual([]);
  });

  test("a unit in one column beside another above the table is that of neither: no amount is published", () => {
    const form = (unit: string, header: string) =>
      figures(moneyForm(`|年度资金总额|600000|57|95%`, header).replace("项目名称", `${unit}\n项目名称`));
    const mixed = form("单位：元", "资金情况||全年预算数|全年执行数（万元）|执行率");
    expect(mixed.evaluation?.annualBudget?.value ?? null).toBeNull();
    expect(mixed.notes).toContain("missing-unit 4");
    expect(form("单位：元", "资金情况（万元）||全年预算数|全年执行数|执行率").evaluation?.moneyUnit).toBe(
      "万元",
    );
  });

  test("what is left follows from what came in or was budgeted, and is a notice where it does not", () => {
    const form = (left: string) =>
      figures(
        moneyForm(
          `|年度资金总额|58|55|${left}|94.83%\n|群众自筹|8|8|0|100%`,
          "项目资金（单位：万元、%）||全年预算数|全年执行数|结余数|支出进度",
        ),
      );
    expect(form("3").read).toEqual([
      ["total", null, 580_000, 550_000, "94.83%"],
      ["other", null, 80_000, 80_000, "100%"],
    ]);
    expect([form("3").notes, form("4").notes]).toEqual([[], ["unpublished-column 4"]]);
  });

  test("the label of the score prints the points of the rate as full marks", () => {
    const form = moneyForm(
      "|年度资金总额|60|57|95%|19",
      "资金（万元）||全年预算数|全年执行数|执行率|得分（满分20分）",
    );
    expect(figures(form).evaluation?.executionWeight?.text).toBe("20");
  });

  test("blank cells and dashes are not zero", () => {
    const { read } = figures(moneyForm("|其他资金|0|—||—||"));
    expect(read).toEqual([["other", 0, null, null, null]]);
  });

  test("a label alone is a row that prints nothing", () => {
    expect(figures(moneyForm("|其他资金||||||")).read).toEqual([["other", null, null, null, null]]);
  });

  test("one amount beside a rate is read where the first of the row stands, and doubted where it does not", () => {
    expect(figures(moneyForm("|年度资金总额|40|30||10|66.7%|9")).read).toEqual([
      ["total", 400_000, 300_000, null, "66.7%"],
    ]);
    const astray = figures(moneyForm("|年度资金总额||30||10|66.7%|9"));
    expect(astray.read).toEqual([]);
    expect(astray.notes.length).toBeGreaterThan(0);
  });

  test("合计 in the money block is the total of money, never a score", () => {
    const { read, evaluation } = figures(
      moneyForm("合计|40|30|27", "项目资金（万元）|年初预算数|全年预算数|全年执行数"),
    );
    expect(read).toEqual([["total", 400_000, 300_000, 270_000, null]]);
    expect(evaluation?.totalScore).toBeNull();
  });

  test("two rows of one source keep ids of their own", () => {
    const { funds } = readReport(moneyForm("|其他资金|1|1|1|||\n|其他资金|2|2|2|||"));
    expect(funds.map(({ fund_id }) => fund_id)).toEqual(["t-2023-01-other", "t-2023-01-other-2"]);
  });

  test("a source that the vocabulary does not know is counted as other, with a notice", () => {
    const { read, notes } = figures(moneyForm("|体育彩票公益金|40|30|27|—|90%|"));
    expect(read).toEqual([["other", 400_000, 300_000, 270_000, "90%"]]);
    expect(notes).toEqual(["unknown-source 4"]);
  });

  test("likewise where the label goes on to say what it was for", () => {
    const { read, notes } = figures(moneyForm("|体育彩票公益金用于健身步道|0|0|0|—|100%|"));
    expect(read).toEqual([["other", 0, 0, 0, "100%"]]);
    expect(notes).toEqual(["unknown-source 4"]);
  });
});

describe("a drifted row", () => {
  test("is believed where its own rate says which amount is which", () => {
    const { read } = figures(moneyForm("|年度资金总额|32.4|31.69|10|97.81%|9||"));
    expect(read).toEqual([["total", null, 324_000, 316_900, "97.81%"]]);
  });

  test("moved left with its label", () => {
    expect(figures(moneyForm("年度资金总额|40|30|27|10|90%|9")).read).toEqual([
      ["total", 400_000, 300_000, 270_000, "90%"],
    ]);
  });

  test.each([
    ["the rate settles nothing", "|年度资金总额|32.4|31.69|10|88%|9||"],
    ["no rate is printed", "|年度资金总额|32.4|31.69|10||9||"],
    ["0 ÷ 0 settles nothing", "|年度资金总额|0|0|10|100%|9||"],
    ["there are more amounts than columns", "|年度资金总额|1|2|3|4|5|6|7"],
    ["an amount would be points", "|年度资金总额|30|30|30,000|100%|10||"],
    ["an amount is malformed", "|年度资金总额|1,23|30|27|10|90%|9"],
  ])("is refused where %s", (_, row) => {
    const { read, notes, evaluation } = figures(moneyForm(row));
    expect(read).toEqual([]);
    expect(notes).toEqual(["unplaced-amounts 4"]);
    expect(evaluation?.annualBudget).toBeNull();
  });

  test.each(["75|297|297|100.00%|—", "|988|365|36.94%|—"])(
    "is refused where its rate is that of amounts beside their columns: %s",
    (values) => {
      const header = "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分";
      const { read, notes } = figures(moneyForm(`其中：财政拨款||${values}`, header));
      expect([read, notes]).toEqual([[], ["unplaced-amounts 4"]]);
    },
  );

  test.each([
    ["a blank cell may be the label's", "||年度资金总额||788|||||"],
    ["a rate stands beside one amount", "|年度资金总额|||318||90.88%||"],
  ])("is refused where %s", (_, row) => {
    const { read, notes } = figures(moneyForm(row));
    expect([read, notes]).toEqual([[], ["unplaced-amounts 4"]]);
  });

  test("in place keeps a printed rate that is not that of its amounts", () => {
    const { read } = figures(moneyForm("|年度资金总额|40|30|27|10|95%|9"));
    expect(read).toEqual([["total", 400_000, 300_000, 270_000, "95%"]]);
  });

  test("casts doubt on the rows below that stand in place without a rate", () => {
    const { read, notes } = figures(
      moneyForm("|年度资金总额|32.4|31.69|10|97.81%|9||\n|上年结转资金|0|0|||||\n|其他资金||||||"),
    );
    expect(read).toEqual([
      ["total", null, 324_000, 316_900, "97.81%"],
      ["other", null, null, null, null],
    ]);
    expect(notes).toEqual(["unplaced-amounts 5"]);
  });
});

describe("the unit of money", () => {
  const row = "|年度资金总额|40|30|27|10|90%|9";

  test("belongs to its table", () => {
    const yuan = moneyForm(row).replace("（万元）", "（元）");
    const { evaluations } = readReport(`${moneyForm(row).trim()}${yuan}`);
    expect(evaluations.map(({ moneyUnit, executed }) => [moneyUnit, executed?.value?.fen])).toEqual([
      ["万元", 27_000_000],
      ["元", 2_700],
    ]);
  });

  test("may stand on a line above the table", () => {
    const text = moneyForm(row).replace("（万元）", "").replace("项目名称", "（金额单位：万元）\n项目名称");
    expect(figures(text).read).toEqual([["total", 400_000, 300_000, 270_000, "90%"]]);
  });

  test("that is not printed leaves the amounts unread, with a notice", () => {
    const { read, notes } = figures(moneyForm(row).replace("（万元）", ""));
    expect(read).toEqual([["total", null, null, null, "90%"]]);
    expect(notes).toEqual(["missing-unit 3"]);
  });

  test.each([
    ["亿元", "|年度资金总额|0.1250|0.1180|0.1003|10|85.00%|8.5", [12_500_000, 11_800_000, 10_030_000]],
    ["万元", "|年度资金总额|12.345678|12|6|10|50%|5", [123_456.78, 120_000, 60_000]],
  ])("of %s says how fine an amount may be", (unit, row, amounts) => {
    const { read, notes } = figures(moneyForm(row).replace("（万元）", `（${unit}）`));
    expect(read.map((fund) => fund.slice(1, 4))).toEqual([amounts]);
    expect(notes).toEqual([]);
  });

  test("behind an amount goes first", () => {
    expect(
      figures(moneyForm("|年度资金总额|40|30万元|27万|10|90%|9").replace("（万元）", "（元）")).read,
    ).toEqual([["total", 40, 300_000, 270_000, "90%"]]);
  });
});

test("a row whose cells were glued together is a notice", () => {
  const { read, notes } = figures(moneyForm("年度资金总额:202010100.00%10"));
  expect(read).toEqual([]);
  expect(notes).toEqual(["glued-cells 4"]);
});

test("a total printed twice is a notice, and the first stays", () => {
  const { read, notes, evaluation } = figures(
    moneyForm("|年度资金总额|40|30|27|10|90%|9\n|年度资金总额|50|50|50|10|100%|10"),
  );
  expect(read).toHaveLength(1);
  expect(evaluation?.annualBudget?.text).toBe("30");
  expect(notes).toEqual(["second-value 5"]);
});

describe("a rate", () => {
  const HEADER = "项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率（%）";
  test.each([
    [
      "cut off behind its last digit settles a row that drifted",
      "|年度资金总额|32.4|31.69|10|97.80%|9||",
      "97.80%",
    ],
  ])("%s", (_, row, printed) => {
    expect(figures(moneyForm(row)).read).toEqual([["total", null, 324_000, 316_900, printed]]);
  });

  test.each([
    ["without its sign in a row that drifted", "|年度资金总额|32.4|31.69|10|97.81|9||"],
    ["of which the score is no share", "|年度资金总额|100|90|81|90%|9|"],
    ["whose row has points and lost it", "|年度资金总额|320|312.96|10|9.78||"],
  ])("%s settles nothing", (_, row) => {
    expect(figures(moneyForm(row))).toMatchObject({ read: [], notes: ["unplaced-amounts 4"] });
  });

  test("without its sign, which the amounts do not say, is a notice", () => {
    expect(figures(moneyForm("|年度资金总额|40|30|27|10|80|9"))).toMatchObject({
      read: [],
      notes: ["unplaced-amounts 4"],
    });
  });

  test("without its sign under a header that prints it", () => {
    const { evaluation } = figures(moneyForm("|年度资金总额|40|30|27|89", HEADER));
    expect(evaluation?.rate?.value).toEqual({ percent: { units: 89, scale: 0 } });
  });
});

describe("points of the rate", () => {
  const header = "项目资金（万元）||全年预算数|全年执行数|执行率（20分）";
  test("its weight in the header's label, its score on a row below", () => {
    const { evaluation, notes } = figures(moneyForm("|年度资金总额|30|27|90%\n|得分|||18", header));
    const { executionWeight, executionScore } = evaluation ?? {};
    expect([executionWeight?.text, executionWeight?.value]).toEqual(["20", { units: 20, scale: 0 }]);
    expect([executionScore?.text, notes]).toEqual(["18", []]);
  });

  test("a score below a header that has a column for it is a notice", () => {
    const { notes } = figures(moneyForm("|年度资金总额|40|30|27|10|90%|9\n|得分|||||9"));
    expect(notes).toEqual(["unread-cell 5"]);
  });
});

describe("columns", () => {
  test("that are not known cost their cells only", () => {
    const header = "项目资金（万元）||年初预算数|资金申报数|全年预算数|全年执行数|执行率";
    const { read, notes } = figures(moneyForm("|年度资金总额|40|35|30|27|90%", header));
    expect(read).toEqual([["total", 400_000, 300_000, 270_000, "90%"]]);
    expect(notes).toEqual(["unpublished-column 4"]);
  });

  test("in two units have none in common", () => {
    const header = "项目资金||全年预算数（万元）|全年执行数（元）|执行率";
    const { read, notes } = figures(moneyForm("|年度资金总额|30|270000|90%", header));
    expect(read).toEqual([["total", null, null, null, "90%"]]);
    expect(notes).toEqual(["missing-unit 3"]);
  });
});

test.each([
  ["two numbers in one cell", "|年度资金总额|20 20|30|27|10|90%|9"],
  ["a row that lost a cell, without a rate", "|上年结转资金|30|27|—|"],
])("%s: a notice", (_, row) => {
  expect(figures(moneyForm(row))).toMatchObject({ read: [], notes: ["unplaced-amounts 4"] });
});

test("其中 in a cell of its own stands before its source", () => {
  expect(figures(moneyForm("|其中：|财政拨款|40|30|27|—|90%|—")).read).toEqual([
    ["fiscal", 400_000, 300_000, 270_000, "90%"],
  ]);
});

test.each(["支出数", "全年决算数"])("what was spent is called %s", (label) => {
  const { read } = figures(moneyForm("|合计|60|45|75%", `项目资金（万元）||预算数|${label}|执行率`));
  expect(read).toEqual([["total", null, 600_000, 450_000, "75%"]]);
});

test.each(["决算数", "支出决算数"])("%s is what was spent only where points are given for it", (label) => {
  const scored = moneyForm(
    "|年度资金总额|60|60|45|10|75%|7.5",
    `项目资金（万元）||年初预算数|全年预算数|${label}|分值|执行率|得分`,
  );
  const { read, notes, evaluation } = figures(scored);
  expect(read).toEqual([["total", 600_000, 600_000, 450_000, "75%"]]);
  expect([evaluation?.executionScore?.text, notes]).toEqual(["7.5", []]);
  // a table of accounts beside a form, and one that prints what was spent as well
  const accounts = moneyForm("|基本支出|60|60|45|75%", `项目||年初预算数|调整预算数|${label}|执行率`);
  expect(figures(accounts).read.flat()).not.toContain(450_000);
  const both = moneyForm(
    "|年度资金总额|60|50|45|10|90%|9",
    `项目资金（万元）||全年预算数|全年执行数|${label}|分值|执行率|得分`,
  );
  expect(figures(both).evaluation?.executed ?? null).toBeNull();
});

test("money by the budget that it stands in is known", () => {
  const { read, notes } = figures(
    moneyForm(
      [
        "|年度资金总额|40|40|36|10|90%|9",
        "|其中：政府性基金预算|10|10|9||90%|",
        "|国有资本经营预算资金|10|10|9||90%|",
        "|社会保险基金预算资金|20|20|18||90%|",
      ].join("\n"),
    ),
  );
  expect(read.map(([source]) => source)).toEqual(["total", "fiscal", "fiscal", "other"]);
  expect(notes).toEqual([]);
});
