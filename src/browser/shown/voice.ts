import type { Messages } from "../../messages/index.ts";
import type { Language } from "../../model/words.ts";

/** What a page says when a browser draws evaluations on it: only the words it needs are loaded. */
export type ShownSay = Pick<
  Messages,
  "words" | "flags" | "evaluation" | "indicators" | "audit" | "source"
> & {
  rates: Pick<Messages["execution"], "table" | "verdict">;
  line: Messages["site"]["line"];
  unread: string;
  stated: Messages["report"]["own"]["statements"];
  statement: Messages["report"]["statement"];
};

/** A page in one language, as far as evaluations are drawn on it. */
export interface ShownVoice {
  language: Language;
  /** For the `lang` of what is printed in a report, where that differs from the page. */
  printed: "zh-CN" | undefined;
  say: ShownSay;
}
