import { describe, expect, test } from "vitest";
import type { Document } from "../../src/documents/block.ts";
import { outlineOf, pageOf } from "../../src/filing/page.ts";
import { storedForm } from "../../src/filing/stored.ts";
import { findPersons } from "../../src/persons/find.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { openDocument, readDocument } from "../../src/reading/open.ts";
import { toDocx } from "../documents/drawn/docx.ts";
import { encodeAs } from "../documents/drawn/encode.ts";
import { figuresOf } from "../documents/drawn/figures.ts";
import { FILES } from "../documents/drawn/files.ts";
import { cell, drawForm, drawReport, isForm, type Piece } from "../documents/drawn/form.ts";
import { foundingReports } from "../founding.ts";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);
const founding = foundingReports().map(({ id, bytes, corrections, source }) => {
  const document = readDocument(bytes, corrections, source.reader);
  return { id, document, evaluations: readEvaluations(document, id).evaluations };
});
const figures = (document: Document, id: string) => readEvaluations(document, id).evaluations.map(figuresOf);

const cellsOf = ({ blocks }: Document) => outlineOf(blocks).map((line) => line.split("\t").length);

const PERSONS: Piece[] = [
  "填报人：王小明　联系电话：0431-88776655",
  [
    [cell("姓名"), cell("单位"), cell("签字")],
    [cell("李芳"), cell("某市医疗保障局"), cell("李芳")],
  ],
];
const SECRETS = ["王小明", "88776655", "李芳"];
const BINARY = Object.entries(FILES).filter(([kind]) => kind !== "piped");

describe.each(BINARY)("%s is stored as a page", (_, { name, draw }) => {
  test.each(founding.map((report): [string, typeof report] => [report.id, report]))(
    "that says of %s what the file says",
    async (id, { document, evaluations }) => {
      const drawn = [drawReport(document), ...evaluations.filter(isForm).slice(0, 2).map(drawForm)];
      for (const pieces of drawn) {
        const bytes = await draw(pieces);
        const given = await openDocument(bytes, name);
        const stored = await storedForm(bytes, name);
        expect([stored.file, stored.reader]).toEqual(["report.html", "html"]);
        const page = await openDocument(stored.bytes, stored.file, [], stored.reader);
        expect(outlineOf(page.blocks)).toEqual(outlineOf(given.blocks));
        expect(figures(page, id)).toEqual(figures(given, id));
      }
    },
  );

  test("without its persons", async () => {
    const pieces = [...drawReport(founding[0]?.document ?? { lines: [], blocks: [] }), ...PERSONS];
    const given = await openDocument(await draw(pieces), name);
    const stored = await storedForm(await draw(pieces), name);
    for (const secret of SECRETS) expect(decode(stored.bytes)).not.toContain(secret);
    const page = await openDocument(stored.bytes, stored.file, [], stored.reader);
    expect(findPersons(page)).toEqual([]);
    expect(stored.redactions).toBe(4);
    expect(cellsOf(page)).toEqual(cellsOf(given));
    expect(figures(page, "t-2023")).toEqual(figures(given, "t-2023"));
  });
});

test("a Word document leaves its author behind", async () => {
  const bytes = await toDocx(["项目支出绩效自评表"]);
  const stored = decode((await storedForm(bytes, "report.docx")).bytes);
  expect(stored).toContain("<p>项目支出绩效自评表</p>");
  expect(stored).not.toMatch(/creator|author/i);
});

test("a cell merged over rows is stored as one, so that a figure in it stays nobody's", async () => {
  const head = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
  const rows = [
    [
      cell("产出指标", 1, 2),
      cell("数量指标"),
      cell("修补堤段"),
      cell("≥90%", 1, 2),
      cell("95%"),
      cell("10"),
      cell("10"),
    ],
    [cell("质量指标"), cell("验收合格率"), cell("96%"), cell("10"), cell("10")],
  ];
  const pieces: Piece[] = [
    "项目支出绩效自评表",
    [[cell("项目名称"), cell("湖堤修补", 6)], head.map((own) => cell(own)), ...rows],
  ];
  const stored = await storedForm(await toDocx(pieces), "report.docx");
  const read = readEvaluations(await openDocument(stored.bytes, stored.file), "t-2031");
  expect(read.notices).toContainEqual(
    expect.objectContaining({ data: { cells: 1, problem: "merged", printed: "≥90%" } }),
  );
  expect(
    read.evaluations[0]?.indicators.map(({ level1, target, actual }) => [level1, target, actual?.text]),
  ).toEqual([
    ["产出指标", null, "95%"],
    ["产出指标", null, "96%"],
  ]);
});

describe("a text is stored in UTF-8, line for line", () => {
  const TEXT = "项目支出绩效自评表\r\n\r\n项目名称\t道路养护\n预算执行率\t98%\n";

  test.each([
    ["utf-8", encode(TEXT)],
    ["utf-8", encode(`\ufeff${TEXT}`)],
    ["utf-16le", encodeAs("utf-16le", `\ufeff${TEXT}`)],
    ["utf-16be", encodeAs("utf-16be", `\ufeff${TEXT}`)],
    ["gb18030", encodeAs("gb18030", TEXT)],
  ])("%s", async (encoding, bytes) => {
    const stored = await storedForm(bytes, "report.txt");
    expect(stored).toMatchObject({ file: "report.txt", encoding, reader: "tabbed", redactions: 0 });
    expect(decode(stored.bytes)).toBe(TEXT);
    expect(stored.bytes[0]).not.toBe(0xef);
  });

  test("with its line ends where a person is hidden", async () => {
    const stored = await storedForm(encodeAs("gb18030", `${TEXT}\r\n填报人：王小明\r\n`), "report.txt");
    expect(decode(stored.bytes)).toBe(`${TEXT}\r\n填报人：[姓名已隐去]\r\n`);
    expect(stored).toMatchObject({ redactions: 1, redactedLines: [6] });
  });

  test.each(["王小\n明", "王\n小\n明"])("where a name is broken over lines of a cell: %j", async (name) => {
    const stacked = `项目支出绩效自评表\n\n\t填报人\n\t${name}\n\n\t项目名称\n\t道路养护\n\n`;
    const stored = await storedForm(encode(stacked), "report.txt");
    expect(decode(stored.bytes)).not.toMatch(/[王小明]/);
    expect(decode(stored.bytes).split("\n")).toHaveLength(stacked.split("\n").length);
  });
});

describe("a page gives back", () => {
  const block = (kind: "row" | "paragraph", ...cells: [text: string, span?: number][]) => ({
    kind,
    cells: cells.map(([text, span]) => ({
      text,
      label: text,
      at: { line: 1, lastLine: 1, cell: 0 },
      ...(span !== undefined && { span }),
    })),
  });

  test.each([
    ["markup in a cell", [block("row", ["<script>alert(1)</script>"], ["a & b &lt; c"])]],
    ["a table of one column", [block("row", ["甲"]), block("row", ["乙"])]],
    ["rows of different width", [block("row", ["甲"], ["乙"], ["丙"]), block("row", ["丁"])]],
    ["blank cells", [block("row", [""], ["甲"], [""], ["乙"])]],
    [
      "merged cells",
      [block("row", ["甲", 2], ["", 0], ["乙", 1]), block("row", ["丙", 1], ["丁", 2], ["", 0])],
    ],
    [
      "paragraphs between tables",
      [block("row", ["甲"], ["乙"]), block("paragraph", ["丙"]), block("row", ["丁"], ["戊"])],
    ],
  ])("%s", async (_, blocks) => {
    const page = await openDocument(encode(pageOf(blocks)), "report.html");
    expect(outlineOf(page.blocks)).toEqual(outlineOf(blocks));
  });
});

test("another reading of a scan that tells of a person is not stored, one that does not is", async () => {
  const said = (second: string, text: string) =>
    `<td data-recognised="第1页左1上1宽9高9毫米" data-sure="0.9" data-second="${second}">${text}</td>`;
  const page = `<table><tr>${said("填报人：王小明", "填报人：王小明")}${said("联系人：李芳", "联系入：季芳")}</tr><tr>${said("道路养扩", "道路养护")}<td>1</td></tr></table>`;
  const stored = decode((await storedForm(encode(page), "report.html")).bytes);
  for (const name of ["王小明", "李芳"]) expect(stored).not.toContain(name);
  expect(stored.match(/data-second="[^"]*"/g)).toEqual(['data-second="道路养扩"']);
});
