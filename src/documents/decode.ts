import { UnreadableFile } from "./block.ts";
import { MOST_BYTES, MOST_CELLS_OF_A_LINE, MOST_LINE_LENGTH } from "./limits.ts";

/**
 * The lines of a UTF-8 text file, with or without BOM, whatever its line ends.
 * @throws UnreadableFile where the bytes are no UTF-8 text or pass the limits
 */
export function decodeLines(bytes: Uint8Array): string[] {
  if (bytes.length > MOST_BYTES) {
    throw new UnreadableFile(
      1,
      `文件有 ${bytes.length} 字节，超过上限 ${MOST_BYTES}；请拆成每份报告一个文件`,
    );
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UnreadableFile(1, "这是压缩格式的文件（如 .docx、.xlsx），不是文本；请另存为 UTF-8 文本");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(firstBadLine(bytes), "不是 UTF-8 文本；请用 UTF-8 编码另存");
  }
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  lines.forEach(checkLine);
  if (lines.every((line) => line.trim() === ""))
    throw new UnreadableFile(1, "文件没有文字；请检查是否收录了正确的文件");
  return lines;
}

function checkLine(line: string, index: number): void {
  if (line.includes("\0"))
    throw new UnreadableFile(index + 1, "含有空字符，不是文本文件；请另存为 UTF-8 文本");
  if (line.length > MOST_LINE_LENGTH) {
    throw new UnreadableFile(
      index + 1,
      `一行有 ${line.length} 个字符，超过上限 ${MOST_LINE_LENGTH}；请检查换行是否丢失`,
    );
  }
  const cells = line.split("\t").length;
  if (cells > MOST_CELLS_OF_A_LINE) {
    throw new UnreadableFile(
      index + 1,
      `一行有 ${cells} 个单元格，超过上限 ${MOST_CELLS_OF_A_LINE}；请检查文件是否损坏`,
    );
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const sound = new TextDecoder("utf-8").decode(bytes);
  return sound.slice(0, Math.max(0, sound.indexOf("\ufffd"))).split("\n").length;
}
