import { type LegendKey, markSigns, SIGNS } from "../../charts/legend.ts";
import { Severity } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import type { Figure } from "./figure.ts";

export type Sign = keyof typeof SIGNS;

/** A sign of a chart and what it means. */
export interface LegendEntry {
  sign: Sign;
  label: string;
}

/** What a legend holds, in the order it is read; the five marks have patterns of their own and are left out. */
export function legendEntries(legend: Figure["legend"], { say }: Voice): LegendEntry[] {
  const { chart, adjustment } = say.execution;
  const { targets } = say.indicators;
  const entries = <Own extends Sign>(signs: readonly Own[], labels: Record<Own, string>) =>
    signs.map((sign) => ({ sign, label: labels[sign] }));
  switch (legend) {
    case "rate":
      return entries(["reached", "below", "circle", "square", "diamond", "hollow"], chart);
    case "year":
      return entries(["reached", "below", "hollow"], chart);
    case "money":
      return entries(["initial", "annual", "executed"], adjustment);
    case "budget":
      return entries(["annual", "executed"], adjustment);
    case "severity":
      return entries(Severity.options, say.flags.severity);
    case "target":
      return [
        { sign: "reachedBar", label: targets.reached },
        { sign: "missedBar", label: targets.missed },
        { sign: "initial", label: targets.target },
      ];
    case "mark":
    case undefined:
      return [];
  }
}

/** The legend of a chart that stands alone; on pages it is a list beside the chart. */
export function legendKeys({ name, legend }: Figure, voice: Voice): LegendKey[] {
  if (legend === "mark")
    return markSigns(name).map(([mark, sign]) => ({ sign, label: voice.say.words.mark[mark] }));
  return legendEntries(legend, voice).map(({ sign, label }) => ({ sign: SIGNS[sign], label }));
}
