import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodePages, decodePicture } from "../../scripts/scans/pictures.ts";
import type { Document } from "../../src/documents/block.ts";
import { cellOf } from "../../src/documents/pdf/text.ts";
import type { Tones } from "../../src/documents/scan/picture.ts";
import type { ReadSign } from "../../src/documents/scan/recogniser.ts";
import { readScan } from "../../src/documents/scan.ts";
import { provenanceRows } from "../../src/exports/provenance.ts";
import { pageOf } from "../../src/filing/page.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { refusing } from "../refusing.ts";
import { read } from "./drawn/founding.ts";
import { ask, keptOf, recognise } from "./scans/signs.ts";

/** A form of an invented place, 150 dpi. */
const picture = await decodePicture(readFileSync("tests/documents/scans/form.png"), "png");

const scan = (change: (signs: ReadSign[], crop: Tones) => ReadSign[] = (signs) => signs) =>
  readScan([picture], async (crops) => {
    const read = await recognise(crops);
    return crops.map((crop, index) => change(read[index] ?? [], crop));
  });

const lines = ({ lines: own }: Document) => own.map((line) => line.replace(/\t+$/, ""));
const doubted = ({ blocks }: Document) =>
  blocks.flatMap(({ cells }) => cells.filter(({ problem }) => problem).map(({ text }) => text));

const whole = await scan();

test("a picture of a form is read into the cells that its ruling lines draw", () => {
  const document = whole;
  expect(lines(document)).toEqual([
    "项目支出绩效自评表",
    "(2023年度)",
    "项目名称\t\t云溪县乡村道路养护",
    "主管部门\t\t云溪县交通运输局\t\t\t实施单位\t云溪县公路站",
    "项目资金（万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分",
    "\t年度资金总额\t130\t128.50\t118.26\t10\t92.03%\t9.2",
    "\t其中：当年财政拨款\t130\t128.50\t118.26\t—\t92.03%\t—",
    "绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分",
    "\t产出指标\t数量指标\t养护里程\t≥86公里\t88.5公里\t50\t50",
    "\t\t质量指标\t验收合格率\t100%\t100%\t30\t30",
    "\t满意度指标\t服务对象满意度指标\t群众满意度\t≥90%\t93.4%\t10\t10",
  ]);
  expect(doubted(document)).toEqual([]);
  const place = document.blocks[5]?.cells[4]?.at;
  expect(place).toMatchObject({
    sure: expect.closeTo(0.9, 0.1),
    origin: expect.stringMatching(/^第1页左\d+上\d+宽\d+高\d+毫米$/),
  });
});

test("what is kept of the model is what it says", async () => {
  const crops: Tones[] = [];
  await scan((signs, crop) => {
    crops.push(crop);
    return signs;
  });
  const asked = crops.filter((_, index) => index % 19 === 0);
  expect(asked.length).toBeGreaterThan(5);
  for (const crop of asked) expect(keptOf(crop)).toEqual(await ask(crop));
});

test.each<[string, (text: string) => string]>([
  ["a point that the model left out", (text) => text.replace(".", "")],
  ["a digit that it left out", (text) => text.replace(/\d/, "")],
  ["a digit that it read twice", (text) => text.replace(/\d/, "$&$&")],
  ["a three for an eight", (text) => text.replaceAll("8", "3")],
  ["a five for the three of one figure", (text) => (text === "93.4%" ? "95.4%" : text)],
  ["a point for a comma at another place", (text) => text.replace(/(\d)\.(\d)/, ".$1$2")],
  ["no bar below the angle", (text) => text.replace("≥", ">")],
])("each reading has %s: what is not printed is not published", async (_, misread) => {
  const changed = new Set<string>();
  const document = await scan((signs) => {
    const [text, wrong] = [
      signs.map((sign) => sign.text).join(""),
      misread(signs.map((sign) => sign.text).join("")),
    ];
    if (wrong === text) return signs;
    changed.add(wrong);
    return [...wrong].map((own, index) => ({ text: own, middle: (index + 0.5) / wrong.length, sure: 1 }));
  });
  expect(changed.size).toBeGreaterThan(0);
  const printed = new Set(whole.blocks.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const believed = document.blocks.flatMap(({ cells }) => cells.filter(({ problem }) => !problem));
  const figures = believed.filter(({ text }) => /\d/.test(text)).map(({ text }) => text);
  expect(figures.filter((text) => !printed.has(text))).toEqual([]);
});

/** The frame of a cell of the picture as its place says it, in pixels: A4 that lies is 297 mm wide. */
function frameOf(text: string) {
  const cell = whole.blocks.flatMap(({ cells }) => cells).find((own) => own.text === text);
  const [left = 0, top = 0, width = 0, height = 0] =
    /左(\d+)上(\d+)宽(\d+)高(\d+)/
      .exec(cell?.at.origin ?? "")
      ?.slice(1)
      .map((millimetres) => Math.round((Number(millimetres) * picture.width) / 297)) ?? [];
  return { left, top, width, height };
}

/**
 * The picture with another colour where `isRed` says so: dark print turns red, or, where a stamp covers it, paper too; ruling lines
 * outside of its frame stay.
 */
function reddened(
  isRed: (x: number, y: number) => boolean,
  covered?: ReturnType<typeof frameOf>,
): typeof picture {
  const isCovered = (x: number, y: number) =>
    covered !== undefined &&
    x >= covered.left &&
    x <= covered.left + covered.width &&
    y >= covered.top &&
    y <= covered.top + covered.height;
  const rgba = picture.rgba.slice();
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const at = (y * picture.width + x) * 4;
      const isDark = (rgba[at] ?? 255) < 160;
      if (isRed(x, y) && (covered ? !isDark || isCovered(x, y) : isDark)) rgba.set([220, 30, 30, 255], at);
    }
  return { ...picture, rgba };
}

const cellsOf = ({ blocks }: Document) => blocks.flatMap(({ cells }) => cells);

test("a figure that is printed in red is a notice, and no blank", async () => {
  const { left, top, width, height } = frameOf("88.5公里");
  const isIn = (x: number, y: number) =>
    x > left - 6 && x < left + width + 6 && y > top - 6 && y < top + height + 6;
  const document = await readScan([reddened(isIn)], recognise);
  expect(lines(document)[8]).toBe("\t产出指标\t数量指标\t养护里程\t≥86公里\t□\t50\t50");
  expect(cellsOf(document).filter(({ problem }) => problem === "red")).toHaveLength(1);
  const { notices } = readEvaluations(document, "t");
  expect(notices.map(({ data }) => data)).toContainEqual({ cells: 1, problem: "red", printed: "□" });
});

test("what the ring of a stamp crosses or covers is a notice; what stands free of it is read", async () => {
  const figure = frameOf("88.5公里");
  const [x0, y0, radius] = [figure.left + 14 - 110, figure.top + figure.height / 2, 110];
  const isRing = (x: number, y: number) => Math.abs(Math.hypot(x - x0, y - y0) - radius) < 4;
  const document = await readScan([reddened(isRing, figure)], recognise);
  const crossed = document.blocks[8]?.cells.filter(({ text }) => /公里|□/.test(text)) ?? [];
  expect(crossed.map(({ text, problem }) => text === "≥86公里" || problem !== undefined)).toEqual([
    true,
    true,
  ]);
  expect(lines(document)[7]).toBe(lines(whole)[7]);
  expect(cellsOf(document).find(({ text }) => text === "128.50")?.problem).toBeUndefined();
  const isPatch = (x: number, y: number) => Math.abs(x - x0 - 130) < 80 && Math.abs(y - y0) < figure.height;
  const blank = await readScan([reddened((x, y) => isRing(x, y) || isPatch(x, y), figure)], recognise);
  const here = blank.blocks[8]?.cells.map(({ text, problem }) => [text, problem]);
  expect(here).toContainEqual(["□", "red"]);
});

test("two cells whose ruling line a stamp covers are a notice, and no cell with two figures", async () => {
  const [one, other] = [frameOf("128.50"), frameOf("118.26")];
  const x0 = (one.left + one.width + other.left) / 2;
  const y0 = one.top + one.height / 2;
  const isRing = (x: number, y: number) => Math.abs(Math.hypot(x - x0 + 110, y - y0) - 110) < 6;
  const rule = { left: x0 - 6, top: y0 - 16, width: 12, height: 32 };
  const document = await readScan([reddened(isRing, rule)], recognise);
  const joined = document.blocks[5]?.cells.filter(({ text }) => text.includes("128.50")) ?? [];
  expect(joined.map(({ text, problem }) => [text, problem])).toEqual([["128.50118.26", "red"]]);
});

/** The signs as another reading has them: `change` of what a text is read as from any crop but the first of it. */
function inOthers(change: (text: string) => string): (signs: ReadSign[], crop: Tones) => ReadSign[] {
  const first = new Map<string, number>();
  return (signs, { width }) => {
    const text = signs.map((sign) => sign.text).join("");
    if (!first.has(text)) first.set(text, width);
    if (first.get(text) === width || change(text) === text) return signs;
    return signs.map((sign, index) => ({ ...sign, text: [...change(text)][index] ?? "" }));
  };
}

test.each<[string, string, (signs: ReadSign[], crop: Tones) => ReadSign[]]>([
  ["a unit that two readings have as two", "88.5公里", inOthers((text) => text.replace("公里", "公厘"))],
  [
    "a unit that was hardly made out",
    "88.5公里",
    (signs) => signs.map((sign) => (sign.text === "里" ? { ...sign, sure: 0.7 } : sign)),
  ],
  [
    "a unit of which each reading lost a character",
    "88.5里",
    (signs) => signs.filter(({ text }) => text !== "公"),
  ],
  [
    "a unit of money of which each reading lost 万",
    "项目资金（元)",
    (signs) => signs.filter(({ text }) => text !== "万"),
  ],
])("%s is not published with its figure", async (_, text, change) => {
  expect(doubted(await scan(change))).toContain(text);
});

test.each<[string, string, string | undefined, (signs: ReadSign[], crop: Tones) => ReadSign[]]>([
  [
    "two readings differ",
    "云溪县乡村道路养护",
    "云溪县乡林道路养护",
    inOthers((text) => text.replace("乡村", "乡林")),
  ],
  [
    "the model is not sure",
    "云溪县乡村道路养护",
    undefined,
    (signs) => signs.map((sign) => (sign.text === "村" ? { ...sign, sure: 0.6 } : sign)),
  ],
  [
    "each reading lost a character",
    "云溪县乡道路养护",
    undefined,
    (signs) => signs.filter(({ text }) => text !== "村"),
  ],
  [
    "each reading has a character twice",
    "云溪县乡村村道路养护",
    undefined,
    (signs) =>
      signs.flatMap((sign) => (sign.text === "村" ? [sign, { ...sign, middle: sign.middle + 0.01 }] : sign)),
  ],
])("a name of which %s is published with a notice", async (_, name, second, change) => {
  const document = await scan(change);
  const { evaluations, notices } = readEvaluations(await read(pageOf(document.blocks), "report.html"), "t");
  expect(evaluations[0]?.name?.text).toBe(name);
  const said = notices.filter(({ notice }) => notice === "doubtful-words").map(({ data }) => data);
  expect(said).toContainEqual({ printed: name, other: second ?? null });
});

test("words of which both readings are sure have no notice", () => {
  const { notices } = readEvaluations(whole, "t");
  expect(notices.filter(({ notice }) => notice === "doubtful-words")).toEqual([]);
});

test("brackets from which the model left out what they hold are doubted with their cell", async () => {
  const document = await scan((signs) => signs.filter(({ text }) => !["万", "元"].includes(text)));
  expect(doubted(document)).toContain("项目资金（)");
  expect(doubted(document)).not.toContain("年初预算数");
});

test.each([
  ["参保人数(人)", undefined],
  ["参保人数()", "recognition"],
  ["参保人数（", "recognition"],
])("a recognised cell %s is doubted where its brackets have lost something", (text, problem) => {
  const place = { left: 0, right: 60, baseline: 10, size: 10 };
  const recognised = { ...place, text, glyphs: [{ ...place, text, sure: 0.99 }] };
  expect(cellOf(text, 1, [recognised]).problem).toBe(problem);
  const printedInText = { ...place, text, glyphs: [{ ...place, text }] };
  expect(cellOf(text, 1, [printedInText]).problem).toBeUndefined();
});

test.each([
  ["参保人数（人", 0],
  ["参保人数人）", 0],
  ["（参保人数（人）", 0],
  ["参保人数（人）", 0.99],
  ["1）完善制度；2）（试点）加强监管", 0.99],
])(
  "the words %s of a picture are as sure as %s: what has lost a bracket may have lost more",
  (text, sure) => {
    const place = { left: 0, right: 60, baseline: 10, size: 10 };
    const glyphs = [...text].map((sign) => ({ ...place, text: sign, sure: 0.99 }));
    expect(cellOf(text, 1, [{ ...place, text, glyphs }]).sure).toBe(sure);
  },
);

test.each([
  ["88.5公里", "recognition"],
  ["（万元）", "recognition"],
  ["卫生室", undefined],
  ["预算执行率（B/A×100%）", undefined],
])(
  "of a cell %s that was read without certainty, %s is said where a figure depends on it",
  (text, problem) => {
    const place = { left: 0, right: 60, baseline: 10, size: 10 };
    const glyphs = [...text].map((sign) => ({ ...place, text: sign, sure: 0.7 }));
    expect(cellOf(text, 1, [{ ...place, text, glyphs }]).problem).toBe(problem);
  },
);

test("the page that is stored of a scan says what was recognised, and what of it is doubted", async () => {
  const document = await scan((signs) => signs.filter(({ text }) => text !== "."));
  const stored = await read(pageOf(document.blocks), "report.html");
  const say = ({ blocks }: Document) =>
    blocks.map(({ cells }) =>
      cells
        .filter(({ text }) => text)
        .map(({ text, at, second, problem }) => [text, at.origin, at.sure, second, problem]),
    );
  expect(say(stored)).toEqual(say(document));
  expect(doubted(stored)).toContain("11826");
  expect(stored.notices.map(({ notice }) => notice)).toContain("unread-cell");
  const [evaluation] = readEvaluations(stored, "t").evaluations;
  expect(evaluation?.executed?.value ?? null).toBeNull();
});

test("a picture that lies on its side is turned first", async () => {
  const { width, height, rgba } = picture;
  const turned = new Uint8Array(rgba.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      turned.set(
        rgba.subarray((y * width + x) * 4, (y * width + x + 1) * 4),
        ((width - 1 - x) * height + y) * 4,
      );
  const document = await readScan([{ width: height, height: width, rgba: turned }], recognise);
  expect(lines(document)).toEqual(lines(whole));
});

test("the pages of a PDF without text are pictures", async () => {
  const pages: { width: number; height: number; rgba: Uint8Array }[] = [];
  for await (const page of decodePages(pdfOf(picture.width, picture.height, picture.rgba))) pages.push(page);
  expect(pages).toHaveLength(1);
  expect([pages[0]?.width, pages[0]?.height]).toEqual([picture.width, picture.height]);
  expect(Buffer.from(pages[0]?.rgba ?? []).equals(Buffer.from(picture.rgba))).toBe(true);
});

test("a picture that is damaged is said to be", async () => {
  await expect(decodePicture(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "png")).rejects.toThrow(
    refusing("图片已损坏"),
  );
});

// one page that shows a picture, at 150 dpi
function pdfOf(width: number, height: number, rgba: Uint8Array): Uint8Array {
  const rgb = Buffer.from(rgba.filter((_, index) => index % 4 !== 3));
  const [wide, high] = [width * 0.48, height * 0.48];
  const paint = `q ${wide} 0 0 ${high} 0 0 cm /I Do Q`;
  const image = deflateSync(rgb);
  const parts: (string | Buffer)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>`,
    `<< /Length ${paint.length} >>\nstream\n${paint}\nendstream`,
    Buffer.concat([
      Buffer.from(
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${image.length} >>\nstream\n`,
      ),
      image,
      Buffer.from("\nendstream"),
    ]),
  ];
  let file = Buffer.from("%PDF-1.7\n");
  const offsets = parts.map((part, index) => {
    const offset = file.length;
    file = Buffer.concat([
      file,
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(part),
      Buffer.from("\nendobj\n"),
    ]);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const tail = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(tail)]);
}

test("each figure and each name of a scan says how sure it is, and where in the picture it stands", async () => {
  const stored = await read(pageOf(whole.blocks), "report.html");
  const { evaluations, ledger } = readEvaluations(stored, "t");
  const rows = evaluations.flatMap((evaluation) => provenanceRows(evaluation, "t"));
  expect(rows.filter(({ evidence, page }) => evidence !== "recognised" || page !== 1)).toEqual([]);
  const named = rows.filter(({ column }) => column === "name").map(({ text }) => text);
  expect(named).toEqual(["云溪县乡村道路养护", "养护里程", "验收合格率", "群众满意度"]);
  const words = rows.filter(({ column }) => ["implementing_unit", "target", "reason"].includes(column));
  expect(words.every(({ confidence }) => confidence !== null && confidence > 0.5)).toBe(true);
  expect(words.map(({ column, text }) => `${column} ${text}`)).toMatchInlineSnapshot(`
    [
      "implementing_unit 云溪县公路站",
      "target ≥86公里",
      "target 100%",
      "target ≥90%",
    ]
  `);
  const executed = rows.find(({ column }) => column === "executed");
  expect(executed).toMatchObject({ text: "118.26", box: expect.stringMatching(/^\d+ \d+ \d+ \d+$/) });
  expect(executed?.confidence).toBeGreaterThan(0.9);
  // a cell beside it that is merged over more rows does not make the line taller
  const line = ledger.find(({ line: number }) => number === 6)?.frame;
  expect(line).toMatchObject({ page: 1 });
  expect(line?.height).toBeLessThan(12);
});
