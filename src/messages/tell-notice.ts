import type { Notice, NoticeWords } from "../model/notice.ts";
import type { NoticeKind } from "../model/notice-kinds.ts";
import { nestQuotes } from "./quotes.ts";

/** The sentence of a notice in the words of one language. */
export function tellNotice<Kind extends NoticeKind>(words: NoticeWords, notice: Notice<Kind>): string {
  return nestQuotes(words[notice.notice](notice.data));
}
