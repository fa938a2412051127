import { UnreadableFile } from "../block.ts";
import { isOfTable } from "../captions.ts";
import type { FoundBlock } from "../write.ts";
import type { PagePart, ProsePart } from "./page.ts";
import type { TextLine } from "./text.ts";

/** A table without ruling lines whose rows and cells cannot be told. */
export class UnruledTable extends UnreadableFile {
  readonly first: TextLine;

  /** @param first the first of its lines that was found */
  constructor(page: number, first: TextLine) {
    super(1, { kind: "pdf-unruled", page, text: first.text.slice(0, 20) });
    this.first = first;
  }
}

/** No title of a table is longer. */
const LONGEST_TITLE = 40;
/** So many such tables are left out; a file with more is refused. */
const MOST_LEFT_OUT = 20;

/**
 * What a file holds beside tables whose cells cannot be told: where others have ruling lines, each such table becomes a line that
 * says so, with all that follows it up to the next ruled table or the title of one.
 * @throws UnruledTable where no table of the file has ruling lines
 */
export function withoutUnruled(parts: PagePart[], read: (parts: PagePart[]) => FoundBlock[]): FoundBlock[] {
  let left = parts;
  for (let count = 0; ; count++) {
    try {
      return read(left);
    } catch (error) {
      const isRuled = left.some((part) => "table" in part);
      if (!(error instanceof UnruledTable) || !isRuled || count === MOST_LEFT_OUT) throw error;
      left = leaveOut(left, error);
    }
  }
}

function leaveOut(parts: PagePart[], { first, refusal }: UnruledTable): PagePart[] {
  const start = parts.findIndex((part) => !("table" in part) && part.lines.includes(first));
  const own = parts[start];
  if (!own || "table" in own) throw new UnreadableFile(1, refusal);
  const at = own.lines.indexOf(first);
  const kept: PagePart[] = [];
  for (const part of [{ ...own, lines: own.lines.slice(at) }, ...parts.slice(start + 1)]) {
    if (kept.length > 0 || "table" in part) {
      kept.push(part);
      continue;
    }
    const title = part.lines.findIndex(({ text }) => text.length <= LONGEST_TITLE && isOfTable(text));
    if (title !== -1) kept.push({ ...part, lines: part.lines.slice(title) });
  }
  const above = { ...own, lines: own.lines.slice(0, at) };
  return [...parts.slice(0, start), above, { ...own, lines: [lineThatSays(own, first)] }, ...kept];
}

// a line over the whole page, so that no column of a table goes on in it, and no paragraph
function lineThatSays({ page, left, right }: ProsePart, { baseline, size }: TextLine): TextLine {
  const text = `[第${page}页的表没有框线，各行各格分不清]`;
  const glyphs = [{ text, left, right, baseline, size }];
  return { text, left: (left + right) / 2, right: left, baseline, size, glyphs };
}
