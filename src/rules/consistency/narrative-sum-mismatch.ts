import { passagesOf, sentencesOf } from "../../evidence/texts/passages.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { printDecimal } from "../../values/print.ts";
import {
  addIn,
  type Counted,
  findQuantities,
  inWholeUnits,
  isNear,
  kindOf,
  type Quantity,
} from "../../values/quantity.ts";
import type { Rule } from "../rule.ts";

/** Words that say the parts are not all there is, or overlap. */
const NOT_ALL =
  /(?<![初中高同平])等(?![级次额候])|(?:其余|其他|其它)(?![^，。；;、]*\d)|余为|主要|包括|以上|以下|不低于|不少于|同时|重复/;

/** Words before a number that make it a change and no part. */
const CHANGE = /增加|减少|增长|下降|上升|提高|降低|同比|环比|较上年|比上年|占|人均|平均|每$/;

/** Kinds that are shares or rates and never parts of a sum. */
const NO_PARTS = ["", "%", "‰"];

/** A stated total and the parts that the text gives for it. */
export interface NarrativeSum {
  total: Quantity;
  parts: Quantity[];
}

/** Every 共 X，其中 a、b、c of a text whose parts are told as exact numbers of the total's own kind. */
export function findNarrativeSums(text: string): NarrativeSum[] {
  if (!text.includes("其中")) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ text: sentence }, index): NarrativeSum[] => {
    const [before = "", after, ...more] = sentence.split("其中");
    // 其中 within 其中 counts something twice
    if (after === undefined || more.length > 0 || NOT_ALL.test(after)) return [];
    // 其中 may open a sentence of its own: the total then stands in the one before
    const told = before.trim() === "" ? (sentences[index - 1]?.text ?? "") : before;
    const totals = findQuantities(told).filter(({ unit }) => isCountable(unit));
    return [...new Set(totals.map(({ unit }) => kindOf(unit)))].flatMap((kind) => {
      const total = totals.findLast(({ unit }) => kindOf(unit) === kind);
      const parts = partsOf(after, kind);
      return total && parts.length > 1 && ![total, ...parts].some(({ about }) => about)
        ? [{ total, parts }]
        : [];
    });
  });
}

/** What its sentence tells. */
export interface NarrativeSumMismatch {
  name: string;
  total: string;
  parts: string;
  sum: string;
  gap: string;
}

export const narrativeSumMismatch: Rule<"narrative-sum-mismatch", NarrativeSumMismatch> = {
  id: "narrative-sum-mismatch",
  category: "consistency",
  severity: "medium",
  thresholds: ["sameFigure"],
  *check(evaluation) {
    for (const { total, parts, at } of mismatches(evaluation)) {
      const added = parts.map((part) => part.text).join(" + ");
      const sum = sayIn(total, addIn(total, parts));
      const gap = sayIn(total, absolute(addIn(total, parts, [total])));
      yield {
        subject: evaluation.id,
        part: partOf({ total, parts }),
        evaluation,
        data: { name: evaluation.name.text, total: total.text, parts: added, sum, gap },
        printed: total.text,
        expected: sum,
        arithmetic: `${added} = ${sum} ≠ ${total.text}`,
        at,
      };
    }
  },
};

// goal and result may repeat one sentence: it is told once, with every place it stands at
function mismatches(evaluation: Evaluation): (NarrativeSum & { at: Place[] })[] {
  const found = new Map<string, NarrativeSum & { at: Place[] }>();
  for (const { text, at } of passagesOf(evaluation)) {
    for (const sum of findNarrativeSums(text)) {
      const known = found.get(partOf(sum));
      if (!isOff(sum)) continue;
      if (!known) found.set(partOf(sum), { ...sum, at: [at] });
      else if (known.total.text === sum.total.text) known.at.push(at);
    }
  }
  return [...found.values()];
}

// the printed number of the total: it stays the same whatever else is found
const partOf = ({ total }: NarrativeSum) => /^[\d.,]+/.exec(total.text)?.[0] ?? "";

function isOff({ total, parts }: NarrativeSum): boolean {
  const [whole, ...rest] = inWholeUnits([total, ...parts]);
  if (!whole) return false;
  const sum = rest.reduce((units, part) => units + part.units, 0n);
  const gap = sum > whole.units ? sum - whole.units : whole.units - sum;
  const step = [whole, ...rest].reduce((most, part) => (part.step > most ? part.step : most), 0n);
  if (gap * 2n <= step * BigInt(rest.length + 1)) return false;
  const share = THRESHOLDS.sameFigure;
  // a part as large as the whole leaves no room for others: 合格 790人 of 800人 is one of several traits
  return !parts.some((part) => isNear(part, total, share)) && isNear(addIn(total, parts), total, share);
}

// one number of the kind for each clause: a second one in it is told of the first, and one in brackets of what is before
function partsOf(text: string, kind: string): Quantity[] {
  const bare = text.replace(/[（(][^（）()]*[）)]/g, (inside) => " ".repeat(inside.length));
  return bare.split(/[，,；;、](?!\d{3}(?!\d))/).flatMap((clause) => {
    const [first] = findQuantities(clause).filter(({ unit }) => isCountable(unit) && kindOf(unit) === kind);
    return first && !CHANGE.test(first.before) ? [first] : [];
  });
}

const isCountable = (unit: string) => !NO_PARTS.includes(kindOf(unit)) && !unit.includes("/");

const absolute = ({ value, unit }: Counted): Counted => ({
  value: { ...value, units: Math.abs(value.units) },
  unit,
});

// thousands are separated where the total's are
function sayIn({ text }: Quantity, { value, unit }: Counted): string {
  return `${text.includes(",") ? printDecimal(value) : printDecimal(value).replaceAll(",", "")}${unit}`;
}
