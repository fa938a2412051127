import fc from "fast-check";
import { expect, test } from "vitest";
import { printNumber } from "../../src/values/print.ts";

test("numbers are printed as Unicode's own data for English prints them, small whole ones too", () => {
  const format = (places: number, grouping: boolean) =>
    new Intl.NumberFormat("en-US", { maximumFractionDigits: places, useGrouping: grouping });
  const value = fc.oneof(
    fc.integer({ min: -2000, max: 2000 }),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  );
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 6 }), fc.boolean(), (number, places, grouping) => {
      expect(printNumber(number, { places, grouping })).toBe(format(places, grouping).format(number));
    }),
  );
});
