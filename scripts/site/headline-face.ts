/** The Song face of the headlines: as many of their characters as go into a file of a bounded size. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { keptLater, keyOf } from "../../src/kept.ts";
import { songFile } from "./fonts.ts";

/** Bytes that a phone loads for it once. */
const MOST_BYTES = 60_000;
/** No character that the font draws takes fewer. */
const FEWEST_BYTES = 60;

/** What stands in headlines beside Han characters: figures and their signs, in every headline. */
const ALWAYS = "0123456789%.,，。：；、？“”《》（）·–— ";

/** A face and the characters it has. */
export interface Face {
  bytes: Buffer;
  characters: Set<string>;
}

/** What packing leaves of a font of Han characters: where to begin looking for how many go in. */
const PACKED = 0.53;

/**
 * Makes the face of some headlines; the same of the same, whenever it is made.
 * @param most bytes of the file
 * @param headlines each with how often a reader meets it: those met least for what they take are left out where not all go in
 */
export async function headlineFace(headlines: Map<string, number>, most = MOST_BYTES): Promise<Face> {
  const font = readFileSync(songFile());
  const asked = JSON.stringify([...headlines].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const key = keyOf(code, font, String(most), asked);
  // Packing takes half a second; a face is its characters and, behind them, its file.
  const face = Buffer.from(
    await keptLater("faces", key, async () => {
      const { bytes, characters } = await cutFace(font, headlines, most);
      return Buffer.concat([Buffer.from(`${[...characters].join("")}\n`), bytes]);
    }),
  );
  const end = face.indexOf("\n");
  return { bytes: face.subarray(end + 1), characters: new Set(face.toString("utf8", 0, end)) };
}

async function cutFace(font: Buffer, headlines: Map<string, number>, most: number): Promise<Face> {
  const ordered = byWorth(headlines, most / FEWEST_BYTES);
  const charactersAt = (kept: number) => [...charactersOf(ordered.slice(0, kept))].toSorted();
  const plainAt = (kept: number) => subsetFont(font, charactersAt(kept).join(""), { targetFormat: "sfnt" });
  // what is not packed is cut in no time, and tells how large it will be
  const fits = async (kept: number, packed: number) => (await plainAt(kept)).length * packed <= most;
  let [end, packed] = [ordered.length, PACKED];
  for (;;) {
    let kept = 0;
    for (let beyond = end + 1; beyond - kept > 1; ) {
      const middle = (kept + beyond) >> 1;
      if (await fits(middle, packed)) kept = middle;
      else beyond = middle;
    }
    const characters = charactersAt(kept);
    const bytes = await subsetFont(font, characters.join(""), { targetFormat: "woff2" });
    if (bytes.length <= most || kept === 0) return { bytes, characters: new Set(characters) };
    packed = Math.max(packed, bytes.length / (await plainAt(kept)).length);
    end = kept - 1;
  }
}

/** Headlines with so many characters, those first that are met most for each character that they add to the ones before them. */
function byWorth(headlines: Map<string, number>, enough: number): string[] {
  let left = [...headlines]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, met]) => ({ text, met, lacks: charactersOf([text]) }));
  const ordered: string[] = [];
  // each step adds a character, so that there are few, however many headlines there are
  for (let taken = 0; left.length > 0 && taken < enough; ) {
    const best = left.reduce((one, other) =>
      other.met / other.lacks.size > one.met / one.lacks.size ? other : one,
    );
    const added = best.lacks;
    taken += added.size;
    ordered.push(best.text);
    for (const one of left) one.lacks = one.lacks.difference(added);
    left = left.filter(({ text, lacks }) => {
      if (lacks.size === 0 && text !== best.text) ordered.push(text);
      return lacks.size > 0;
    });
  }
  return ordered;
}

/** Whether a face can set a whole headline: one in two faces looks worse than one in the reader's own. */
export function canSet({ characters }: Face, text: string): boolean {
  return [...text].every((char) => characters.has(char) || !LETTER.test(char));
}

function charactersOf(texts: string[]): Set<string> {
  const wanted = new Set([...ALWAYS, ...texts.join("")].filter((char) => char.trim() !== ""));
  return new Set([...wanted].filter((char) => !HAN.test(char) || drawn.has(char)));
}

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

// The font draws the Han characters of GB 2312, whose codes are two bytes each.
const drawn = new Set(
  new TextDecoder("gbk").decode(
    Uint8Array.from(
      Array.from({ length: 0xf8 - 0xb0 }, (_, row) =>
        Array.from({ length: 0xff - 0xa1 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
      ).flat(2),
    ),
  ),
);

/** The code that a face depends on. */
const code = readFileSync(fileURLToPath(import.meta.url));
