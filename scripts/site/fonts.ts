import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

const source = fileURLToPath(import.meta.resolve("@fontsource/noto-sans-sc/package.json"));
const song = path.join(
  path.dirname(fileURLToPath(import.meta.resolve("@fontsource/noto-serif-sc/package.json"))),
  "files/noto-serif-sc-chinese-simplified-600-normal.woff",
);
/** The faces of English: Chinese ones draw its quotes a whole character wide. */
const [sans, serif] = [
  import.meta.resolve("@fontsource/noto-sans/package.json"),
  import.meta.resolve("@fontsource/noto-serif/package.json"),
].map((manifest) => path.join(path.dirname(fileURLToPath(manifest)), "files"));
const LATIN = [
  `${sans}/noto-sans-latin-400-normal.woff`,
  `${sans}/noto-sans-latin-700-normal.woff`,
  `${serif}/noto-serif-latin-700-normal.woff`,
];
const cache = path.resolve("node_modules/.cache/fonts");
// Regular and bold, every subset: the Chinese one has no ①, ≥ or ▲, the numbered ones do.
const wanted = /-(400|700)-normal\.woff$/;

/** What the whole Chinese subset calls itself; the smaller subsets are "Noto Sans SC". */
export const CHINESE_FAMILY = "Noto Sans SC Thin";

/** Makes a set of Chinese fonts, once, and returns the fontconfig file that names them and no others. */
export function fontsConf(): string {
  const conf = path.join(cache, "fonts.conf");
  // It names folders by their full paths: in a copy of the checkout they are those of the original.
  if (existsSync(conf) && readFileSync(conf, "utf8") === configuration()) return conf;
  mkdirSync(cache, { recursive: true });
  const files = path.join(path.dirname(source), "files");
  for (const name of readdirSync(files).filter((name) => wanted.test(name))) {
    const font = unpackWoff(readFileSync(path.join(files, name)));
    writeFileSync(path.join(cache, name.replace(/woff$/, "ttf")), font);
  }
  for (const file of LATIN)
    writeFileSync(
      path.join(cache, path.basename(file).replace(/woff$/, "ttf")),
      unpackWoff(readFileSync(file)),
    );
  // Written last: its presence says that the fonts are complete.
  writeFileSync(conf, configuration());
  return conf;
}

/** The same fonts as TrueType files, the whole Chinese subset first: a glyph is taken from the first that has it. */
export function fontFiles(): string[] {
  const folder = path.dirname(fontsConf());
  const names = readdirSync(folder).filter((name) => name.endsWith(".ttf"));
  const rank = (name: string) => (name.includes("chinese-simplified") ? 0 : 1);
  return names
    .toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en"))
    .map((name) => path.join(folder, name));
}

/** The sans face of English, as a drawing names it, and the one of its headlines. */
export const LATIN_FAMILY = "Noto Sans";
export const LATIN_SERIF = "Noto Serif";

/** What the file of the Song face calls itself, which is "Noto Serif SC" elsewhere. */
export const SONG_FAMILY = "Noto Serif SC ExtraLight";

/** The Song face of headlines as a TrueType file; not among those above, which stand for a reader's own. */
export function songFile(): string {
  const file = path.join(`${cache}-song`, path.basename(song).replace(/woff$/, "ttf"));
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, unpackWoff(readFileSync(song)));
  return file;
}

// A WOFF 1.0 file is a TrueType file whose tables are packed one by one.
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + 16 * count);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);

  const tables: Buffer[] = [];
  let end = header.length;
  for (let index = 0; index < count; index += 1) {
    const { tag, data, checksum } = readTable(woff, 44 + 20 * index);
    const entry = 12 + 16 * index;
    tag.copy(header, entry);
    header.writeUInt32BE(checksum, entry + 4);
    header.writeUInt32BE(end, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    tables.push(data, padding);
    end += data.length + padding.length;
  }
  return Buffer.concat([header, ...tables]);
}

function readTable(woff: Buffer, entry: number): { tag: Buffer; data: Buffer; checksum: number } {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
  if (offset === undefined || packed === undefined || length === undefined || checksum === undefined)
    throw new Error("a WOFF table entry has five fields");
  const stored = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(entry, entry + 4),
    data: packed < length ? inflateSync(stored) : stored,
    checksum,
  };
}

function configuration(): string {
  // No Chinese page asks for the face of the system.
  const generic = {
    "sans-serif": "Noto Sans SC",
    serif: "Noto Sans SC",
    monospace: "Noto Sans SC",
    "system-ui": LATIN_FAMILY,
  };
  const aliases = Object.entries(generic).map(
    ([family, own]) =>
      `<alias binding="strong"><family>${family}</family><prefer><family>${own}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<!-- beside the Chinese faces: ${LATIN.map((file) => path.basename(file)).join(", ")} -->
<fontconfig>
  <dir>${cache}</dir>
  <cachedir>${cache}/cache</cachedir>
  ${aliases.join("\n  ")}
</fontconfig>
`;
}
