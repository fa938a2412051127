import type { EvaluationView } from "../../findings/evaluation.ts";
import { type Child, h } from "../shown/build.ts";
import { evaluationWhole } from "../shown/evaluation.ts";
import { labelled, section } from "../shown/marks.ts";
import type { CheckVoice } from "./voice.ts";

/** So few stand open; more wait under their names. */
const OPEN = 1;

/** Every evaluation that was read, as its page on the site would show it. */
export function evaluations(voice: CheckVoice, views: EvaluationView[], below: number): Child {
  if (views.length === 0) return null;
  const words = voice.say.check.evaluations;
  return section(
    words.heading(views.length),
    "evaluations",
    views.map((view, index) => {
      const fold = h(
        "details",
        { class: "rule-fold evaluation-fold", open: views.length <= OPEN },
        h(
          "summary",
          {},
          h("h3", {}, view.row.name === "" ? words.noName : labelled(voice, view.row.name, view.row.name_en)),
          h("span", { class: "quiet fold-count" }, inShort(voice, view)),
        ),
      );
      // what is folded is built when it is opened: a report may have hundreds
      const fill = () => {
        if (fold.open && fold.childElementCount === 1)
          fold.append(evaluationWhole(voice, view, below, `evaluation-${index + 1}`));
      };
      fold.addEventListener("toggle", fill);
      fill();
      return fold;
    }),
  );
}

function inShort({ say }: CheckVoice, { money, indicators, flags }: EvaluationView): string {
  const words = say.check.evaluations;
  const owed = flags.filter(({ severity }) => severity !== "info").length;
  const rate = money.rates.printed ?? money.rates.computed;
  return [
    ...(rate ? [say.evaluation.picture.spent(rate)] : []),
    ...(indicators.length > 0 ? [words.indicators(indicators.length)] : []),
    ...(owed > 0 ? [words.questions(owed)] : []),
  ].join(" · ");
}
