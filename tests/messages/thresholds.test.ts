import { describe, expect, test, vi } from "vitest";
import type { ThresholdId } from "../../src/model/thresholds.ts";
import { Language } from "../../src/model/words.ts";
import { RULES, type RuleId } from "../../src/rules/index.ts";
import { leavesOf } from "./leaves.ts";

type Thresholds = Record<ThresholdId, number>;

// every threshold is another one here: the words of rules must follow
vi.mock("../../src/model/thresholds.ts", async (original) => {
  const { THRESHOLDS } = await original<{ THRESHOLDS: Thresholds }>();
  const changed = Object.entries(THRESHOLDS).map(([id, value]) => [
    id,
    value < 3 ? value * 1.0371 : Math.round(value * 1.3) + 3,
  ]);
  return { THRESHOLDS: Object.fromEntries(changed) };
});
vi.mock("../../src/model/completion.ts", async (original) => ({
  ...(await original<typeof import("../../src/model/completion.ts")>()),
  ABOUT_PERCENT: 7n,
}));
const { THRESHOLDS: published } = await vi.importActual<{ THRESHOLDS: Thresholds }>(
  "../../src/model/thresholds.ts",
);
const { messages } = await import("../../src/messages/index.ts");

const share = (value: number) => new RegExp(`(?<![\\d.])${Math.round(value * 1000) / 10}%`);
const letters = (value: number) => new RegExp(`(?<![\\d.])${value} (?:个字|characters)`);
const points = (value: number) => new RegExp(`(?<![\\d.,])${value}(?![\\d.,]*\\d|%)`);

/** How each threshold would stand in a sentence that does not take it from its one place. */
const FORMS: Record<ThresholdId, (value: number) => RegExp> = {
  lowExecution: share,
  veryLowExecution: share,
  unspentUnexplained: share,
  largeUnspent: (value) => new RegExp(`${(value / 1e4).toLocaleString("en-US")} 万元|${value / 1e6} million`),
  totalPoints: points,
  sameFigure: share,
  sameThing: letters,
  alikeGoals: share,
  echoedText: letters,
  vagueResult: letters,
  duplicateText: letters,
  adjustment: share,
  largeAdjustment: share,
  hugeAdjustment: share,
  flatteredRate: (value) => new RegExp(`(?<![\\d.])${value * 100} (?:个百分点|(?:percentage )?points)`),
  highScore: points,
  fullMarks: (value) => new RegExp(`(?<![\\d.])(?:${value}|five) (?:项|or more|indicators)`),
  listInFull: (value) => new RegExp(`(?<![\\d.])${value} (?:项|projects)`),
  nearCeiling: share,
  concentratedWeight: points,
  overCompletion: share,
  farOverCompletion: share,
  nearlyWhole: share,
  exactHit: points,
  mainPart: share,
};
/** Rules that tell from where on another rule speaks. */
const ELSEWHERE: Partial<Record<RuleId, ThresholdId[]>> = { "equality-not-held": ["overCompletion"] };

const named = RULES.flatMap(({ id, thresholds = [] }) =>
  [...thresholds, ...(ELSEWHERE[id] ?? [])].flatMap((threshold) =>
    Language.options.map((language): [RuleId, ThresholdId, Language] => [id, threshold, language]),
  ),
);

test("the forms find the thresholds where they are written out", () => {
  expect("低于 80%，而不是 180%").toMatch(FORMS.veryLowExecution(published.veryLowExecution));
  expect("180%").not.toMatch(FORMS.veryLowExecution(published.veryLowExecution));
  expect("≥ 1,000 万元").toMatch(FORMS.largeUnspent(published.largeUnspent));
  expect("≥ 90 of 100").toMatch(FORMS.totalPoints(published.totalPoints));
  expect("100%").not.toMatch(FORMS.totalPoints(published.totalPoints));
  expect("five or more").toMatch(FORMS.fullMarks(published.fullMarks));
  expect("no more than 0.1").toMatch(FORMS.exactHit(published.exactHit));
});

test.each(named)("%s says %s nowhere by itself, in %s", (id, threshold, language) => {
  const said = leavesOf(messages[language].rules[id]).map(({ value }) => String(value));
  const old = FORMS[threshold](published[threshold]);
  expect(said.filter((text) => old.test(text))).toEqual([]);
});

test.each(Language.options)(
  "no other sentence in %s says by itself from where on a unit must explain",
  (language) => {
    const { rules, thresholds, methods, ...others } = messages[language];
    const said = leavesOf(others).map(({ path, value }) => `${path}: ${String(value)}`);
    const old = new RegExp(`${FORMS.lowExecution(published.lowExecution).source}|九成|nine tenths`);
    expect("不到九成").toMatch(old);
    expect(said.filter((text) => old.test(text))).toEqual([]);
  },
);

describe.each(Language.options)("what is said of the thresholds in %s", (language) => {
  test.each(Object.entries(messages[language].thresholds))("%s follows it", (id, text) => {
    const threshold = id as ThresholdId;
    expect(text).not.toMatch(FORMS[threshold](published[threshold]));
    expect(text).toMatch(/\d/);
  });
});

test.each(Language.options)("what is near a target of 左右 follows its bound, in %s", (language) => {
  const [said] = messages[language].methods.statuses.rows
    .map(({ when }) => when)
    .filter((when) => /“左右”/.test(when));
  expect(said).toContain("7%");
});
