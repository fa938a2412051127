import { Inflate } from "fflate";
import { UnreadableFile } from "./block.ts";
import { MOST_OPERATORS, MOST_PAINTINGS, MOST_STREAMED_BYTES } from "./limits.ts";

const STEP = 16 * 1024;
const LONGEST_DICTIONARY = 4096;
const TAIL = 2048;
/** A word of up to three letters between others: what paints, wherever it stands. */
const OPERATOR = /(?<=[\s\0\d\])>])(?:[A-Za-z]{1,2}\*?|SCN|scn|BDC|BMC|EMC|['"])(?=[\s\0[(<%/])/g;
const HELP = "请由原件重新导出，或提供 .docx、.xlsx、.html 原件";

/**
 * Looks at the streams of a PDF before a library unpacks them.
 * @throws UnreadableFile where the file is cut off or encrypted, where its streams unpack to more than the limits allow or
 * are packed so that this cannot be told, or where parts painted within one another multiply
 */
export function checkPdf(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.slice(-TAIL).includes("%%EOF")) throw new UnreadableFile(1, "PDF 不完整（没有结尾）；请重新下载");
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(text))
    throw new UnreadableFile(1, "PDF 加了密码或权限限制；请另存为不加密的 PDF，或提供 .docx、.xlsx 原件");
  let [unpacked, operators, paintings] = [0, 0, 1];
  for (const { dictionary, start, end } of streamsOf(text)) {
    const filters = filtersOf(dictionary);
    const isForm = /\/Subtype\s*(?:\/Form|\d)/.test(dictionary);
    let painted = 0;
    const count = (chunk: Uint8Array) => {
      unpacked += chunk.length;
      if (unpacked > MOST_STREAMED_BYTES)
        throw new UnreadableFile(1, `PDF 解开后超过上限 ${MOST_STREAMED_BYTES} 字节；${HELP}`);
      const words = new TextDecoder("latin1").decode(chunk);
      operators += words.match(OPERATOR)?.length ?? 0;
      if (operators > MOST_OPERATORS)
        throw new UnreadableFile(1, `PDF 的绘图步骤超过上限 ${MOST_OPERATORS} 步；${HELP}`);
      if (isForm) painted += words.match(/\sDo\b/g)?.length ?? 0;
    };
    const isPressed = /^Fl(?:ateDecode)?$/.test(filters[0] ?? "");
    if (isPressed && !inflate(bytes.subarray(start, end), count))
      throw new UnreadableFile(1, `PDF 有一段数据已损坏（第 ${start} 字节起）；请重新下载，或由原件重新导出`);
    if (!isPressed) count(bytes.subarray(start, end));
    paintings *= Math.max(1, painted);
    if (paintings > MOST_PAINTINGS) throw new UnreadableFile(1, `PDF 的图形层层套用，展开后过大；${HELP}`);
  }
}

function* streamsOf(text: string): Generator<{ dictionary: string; start: number; end: number }> {
  for (const { 0: word, index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + word.length;
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    // the stated length, where it is one; the word may stand inside packed data
    const stated = start + Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
    const isStated = /^\s{0,2}endstream/.test(text.slice(stated, stated + 11));
    const end = isStated ? stated : text.indexOf("endstream", start);
    yield { dictionary, start, end: end === -1 ? text.length : end };
  }
}

// a stream packed twice, or in a way whose size is not known before, may unpack to anything
function filtersOf(dictionary: string): string[] {
  const filter = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[^\s/<>[\]]+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1] ?? "";
  const names = [...filter.matchAll(/\/([^\s/<>[\]]+)/g)].map(([, name = ""]) => name);
  const packing = names.filter((name) => /^(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)$/.test(name));
  const isUnknown = /^\d/.test(filter) || names.some((name) => name.includes("#")) || packing.length > 1;
  if (isUnknown || packing.some((name) => !name.startsWith("Fl")))
    throw new UnreadableFile(1, `PDF 的数据流压缩方式 ${filter.slice(0, 40)} 不能预知大小；${HELP}`);
  return names;
}

const ZLIB_HEADER = 2;

// false where the data are no sound stream; what stands behind its end does not matter
function inflate(data: Uint8Array, count: (chunk: Uint8Array) => void): boolean {
  let isWhole = false;
  const stream = new Inflate((chunk, isLast) => {
    count(chunk);
    isWhole = isLast;
  });
  try {
    for (let at = ZLIB_HEADER; at < data.length; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    return isWhole;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    return false;
  }
}
