import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/documents/csv.ts";
import { judgeReport } from "../../src/pipeline.ts";
import { readExcerpt } from "../../src/reading/excerpt/index.ts";

const read = (...lines: string[]) =>
  readExcerpt(readCsv(new TextEncoder().encode(`${lines.join("\n")}\n`)), "here-excerpt-2023");
const yuan = (reading: { value: { fen: number } | null } | null) =>
  reading?.value ? reading.value.fen / 100 : null;

describe("an excerpt", () => {
  const HEAD = "name,year,money_unit,annual_budget,executed,rate,central_budget,local_budget,words,left_out";
  const { evaluations, notices, ledger } = read(
    HEAD,
    "河道清淤资金,2023,万元,60,57,95%,40,20,local=区级,indicators",
    '"树木养护,二期",2023,万元,30,,,,,,',
  );

  test("is read row by row, its figures in their unit and place", () => {
    const [first] = evaluations;
    expect([first?.id, first?.form, first?.fiscalYear?.value]).toEqual([
      "here-excerpt-2023-01",
      "excerpt",
      2023,
    ]);
    expect([yuan(first?.annualBudget ?? null), yuan(first?.executed ?? null)]).toEqual([600000, 570000]);
    expect(first?.executed).toMatchObject({ text: "57", at: { line: 2, cell: 4 } });
    expect(first?.funds.map(({ source, label }) => [source, label.value])).toEqual([
      ["total", "合计"],
      ["central", "中央资金"],
      ["local", "区级"],
    ]);
  });

  test("keeps what was not printed empty, and a comma in quotes in its cell", () => {
    expect(evaluations[1]).toMatchObject({
      name: { text: "树木养护,二期" },
      executed: null,
      rate: null,
      funds: [],
    });
  });

  test("says what was not transcribed, and accounts for every line", () => {
    expect(notices.filter(({ notice }) => notice === "not-transcribed")).toMatchObject([
      { at: { line: 2 }, data: { name: "河道清淤资金", left: ["indicators"] } },
    ]);
    expect(ledger.map(({ line, fate, by }) => `${line} ${fate} ${by}`)).toEqual([
      "1 ignored table header",
      "2 used excerpt:here-excerpt-2023-01",
      "3 used excerpt:here-excerpt-2023-02",
    ]);
  });
});

describe("an excerpt is refused with its line where", () => {
  test.each([
    ["a column is unknown", 1, ["name,year,money_unit,budjet", "甲,2023,元,1"]],
    ["a column stands twice", 1, ["name,year,money_unit,name", "甲,2023,元,乙"]],
    ["a name is missing", 3, ["name,year,money_unit", "甲,2023,元", ",2023,元"]],
    ["a unit is none", 2, ["name,year,money_unit", "甲,2023,块"]],
    ["an amount is a word", 2, ["name,year,money_unit,executed", "甲,2023,元,若干"]],
    ["an amount carries an approximation", 2, ["name,year,money_unit,executed", "甲,2023,元,约5"]],
    ["a rate has no percent sign", 2, ["name,year,money_unit,rate", "甲,2023,元,95"]],
    ["a row is short", 2, ["name,year,money_unit", "甲,2023"]],
    ["what was left out has no name", 2, ["name,year,money_unit,left_out", "甲,2023,元,别的"]],
    ["words rename nothing", 2, ["name,year,money_unit,words", "甲,2023,元,区级"]],
    ["there is no row", 1, ["name,year,money_unit"]],
  ])("%s", (_, line, lines) => {
    expect(() => read(...lines)).toThrow(expect.objectContaining({ line }));
  });
});

describe("what the rules say of an excerpt", () => {
  const HEAD = "name,year,money_unit,annual_budget,executed,rate,central_budget,local_budget,left_out";
  const judged = (...rows: string[]) => {
    const { evaluations } = read(HEAD, ...rows);
    const about = { id: "here-excerpt-2023", regionCode: "530000", fiscalYear: 2023, reportDate: null };
    return judgeReport({ ...about, kind: "excerpt", evaluations }).flags;
  };

  test("is about figures, and never that its words are silent: they were not transcribed", () => {
    const [flag, ...more] = judged("河道清淤资金,2023,万元,60,30,50%,40,20,");
    expect([flag?.rule, more]).toEqual(["low-execution", []]);
    expect(flag?.message).toBe("“河道清淤资金”全年预算执行率 50.00%，其余资金为何没有支出？");
  });

  test("holds its sums where all sources are there, and leaves them where one was not transcribed", () => {
    const rules = (row: string) => judged(row).map(({ rule }) => rule);
    expect(rules("甲,2023,万元,60,60,100%,40,30,")).toEqual(["sum-mismatch"]);
    expect(rules("甲,2023,万元,60,60,100%,40,,sources")).toEqual([]);
    expect(rules("甲,2023,万元,60,60,59%,40,20,")).toContain("rate-mismatch");
  });
});
