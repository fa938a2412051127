import { codeAt } from "../values/code-at.ts";
import { dropInvisible } from "../values/fold.ts";
import { UnreadableFile } from "./block.ts";
import { decodeText } from "./encoding.ts";
import { MOST_BYTES, MOST_CELLS, MOST_CELLS_OF_A_LINE, MOST_LINE_LENGTH, MOST_LINES } from "./limits.ts";

/**
 * The lines of a text file (UTF-8, UTF-16 or GB18030, with or without byte order mark), whatever its line ends; without
 * characters that print nothing.
 * @throws UnreadableFile where the bytes are no text or pass the limits
 */
export function decodeLines(bytes: Uint8Array): string[] {
  checkSize(bytes.length);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UnreadableFile(1, { kind: "packed-text" });
  }
  const decoded = decodeText(bytes);
  if (!decoded) throw new UnreadableFile(firstBadLine(bytes), { kind: "unknown-encoding" });
  const lines = splitLines(dropInvisible(decoded.text));
  let cells = 0;
  lines.forEach((line, index) => {
    cells += checkLine(line, index);
    if (cells > MOST_CELLS) throw new UnreadableFile(index + 1, { kind: "too-many-cells", most: MOST_CELLS });
  });
  if (lines.every((line) => line.trim() === "")) throw new UnreadableFile(1, { kind: "empty-text" });
  return lines;
}

/** @throws UnreadableFile where the file is larger than the limits allow */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new UnreadableFile(1, { kind: "too-many-bytes", bytes, most: MOST_BYTES });
}

function splitLines(text: string): string[] {
  // a text has no more lines than characters; those of a long one are counted before they are cut
  if (text.length > MOST_LINES) {
    let count = 1;
    for (const _ of text.matchAll(/\r\n|\n|\r/g)) {
      count += 1;
      if (count > MOST_LINES + 1)
        throw new UnreadableFile(count, { kind: "too-many-lines", most: MOST_LINES });
    }
  }
  const lines = text.split(text.includes("\r") ? /\r\n|\n|\r/ : "\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

// a row has a cell more than borders, whichever mark they are
function checkLine(line: string, index: number): number {
  if (line.includes("\0")) throw new UnreadableFile(index + 1, { kind: "null-character" });
  if (line.length > MOST_LINE_LENGTH) {
    throw new UnreadableFile(index + 1, {
      kind: "long-line",
      characters: line.length,
      most: MOST_LINE_LENGTH,
    });
  }
  const cells = 1 + countBorders(line);
  if (cells > MOST_CELLS_OF_A_LINE) {
    throw new UnreadableFile(index + 1, { kind: "wide-line", cells, most: MOST_CELLS_OF_A_LINE });
  }
  return PRINTS.test(line) ? cells : 0;
}

const PRINTS = /[^\s|｜]/;

const [TAB, PIPE, WIDE_PIPE] = [0x09, 0x7c, 0xff5c];

function countBorders(line: string): number {
  const { length } = line;
  let count = 0;
  for (let index = 0; index < length; index++) {
    const code = codeAt(line, index);
    if (code === TAB || code === PIPE || code === WIDE_PIPE) count += 1;
  }
  return count;
}

function firstBadLine(bytes: Uint8Array): number {
  const sound = new TextDecoder("utf-8").decode(bytes);
  return sound.slice(0, Math.max(0, sound.indexOf("\ufffd"))).split("\n").length;
}
