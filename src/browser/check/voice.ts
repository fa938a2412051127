import type { Messages } from "../../messages/index.ts";
import type { Language } from "../../model/words.ts";

/** What a page says when a browser draws evaluations on it: only the words it needs are loaded. */
export type ShownSay = Pick<
  Messages,
  "words" | "flags" | "evaluation" | "execution" | "indicators" | "audit" | "source"
> & { line: Messages["site"]["line"]; unread: string; statement: Messages["report"]["statement"] };

/** The same for a page that shows a file. */
export type Say = ShownSay & Pick<Messages, "check">;

/** A page in one language, as far as evaluations are drawn on it. */
export interface Shown {
  language: Language;
  /** For the `lang` of what is printed in a report, where that differs from the page. */
  printed: "zh-CN" | undefined;
  say: ShownSay;
}

/** The page that checks files in one language, and where its links lead. */
export interface Voice extends Shown {
  say: Say;
  /** Where a rule is explained. */
  rule: (id: string) => string;
  /** Where it is said how to answer, for those who open it apart. */
  reply: string;
}
