import type { Letter, LetterWords } from "./letter.ts";

/** The parts of a letter in their order, a line each; the text comes last, since it alone may have several. */
export const LINES = [
  "report",
  "rule",
  "evaluation",
  "flag",
  "line",
  "printed",
  "right",
  "by",
  "date",
] as const satisfies (keyof Letter)[];

/** Longer addresses are cut off by some mail programs. */
const LONGEST_ADDRESS = 1900;

/** A letter as text to be copied or mailed, which `readLetter` reads back; parts without content are left out. */
export function writeLetter(letter: Letter, { title, labels, colon, end }: LetterWords): string {
  const lines = LINES.flatMap((part) => {
    const said = String(letter[part] ?? "")
      .replace(/\s+/g, " ")
      .trim();
    return said === "" ? [] : [labels[part] + colon + said];
  });
  return [title[letter.kind], ...lines, labels.text + colon, letter.text.trim(), end, ""].join("\n");
}

/** What a mail about it is called. */
export function subjectOf({ kind, report, flag, rule }: Letter, { title }: LetterWords): string {
  return `${title[kind]} ${flag ?? [rule, report].filter(Boolean).join(" ")}`;
}

/**
 * The `mailto:` of a letter.
 * @param address an e-mail address
 * @returns `whole` is false where the letter is too long for an address: then only its subject goes along
 */
export function mailOf(
  address: string,
  letter: Letter,
  words: LetterWords,
): { href: string; whole: boolean } {
  const to = `mailto:${address}?subject=${encodeURIComponent(subjectOf(letter, words))}`;
  // mail is written with CRLF
  const body = encodeURIComponent(writeLetter(letter, words).replaceAll("\n", "\r\n"));
  const href = `${to}&body=${body}`;
  return href.length <= LONGEST_ADDRESS ? { href, whole: true } : { href: to, whole: false };
}
