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
