import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { TABLE_NAMES, TABLES } from "../../../src/model/tables/index.ts";
import { keeper } from "../../../src/model/tables/keeps.ts";
import { readPublished } from "../../../src/published.ts";

const { tables: published } = readPublished();
const FILLED = TABLE_NAMES.filter((name) => published[name].length > 0);

/** What a cell might hold by mistake. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", " ", true, "true", "L1", "L1;L2", "L0", "high", "2024-02-30"),
  fc.constantFrom<unknown>(
    0,
    -0,
    -1,
    1.5,
    2023,
    1999,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1n,
    [],
    {},
  ),
  fc.string(),
  fc.double(),
  fc.integer(),
);

describe.each(FILLED)("of %s", (name) => {
  const keeps = keeper(TABLES[name]);

  test("every published row is told at once to keep the contract", () => {
    for (const row of published[name]) expect(keeps(row)).toBe(true);
  });

  test("a cell is taken only where the schema takes it, and refused only where it does not", () => {
    const row = { ...published[name][0] };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(TABLES[name].shape)), anything, (column, value) => {
        const changed = { ...row, [column]: value };
        expect(keeps(changed)).toBe(TABLES[name].safeParse(changed).success);
      }),
    );
  });

  test("a row with a column too many or too few is none", () => {
    const row = { ...published[name][0] };
    const [first = "", ...others] = Object.entries(row);
    expect(keeps({ ...row, extra: null })).toBe(false);
    expect(keeps(Object.fromEntries(others))).toBe(false);
    expect(keeps({ ...Object.fromEntries(others), other: first })).toBe(false);
  });
});

test("what it has no short test for, it leaves to the schema", () => {
  const keeps = keeper(z.strictObject({ day: z.iso.date(), code: z.string().length(3) }));
  expect(keeps({ day: "2024-02-29", code: "abc" })).toBe(true);
  expect(keeps({ day: "2023-02-29", code: "abc" })).toBe(false);
  expect(keeps({ day: "2024-02-29", code: "ab" })).toBe(false);
  expect(keeper(z.object({ code: z.string() }))({ code: "abc" })).toBe(false);
  expect(keeper(z.strictObject({ code: z.string() }).refine(() => true))({ code: "abc" })).toBe(false);
});
