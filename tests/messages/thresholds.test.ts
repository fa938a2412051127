import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { columnsOf, TABLE_NAMES } from "../../src/model/tables/index.ts";
import type { ThresholdId } from "../../src/model/thresholds.ts";
import { Language } from "../../src/model/words.ts";
import { at, leavesOf } from "./leaves.ts";

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

/** Every number there is, as a threshold would be told. */
const ALL = Object.entries(FORMS) as [ThresholdId, (value: number) => RegExp][];

/** Figures of examples and scales that are as large as a threshold and have nothing to do with it. */
const COINCIDENCES: Record<string, ThresholdId[]> = {
  "execution.chart.sizes": ["largeUnspent", "totalPoints"],
  // the part of `drawn` in percent of the width of a picture
  "overview.scores.caption": ["totalPoints"],
  "methods.statuses.rows.2.when": ["concentratedWeight"],
  "thresholds.totalPoints": ["concentratedWeight"],
  "rules.absolute-target.example": ["totalPoints"],
  "rules.execution-score-mismatch.wrong": ["unspentUnexplained", "nearlyWhole"],
  "rules.full-marks.example": ["highScore"],
  "rules.inconsistent-target.example": ["veryLowExecution", "unspentUnexplained", "nearlyWhole"],
  "rules.large-unspent.example": ["nearCeiling", "concentratedWeight"],
  "rules.low-execution-source.example": ["largeUnspent", "totalPoints", "concentratedWeight"],
  "rules.rate-flattered-by-cut.example": ["unspentUnexplained", "totalPoints", "nearlyWhole"],
  "rules.ratio-without-number.example": ["lowExecution", "veryLowExecution", "alikeGoals"],
  "rules.score-status-conflict.example": ["lowExecution", "alikeGoals"],
  "rules.score-total-mismatch.example": ["concentratedWeight"],
  "rules.score-without-figure.example": ["concentratedWeight"],
  "rules.target-restated.example": ["lowExecution", "alikeGoals"],
  "rules.target-unanswered.example": ["unspentUnexplained", "nearlyWhole"],
  "rules.vague-result.example": ["sameThing"],
};

/** Which thresholds a text tells by itself, other than those that only coincide. */
function toldIn(path: string, text: string): string[] {
  const told = ALL.filter(([id, form]) => form(published[id]).test(text)).map(([id]) => id);
  return told.filter((id) => !COINCIDENCES[path]?.includes(id)).map((id) => `${path} says ${id}: ${text}`);
}

test("the forms find the thresholds where they are written out", () => {
  expect("低于 80%，而不是 180%").toMatch(FORMS.veryLowExecution(published.veryLowExecution));
  expect("180%").not.toMatch(FORMS.veryLowExecution(published.veryLowExecution));
  expect("≥ 1,000 万元").toMatch(FORMS.largeUnspent(published.largeUnspent));
  expect("≥ 90 of 100").toMatch(FORMS.totalPoints(published.totalPoints));
  expect("100%").not.toMatch(FORMS.totalPoints(published.totalPoints));
  expect("five or more").toMatch(FORMS.fullMarks(published.fullMarks));
  expect("no more than 0.1").toMatch(FORMS.exactHit(published.exactHit));
});

test.each(Language.options)("no sentence in %s tells a threshold by itself, whichever it is", (language) => {
  const said = leavesOf(messages[language]);
  expect(said.length).toBeGreaterThan(1500);
  expect(said.flatMap(({ path, value }) => toldIn(path, String(value)))).toEqual([]);
});

test.each(Language.options)(
  "no sentence in %s tells in words from where on a unit must explain",
  (language) => {
    const said = leavesOf(messages[language]).map(({ path, value }) => `${path}: ${String(value)}`);
    const words = /九成|nine tenths/;
    expect("不到九成").toMatch(words);
    expect(said.filter((text) => words.test(text))).toEqual([]);
  },
);

test("what coincides with a threshold still stands there", () => {
  const gone = Object.entries(COINCIDENCES).flatMap(([path, ids]) => {
    const said = Language.options.map((language) => String(at(messages[language], path)));
    return ids
      .filter((id) => !said.some((text) => FORMS[id](published[id]).test(text)))
      .map((id) => `${path} ${id}`);
  });
  expect(gone).toEqual([]);
});

/** Points and percentage points among the many other figures of a document: with their unit behind them. */
const withUnit = (value: number) =>
  new RegExp(`(?<![\\d.,])${value} ?(?:分(?!之)|个百分点|(?:percentage )?points?\\b)`);
const POINTS: ThresholdId[] = ["totalPoints", "highScore", "concentratedWeight", "exactHit"];
/** The report that one of them files by way of example, and its figures. */
const EXAMPLES: Record<string, ThresholdId[]> = { "docs/filing.md": ["unspentUnexplained", "nearlyWhole"] };

test("no document tells a threshold, for none follows where one is changed", () => {
  const documents = ["README.md", "data/README.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
  const texts = documents
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, text: readFileSync(name, "utf8") }));
  const columns = TABLE_NAMES.flatMap((table) =>
    columnsOf(table).map(({ name, meta }) => ({ name: `${table}.${name}`, text: JSON.stringify(meta) })),
  );
  expect(texts.length).toBeGreaterThan(5);
  expect(columns.length).toBeGreaterThan(100);
  const told = [...texts, ...columns].flatMap(({ name, text }) =>
    ALL.filter(([id, form]) => (POINTS.includes(id) ? withUnit : form)(published[id]).test(text))
      .filter(([id]) => !EXAMPLES[name]?.includes(id))
      .map(([id]) => `${name} says ${id}`),
  );
  expect(told).toEqual([]);
});

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
