import { describe, expect, test } from "vitest";
import { sayRefusal } from "../../src/messages/refusals.ts";
import { tellRefusal } from "../../src/messages/tell-refusal.ts";
import { refusals as zh } from "../../src/messages/zh/refusals/index.ts";
import type { Refusal, RefusalWords } from "../../src/model/refusal.ts";
import { refusals as samples } from "./samples/refusals.ts";

const every = Object.entries(samples).flatMap(([kind, calls]) =>
  calls.map(([data]) => Object.assign({ kind }, data) as Refusal),
);
/** A mark stands before every sentence of the test language. */
const MARK = "※";
const marked = Object.fromEntries(
  Object.entries(zh).map(([kind, say]) => [kind, (data: never) => `${MARK}${say(data)}`]),
) as RefusalWords;

describe("a refusal is data", () => {
  test("that a language which is not there yet says as well", () => {
    expect(every.map((one) => tellRefusal(marked, one))).toEqual(
      every.map((one) => MARK + sayRefusal(one, "zh")),
    );
  });

  test("whose sentences tell its cases apart, in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const said = every.map((one) => sayRefusal(one, language));
      expect(said.length).toBeGreaterThan(130);
      // a web archive is one, whatever browser wrote it
      expect(new Set(said).size).toBe(said.length);
    }
  });

  // what an excerpt must hold is told by what it holds
  test("that says what to do, in the imperative of each language", () => {
    const own = every.filter(({ kind }) => !/^(?:csv|excerpt)-/.test(kind));
    const [chinese, english] = [
      /；(?:最好)?(?:请|提供)/,
      /; (?:\w+ )?(?:save|give|split|check|take|download|open|delete|use|export|turn|scan|run|put|mend|unpack|make|unmerge|better|file|nothing)\b/,
    ];
    expect(own.map((one) => sayRefusal(one, "zh")).filter((said) => !chinese.test(said))).toEqual([]);
    expect(own.map((one) => sayRefusal(one, "en")).filter((said) => !english.test(said))).toEqual([]);
  });
});
