import { createCipheriv, createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { rc4 } from "../../../src/documents/pdf/lock.ts";
import type { DrawnCell, Piece } from "./form.ts";

/** What stands on one page: pieces of text at a baseline, 8 points high where nothing is said, and ruling lines; measured from the top left corner. */
export interface Page {
  texts: { x: number; y: number; text: string; size?: number }[];
  lines: [x1: number, y1: number, x2: number, y2: number][];
}

const WIDTH = 595;
const HEIGHT = 842;
const MARGIN = 40;
const SIZE = 8;
const LEADING = 11;
const PAD = 3;
const BOTTOM = HEIGHT - MARGIN - 2 * LEADING;

/** Which ruling lines a table has, and where the text of a cell stands in its row. */
export interface Drawing {
  lines?: "all" | "rows" | "none";
  align?: "top" | "middle" | "bottom";
  /** What stands free above and below the text of a row: with 0 its lines are as far apart as rows are. */
  pad?: number;
}

/** The pieces as a PDF with a text layer: tables, continued over pages; a number at the foot of each. */
export function toPdf(pieces: Piece[], drawing: Drawing = {}): Uint8Array {
  return writePdf(layOut(pieces, { lines: "all", align: "top", pad: PAD, ...drawing }));
}

/**
 * The pages of a PDF file, as given.
 * @param entries what its catalog and each page say beside what they must, and further objects, the first of them 6 and two for each page
 */
export function pagesPdf(pages: Page[], entries: Entries = {}): Uint8Array {
  return writePdf(pages, entries);
}

/** Further entries of dictionaries, and objects. */
interface Entries {
  catalog?: string;
  page?: string;
  objects?: string[];
}

/** The pages of a PDF file written by hand: one Type 0 font whose codes are those of Unicode, no font embedded. */
function writePdf(
  pages: Page[],
  { press = true, catalog = "", page = "", objects: more = [] }: Entries & { press?: boolean } = {},
): Uint8Array {
  const used = [...new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])))];
  const hex = (char: string) => char.charCodeAt(0).toString(16).padStart(4, "0");
  const groups = Array.from({ length: Math.ceil(used.length / 100) }, (_, i) =>
    used.slice(i * 100, i * 100 + 100),
  );
  const unicode = [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...groups.map(
      (group) =>
        `${group.length} beginbfchar ${group.map((c) => `<${hex(c)}> <${hex(c)}>`).join(" ")} endbfchar`,
    ),
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
  const objects: (string | Uint8Array)[] = [];
  const add = (object: string | Uint8Array) => objects.push(object);
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(
    "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
  );
  add(
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
  );
  add(stream(unicode, press));
  pages.forEach(({ texts, lines }, index) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R ${page} >>`,
    );
    const rules = lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`);
    const words = texts.map(
      ({ x, y, text, size = SIZE }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${[...text].map(hex).join("")}> Tj ET`,
    );
    add(stream(["0.5 w", ...rules, ...words].join("\n"), press));
  });
  more.forEach(add);
  return writeObjects(objects);
}

/** A PDF of one page with the given content, and of forms that may paint one another as /X. */
export function streamPdf(content: string, forms: string[] = []): Uint8Array {
  const painted = forms.map((form, index) =>
    stream(
      form,
      true,
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${6 + index} 0 R >> >>`,
    ),
  );
  return writeObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X 5 0 R >> >> >>`,
    stream(content, true),
    ...painted,
  ]);
}

/** A PDF of the given pages, which all paint object 3: bytes packed as its dictionary says. Contents, a page each, are the objects behind them. */
export function packedPdf(
  body: Uint8Array,
  entries: string,
  page = "/Contents 3 0 R",
  pages = 1,
  contents: string[] = [],
): Uint8Array {
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index} 0 R`).join(" ");
  return writeObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    packed(body, entries),
    ...Array.from(
      { length: pages },
      (_, index) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ${page} ${contents[index] === undefined ? "" : `/Contents ${4 + pages + index} 0 R`} >>`,
    ),
    ...contents.map((content) => stream(content, true)),
  ]);
}

const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

/**
 * A PDF of one page with the given content, locked by RC4 of 40 bits (ISO 32000-1, 7.6): opened by a user's password of up
 * to 32 letters, or by anyone where it is empty.
 */
export function lockedPdf(content: string, password = ""): Uint8Array {
  const md5 = (...parts: Uint8Array[]) => createHash("md5").update(Buffer.concat(parts)).digest();
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString("hex")}>`;
  const [owner, id] = [Buffer.alloc(32, 7), Buffer.from("0123456789abcdef")];
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
  const key = md5(padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5);
  const own = md5(key, Buffer.from([4, 0, 0, 0, 0])).subarray(0, 10);
  return writeObjects(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
      packed(rc4(own, deflateSync(new TextEncoder().encode(content))), "/Filter /FlateDecode"),
      `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PADDING))} /P -4 >>`,
    ],
    `/Encrypt 5 0 R /ID [${hex(id)} ${hex(id)}]`,
  );
}

/**
 * A PDF of one page with the given content, locked by AES of 256 bits (ISO 32000-2, 7.6.4): opened by a user's password, or
 * by anyone where it is empty.
 */
export function locked256Pdf(content: string, revision: 5 | 6, password = ""): Uint8Array {
  const key = Buffer.alloc(32, 5);
  const [proofSalt, keySalt] = [Buffer.from("saltprov"), Buffer.from("saltkeys")];
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString("hex")}>`;
  const user = Buffer.concat([hash256(revision, password, proofSalt), proofSalt, keySalt]);
  const userKey = cipher256(hash256(revision, password, keySalt), Buffer.alloc(16), key, false);
  const iv = Buffer.from("0123456789abcdef");
  const body = Buffer.concat([
    iv,
    cipher256(key, iv, Buffer.from(deflateSync(new TextEncoder().encode(content))), true),
  ]);
  return writeObjects(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
      packed(body, "/Filter /FlateDecode"),
      `<< /Filter /Standard /V 5 /R ${revision} /Length 256 /O ${hex(Buffer.alloc(48, 7))} /OE ${hex(Buffer.alloc(32, 7))} /U ${hex(user)} /UE ${hex(userKey)} /Perms ${hex(Buffer.alloc(16, 7))} /P -4 /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>`,
    ],
    `/Encrypt 5 0 R /ID [${hex(iv)} ${hex(iv)}]`,
  );
}

function cipher256(key: Uint8Array, iv: Uint8Array, data: Uint8Array, pads: boolean): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key, iv).setAutoPadding(pads);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

function hash256(revision: 5 | 6, password: string, salt: Buffer): Buffer {
  const given = Buffer.from(password);
  let key: Buffer = createHash("sha256").update(given).update(salt).digest();
  if (revision === 5) return key;
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([given, key])));
    const cipher = createCipheriv("aes-128-cbc", key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(
      false,
    );
    const mixed = Buffer.concat([cipher.update(repeated), cipher.final()]);
    const sum = mixed.subarray(0, 16).reduce((all, byte) => all + byte, 0);
    key = createHash(["sha256", "sha384", "sha512"][sum % 3] ?? "sha256")
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function writeObjects(objects: (string | Uint8Array)[], entries = ""): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [encoder.encode("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(encoder.encode(`${index + 1} 0 obj\n`));
    push(typeof object === "string" ? encoder.encode(object) : object);
    push(encoder.encode("\nendobj\n"));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = length;
  push(
    encoder.encode(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${entries} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  const file = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk, at);
    at += chunk.length;
  }
  return file;
}

function stream(content: string, press: boolean, entries = ""): Uint8Array {
  const body = new TextEncoder().encode(content);
  return press ? packed(deflateSync(body), `${entries} /Filter /FlateDecode`) : packed(body, entries);
}

function packed(body: Uint8Array, entries: string): Uint8Array {
  const encoder = new TextEncoder();
  const head = encoder.encode(`<< ${entries} /Length ${body.length} >>\nstream\n`);
  const tail = encoder.encode("\nendstream");
  const whole = new Uint8Array(head.length + body.length + tail.length);
  whole.set(head);
  whole.set(body, head.length);
  whole.set(tail, head.length + body.length);
  return whole;
}

function layOut(pieces: Piece[], drawing: Required<Drawing>): Page[] {
  const pages: Page[] = [{ texts: [], lines: [] }];
  let y = MARGIN;
  const page = () => pages.at(-1) ?? { texts: [], lines: [] };
  const turn = () => {
    pages.push({ texts: [], lines: [] });
    y = MARGIN;
  };
  for (const piece of pieces) {
    if (typeof piece === "string") {
      for (const line of wrap(piece, WIDTH - 2 * MARGIN)) {
        if (y + LEADING > BOTTOM) turn();
        y += LEADING;
        page().texts.push({ x: MARGIN, y, text: line });
      }
      y += LEADING;
      continue;
    }
    y = layTable(piece, y, page, turn, drawing);
  }
  pages.forEach(({ texts }, index) => {
    texts.push({ x: WIDTH / 2 - 10, y: HEIGHT - 20, text: `- ${index + 1} -` });
  });
  return pages;
}

interface Laid {
  column: number;
  columns: number;
  row: number;
  rows: number;
  lines: string[];
}

function layTable(
  rows: DrawnCell[][],
  top: number,
  page: () => Page,
  turn: () => void,
  { lines: ruling, align, pad }: Required<Drawing>,
): number {
  const { cells, width } = place(rows);
  const step = (WIDTH - 2 * MARGIN) / width;
  const x = (column: number) => Math.round((MARGIN + column * step) * 10) / 10;
  const laid: Laid[] = cells.map((cell) => ({
    ...cell,
    lines: wrap(cell.text, cell.columns * step - 2 * PAD),
  }));
  const heights = rows.map((_, row) => {
    const own = laid.filter((cell) => cell.row === row && cell.rows === 1);
    return Math.max(1, ...own.map(({ lines }) => lines.length)) * LEADING + 2 * pad;
  });
  // a merged label is as high as its rows, or its rows grow
  for (const cell of laid.filter((own) => own.rows > 1)) {
    const high = heights.slice(cell.row, cell.row + cell.rows).reduce((sum, height) => sum + height, 0);
    const missing = cell.lines.length * LEADING + 2 * pad - high;
    if (missing > 0) heights[cell.row + cell.rows - 1] = (heights[cell.row + cell.rows - 1] ?? 0) + missing;
  }
  let y = top;
  heights.forEach((height, row) => {
    const breaks = y + height > BOTTOM && y > MARGIN;
    if (breaks) {
      if (ruling !== "none") page().lines.push([x(0), y, x(width), y]);
      turn();
      y = MARGIN;
    }
    const bottom = y + height;
    for (const cell of laid) {
      if (cell.row > row || cell.row + cell.rows <= row) continue;
      const [left, right] = [x(cell.column), x(cell.column + cell.columns)];
      if (ruling === "all") page().lines.push([left, y, left, bottom], [right, y, right, bottom]);
      if (ruling !== "none") {
        if (cell.row === row || breaks) page().lines.push([left, y, right, y]);
        if (cell.row + cell.rows - 1 === row) page().lines.push([left, bottom, right, bottom]);
      }
      if (cell.row === row) {
        const high = heights.slice(row, row + cell.rows).reduce((sum, own) => sum + own, 0);
        // what goes on over a page stands at the top of it
        const free = y + high > BOTTOM ? 0 : high - 2 * pad - cell.lines.length * LEADING;
        const above = { top: 0, middle: free / 2, bottom: free }[align];
        cell.lines.forEach((text, index) => {
          if (text !== "")
            page().texts.push({ x: left + PAD, y: y + above + pad + LEADING * (index + 1) - 2, text });
        });
      }
    }
    y = bottom;
  });
  return y + LEADING;
}

function place(rows: DrawnCell[][]): {
  cells: (DrawnCell & { row: number; column: number })[];
  width: number;
} {
  const covered = new Set<string>();
  const cells = rows.flatMap((own, row) => {
    let column = 0;
    return own.map((cell) => {
      while (covered.has(`${row}:${column}`)) column += 1;
      const placed = { ...cell, row, column };
      for (let down = 0; down < cell.rows; down++)
        for (let right = 0; right < cell.columns; right++) covered.add(`${row + down}:${column + right}`);
      column += cell.columns;
      return placed;
    });
  });
  return { cells, width: Math.max(...cells.map(({ column, columns }) => column + columns)) };
}

const widthOf = (char: string) => (/[ -~]/.test(char) ? SIZE / 2 : SIZE);

function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines = [""];
    let used = 0;
    for (const char of paragraph) {
      if (used + widthOf(char) > width) {
        lines.push("");
        used = 0;
      }
      lines[lines.length - 1] += char;
      used += widthOf(char);
    }
    return lines;
  });
}
