/** The encodings of a text; the names are those of TextDecoder. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** Words of which every report has one: a text decoded rightly shows them, one decoded wrongly does not. */
const EXPECTED = /绩效|预算|指标|资金|项目|单位|部门|目标/;
/** What 的 。 ， of a UTF-8 text look like when they are taken for GB18030. */
const MISREAD = /[鐨銆锛\ue000-\uf8ff]/;
const SAMPLE = 4096;

/**
 * The text of these bytes without its byte order mark, and the encoding it was written in: what a byte order mark
 * says, else UTF-8, else UTF-16 or GB18030 where the words then make sense.
 * @returns null where none fits; that is refused, not guessed
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked = markOf(bytes);
  if (marked) return decodeAs(marked, bytes);
  for (const wide of widthsOf(bytes)) {
    const guess = decodeAs(wide, bytes);
    if (guess && EXPECTED.test(guess.text)) return guess;
  }
  const plain = decodeAs("utf-8", bytes);
  if (plain) return plain;
  const chinese = decodeAs("gb18030", bytes);
  return chinese && EXPECTED.test(chinese.text) && !MISREAD.test(chinese.text) ? chinese : null;
}

/** The text in the given encoding; null where the bytes are none. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function markOf([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

// digits, tabs and line ends are two bytes in UTF-16, the zero on one side; few characters (一) have it on the other
function widthsOf(bytes: Uint8Array): Encoding[] {
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return [];
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return [];
  return odd >= even ? ["utf-16le", "utf-16be"] : ["utf-16be", "utf-16le"];
}
