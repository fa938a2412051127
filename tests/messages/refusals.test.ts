import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en/index.ts";
import { sayRefusal } from "../../src/messages/refusals.ts";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import { zh } from "../../src/messages/zh/index.ts";
import type { Refusal } from "../../src/model/refusal.ts";
import { tell } from "../../src/model/words-of.ts";
import { refusals as samples } from "./samples/refusals.ts";
import { troubles as troubleSamples } from "./samples/troubles.ts";

const troubles = Object.entries(troubleSamples).flatMap(([kind, calls]) =>
  calls.map(([data]) => Object.assign({ kind }, data) as CommandTrouble),
);
const every = Object.entries(samples).flatMap(([kind, calls]) =>
  calls.map(([data]) => Object.assign({ kind }, data) as Refusal),
);
/** A mark stands before every sentence of the test language. */
const MARK = "※";
const mark = <Words extends object>(words: Words) =>
  Object.fromEntries(
    Object.entries(words).map(([kind, say]) => [kind, (data: never) => `${MARK}${say(data)}`]),
  ) as Words;

describe("a refusal is data", () => {
  test("that a language which is not there yet says as well", () => {
    expect(every.map((one) => tell(mark(zh.refusals), one))).toEqual(
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

describe("what a command has to say is data", () => {
  test("that a language which is not there yet says as well", () => {
    expect(troubles.map((one) => tell(mark(zh.troubles), one))).toEqual(
      troubles.map((one) => MARK + tell(zh.troubles, one)),
    );
  });

  test("whose sentences tell its cases apart, in both languages", () => {
    for (const words of [zh.troubles, en.troubles]) {
      // too many open files are too many, whoever counts them
      const said = troubles.map((one) => tell(words, one).replace("(ENFILE)", ""));
      expect(said.length).toBeGreaterThan(120);
      expect(said.length - new Set(said).size).toBeLessThan(3);
    }
  });
});
