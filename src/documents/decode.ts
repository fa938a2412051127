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
    throw new UnreadableFile(1, "这是压缩格式的文件（如 .docx、.xlsx），不是文本；请另存为 UTF-8 文本");
  }
  const decoded = decodeText(bytes);
  if (!decoded)
    throw new UnreadableFile(
      firstBadLine(bytes),
      "不是 UTF-8 文本，按 UTF-16、GB18030 也读不通；请用 UTF-8 编码另存",
    );
  const lines = splitLines(dropInvisible(decoded.text));
  let cells = 0;
  lines.forEach((line, index) => {
    cells += checkLine(line, index);
    if (cells > MOST_CELLS)
      throw new UnreadableFile(index + 1, `单元格超过上限 ${MOST_CELLS} 个；请拆成每份报告一个文件`);
  });
  if (lines.every((line) => line.trim() === ""))
    throw new UnreadableFile(1, "文件没有文字；请检查是否收录了正确的文件");
  return lines;
}

/** @throws UnreadableFile where the file is larger than the limits allow */
export function checkSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new UnreadableFile(1, `文件有 ${bytes} 字节，超过上限 ${MOST_BYTES}；请拆成每份报告一个文件`);
}

function splitLines(text: string): string[] {
  let count = 1;
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) {
    count += 1;
    if (count > MOST_LINES + 1)
      throw new UnreadableFile(count, `文件超过上限 ${MOST_LINES} 行；请检查文件是否损坏`);
  }
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

// a row has a cell more than borders, whichever mark they are
function checkLine(line: string, index: number): number {
  if (line.includes("\0"))
    throw new UnreadableFile(index + 1, "含有空字符，不是文本文件；请另存为 UTF-8 文本");
  if (line.length > MOST_LINE_LENGTH) {
    throw new UnreadableFile(
      index + 1,
      `一行有 ${line.length} 个字符，超过上限 ${MOST_LINE_LENGTH}；请检查换行是否丢失`,
    );
  }
  const cells = 1 + (line.match(/[\t|｜]/g)?.length ?? 0);
  if (cells > MOST_CELLS_OF_A_LINE) {
    throw new UnreadableFile(
      index + 1,
      `一行有 ${cells} 个单元格，超过上限 ${MOST_CELLS_OF_A_LINE}；请检查文件是否损坏`,
    );
  }
  return /[^\s|｜]/.test(line) ? cells : 0;
}

function firstBadLine(bytes: Uint8Array): number {
  const sound = new TextDecoder("utf-8").decode(bytes);
  return sound.slice(0, Math.max(0, sound.indexOf("\ufffd"))).split("\n").length;
}
