import { expect, test } from "vitest";
import { speak } from "../../src/site/language.ts";
import {
  flagsName,
  type LongTable,
  longTable,
  longTableRoutes,
  longTables,
} from "../../src/site/long-tables.ts";
import { flagAddress, partAddress, readingAddress } from "../../src/site/row-addresses.ts";
import { pagesOf, ROWS_PER_PAGE, rowsOf } from "../../src/site/row-pages.ts";

const voice = speak("zh");
const rates = (count: number): LongTable => {
  const [row] = voice.tables.evaluations;
  if (!row) throw new Error("nothing is published");
  return {
    ...longTable(voice, "execution"),
    first: ROWS_PER_PAGE,
    kind: "rates",
    rows: Array.from({ length: count }, () => row),
  };
};

test("an indicator that its evaluation has no room for is led to in the list of its report, like others elsewhere", () => {
  const { indicators, funds } = voice.tables;
  const list = indicators.map((row) => partAddress(voice, row.evaluation_id, row.indicator_id));
  const elsewhere = list.filter((address) => address.startsWith("/indicators/"));
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(elsewhere.every((address) => /^\/indicators\/[a-z0-9-]+\/#[a-z0-9-]+$/.test(address))).toBe(true);
  expect(list.filter((address) => address.startsWith("/evaluations/")).length).toBe(
    list.length - elsewhere.length,
  );
  const [fund] = funds;
  expect(fund && partAddress(voice, fund.evaluation_id, fund.fund_id)).toMatch(/^\/evaluations\//);
});

test("what was read from a line is led to where it is shown: what is told of all that a report evaluates, at the report", () => {
  const [row] = voice.tables.ledger;
  const [fund] = voice.tables.funds;
  if (!row || !fund) throw new Error("nothing is published");
  const evaluation = fund.evaluation_id;
  const leadTo = (own: string | null, anchor: string | null) =>
    readingAddress(voice, { ledger: row }, { evaluation: own, anchor });
  expect(leadTo(null, null)).toBe(`/reports/${row.report_id}/#statements`);
  expect(leadTo(evaluation, null)).toBe(`/evaluations/${evaluation}/`);
  expect(leadTo(evaluation, fund.fund_id)).toBe(partAddress(voice, evaluation, fund.fund_id));
});

test("a table fills as many pages as its rows need, and at least one", () => {
  expect([0, 1, ROWS_PER_PAGE, ROWS_PER_PAGE + 1, 125].map((count) => pagesOf(rates(count)))).toEqual([
    1, 1, 1, 2, 3,
  ]);
});

test("every row stands on exactly one page, in its order", () => {
  const rows = Array.from({ length: 125 }, (_, index) => index);
  const pages = [1, 2, 3].map((page) => rowsOf(rows, page));
  expect(pages.map(({ length }) => length)).toEqual([50, 50, 25]);
  expect(pages.flat()).toEqual(rows);
});

test("a page that has charts too holds fewer rows; the next ones go on where it ends", () => {
  const rows = Array.from({ length: 80 }, (_, index) => index);
  const pages = [1, 2, 3].map((page) => rowsOf(rows, page, 16));
  expect(pages.map(({ length }) => length)).toEqual([16, 50, 14]);
  expect(pages.flat()).toEqual(rows);
  expect([16, 17, 66, 67].map((count) => pagesOf({ ...rates(count), first: 16 }))).toEqual([1, 2, 2, 3]);
});

test("what fits on one page has no further address", () => {
  const long = longTables(voice).filter((table) => pagesOf(table) > 1);
  expect(longTableRoutes().map(({ props }) => props.name)).toEqual(
    ["zh", "en"].flatMap(() =>
      long.flatMap((table) => Array.from({ length: pagesOf(table) - 1 }, () => table.name)),
    ),
  );
});

test("a table that does not exist is named", () => {
  expect(() => longTable(voice, "moon")).toThrow("no table moon");
});

test("the address of a flag leads to the page that it stands on", () => {
  const [flag] = voice.tables.flags;
  if (!flag) throw new Error("nothing is published");
  const many = Array.from({ length: 2 * ROWS_PER_PAGE + 1 }, (_, index) => ({
    ...flag,
    flag_id: `${flag.flag_id} ${index}`,
  }));
  const crowded = { ...voice, tables: { ...voice.tables, flags: many } };
  const addresses = many.map((one) => flagAddress(crowded, one).replace(/#.*/, ""));
  const [first, second, third] = [
    voice.paths.rule(flag.rule),
    voice.paths.rows(flagsName(flag.rule), 2),
    voice.paths.rows(flagsName(flag.rule), 3),
  ];
  expect(Map.groupBy(addresses, (address) => address)).toEqual(
    new Map([
      [first, Array(ROWS_PER_PAGE).fill(first)],
      [second, Array(ROWS_PER_PAGE).fill(second)],
      [third, [third]],
    ]),
  );
  const table = longTable(crowded, flagsName(flag.rule));
  expect(rowsOf<unknown>(table.rows, 2)).toContain(many[ROWS_PER_PAGE]);
});
