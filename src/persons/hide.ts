import type { Cell, Document } from "../documents/block.ts";
import { fold } from "../values/fold.ts";
import { findPersons, type PersonMark } from "./find.ts";
import { TOKENS } from "./patterns.ts";

/** A name may show only once another is hidden; what still shows after so many rounds is hidden with its cell. */
const MOST_ROUNDS = 4;

/** A document with a token in place of every person, and how many places that were; its lines keep their numbers. */
export function withoutPersons(given: Document): { document: Document; hidden: number } {
  let document = given;
  let hidden = 0;
  for (let round = 0; ; round++) {
    const marks = findPersons(document);
    if (marks.length === 0) return { document, hidden };
    if (round === 0) hidden = marks.length;
    const found = round < MOST_ROUNDS ? marks : marks.map((mark) => wholeCell(document, mark));
    document = {
      lines: hidePersons(document.lines, found),
      blocks: document.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((cell) => hideInCell(cell, found)),
      })),
    };
    if (round >= MOST_ROUNDS) return { document, hidden };
  }
}

/** The cell with its persons hidden. @param marks of the whole document */
export function hideInCell(cell: Cell, marks: PersonMark[]): Cell {
  const own = marks.filter(({ at }) => at.line === cell.at.line && at.cell === cell.at.cell);
  if (own.length === 0) return cell;
  // its text is one piece here, whatever lines it stands on
  const here = own.map((mark) => ({ ...mark, at: { ...mark.at, line: 1, lastLine: 1 } }));
  const text = hidePersons([cell.text], here).join("");
  // another reading may show what this one hides
  const { second: _, ...rest } = cell;
  return { ...rest, text, label: fold(text) };
}

function wholeCell({ blocks }: Document, mark: PersonMark): PersonMark {
  const cells = blocks.flatMap((block) => block.cells);
  const own = cells.find(({ at }) => at.line === mark.at.line && at.cell === mark.at.cell);
  return { ...mark, text: own?.text ?? mark.text };
}

/**
 * The lines with a token in place of every name and number of a person; all other characters stay, and so do the
 * borders between cells.
 * @param marks what stands on these lines, as found in them
 */
export function hidePersons(lines: string[], marks: PersonMark[]): string[] {
  const hidden = [...lines];
  // the longest first: a name may be a part of another
  for (const { kind, text, at } of marks.toSorted((a, b) => b.text.length - a.text.length)) {
    const own = range(at.line - 1, at.lastLine - 1);
    const whole = own.filter((index) => hidden[index]?.includes(text));
    for (const index of whole) hidden[index] = replace(hidden[index] ?? "", text, TOKENS[kind]);
    if (whole.length > 0) continue;
    if (text.includes("\n")) hidePieces(hidden, own, text.split("\n"), TOKENS[kind]);
    else hideBroken(hidden, own, text, TOKENS[kind]);
  }
  return hidden;
}

// a cell may have its characters on several lines
function hidePieces(lines: string[], own: number[], pieces: string[], token: string): void {
  const first = own.find((index) => pieces.every((piece, next) => lines[index + next]?.includes(piece)));
  if (first === undefined) return;
  pieces.forEach((piece, next) => {
    lines[first + next] = replace(lines[first + next] ?? "", piece, token);
  });
}

// a name or number that goes on in the next line; each of its pieces gets a token, so that no line becomes blank
function hideBroken(lines: string[], own: number[], text: string, token: string): void {
  for (const index of own) {
    const [above = "", below = ""] = [lines[index]?.trimEnd(), lines[index + 1]?.trimStart()];
    for (let cut = 1; cut < text.length; cut++) {
      const [first, second] = [text.slice(0, cut).trimEnd(), text.slice(cut).trimStart()];
      if (first === "" || second === "" || !above.endsWith(first) || !below.startsWith(second)) continue;
      const behind = (lines[index] ?? "").slice(above.length);
      const before = (lines[index + 1] ?? "").slice(0, (lines[index + 1] ?? "").length - below.length);
      lines[index] = above.slice(0, above.length - first.length) + token + behind;
      lines[index + 1] = before + token + below.slice(second.length);
      return;
    }
  }
}

// no piece of a longer number is taken for one of a person
function replace(line: string, text: string, token: string): string {
  return line.replaceAll(text, (own, index: number) => {
    const before = /^\d/.test(own) && /\d/.test(line.charAt(index - 1));
    const behind = /\d$/.test(own) && /\d/.test(line.charAt(index + own.length));
    return before || behind ? own : token;
  });
}

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
