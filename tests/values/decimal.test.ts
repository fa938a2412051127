import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareDecimals,
  parseDecimal,
  scaleDecimal,
  sumDecimals,
  toNumber,
} from "../../src/values/decimal.ts";

const parse = (text: string) => {
  const value = parseDecimal(text);
  if (!value) throw new Error(`${text} is no number`);
  return value;
};

test.each([
  ["356145", 356145, 0],
  ["2,808,054.13", 280805413, 2],
  ["99.140", 99140, 3],
  ["-0.5", -5, 1],
  ["007", 7, 0],
  ["-0", 0, 0],
])("reads %s with its printed places", (text, units, scale) => {
  expect(parseDecimal(text)).toEqual({ units, scale });
});

test.each([
  ["a group of two digits", "1,23"],
  ["a group too many", "1234,567"],
  ["an empty group", "1,,234"],
  ["a comma behind the point", "1.234,5"],
  ["nothing before the point", ".5"],
  ["nothing behind the point", "5."],
  ["two points", "1.2.3"],
  ["a plus sign", "+5"],
  ["an exponent", "1e5"],
  ["digits that were not folded", "１２"],
  ["a space", "1 000"],
  ["nothing", ""],
  ["more digits than a safe integer holds", "9007199254740993"],
  ["more than twelve places", "0.0000000000001"],
])("refuses %s", (_, text) => {
  expect(parseDecimal(text)).toBeNull();
});

test("compares across scales without rounding", () => {
  expect(compareDecimals(parse("0.3"), parse("0.300"))).toBe(0);
  expect(compareDecimals(parse("0.100000000001"), parse("0.1"))).toBeGreaterThan(0);
  expect(compareDecimals(parse("-2"), parse("1.5"))).toBeLessThan(0);
});

test("sums what doubles cannot", () => {
  expect(sumDecimals([parse("0.1"), parse("0.2")])).toEqual({ units: 3, scale: 1 });
  expect(sumDecimals([])).toEqual({ units: 0, scale: 0 });
});

test("becomes the nearest double", () => {
  expect(toNumber(parse("563793.13"))).toBe(563793.13);
  expect(toNumber(scaleDecimal(parse("44.71"), 10_000))).toBe(447_100);
});

const DIGITS = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 20 });

test("a plain number is read as one with its thousands set apart, to the digit", () => {
  fc.assert(
    fc.property(DIGITS, fc.option(DIGITS, { nil: null }), (whole, fraction) => {
      const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
      const behind = fraction === null ? "" : `.${fraction}`;
      const read = parseDecimal(whole + behind);
      expect(read).toEqual(parseDecimal(grouped + behind));
      expect(read && toNumber(read)).toBe(read && Number(`${read.units}e-${read.scale}`));
    }),
  );
});

test("a sum is exact however large its parts, and whichever way they are added", () => {
  const decimal = fc.record({ units: fc.maxSafeInteger(), scale: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 6 }), (addends) => {
      const scale = Math.max(0, ...addends.map((own) => own.scale));
      const units = addends.reduce(
        (sum, own) => sum + BigInt(own.units) * 10n ** BigInt(scale - own.scale),
        0n,
      );
      expect(sumDecimals(addends)).toEqual({ units: Number(units), scale });
    }),
  );
});
