import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForms } from "../../../src/reading/index.ts";
import { readDocument } from "../../../src/reading/open.ts";
import { check } from "./check.ts";
import { Chance, makeContent } from "./content.ts";
import { DAMAGES } from "./damage.ts";
import { WRITTEN } from "./dialects.ts";
import { layOut } from "./layout.ts";

/**
 * The same content in every dialect of text and every layout, whole or damaged: what is published is what was put in, and
 * what is not published has a notice. The few cases tried by
 * default are for every run; `TABLE_CASES=5000 SEED=…` tries thousands, and others.
 */
const CASES = Number(process.env.TABLE_CASES ?? 15);
const SEED = Number(process.env.SEED ?? 20231121);
const PATIENCE = 60_000 + CASES * 200;

const seeds = fc.noShrink(fc.nat(2 ** 31));

/** One table of a seed: what was put in, its text, and what was read of it. */
function tryOut(seed: number, dialect: string, damage: string) {
  const chance = new Chance(seed);
  const content = makeContent(chance);
  const layout = layOut(content, chance, false);
  const lines = DAMAGES[damage]?.(layout.lines, chance) ?? layout.lines;
  const text = WRITTEN[dialect]?.write(lines, chance) ?? "";
  const read = readForms(readDocument(new TextEncoder().encode(text)), "t-2023");
  return { text, ...check(content, layout, read) };
}

describe.each(Object.entries(WRITTEN))(`${CASES} cases of seed ${SEED}, %s`, (dialect, { keepsBlanks }) => {
  test.each(Object.keys(DAMAGES))("%s", { timeout: PATIENCE }, (damage) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, wrong, missing, gaps } = tryOut(seed, dialect, damage);
        const isSilent = missing.length > 0 && gaps === 0;
        const isLost = damage === "none" && keepsBlanks && missing.length > 0;
        const said = [...wrong, ...(isSilent || isLost ? missing.map((label) => `without ${label}`) : [])];
        if (said.length > 0) throw new Error(`${said.join("; ")}\n${text}`);
      }),
      { numRuns: CASES, seed: SEED, endOnFailure: true },
    );
  });
});

test("most rows of a whole table are read where blank cells leave no trace", { timeout: PATIENCE }, () => {
  const lossy = Object.keys(WRITTEN).filter((dialect) => !WRITTEN[dialect]?.keepsBlanks);
  for (const dialect of lossy) {
    const read = Array.from({ length: 40 }, (_, index) => tryOut(SEED + index, dialect, "none"));
    const whole = read.filter(({ evaluations }) => evaluations.length === 1).length;
    expect([dialect, whole]).toEqual([dialect, 40]);
  }
});
