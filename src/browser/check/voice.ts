import type { Messages } from "../../messages/index.ts";
import type { Language } from "../../model/words.ts";

/** What the page says when it shows a file: only the words it needs are loaded. */
export type Say = Pick<
  Messages,
  "check" | "words" | "flags" | "evaluation" | "execution" | "indicators" | "audit" | "source"
> & { line: Messages["site"]["line"]; unread: string; statement: Messages["report"]["statement"] };

/** The page in one language, and where its links lead. */
export interface Voice {
  language: Language;
  /** For the `lang` of what is printed in a report, where that differs from the page. */
  printed: "zh-CN" | undefined;
  say: Say;
  /** Where a rule is explained. */
  rule: (id: string) => string;
  /** Where it is said how to answer, for those who open it apart. */
  reply: string;
}
