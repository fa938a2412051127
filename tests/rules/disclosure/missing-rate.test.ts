import { describe, expect, test } from "vitest";
import { missingRate } from "../../../src/rules/disclosure/missing-rate.ts";
import { evaluation, flagsOn, founding, fund } from "../build.ts";
import { onFounding } from "../cells.ts";

type Printed = Parameters<typeof fund>[1];
const on = (local: Printed, other: Printed) =>
  flagsOn(
    missingRate,
    evaluation({
      funds: [
        fund("total", { annual: "112", executed: "103", rate: "91.96%" }),
        fund("local", local),
        fund("other", other),
      ],
    }),
  );
const LOCAL = { annual: "100", executed: "100", rate: "100%" };

describe("missing-rate", () => {
  test("speaks of the one row without a rate", () => {
    const [flag, ...others] = on(LOCAL, { label: "其他资金", annual: "12", executed: "3" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "missing-rate--t-2023-01-other",
      severity: "low",
      printed: null,
      expected: "25.00%",
      arithmetic: "3 ÷ 12 = 25.00%",
    });
  });

  test.each<[string, Printed, Printed]>([
    ["a row of zeros", LOCAL, { annual: "0", executed: "0" }],
    ["a blank row", LOCAL, {}],
    ["a row without its executed amount", LOCAL, { annual: "12" }],
    ["a rate that was not understood", LOCAL, { annual: "12", executed: "3", rate: "四分之一" }],
    ["an amount that was not understood", LOCAL, { annual: "约12", executed: "3" }],
    ["a table with one rate for all", { annual: "100", executed: "100" }, { annual: "12", executed: "3" }],
  ])("is silent on %s", (_, local, other) => {
    expect(on(local, other)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(missingRate)).toEqual(["missing-rate--changchun-2023-05-other"]);
  });

  test("speaks of the total on a tampered copy", () => {
    const flags = flagsOn(missingRate, founding("changchun-2023", [[11, "99.14%", ""]]));
    expect(flags.map(({ flag_id, expected }) => [flag_id, expected])).toEqual([
      ["missing-rate--changchun-2023-01-total", "99.14%"],
      ["missing-rate--changchun-2023-05-other", "34.04%"],
    ]);
  });
});
