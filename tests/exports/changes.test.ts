import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { draftEntry } from "../../src/exports/change-draft.ts";
import { readChanges } from "../../src/exports/change-log.ts";
import { changesFigures, compareTable, sayChange } from "../../src/exports/changes.ts";
import { tableToCsv } from "../../src/exports/csv.ts";
import { figuresText, fingerprintMark, newestFingerprint } from "../../src/exports/figures.ts";
import type { AmountRow } from "../../src/model/tables/amounts.ts";
import { readPublished } from "../../src/published.ts";
import { tablesOf } from "../findings/rows.ts";
import { copyData } from "../scripts/copy.ts";

const { tables } = readPublished("data/published");
const markOf = (own: typeof tables) =>
  fingerprintMark(createHash("sha256").update(figuresText(own)).digest("hex"));

/** What CHANGES.md of a data folder says of the figures beside it, and what it would have to say. */
function told(folder: string) {
  const newest = newestFingerprint(readFileSync(join(folder, "CHANGES.md"), "utf8"));
  return { newest, wanted: markOf(readPublished(join(folder, "published")).tables) };
}

test("data/CHANGES.md tells of the figures that are published", () => {
  const { newest, wanted } = told("data");
  expect(
    newest,
    "published figures have changed: run `npm run diff -- HEAD` and put the entry it drafts at the top of data/CHANGES.md",
  ).toBe(wanted);
});

describe("on a copy", () => {
  const FUND = ",1416190000.00,1385430000.00,97.83%,";
  const tamper = (from: string, to: string) => {
    const { root, read, write } = copyData();
    expect(read("published/funds.csv")).toContain(from);
    write("published/funds.csv", read("published/funds.csv").replace(from, to));
    return told(join(root, "data"));
  };

  test.each([
    ["one 分 more", FUND.replace("1385430000.00", "1385430000.01")],
    ["an emptied amount", FUND.replace("1385430000.00", "")],
  ])("%s without an entry is found out", (_, now) => {
    const { newest, wanted } = tamper(FUND, now);
    expect(newest).toMatch(/^〔[0-9a-f]{12}〕$/);
    expect(newest).not.toBe(wanted);
    expect(wanted).not.toBe(tamper(FUND, FUND).wanted);
  });

  test("a word more needs no entry", () => {
    // the copy holds the founding reports alone, so its own mark is what a word must leave as it is
    const { wanted } = tamper("地方财政资金", "地方财政的资金");
    expect(wanted).toBe(tamper("地方财政资金", "地方财政资金").wanted);
  });
});

describe("the fingerprint of the figures", () => {
  const [evaluation, ...evaluations] = tables.evaluations;
  const [indicator, ...indicators] = tables.indicators;
  const [fund, ...funds] = tables.funds;
  if (!evaluation || !indicator || !fund) throw new Error("nothing is published");
  const CHANGED = {
    "an amount": { ...tables, evaluations: [{ ...evaluation, executed: 1 }, ...evaluations] },
    "a rate": { ...tables, funds: [{ ...fund, execution_rate: 0.5 }, ...funds] },
    "an amount that is gone": { ...tables, funds: [{ ...fund, executed: null }, ...funds] },
    "a status": { ...tables, indicators: [{ ...indicator, status: "met" as const }, ...indicators] },
    "a row more": { ...tables, funds: [fund, ...tables.funds] },
    "a row less": { ...tables, funds },
  };

  test.each(Object.entries(CHANGED))("differs with %s", (_, changed) => {
    expect(markOf(changed)).not.toBe(markOf(tables));
  });

  test("does not differ with words and flags", () => {
    const same = { ...tables, evaluations: [{ ...evaluation, goal: "别的话" }, ...evaluations], flags: [] };
    expect(markOf(same)).toBe(markOf(tables));
    expect(markOf(tables)).toMatch(/^〔[0-9a-f]{12}〕$/);
  });
});

describe("between two editions of a table", () => {
  const [first, second] = tables.funds;
  if (!first || !second) throw new Error("nothing is published");
  const before = tableToCsv("funds", [first, second]);
  const compare = (after: string | null) => compareTable("funds", { before, after });

  test("the same is no change", () => {
    expect(compare(before)).toEqual([]);
  });

  test("a cell is named with both values", () => {
    const changes = compare(tableToCsv("funds", [{ ...first, executed: 5 }, second]));
    expect(changes).toEqual([
      {
        table: "funds",
        row: first.fund_id,
        column: "executed",
        from: first.executed?.toFixed(2),
        to: "5.00",
      },
    ]);
    expect(changes.map(sayChange)).toEqual([`funds.csv ${first.fund_id} executed: 3530690000.00 → 5.00`]);
    expect(changes.every(changesFigures)).toBe(true);
  });

  test("a cell that is emptied says so", () => {
    const [change] = compare(tableToCsv("funds", [{ ...first, executed: null }, second]));
    expect(change && sayChange(change)).toContain("3530690000.00 → ∅");
  });

  test("rows that went and came are told apart from cells", () => {
    expect(compare(tableToCsv("funds", [second])).map(sayChange)).toEqual([`funds.csv − ${first.fund_id}`]);
    const more = compare(tableToCsv("funds", [first, second, { ...first, fund_id: "new-2024-01-total" }]));
    expect(more.map(sayChange)).toEqual(["funds.csv + new-2024-01-total"]);
    expect(compare(null)).toHaveLength(2);
  });

  test("the order of rows and a new column are no change", () => {
    expect(compare(tableToCsv("funds", [second, first]))).toEqual([]);
    expect(compare(before.replaceAll(/^(?=.)(.*)$/gm, "$1,x"))).toEqual([]);
  });

  test("words are a change, but not of figures", () => {
    const changes = compare(tableToCsv("funds", [{ ...first, label: "别的" }, second]));
    expect(changes.map(changesFigures)).toEqual([false]);
  });

  test("rows without a name of their own come and go whole, twice if they stand twice", () => {
    const row = {
      amount_id: "a-2023-01-amount-L1",
      evaluation_id: "a-2023-01",
      heading: null,
      heading_en: null,
      label_en: null,
      label: "甲",
      amount: 1,
      amount_printed: "1元",
      role: null,
      line: "L1",
    };
    // as it was before the table had a key
    const keyless = (...rows: AmountRow[]) => tableToCsv("amounts", rows).replaceAll(/^[^,\n]*,/gm, "");
    const twice = tableToCsv("amounts", [row, { ...row, amount_id: "a-2023-01-amount-L1-2" }]);
    expect(compareTable("amounts", { before: keyless(row), after: twice })).toHaveLength(1);
    expect(compareTable("amounts", { before: keyless(row, row), after: twice })).toEqual([]);
    const changed = tableToCsv("amounts", [{ ...row, amount: 2 }]);
    expect(compareTable("amounts", { before: keyless(row), after: changed })).toHaveLength(2);
  });

  test("the draft names day, report, an example and the fingerprint in both languages, and leaves the reason open", () => {
    const changes = compare(tableToCsv("funds", [{ ...first, executed: 5 }]));
    const draft = draftEntry(changes, "2026-12-01", markOf(tablesOf()));
    expect(readChanges(draft)).toHaveLength(1);
    expect(draft).toMatch(
      /^- 2026-12-01 changchun-2023：1 个数字变动（changchun-2023-01-total 的 executed 3530690000\.00 → 5\.00），删去 1 行。原因：……〔[0-9a-f]{12}〕\n {2}changchun-2023: figures changed: 1 \(changchun-2023-01-total executed 3530690000\.00 → 5\.00\), rows removed: 1\. Reason: …\n {2}- funds\.csv − .+\n {2}- funds\.csv changchun-2023-01-total executed: 3530690000\.00 → 5\.00$/,
    );
  });

  test("the draft lists sixty figures one by one, and how many more there are", () => {
    const rows = Array.from({ length: 61 }, (_, index) => ({
      ...first,
      fund_id: `changchun-2023-${index}-total`,
    }));
    const paid = rows.map((row) => ({ ...row, executed: 5 }));
    const changes = compareTable("funds", {
      before: tableToCsv("funds", rows),
      after: tableToCsv("funds", paid),
    });
    const listed = (own: typeof changes) =>
      draftEntry(own, "2026-12-01", markOf(tablesOf()))
        .split("\n")
        .slice(2)
        .map((line) => line.replace(/ executed.*/, ""));
    expect(listed(changes.slice(0, 60))).toHaveLength(60);
    expect(listed(changes).slice(59)).toEqual(["  - funds.csv changchun-2023-59-total", "  - … +1"]);
  });
});
