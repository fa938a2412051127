import { expect, test } from "vitest";
import { type Document, makeCell } from "../../src/documents/block.ts";
import { Claims } from "../../src/reading/claims.ts";

const LINES = ["甲\t乙", "丙\t丁", "戊\t己"];

/** Three rows of two cells each. */
function rows(): { document: Document; cells: ReturnType<typeof makeCell>[] } {
  const blocks = LINES.map((text, row) => ({
    kind: "row" as const,
    cells: text.split("\t").map((raw, cell) => makeCell(raw, { line: row + 1, lastLine: row + 1, cell })),
  }));
  return { document: { lines: LINES, blocks }, cells: blocks.flatMap((block) => block.cells) };
}

test("a line of which one cell was read and one was not is not understood", () => {
  const { document, cells } = rows();
  const [a, b, c, d, e, f] = cells;
  if (!a || !b || !c || !d || !e || !f) throw new Error("six cells");
  const claims = new Claims();
  claims.use("form:1", a, c, d);
  claims.doubt("unread-cell", { cells: 1, problem: null, printed: "乙" }, b);
  claims.ignore("heading", e, f);
  expect(claims.close(document).map(({ fate }) => fate)).toEqual(["not_understood", "used", "ignored"]);
  expect(claims.isDoubted([a, b])).toBe(true);
  expect(claims.isDoubted([a, c])).toBe(false);
});

test("a cell that nobody claimed makes its line doubtful, and says so once", () => {
  const { document, cells } = rows();
  const claims = new Claims();
  claims.use("form:1", ...cells.slice(0, 3), ...cells.slice(4));
  expect(claims.close(document).map(({ fate }) => fate)).toEqual(["used", "not_understood", "used"]);
  expect(claims.notices.map(({ at }) => at.line)).toEqual([2]);
});

test("all cells of a section are claimed at once, however many they are", () => {
  const at = { line: 1, lastLine: 1, cell: 0 };
  const cells = Array.from({ length: 300_000 }, () => ({ text: "甲", label: "甲", at }));
  const claims = new Claims();
  claims.doubt("unknown-form", { what: "table", name: "甲" }, cells);
  expect(claims.isDoubted(cells.slice(-1))).toBe(true);
  expect(claims.notices.length).toBe(1);
});

test("what several users took is withdrawn, with the rows below each, and nothing of a longer name", () => {
  const { cells } = rows();
  const [a, b, c, d, e] = cells;
  if (!a || !b || !c || !d || !e) throw new Error("six cells");
  const claims = new Claims();
  claims.use("list:x-1", a);
  claims.use("list:x-1-total", b);
  claims.use("list:x-10", c);
  claims.use("list:x-2", d);
  claims.use("list:x-2", e);
  claims.use("list:x-3", e);
  claims.withdraw(["list:x-1", "list:x-2"]);
  expect(cells.map((cell) => claims.isDoubted([cell]))).toEqual([true, true, false, true, false, false]);
});
