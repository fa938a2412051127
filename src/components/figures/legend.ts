import { type LegendKey, markSigns, SIGNS } from "../../charts/legend.ts";
import type { Voice } from "../../language.ts";
import { Severity } from "../../model/words.ts";
import type { Figure } from "./figure.ts";

/** The legend of a chart that stands alone; on pages it is a list beside the chart. */
export function legendKeys({ name, legend }: Figure, { say }: Voice): LegendKey[] {
  const { chart, adjustment } = say.execution;
  const { targets } = say.indicators;
  const keys = <Sign extends keyof typeof SIGNS>(signs: readonly Sign[], labels: Record<Sign, string>) =>
    signs.map((sign) => ({ sign: SIGNS[sign], label: labels[sign] }));
  switch (legend) {
    case "mark":
      return markSigns(name).map(([mark, sign]) => ({ sign, label: say.words.mark[mark] }));
    case "rate":
      return keys(["reached", "below", "circle", "square", "diamond", "hollow"], chart);
    case "year":
      return keys(["reached", "below", "hollow"], chart);
    case "money":
      return keys(["initial", "annual", "executed"], adjustment);
    case "budget":
      return keys(["annual", "executed"], adjustment);
    case "severity":
      return keys(Severity.options, say.flags.severity);
    case "target":
      return [
        { sign: SIGNS.reachedBar, label: targets.reached },
        { sign: SIGNS.missedBar, label: targets.missed },
        { sign: SIGNS.initial, label: targets.target },
      ];
    case undefined:
      return [];
  }
}
