/** `reply`: what a unit has to say to a question; `correction`: that this site reads a line otherwise than it is meant. */
export const LETTER_KINDS = ["reply", "correction"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What somebody writes to the site about one question: enough to find it, and to file what is said. */
export interface Letter {
  kind: LetterKind;
  /** The id of the report, `changchun-2023`; of one that is not filed, the name of its file. */
  report: string;
  /** The id of the rule that asks; null where none does. */
  rule: string | null;
  /** The id of the evaluation; null where the whole report is meant. */
  evaluation: string | null;
  /** The permanent id of the question (`flags.flag_id`); null where there is none. */
  flag: string | null;
  /** The line of the text that this site read, from 1; null where no single line is meant. */
  line: number | null;
  /** The characters that stand on that line. */
  printed: string | null;
  /** What is to be read instead; of a correction only. */
  right: string | null;
  /** The answer, or the reason of the correction; may have several lines. */
  text: string;
  /** The unit that writes, never a person. */
  by: string;
  /** The day of writing, ISO. */
  date: string;
}

/** How a language calls the parts of a letter; whole sentences apart from the labels. */
export interface LetterWords {
  /** The first line of each kind; no other line may be like it. */
  title: Record<LetterKind, string>;
  labels: Record<Exclude<keyof Letter, "kind">, string>;
  /** Between a label and what it labels. */
  colon: string;
  /** The last line: what stands below it, as the signature of a mail, is no part of the letter. */
  end: string;
}
