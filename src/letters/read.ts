import { LETTER_KINDS, type Letter, type LetterKind, type LetterWords } from "./letter.ts";
import { LINES } from "./write.ts";

/** Why a text is no letter: what is wrong with it, on which line of it, from 1. */
export type LetterTrouble =
  | { what: "no-title" | "two-letters" | "no-end" | "no-text" | "stray"; line: number }
  | { what: "twice" | "missing" | "no-line"; line: number; part: Exclude<keyof Letter, "kind"> };

/** A text that is no letter. */
export class UnreadableLetter extends Error {
  readonly trouble: LetterTrouble;
  constructor(trouble: LetterTrouble) {
    super(trouble.what);
    this.trouble = trouble;
  }
}

/**
 * Reads a letter back from what a mail program made of it: quoted (`> `), with other colons, with text before and behind.
 * @param languages the words of every language that a letter may be written in
 * @throws UnreadableLetter where it is none, or not whole
 */
export function readLetter(text: string, languages: LetterWords[]): Letter {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/^[>\s]+/, "").trimEnd());
  const titled = lines.flatMap((line, index) => {
    const found = languages.flatMap((words) => {
      const kind = LETTER_KINDS.find((own) => line === words.title[own]);
      return kind ? [{ kind, words, index }] : [];
    });
    return found.slice(0, 1);
  });
  const [first, second] = titled;
  if (!first) throw new UnreadableLetter({ what: "no-title", line: 1 });
  if (second) throw new UnreadableLetter({ what: "two-letters", line: second.index + 1 });
  const end = lines.lastIndexOf(first.words.end);
  if (end < first.index) throw new UnreadableLetter({ what: "no-end", line: lines.length });
  return readBody(lines, first.index, end, first.kind, first.words);
}

function readBody(
  lines: string[],
  start: number,
  end: number,
  kind: LetterKind,
  { labels }: LetterWords,
): Letter {
  const said = new Map<keyof Letter, { value: string; line: number }>();
  let row = start + 1;
  for (; row < end; row++) {
    const line = lines[row] ?? "";
    if (labelled(line, labels.text) !== null) break;
    const part = LINES.find((own) => labelled(line, labels[own]) !== null);
    if (!part && line !== "") throw new UnreadableLetter({ what: "stray", line: row + 1 });
    if (!part) continue;
    if (said.has(part)) throw new UnreadableLetter({ what: "twice", line: row + 1, part });
    said.set(part, { value: labelled(line, labels[part]) ?? "", line: row + 1 });
  }
  const text = [labelled(lines[row] ?? "", labels.text) ?? "", ...lines.slice(row + 1, end)]
    .join("\n")
    .trim();
  if (text === "") throw new UnreadableLetter({ what: "no-text", line: Math.min(row, end) + 1 });
  const own = (part: keyof Letter) => said.get(part)?.value || null;
  const needed = (part: Exclude<keyof Letter, "kind">) => {
    const found = own(part);
    if (found === null) throw new UnreadableLetter({ what: "missing", line: start + 1, part });
    return found;
  };
  const line = own("line");
  if (line !== null && !/^[1-9]\d{0,6}$/.test(line))
    throw new UnreadableLetter({ what: "no-line", line: said.get("line")?.line ?? start + 1, part: "line" });
  return {
    kind,
    report: needed("report"),
    rule: own("rule"),
    evaluation: own("evaluation"),
    flag: own("flag"),
    line: line === null ? null : Number(line),
    printed: own("printed"),
    right: own("right"),
    text,
    by: needed("by"),
    date: needed("date"),
  };
}

// what stands behind a label and a colon of either language; null where the line does not begin with it
function labelled(line: string, label: string): string | null {
  if (!line.startsWith(label)) return null;
  const rest = line.slice(label.length).trimStart();
  return /^[:：]/.test(rest) ? rest.slice(1).trim() : null;
}
