import type { EvaluationView } from "../../findings/evaluation.ts";
import { countMarks } from "../../findings/indicators.ts";
import { otherBlocks } from "./blocks.ts";
import { h } from "./build.ts";
import { indicatorTable } from "./indicators.ts";
import { moneyTable } from "./money.ts";
import { picture } from "./picture.ts";
import type { ShownVoice } from "./voice.ts";

/** All that one evaluation says. */
export function evaluationWhole(
  voice: ShownVoice,
  view: EvaluationView,
  below: number,
  id: string,
): HTMLElement {
  const { evaluation } = voice.say;
  return h(
    "div",
    { class: "evaluation-whole", id },
    picture(voice, view, below),
    h("div", { class: "subsection" }, h("h4", {}, evaluation.money.plain), moneyTable(voice, view)),
    view.indicators.length > 0 &&
      h(
        "div",
        { class: "subsection" },
        h("h4", {}, evaluation.indicators.heading(countMarks(view.indicators))),
        indicatorTable(voice, view.indicators),
      ),
    otherBlocks(voice, view),
  );
}
