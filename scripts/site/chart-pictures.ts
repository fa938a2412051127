/** Renders every drawing of the built site, `charts/<name>.svg` and `cards/<name>.svg`, as a PNG beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { AstroIntegration } from "astro";
import { keptLater, keyOf } from "../../src/kept.ts";
import { Language, languagePath } from "../../src/model/words.ts";
import { CHINESE_FAMILY, fontFiles, LATIN_FAMILY, LATIN_SERIF, SONG_FAMILY, songFile } from "./fonts.ts";
import { fontChooser } from "./needed-fonts.ts";
import { toPng } from "./png.ts";

/** Pixels of the picture per unit of the drawing: charts are printed, cards are of the size that is asked for. */
const SCALES = { charts: 2, cards: 1 } as const;
type Folder = keyof typeof SCALES;
type Renderer = (svg: string, scale: number, language: Language) => Promise<Uint8Array>;
/** The faces that every machine has: of all words, and of headlines. */
const FACES = {
  zh: [`"${CHINESE_FAMILY}"`, `"${SONG_FAMILY}"`],
  en: [`"${LATIN_FAMILY}", "${CHINESE_FAMILY}"`, `"${LATIN_SERIF}", "${SONG_FAMILY}"`],
} as const;

const wasm = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));

/** Adds the pictures when all else is built: they are made of the very files that visitors can take. */
export function chartPictures(): AstroIntegration {
  return {
    name: "chart-pictures",
    hooks: { "astro:build:done": ({ dir }) => paintAll(fileURLToPath(dir)) },
  };
}

async function paintAll(dist: string): Promise<void> {
  const renderer = createRenderer();
  for (const language of Language.options) {
    for (const kind of Object.keys(SCALES) as Folder[])
      await paint(path.join(dist, languagePath(language), kind), SCALES[kind], language, renderer);
  }
}

async function paint(folder: string, scale: number, language: Language, renderer: Renderer): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(path.join(folder, name), "utf8");
    writeFileSync(
      path.join(folder, name.replace(/svg$/, "png")),
      await remembered(svg, scale, language, renderer),
    );
  }
}

/** A renderer that loads its fonts when it is first used. */
function createRenderer(): Renderer {
  let fonts: Promise<(text: string) => Uint8Array[]> | undefined;
  return async (svg, scale, language) => {
    fonts ??= loadFonts();
    const fontsFor = await fonts;
    // The sheet asks for the reader's fonts; the picture is drawn with those that every machine has.
    const [words, headlines] = FACES[language];
    const own = svg
      .replace(/font-family:[^;]+;/g, `font-family: ${words};`)
      .replaceAll('font-family="Noto Serif SC"', `font-family='${headlines}'`);
    const font = { fontBuffers: fontsFor(svg), defaultFontFamily: CHINESE_FAMILY };
    const drawing = new Resvg(own, { fitTo: { mode: "zoom", value: scale }, font });
    const image = drawing.render();
    const png = toPng(image.pixels, image.width, image.height);
    // both lie in memory that nobody else clears
    image.free();
    drawing.free();
    return png;
  };
}

async function loadFonts(): Promise<(text: string) => Uint8Array[]> {
  await initWasm(readFileSync(wasm));
  return fontChooser([...fontFiles(), songFile()].map((file) => ({ file, bytes: readFileSync(file) })));
}

/** The code that a picture depends on. */
const code = ["./chart-pictures.ts", "./fonts.ts", "./needed-fonts.ts", "./png.ts"]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("");

// A chart takes 0.1 s to render; one that has not changed is not rendered again.
const remembered = (svg: string, scale: number, language: Language, render: Renderer) =>
  keptLater("pictures", keyOf(code, language, svg), () => render(svg, scale, language));
