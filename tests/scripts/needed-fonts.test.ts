import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { fontFiles, songFile } from "../../scripts/site/fonts.ts";
import { coverageOf, fontChooser } from "../../scripts/site/needed-fonts.ts";

const fonts = [...fontFiles(), songFile()].map((file) => ({ file, bytes: readFileSync(file) }));
const choose = fontChooser(fonts);
const namesFor = (text: string) => {
  const chosen = choose(text);
  return fonts.filter(({ bytes }) => chosen.includes(bytes)).map(({ file }) => path.basename(file));
};
const drawn = (char: string) => (bytes: Uint8Array) =>
  coverageOf(Buffer.from(bytes))(char.codePointAt(0) ?? 0);

test("a text of Han characters and figures needs the whole faces alone, in their order", () => {
  expect(namesFor("医疗救助 2,587.5 万元")).toEqual([
    "noto-sans-sc-chinese-simplified-400-normal.ttf",
    "noto-sans-sc-chinese-simplified-700-normal.ttf",
    "noto-sans-latin-400-normal.ttf",
    "noto-sans-latin-700-normal.ttf",
    "noto-serif-latin-700-normal.ttf",
    "noto-serif-sc-chinese-simplified-600-normal.ttf",
  ]);
});

test.each(["①", "≥", "▲"])("%s, which the first face lacks, brings every font that has it", (char) => {
  const whole = namesFor("医");
  const having = fonts.filter(({ bytes }) => drawn(char)(bytes)).map(({ file }) => path.basename(file));
  expect(drawn(char)(fonts[0]?.bytes ?? Buffer.alloc(0))).toBe(false);
  expect(having.length).toBeGreaterThan(0);
  expect(new Set(namesFor(`医${char}`))).toEqual(new Set([...whole, ...having]));
});

test("what no font draws brings none", () => {
  expect(namesFor("医\u{10ffff}")).toEqual(namesFor("医"));
});
