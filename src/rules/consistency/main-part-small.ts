import { passagesOf, sentencesOf } from "../../evidence/texts/passages.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { foldWidth } from "../../values/fold.ts";
import { printDecimal } from "../../values/print.ts";
import { addIn, findQuantities, inWholeUnits, kindOf, type Quantity } from "../../values/quantity.ts";
import { percentFixed } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** Words that call what follows the greater part of what stands before. */
const MAINLY = /主要(?:为|是|系|由)(?!了|因|由于)/;
/** Between parts of a list. */
const AND = /[、,，]|和|及|与/;

/** What its sentence tells. */
export interface MainPartSmall {
  name: string;
  total: string;
  parts: string;
  share: string;
}

export const mainPartSmall: Rule<"main-part-small", MainPartSmall> = {
  id: "main-part-small",
  category: "consistency",
  severity: "low",
  thresholds: ["mainPart"],
  *check(evaluation) {
    const told = new Set<string>();
    for (const { text, at } of passagesOf(evaluation)) {
      if (!text.includes("主要")) continue;
      for (const { text: sentence } of sentencesOf(text)) {
        const found = mainPartOf(sentence);
        if (!found || told.has(found.total.text)) continue;
        told.add(found.total.text);
        const { total, parts } = found;
        const share = shareOf(total, parts);
        if (share >= THRESHOLDS.mainPart) continue;
        const added = parts.map((part) => part.text).join(" + ");
        const sum = parts.length > 1 ? `(${added})` : added;
        yield {
          subject: evaluation.id,
          part: printDecimal(total.value),
          evaluation,
          data: { name: evaluation.name.text, total: total.text, parts: added, share: percentFixed(share) },
          printed: added,
          arithmetic: `${sum} ÷ ${total.text} = ${percentFixed(share)}`,
          at: [at],
        };
      }
    }
  },
};

/** The total and the parts that a sentence calls the main ones, each with its amount; null where a part has none. */
function mainPartOf(sentence: string): { total: Quantity; parts: Quantity[] } | null {
  const folded = foldWidth(sentence);
  const mainly = MAINLY.exec(folded);
  if (!mainly) return null;
  const [before, after] = [folded.slice(0, mainly.index), folded.slice(mainly.index + mainly[0].length)];
  const total = findQuantities(before).findLast(({ unit }) => kindOf(unit) === "元");
  const list = after
    .replace(/[。；;].*$/s, "")
    .split(AND)
    .filter((part) => part.trim() !== "");
  const parts = list.map((part) => findQuantities(part).filter(({ unit }) => kindOf(unit) === "元"));
  const only = parts.flatMap(([first, ...others]) => (first && others.length === 0 ? [first] : []));
  return total && only.length > 0 && only.length === list.length ? { total, parts: only } : null;
}

function shareOf(total: Quantity, parts: Quantity[]): number {
  const [part, whole] = inWholeUnits([addIn(total, parts), total]);
  return part && whole && whole.units > 0n ? Number(part.units) / Number(whole.units) : 1;
}
