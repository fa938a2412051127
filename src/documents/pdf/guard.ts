import { Inflate } from "fflate";
import { UnreadableFile } from "../block.ts";
import { MOST_OPERATORS, MOST_PAINTINGS, MOST_STREAMED_BYTES } from "../limits.ts";
import { ASCII_FILTERS } from "./ascii.ts";
import { readLock } from "./lock.ts";

const STEP = 16 * 1024;
const LONGEST_DICTIONARY = 4096;
const TAIL = 2048;
/** A word of up to three letters between others: what paints, wherever it stands. */
const OPERATOR = /(?<=[\s\0\d\])>])(?:[A-Za-z]{1,2}\*?|SCN|scn|BDC|BMC|EMC|['"])(?=[\s\0[(<%/])/g;

/**
 * Looks at the streams of a PDF before a library unpacks them.
 * @returns whether one is a picture that may be a whole page
 * @throws UnreadableFile where the file is cut off or takes a password, where its streams unpack to more than the limits allow or
 * are packed so that this cannot be told, or where parts painted often or within one another multiply
 */
export async function checkPdf(bytes: Uint8Array): Promise<{ hasPictures: boolean }> {
  const text = new TextDecoder("latin1").decode(bytes);
  if (!text.slice(-TAIL).includes("%%EOF")) throw new UnreadableFile(1, { kind: "pdf-cut-off" });
  const unlock = await readLock(text);
  let [unpacked, operators] = [0, 0];
  let hasPictures = false;
  const weighed: Weighed[] = [];
  const listed: string[] = [text];
  for (const { object, generation, dictionary, start, end } of streamsOf(text)) {
    const filters = filtersOf(dictionary);
    hasPictures ||= isPicture(dictionary);
    const isList = /\/ObjStm\b/.test(dictionary);
    const own: Weighed = {
      object,
      isForm: /\/Subtype\s*(?:\/Form|\d)/.test(dictionary),
      operators: 0,
      painted: 0,
    };
    const count = (chunk: Uint8Array) => {
      unpacked += chunk.length;
      if (unpacked > MOST_STREAMED_BYTES)
        throw new UnreadableFile(1, { kind: "pdf-bytes", most: MOST_STREAMED_BYTES });
      const words = new TextDecoder("latin1").decode(chunk);
      if (isList) listed.push(words);
      const steps = words.match(OPERATOR)?.length ?? 0;
      own.operators += steps;
      operators += steps;
      if (operators > MOST_OPERATORS) throw tooManySteps();
      own.painted += words.match(/\sDo\b/g)?.length ?? 0;
    };
    const isLocked = unlock && !/\/Type\s*\/(?:XRef|Metadata)\b/.test(dictionary);
    const stored = bytes.subarray(start, end);
    const kept = isLocked ? await unlock(Number(object), Number(generation), stored) : stored;
    const spelled = ASCII_FILTERS[filters[0] ?? ""];
    const data = spelled ? spelled(kept) : kept;
    const isPressed = /^Fl(?:ateDecode)?$/.test(filters[spelled ? 1 : 0] ?? "");
    if (isPressed && !inflate(data, count)) throw new UnreadableFile(1, { kind: "pdf-damaged", at: start });
    if (!isPressed) count(data);
    weighed.push(own);
  }
  checkPaintings(weighed, referencesIn(listed.join("")));
  return { hasPictures };
}

/** A smaller picture is a seal or a sign, and no page. */
const LEAST_PIXELS = 300_000;

function isPicture(dictionary: string): boolean {
  const [width, height] = ["Width", "Height"].map(
    (name) => new RegExp(`/${name}\\s*(\\d{1,6})`).exec(dictionary)?.[1],
  );
  return /\/Subtype\s*\/Image\b/.test(dictionary) && Number(width) * Number(height) >= LEAST_PIXELS;
}

/** A stream, and what painting it once takes. */
interface Weighed {
  object: string;
  isForm: boolean;
  operators: number;
  painted: number;
}

// a stream may be painted by many pages, and a form by many steps of a page and of other forms
function checkPaintings(streams: Weighed[], references: Map<string, number>): void {
  const timesOf = ({ object }: Weighed) => Math.max(1, references.get(object) ?? 0);
  const steps = streams.reduce((sum, own) => sum + own.operators * timesOf(own), 0);
  if (steps > MOST_OPERATORS) throw tooManySteps();
  const forms = streams.filter(({ isForm }) => isForm);
  let paintings = 1;
  for (const { painted } of forms) {
    paintings *= Math.max(1, painted);
    if (paintings > MOST_PAINTINGS) throw tooManyLayers();
  }
  const begun = streams
    .filter(({ isForm }) => !isForm)
    .reduce((sum, own) => sum + own.painted * timesOf(own), 0);
  const longest = forms.reduce((most, own) => Math.max(most, own.operators), 0);
  if (begun * paintings * longest > MOST_OPERATORS) throw tooManyLayers();
}

const tooManySteps = () => new UnreadableFile(1, { kind: "pdf-steps", when: "before", most: MOST_OPERATORS });
const tooManyLayers = () => new UnreadableFile(1, { kind: "pdf-layers" });

function referencesIn(text: string): Map<string, number> {
  const references = new Map<string, number>();
  for (const [, object = ""] of text.matchAll(/(?<!\d)(\d{1,9})\s+\d{1,5}\s+R(?![A-Za-z])/g))
    references.set(object, (references.get(object) ?? 0) + 1);
  return references;
}

function* streamsOf(
  text: string,
): Generator<{ object: string; generation: string; dictionary: string; start: number; end: number }> {
  for (const { 0: word, index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const start = index + word.length;
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    const begin = before.lastIndexOf(" obj");
    const dictionary = before.slice(begin + 1);
    const [, object = "", generation = ""] = /(\d+)\s+(\d+)$/.exec(before.slice(0, Math.max(0, begin))) ?? [];
    // the stated length, where it is one; the word may stand inside packed data
    const stated = start + Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
    const isStated = /^\s{0,2}endstream/.test(text.slice(stated, stated + 11));
    const end = isStated ? stated : text.indexOf("endstream", start);
    yield { object, generation, dictionary, start, end: end === -1 ? text.length : end };
  }
}

// a stream packed twice, or in a way whose size is not known before, may unpack to anything
function filtersOf(dictionary: string): string[] {
  const filter = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[^\s/<>[\]]+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1] ?? "";
  const names = [...filter.matchAll(/\/([^\s/<>[\]]+)/g)].map(([, name = ""]) => name);
  const packing = names.filter((name) => /^(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)$/.test(name));
  const isUnknown = /^\d/.test(filter) || names.some((name) => name.includes("#")) || packing.length > 1;
  // what is packed inside of a coding other than letters is not counted either
  const isInside = packing.length === 1 && packing[0] !== names[names[0] && ASCII_FILTERS[names[0]] ? 1 : 0];
  if (isUnknown || isInside || packing.some((name) => !name.startsWith("Fl")))
    throw new UnreadableFile(1, { kind: "pdf-packing", filter: filter.slice(0, 40) });
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
