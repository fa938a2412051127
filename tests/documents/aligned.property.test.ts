import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { runsOf, SEED } from "../reading/prose/size.ts";
import { check, indicatorsOf } from "../reading/tables/check.ts";
import { Chance, type Content, makeContent } from "../reading/tables/content.ts";
import { read } from "./drawn/founding.ts";
import { type Drawing, toPdf } from "./drawn/pdf.ts";
import { drawContent, withLongNames } from "./drawn/random.ts";

/**
 * Random content in PDFs with all ruling lines, with those between rows and with none, cut by page breaks or not: what is published
 * is what was put in, and what is not published has a notice or the file is refused. `SEED=7 RUNS=2000` tries others and more.
 */
const RUNS = runsOf(15);
const COLUMNS = {
  money: ["initial", "annual", "executed", "rate"],
  indicators: ["target", "actual", "weight", "score", "reason"],
};
/** Ruling lines, what stands free above and below rows, and at least which part is read, not refused. */
const DRAWN: [lines: NonNullable<Drawing["lines"]>, pad: number, read: number][] = [
  ["all", 3, 0.9],
  ["rows", 3, 0.9],
  ["rows", 0, 0.9],
  ["none", 3, 0.8],
  // where lines are as far apart as rows are, figures and groups alone tell rows
  ["none", 1, 0.2],
  ["none", 0, 0.2],
];
const ALIGNMENTS = ["top", "middle", "bottom"] as const;

describe.each(DRAWN)(`seed ${SEED}: ruling lines: %s, free: %i`, (lines, pad, least) => {
  test("what is published was put in, what is not has a notice", {
    timeout: 60_000 + RUNS * 2_000,
  }, async () => {
    const failures: string[] = [];
    let whole = 0;
    for (let index = 0; index < RUNS; index++) {
      const chance = new Chance(SEED + index * 7919);
      const content = withLongNames(makeContent(chance), chance);
      const align = chance.pick(ALIGNMENTS);
      // text above moves the table towards the end of the page
      const above = Array.from({ length: chance.pick([0, 0, 20, 26]) }, () => "各项工作按计划推进。");
      const file = toPdf([...above, ...drawContent(content)], { lines, align, pad });
      const outcome = await tryRead(file, content);
      if (outcome === "whole") whole += 1;
      else if (outcome !== "refused") failures.push(`case ${index} (${align}): ${outcome}`);
    }
    expect(failures.slice(0, 3).join("\n")).toBe("");
    expect(whole / RUNS).toBeGreaterThanOrEqual(least);
  });
});

// "whole", "refused", or what is wrong
async function tryRead(bytes: Uint8Array, content: Content): Promise<string> {
  try {
    const found = await read(bytes, "report.pdf");
    const { wrong, missing, gaps } = check(content, COLUMNS, found);
    const levels = found.evaluations.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, level1, level2 }) => {
        const own = content.indicators.find(({ label }) => label === name.text);
        return own && (own.level1 !== level1 || own.level2 !== level2)
          ? [`${name.text}: ${level1}/${level2}`]
          : [];
      }),
    );
    const count = found.evaluations.flatMap(indicatorsOf).length;
    const twice = count > content.indicators.length ? [`${count} indicators`] : [];
    const all = [...wrong, ...levels, ...twice];
    if (all.length > 0) return all.join("; ");
    if (missing.length === 0) return "whole";
    return gaps > 0 ? "refused" : `without ${missing.join(", ")}, and no notice`;
  } catch (error) {
    if (error instanceof UnreadableFile) return "refused";
    throw error;
  }
}
