import { MARK_LOOKS } from "../../charts/completion.ts";
import { type LegendKey, lookSigns, SIGNS } from "../../charts/legend.ts";
import { ANSWER_LOOKS } from "../../charts/restated.ts";
import { Severity } from "../../model/words.ts";
import type { Voice } from "../language.ts";
import type { Figure } from "./figure.ts";

export type Sign = keyof typeof SIGNS;

/** A sign of a chart and what it means. */
export interface LegendEntry {
  sign: Sign;
  label: string;
}

/** What a legend holds, in the order it is read; the parts of bars have patterns of their own and are left out. */
export function legendEntries(legend: Figure["legend"], voice: Voice): LegendEntry[] {
  const { say } = voice;
  const { chart, adjustment } = say.execution;
  const { targets } = say.indicators;
  const entries = <Own extends Sign>(signs: readonly Own[], labels: Record<Own, string>) =>
    signs.map((sign) => ({ sign, label: labels[sign] }));
  switch (legend) {
    case "rate":
      return entries(["reached", "below", "circle", "square", "diamond", "hollow"], chart);
    case "year":
      return [
        ...entries(["reached", "below"], chart),
        { sign: "hollow", label: say.excerpt.ring },
        { sign: "budgetBar", label: say.years.chart.budget },
        { sign: "reachedBar", label: say.years.chart.executed },
      ];
    case "peer":
      return [
        ...entries(["reached", "below"], chart),
        { sign: "circle", label: say.peers.filled },
        { sign: "hollow", label: say.excerpt.ring },
        { sign: "initial", label: say.peers.median },
      ];
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
    case "score":
      return [
        { sign: "below", label: say.overview.scores.rate },
        { sign: "score", label: say.overview.scores.score },
      ];
    case "answer":
    case "mark":
    case undefined:
      return [];
  }
}

/** The legend of a chart that stands alone; on pages it is a list beside the chart. */
export function legendKeys({ name, legend }: Figure, voice: Voice): LegendKey[] {
  if (legend === "mark")
    return lookSigns(MARK_LOOKS, name).map(([mark, sign]) => ({ sign, label: voice.say.words.mark[mark] }));
  if (legend === "answer") {
    const { answer } = voice.say.overview.restated;
    return lookSigns([...ANSWER_LOOKS], name).map(([kind, sign]) => ({ sign, label: answer[kind] }));
  }
  return legendEntries(legend, voice).map(({ sign, label }) => ({ sign: SIGNS[sign], label }));
}
