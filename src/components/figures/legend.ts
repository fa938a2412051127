import { type LegendKey, markSigns, SIGNS } from "../../charts/legend.ts";
import type { Voice } from "../../language.ts";
import type { Figure } from "./figure.ts";

/** The legend of a chart that stands alone; on pages it is a list beside the chart. */
export function legendKeys({ name, legend }: Figure, { say }: Voice): LegendKey[] {
  if (legend === "mark")
    return markSigns(name).map(([mark, sign]) => ({ sign, label: say.words.mark[mark] }));
  const { chart, adjustment } = say.execution;
  if (legend === "rate") {
    const signs = ["reached", "below", "circle", "square", "diamond", "hollow"] as const;
    return signs.map((sign) => ({ sign: SIGNS[sign], label: chart[sign] }));
  }
  if (legend === "target") {
    const { reached, missed, target } = say.indicators.targets;
    return [
      { sign: SIGNS.reachedBar, label: reached },
      { sign: SIGNS.missedBar, label: missed },
      { sign: SIGNS.initial, label: target },
    ];
  }
  if (legend !== "money") return [];
  const signs = ["initial", "annual", "executed"] as const;
  return signs.map((sign) => ({ sign: SIGNS[sign], label: adjustment[sign] }));
}
