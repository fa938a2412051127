import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import { evaluate, judgeReport } from "../../src/pipeline.ts";
import { foundingReports } from "../founding.ts";
import { Chance } from "../reading/tables/content.ts";
import { KEEPING, LOSING, type Mutation } from "./mutate.ts";

/**
 * Doubt never accuses: a report whose layout was damaged raises no question that the same report did not raise whole, and
 * one that lost a cell none of high severity. `DOUBT_CASES=400 SEED=…` tries
 * thousands, and others.
 */
const CASES = Number(process.env.DOUBT_CASES ?? 8);
const SEED = Number(process.env.SEED ?? 20231129);
const PATIENCE = 60_000 + CASES * 2_000;

const SAMPLES = "tests/samples";
const texts = [
  ...readdirSync(SAMPLES)
    .map((name) => join(SAMPLES, name, "report.txt"))
    .flatMap((file) => {
      try {
        return [readFileSync(file, "utf8")];
      } catch {
        return [];
      }
    }),
  ...foundingReports().map(({ bytes }) => new TextDecoder().decode(bytes)),
].filter(isReadWhole);

/** Whether a report was understood line by line: damage to one that was not cannot be told from its own. */
function isReadWhole(text: string): boolean {
  const { evaluations, notices } = evaluate({ reportId: "t-2023", bytes: new TextEncoder().encode(text) });
  return evaluations.length > 0 && notices.length === 0;
}

/** What is asked of a text, by rule: a damaged name is still the name of the same thing. */
type Asked = Map<string, FlagRow[]>;

function questionsOn(text: string): Asked {
  const { reportDate, evaluations } = evaluate({
    reportId: "t-2023",
    bytes: new TextEncoder().encode(text),
  });
  const report = { id: "t-2023", regionCode: "", fiscalYear: 2023, reportDate, evaluations };
  return Map.groupBy(judgeReport(report).flags, ({ rule }) => rule);
}

const asked = new Map<string, Asked>();
function questionsOnWhole(text: string): Asked {
  const known = asked.get(text) ?? questionsOn(text);
  asked.set(text, known);
  return known;
}

/** The flags of rules by which a changed text is asked more than the whole one is. */
function raisedBy(mutation: Mutation, seed: number, isGrave: (flag: FlagRow) => boolean) {
  const chance = new Chance(seed);
  const whole = chance.pick(texts);
  const text = mutation(whole.split("\n"), chance)?.join("\n");
  if (text === undefined) return { text: "", flags: [] };
  const before = questionsOnWhole(whole);
  const flags = [...questionsOn(text)].flatMap(([rule, now]) => {
    const [grave, were] = [now, before.get(rule) ?? []].map((all) => all.filter(isGrave));
    return (grave?.length ?? 0) > (were?.length ?? 0) ? (grave ?? []) : [];
  });
  return { text, flags };
}

function holds(mutation: Mutation, isGrave: (flag: FlagRow) => boolean): void {
  const seeds = fc.noShrink(fc.nat(2 ** 31));
  fc.assert(
    fc.property(seeds, (seed) => {
      const { text, flags } = raisedBy(mutation, seed, isGrave);
      const said = flags.map(({ rule, message, line }) => `${rule} (${line}): ${message}`);
      if (said.length > 0) throw new Error(`${said.join("\n")}\n${text}`);
    }),
    { numRuns: CASES, seed: SEED, endOnFailure: true },
  );
}

describe(`${CASES} cases of seed ${SEED}`, () => {
  test.each(Object.entries(KEEPING))("%s asks nothing new", { timeout: PATIENCE }, (_, mutation) => {
    holds(mutation, () => true);
  });

  test.each(Object.entries(LOSING))("%s asks nothing grave", { timeout: PATIENCE }, (_, mutation) => {
    holds(mutation, ({ severity }) => severity === "high");
  });
});

test("a mutation that changes what is printed is noticed", () => {
  const twice: Mutation = (lines) => lines.map((line) => line.replace(/\t100%/g, "\t10%"));
  const raised = Array.from({ length: 40 }, (_, seed) => raisedBy(twice, seed, () => true).flags.length);
  expect(Math.max(...raised)).toBeGreaterThan(0);
});
