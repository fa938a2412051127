import { describe, expect, test } from "vitest";
import { readReport } from "../read.ts";
import { check, FIGURES, indicatorsOf, moneyOf } from "./check.ts";
import { Chance, makeContent } from "./content.ts";
import { DAMAGES } from "./damage.ts";
import { layOut } from "./layout.ts";

/**
 * Random content in random layouts, damaged or not: what is published is what was put in, and what is not published has
 * a notice. `TABLE_CASES=5000 SEED=…` tries thousands, and others.
 */
const SEED = Number(process.env.SEED ?? 20231121);
const CASES = Number(process.env.TABLE_CASES ?? 250);
const PATIENCE = 120_000;

const print = (lines: { cells: string[] }[]) => lines.map(({ cells }) => cells.join("|")).join("\n");

describe.each(Object.keys(DAMAGES))(`seed ${SEED}: %s`, (name) => {
  test(
    "what is published was put in, what is not has a notice",
    () => {
      const failures: string[] = [];
      for (let index = 0; index < CASES; index++) {
        const chance = new Chance(SEED + index * 7919);
        const content = makeContent(chance);
        const layout = layOut(content, chance, chance.next() < 0.3);
        const text = print(DAMAGES[name]?.(layout.lines, chance) ?? layout.lines);
        const { wrong, missing, gaps } = check(content, layout, readReport(text));
        const isSilent = missing.length > 0 && gaps === 0;
        const isLost = (name === "none" || name === "a page break") && missing.length > 0;
        if (wrong.length > 0 || isSilent || isLost)
          failures.push(
            `case ${index}: ${[...wrong, ...missing.map((label) => `without ${label}`)].join("; ")}\n${text}`,
          );
      }
      expect(failures.slice(0, 3).join("\n\n")).toBe("");
    },
    PATIENCE,
  );
});

test(`seed ${SEED}: shuffled rows say the same`, { timeout: PATIENCE }, () => {
  for (let index = 0; index < CASES; index++) {
    const content = makeContent(new Chance(SEED + index * 104_729));
    const [a, b] = [1, 2].map((order) => {
      const shuffled = new Chance(SEED + index + order);
      const money = order === 1 ? content.money : shuffled.shuffle(content.money);
      const indicators = order === 1 ? content.indicators : shuffled.shuffle(content.indicators);
      const layout = layOut({ ...content, money, indicators }, new Chance(SEED + index), true);
      const { evaluations } = readReport(print(layout.lines));
      const rows = evaluations.flatMap((own) => [...moneyOf(own), ...indicatorsOf(own)]);
      return rows
        .map(
          ([label, columns]) => `${label} ${FIGURES.map((column) => columns[column]?.text ?? "").join(" ")}`,
        )
        .sort();
    });
    expect(a).toEqual(b);
    expect(a?.length).toBe(content.money.length + content.indicators.length);
  }
});
