import characters from "opencc-js/dict/TSCharacters";
import { codeAt } from "../values/code-at.ts";

/** What had become of a text that could be restored: how a mirror turned its characters, or an encoding its bytes. */
export type Restored = "pinyin" | "traditional" | "encoding";

/** A syllable with its tone in brackets behind its character, as mirrors of web pages print it: 績(jī). */
const TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
const HAS_TONE = new RegExp(`[${TONES}]`);
const SYLLABLE = `[(（](?=[^()（）]*[${TONES}])[a-zü${TONES}ɡ]{1,6}[)）]`;
const READ_OUT = new RegExp(`(?<=\\p{Script=Han})${SYLLABLE}`, "gu");
/** Behind anything else it stands for a character that is lost: F(xiàn)將 was 現將. */
const LOST_BEFORE = new RegExp(`(?<!\\p{Script=Han})${SYLLABLE}`, "u");
const FEWEST_SYLLABLES = 3;
/** Characters of the forms' own labels in traditional script. */
const OF_TRADITIONAL = "績評項預執實數資總額財單標達滿產質務";
const TRADITIONAL = new RegExp(`[${OF_TRADITIONAL}]`, "g");
const FEWEST_TRADITIONAL = 6;
/** Signs that bytes were lost, and perhaps a digit with them: a question mark beside characters, pieces of other scripts. */
const LOSS =
  /[\ufffd\ue000-\uf8ff\u3100-\u312f\u2551-\u259f]|[\p{Script=Han}\d]\?+(?=[\p{Script=Han}\d])|\?(?=\p{Script=Han})/u;

/** Words of which every report has some; a text that was restored rightly shows two. */
const EXPECTED = [/绩效/, /预算|资金|经费/, /项目|部门|单位/];
/** What UTF-8 texts look like when their bytes are taken for another encoding's. */
const OF_GBK = "鐨銆锛缁鏁椤鍚璧棰鎵鍗閮鐩鎯";
const AS_GBK = new RegExp(`[${OF_GBK}]`, "g");
const AS_LATIN = /[\u0080-\u00ff]/g;
const FEWEST_MISREAD = 6;

/**
 * The text as it was before a mirror turned it into traditional script with its syllables in brackets, or an encoding was
 * mistaken for another, where the way back is certain.
 * @returns null where it is as it was, or where something of it may be lost
 */
export function restoreText(text: string): { text: string; restored: Restored } | null {
  if (!showsDamage(text)) return null;
  const syllables = HAS_TONE.test(text) ? (text.match(READ_OUT)?.length ?? 0) : 0;
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  if (syllables >= FEWEST_SYLLABLES || traditional >= FEWEST_TRADITIONAL) {
    const restored = restoreScript(text);
    return restored === null ? null : { text: restored, restored: syllables > 0 ? "pinyin" : "traditional" };
  }
  const restored = restoreBytes(text);
  return restored === null ? null : { text: restored, restored: "encoding" };
}

/** Whether a UTF-16 unit is a sign of some damage: a tone, or what traditional script or a mistaken encoding is full of. */
const IS_SIGN = new Uint8Array(0x10000);
for (const char of TONES + OF_TRADITIONAL + OF_GBK) IS_SIGN[char.charCodeAt(0)] = 1;
// AS_LATIN
IS_SIGN.fill(1, 0x80, 0x100);
/** A text with fewer signs than this of all kinds together is as it was: of each kind there have to be as many. */
const FEWEST_SIGNS = Math.min(FEWEST_SYLLABLES, FEWEST_TRADITIONAL, FEWEST_MISREAD);

// nearly no text has any, and one look at its characters tells
function showsDamage(text: string): boolean {
  const { length } = text;
  let signs = 0;
  for (let index = 0; index < length; index++) {
    signs += IS_SIGN[codeAt(text, index)] ?? 0;
    if (signs >= FEWEST_SIGNS) return true;
  }
  return false;
}

function restoreScript(text: string): string | null {
  if (LOST_BEFORE.test(text) || LOSS.test(text)) return null;
  const folded = foldScript(text.replace(READ_OUT, ""));
  return isReport(folded) && !folded.match(TRADITIONAL) ? folded : null;
}

const isReport = (text: string) => EXPECTED.filter((words) => words.test(text)).length >= 2;

/** Characters that simplified script writes as well, in these words; they are left as they are there. */
const KEPT =
  /(?<=[顯显昭卓專专原論论編编名巨土執执])著|著(?=[作名稱称述書书])|瞭(?=望)|(?<=[慰狼枕])藉|乾(?=[坤隆縣县安])/g;

/** A text of traditional characters in simplified ones; each has one, but for words that keep theirs. */
function foldScript(text: string): string {
  const kept = new Set([...text.matchAll(KEPT)].map(({ index }) => index));
  let at = 0;
  let folded = "";
  for (const char of text) {
    folded += kept.has(at) ? char : (simplified().get(char) ?? char);
    at += char.length;
  }
  return folded;
}

let known: Map<string, string> | null = null;

// built once, for the first text that needs it
function simplified(): Map<string, string> {
  known ??= new Map([
    ...characters.split("|").flatMap((pair) => {
      const [from, to] = pair.split(" ");
      return from && to ? [[from, to] as const] : [];
    }),
    ["著", "着"],
  ]);
  return known;
}

function restoreBytes(text: string): string | null {
  const [gbk, latin] = [AS_GBK, AS_LATIN].map((signs) => text.match(signs)?.length ?? 0);
  const encoders = [
    ...((gbk ?? 0) >= FEWEST_MISREAD ? [bytesOfGbk] : []),
    ...((latin ?? 0) >= FEWEST_MISREAD && !/\p{Script=Han}/u.test(text) ? [bytesOfLatin] : []),
  ];
  for (const encode of encoders) {
    const bytes = encode(text);
    for (const encoding of bytes ? ["utf-8", "gb18030"] : []) {
      const restored = decode(encoding, bytes);
      if (restored !== null && isReport(restored) && !LOSS.test(restored)) return restored;
    }
  }
  return null;
}

function decode(encoding: string, bytes: Uint8Array | null): string | null {
  try {
    return bytes && new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Windows-1252 is Latin-1 with other signs between 0x80 and 0x9f
function bytesOfLatin(text: string): Uint8Array | null {
  return toBytes(text, tableOf("windows-1252", [[0x80, 0x9f]]));
}

function bytesOfGbk(text: string): Uint8Array | null {
  return toBytes(text, tableOf("gbk", [[0x80, 0x80]], [0x81, 0xfe]));
}

/** Each character of an encoding with its bytes: of one byte, and of two where the first lies between `leads`. */
function tableOf(
  encoding: string,
  singles: [number, number][],
  leads?: [number, number],
): Map<string, number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const char = decoder.decode(new Uint8Array(bytes));
    if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, bytes);
  };
  for (const [from, to] of singles) for (let byte = from; byte <= to; byte++) add([byte]);
  if (leads)
    for (let lead = leads[0]; lead <= leads[1]; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  return table;
}

function toBytes(text: string, table: Map<string, number[]>): Uint8Array | null {
  const bytes: number[] = [];
  const isLatin = !table.has("一");
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const own = table.get(char) ?? (code < 0x80 || (isLatin && code <= 0xff) ? [code] : null);
    if (!own) return null;
    bytes.push(...own);
  }
  return new Uint8Array(bytes);
}

const MARK = "restored";

/** How the stored page of a restored text says so in its head; empty where nothing was. */
export const sayRestored = (restored: Restored | undefined) =>
  restored ? `<meta name="${MARK}" content="${restored}">\n` : "";

/** What the head of a stored page says; undefined where it says nothing. */
export function restoredOf(html: string): Restored | undefined {
  const said = new RegExp(`<meta name="${MARK}" content="(pinyin|traditional|encoding)">`).exec(html)?.[1];
  return said as Restored | undefined;
}
