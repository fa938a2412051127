import { expect, test } from "vitest";
import { makeCell } from "../../../src/documents/block.ts";
import { whyNothing } from "../../../src/reading/kind/unread.ts";

const cellsOf = (...lines: string[]) =>
  lines.map((text, index) => makeCell(text, { line: index + 1, lastLine: index + 1, cell: null }, []));
const why = (...lines: string[]) => {
  const found = whyNothing(cellsOf(...lines));
  return found && `${found.notice} ${found.cell.at.line}`;
};

test.each([
  ["accounts-only", "青田乡部门决算公开", "收入60万元。"],
  ["target-table", "清淤项目绩效目标申报表", "清淤3000立方米"],
])("what is no longer than a title says what a text is: %s", (kind, title, text) => {
  const atMost = title.padStart(80, "某");
  expect(why(text, atMost)).toBe(`${kind} 2`);
  expect(why(text, `某${atMost}`)).toBe(null);
});

test("five masked figures are a masked text, four leave the rest to be read", () => {
  expect(why("预算**万元，支出**万元，结余**万元", "执行率**%，得分**分")).toBe("masked-text 1");
  expect(why("预算**万元，支出**万元，结余**万元", "执行率**%，得分9分")).toBe(null);
});

test("one sign in the place of an amount masks it, too", () => {
  expect(why("甲项目预算数*元，执行数*元", "乙项目预算数*元，执行数8.*元，结余金额*元")).toBe(
    "masked-text 1",
  );
  expect(why("甲项目预算数3*4元，执行数2×5元", "乙项目面积3*4米，长2×5米，宽6*7米")).toBe(null);
});

test("four labels of a form in one paragraph are a table whose borders are gone, three are a sentence", () => {
  expect(why("某村", "项目名称清淤主管部门水利站实施单位水管所执行率95%")).toBe("glued-text 2");
  expect(why("某村", "项目名称清淤主管部门水利站执行率95%")).toBe(null);
});
