import { describe, expect, test } from "vitest";
import { rateMismatch } from "../../src/rules/rate-mismatch.ts";
import { evaluation, FOUNDING, flagsOn, founding, fund } from "./build.ts";

const on = (printed: Parameters<typeof fund>[1]) =>
  flagsOn(rateMismatch, evaluation({ funds: [fund("total", printed)] }));

describe("rate-mismatch", () => {
  test("speaks where the rate does not follow", () => {
    const [flag, ...others] = on({ annual: "200", executed: "150", rate: "76%" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ printed: "76%", expected: "75%", arithmetic: "150 ÷ 200 = 75% ≠ 76%" });
  });

  test.each([
    ["a fair rounding to whole points", { annual: "4985.5", executed: "4599.1", rate: "92%" }],
    ["exactly half of the last digit", { annual: "1000", executed: "925", rate: "92%" }],
    ["a blank rate", { annual: "200", executed: "150" }],
    ["a blank executed amount", { annual: "200", rate: "76%" }],
    ["0 ÷ 0, whatever is printed", { annual: "0", executed: "0", rate: "100%" }],
    ["an amount that was not understood", { annual: "约200", executed: "150", rate: "76%" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test.each(FOUNDING)("is silent on %s, whose printed rates are right", (id) => {
    const wrong = flagsOn(rateMismatch, founding(id)).filter(({ printed }) => printed !== "36.46%");
    expect(wrong).toEqual([]);
  });

  test("speaks on a tampered copy", () => {
    const flags = flagsOn(rateMismatch, founding("changchun-2023", [[11, "99.14%", "98.14%"]]));
    expect(flags.map(({ flag_id, line }) => [flag_id, line])).toEqual([
      ["rate-mismatch--changchun-2023-01-total", "11"],
    ]);
  });
});
