import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { formatNumber } from "../../src/documents/number-format.ts";
import { tellNotice } from "../../src/messages/tell-notice.ts";
import { zh } from "../../src/messages/zh/index.ts";
import { openDocument } from "../../src/reading/open.ts";
import { refusing } from "../refusing.ts";
import { figuresOf } from "./drawn/figures.ts";
import { cell, drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { toXlsx } from "./drawn/xlsx.ts";
import { withParts } from "./drawn/zip.ts";

/** A workbook of one sheet, written by the given function. */
async function workbook(
  write: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  write(book.addWorksheet("表一"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a form in a workbook", () => {
  const evaluation = founding("yangpu-2022", 2);

  test("says what its text says", async () => {
    const { evaluations, notices } = await read(await toXlsx(drawForm(evaluation)), "report.xlsx");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
    expect(notices).toEqual([]);
  });

  test("says where each figure stands", async () => {
    const { evaluations } = await read(await toXlsx(drawForm(evaluation)), "report.xlsx");
    expect(evaluations[0]?.executed?.at).toMatchObject({ origin: "自评表!F6", cell: 5 });
  });
});

describe("cells display", () => {
  const values: [ExcelJS.CellValue, string | undefined, string][] = [
    [0.9914, "0.00%", "99.14%"],
    [0.99145, "0.00%", "99.15%"],
    [1.005, "0.00", "1.01"],
    [2808054.13, "#,##0.00", "2,808,054.13"],
    [32.4, undefined, "32.4"],
    [0.1 + 0.2, undefined, "0.3"],
    [353069, "General", "353069"],
    [0, "0.00;-0.00;—", "—"],
    [-5, "0_);[Red](0)", "(5)"],
    [12, '0"人次"', "12人次"],
    ["=100%", undefined, "=100%"],
    ["60", '@"万元"', "60万元"],
    ["60", '0.00;-0.00;0;"约"@_)', "约60"],
    ["60", "0.00", "60"],
    ["60", ";;;", ""],
    [60, ";;;@", ""],
    [true, undefined, "TRUE"],
    [{ formula: "A1*2", result: 97.8 }, "0.0", "97.8"],
    [{ formula: 'IF(1,"已完成","")', result: "已完成" }, undefined, "已完成"],
    [{ formula: "1/0", result: { error: "#DIV/0!" } }, undefined, "#DIV/0!"],
    [{ text: "链接", hyperlink: "https://example.org/" }, undefined, "链接"],
    [{ richText: [{ text: "10" }, { text: "4", font: { vertAlign: "superscript" } }] }, undefined, "10⁴"],
    [new Date(Date.UTC(2023, 11, 31)), "yyyy/m/d", "2023/12/31"],
    [new Date(Date.UTC(2023, 11, 31)), "mm-dd-yy", "2023/12/31"],
    [new Date(Date.UTC(2023, 11, 31)), 'yyyy"年"m"月"d"日"', "2023年12月31日"],
  ];
  test.each(values)("%j under %s as %s", async (value, format, shown) => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = "值";
      sheet.getCell("B1").value = value;
      if (format) sheet.getCell("B1").numFmt = format;
    });
    expect(await linesOf(bytes, "a.xlsx")).toEqual([shown === "" ? "值" : `值\t${shown}`]);
  });

  test.each([
    [1234567.891, "#,##0", "1,234,568"],
    [1234567.891, "#,##0.0,", "1,234.6"],
    [0, "0.00;-0.00;", ""],
    [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"],
    [-12.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-12.50"],
    [0.5, "#%", "50%"],
    [0.05, "#.##", ".05"],
    [7, "000", "007"],
    [-0.001, "0.00", "0.00"],
    [1e-7, "0.00%", "0.00%"],
    [99999999999.5, undefined, "100000000000"],
    [0.333333333333, undefined, "0.333333333"],
    [12.5, "[$¥-804]#,##0.00", "¥12.50"],
    [3, "# ?/?", null],
    [3, "[>=1]0", null],
    [3, "0.0E+00", null],
    [3, "[DBNum1]0", null],
  ])("%d under %s is %s", (value, format, shown) => {
    expect(formatNumber(value, format)).toBe(shown);
  });
});

describe("sheets", () => {
  test("follow one another; hidden ones are left out", async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(["甲", "乙"]);
      book.addWorksheet("暗", { state: "hidden" }).addRow(["不印", "不印"]);
      book.addWorksheet("表二").addRow(["丙", "丁"]);
    });
    const { lines, blocks } = await read(bytes, "a.xlsx");
    expect(lines).toEqual(["甲\t乙", "丙\t丁"]);
    expect(blocks.flatMap(({ cells }) => cells.map(({ at }) => at.origin))).toEqual([
      "表一!A1",
      "表一!B1",
      "表二!A1",
      "表二!B1",
    ]);
  });

  test("keep the columns of merged cells; what these cover is not shown", async () => {
    const bytes = await toXlsx([
      [[cell("甲", 2, 2), cell("乙")], [cell("丙")], [cell("丁"), cell("戊"), cell("己")]],
    ]);
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t\t乙", "\t\t丙", "丁\t戊\t己"]);
  });

  test("hold sentences and units beside their tables", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = "分项绩效项目清单";
      sheet.getCell("C2").value = "单位：万元";
      sheet.addRow(["序号", "项目名称", "预算数"]);
      sheet.addRow([1, "医疗救助", 336]);
    });
    const { blocks } = await read(bytes, "a.xlsx");
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "row", "row"]);
  });

  test("of one column are running text", async () => {
    const bytes = await workbook((sheet) => sheet.addRow(["一、基本情况\n本年支出 5 万元。"]));
    const { blocks } = await read(bytes, "a.xlsx");
    expect(blocks.map(({ kind, cells }) => [kind, cells[0]?.text])).toEqual([
      ["paragraph", "一、基本情况"],
      ["paragraph", "本年支出 5 万元。"],
    ]);
  });
});

/** The first sheet of a workbook with its XML changed. */
const changed = (bytes: Uint8Array, change: (xml: string) => string) =>
  withParts(bytes, (name, text) => (name.startsWith("xl/worksheets/") ? change(text) : text));

describe("what is crossed out is left out", () => {
  test("of a cell and of a part of its text", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(["甲", 97, "乙"]);
      sheet.getCell("B1").font = { strike: true };
      sheet.getCell("C1").value = { richText: [{ text: "97%", font: { strike: true } }, { text: "99%" }] };
    });
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t\t99%"]);
  });

  test("of a part that has a font of its own as that font says, whatever its cell has", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(["甲", "", "乙"]);
      const plain = { name: "宋体" };
      sheet.getCell("B1").value = { richText: [{ text: "≥10" }, { text: "≥12.5", font: plain }] };
      sheet.getCell("B1").font = { strike: true };
    });
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t≥12.5\t乙"]);
  });
});

test("the mark of a note behind a figure is no part of it", async () => {
  const mark = { vertAlign: "superscript" as const };
  const bytes = await workbook((sheet) => {
    sheet.addRow(["甲", "", "乙"]);
    sheet.getCell("B1").value = { richText: [{ text: "98.5" }, { text: "①", font: mark }, { text: "万元" }] };
  });
  expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t98.5万元\t乙"]);
});

test.each([
  [31, "2023年12月31日"],
  [57, "2023年12月"],
])("dates of format %i, which is written without its code", async (id, shown) => {
  const bytes = await workbook((sheet) => {
    sheet.getCell("A1").value = "甲";
    sheet.getCell("B1").value = 45291;
    sheet.getCell("B1").numFmt = "0.000000";
  });
  const named = withParts(bytes, (name, text) =>
    name === "xl/styles.xml"
      ? text.replace(/<numFmts[\s\S]*?<\/numFmts>/, "").replace(/numFmtId="1\d\d"/g, `numFmtId="${id}"`)
      : text,
  );
  expect(await linesOf(named, "a.xlsx")).toEqual([`甲\t${shown}`]);
});

test("zeros are blank where the sheet is set to show none", async () => {
  const bytes = await workbook((sheet) => sheet.addRow(["甲", 0, 10, "0"]));
  const blank = changed(bytes, (xml) =>
    xml.replace(
      "<sheetData>",
      '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews><sheetData>',
    ),
  );
  expect(await linesOf(blank, "a.xlsx")).toEqual(["甲\t\t10\t0"]);
});

test("a picture kept in a cell is no text", async () => {
  const bytes = await workbook((sheet) => sheet.addRow(["甲", '=DISPIMG("ID_1",1)']));
  const { blocks } = await read(bytes, "a.xlsx");
  expect(blocks[0]?.cells[1]?.problem).toBe("picture");
});

describe("a picture that floats over cells", () => {
  const ROWS = [
    ["项目支出绩效自评表"],
    ["三级指标", "指标值", "实际完成值", "得分"],
    ["清淤河道", "≥5公里", null, 20],
    ["合格率", "≥90%", "95%", null],
    [],
    ["质量达标", "≥80%", "85%", 10],
    ["填报人（签字）", null, null, "2024年3月1日"],
  ];
  const at = (col: number, row: number) => ({ col, row });
  const drawn = (place: object, rows: unknown[][] = ROWS) =>
    workbook((sheet, book) => {
      sheet.addRows(rows);
      sheet.getCell("A1").style = {};
      const picture = book.addImage({ base64: "iVBORw0KGgo=", extension: "png" });
      sheet.addImage(picture, place as ExcelJS.ImageRange);
    });
  const picturesOf = async (place: object, rows?: unknown[][]) => {
    const { blocks } = await openDocument(await drawn(place, rows), "a.xlsx");
    const cells = blocks.flatMap((block) => block.cells);
    return cells.flatMap(({ text, at: { origin } }) => (text === "[图片]" ? origin : []));
  };

  test.each([
    ["between two corners", { tl: at(2, 2), br: at(3, 3) }, ["表一!C3"]],
    ["from one corner so wide and high", { tl: at(3.1, 3.2), ext: { width: 40, height: 12 } }, ["表一!D4"]],
    ["small in its cell", { tl: at(2.7, 2.7), ext: { width: 8, height: 4 } }, ["表一!C3"]],
    ["over several", { tl: at(2, 2), br: at(4, 4) }, ["表一!C3", "表一!D4"]],
  ])("that are blank stands for what they say, %s", async (_, place, origins) => {
    expect(await picturesOf(place)).toEqual(origins);
  });

  test.each([
    ["that print", { tl: at(1, 2), br: at(2, 3) }, ["表一!B3"]],
    ["in a row between that prints nothing", { tl: at(0, 4), br: at(4, 5) }, ["表一!A5"]],
  ])("%s is said to be one behind the sheet", async (_, place, origins) => {
    expect(await picturesOf(place)).toEqual(origins);
  });

  test.each([
    ["over a title", { tl: at(1, 0), br: at(2, 1) }],
    ["where somebody signs", { tl: at(1, 6), br: at(3, 7) }],
    ["below the last row", { tl: at(0, 8), br: at(4, 12) }],
    ["beside the last column", { tl: at(5, 2), br: at(6, 3) }],
  ])("%s is an ornament or a seal", async (_, place) => {
    expect(await picturesOf(place)).toEqual([]);
  });

  const boxed = async (place: object, inside: string, rows?: unknown[][]) =>
    withParts(await drawn(place, rows), (name, text) =>
      name.startsWith("xl/drawings/drawing") ? text.replace(/<xdr:pic>[\s\S]*<\/xdr:pic>/, inside) : text,
    );
  const shape = (body: string) =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="a"/></xdr:nvSpPr><xdr:txBody>${body}</xdr:txBody></xdr:sp>`;
  const words = shape(
    "<a:p><a:r><a:t>12.5</a:t></a:r></a:p><a:p><a:r><a:t>万</a:t></a:r><a:r><a:t>元</a:t></a:r></a:p>",
  );
  test.each([
    ["over a blank cell of figures", { tl: at(2, 2), br: at(3, 3) }, "表一!C3"],
    ["over a cell that prints", { tl: at(1, 2), br: at(2, 3) }, "表一!B3"],
    ["over the title", { tl: at(1, 0), br: at(2, 1) }, "表一!B1"],
    ["below the last row", { tl: at(0, 8), br: at(4, 12) }, "表一!A9"],
    ["beside the last column", { tl: at(5, 2), br: at(6, 3) }, "表一!F3"],
  ])("that is a text box %s is a notice with its words", async (_, place, origin) => {
    const { blocks } = await openDocument(await boxed(place, words), "a.xlsx");
    const found = blocks.flatMap(({ cells }) => cells).filter(({ text }) => text.includes("文本框"));
    expect(found.map(({ text, at: place }) => [place.origin, text])).toEqual([[origin, "[文本框]12.5 万元"]]);
  });

  test.each([
    ["the title again", { tl: at(0, 0), br: at(4, 1) }, "项目支出绩效自评表"],
    ["where to seal", { tl: at(2, 8), br: at(4, 10) }, "（盖章）"],
    ["that the page is enclosed", { tl: at(6, 0), br: at(7, 1) }, "附件3"],
  ])("that is a text box that says %s is an ornament", async (_, place, said) => {
    const box = await boxed(place, shape(`<a:p><a:r><a:t>${said}</a:t></a:r></a:p>`));
    expect((await linesOf(box, "a.xlsx")).filter((line) => line.includes("文本框"))).toEqual([]);
  });

  test("that is a text box is a notice with its words where the sheet is read", async () => {
    const form = [["项目支出绩效自评表"], ["项目名称", "河道清淤", "金额单位", "万元"], ...ROWS.slice(1, 4)];
    for (const [place, origin] of [
      [{ tl: at(2, 3), br: at(3, 4) }, "表一!C4"],
      [{ tl: at(5, 2), br: at(6, 3) }, "表一!F3"],
    ] as const) {
      const { evaluations, notices } = await read(await boxed(place, words, form), "a.xlsx");
      expect(evaluations.map(({ name }) => name.text)).toEqual(["河道清淤"]);
      expect(evaluations[0]?.indicators[0]?.actual).toBeNull();
      const told = notices.map((own) => [own.at.origin, tellNotice(zh.notices, own)]);
      expect(told).toContainEqual([
        origin,
        expect.stringMatching(/^这些字印在文本框里.*\[文本框\]12\.5 万元/),
      ]);
    }
  });

  test("that is a text box is told once where older programs get it a second time, and not at all where it is blank", async () => {
    const twice = `<mc:AlternateContent><mc:Choice Requires="a14">${words}</mc:Choice><mc:Fallback>${words}</mc:Fallback></mc:AlternateContent>`;
    const place = { tl: at(2, 2), br: at(3, 3) };
    const named = (xml: string) => xml.replace(/mc:/g, "mc_").replaceAll("mc_", "mc:");
    const linesIn = async (inside: string) =>
      (await linesOf(await boxed(place, named(inside)), "a.xlsx")).join("\n").match(/\[文本框\][^\t\n]*/g);
    expect(await linesIn(twice)).toEqual(["[文本框]12.5 万元"]);
    expect(await linesIn(shape("<a:p/>"))).toBeNull();
  });

  test("that is a chart stands for what the cells say that it covers", async () => {
    const chart =
      '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="a"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="c" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
    const { blocks } = await openDocument(await boxed({ tl: at(2, 2), br: at(4, 4) }, chart), "a.xlsx");
    const marked = blocks.flatMap(({ cells }) => cells).filter(({ text }) => text === "[图片]");
    expect(marked.map(({ at: { origin } }) => origin)).toEqual(["表一!C3", "表一!D4"]);
  });

  test("that stands at a point of the sheet, and in no cell, is found as well", async () => {
    const file = withParts(await drawn({ tl: at(2, 2), br: at(3, 3) }), (name, text) =>
      name.startsWith("xl/drawings/drawing")
        ? text
            .replace(
              /<xdr:from>[\s\S]*<\/xdr:to>/,
              `<xdr:pos x="${130 * 9525}" y="${42 * 9525}"/><xdr:ext cx="400000" cy="150000"/>`,
            )
            .replaceAll("twoCellAnchor", "absoluteAnchor")
        : text,
    );
    const { blocks } = await openDocument(file, "a.xlsx");
    const marked = blocks.flatMap(({ cells }) => cells).filter(({ text }) => text === "[图片]");
    expect(marked.map(({ at: { origin } }) => origin)).toEqual(["表一!C3"]);
  });

  test("is nothing where it is hidden", async () => {
    const file = withParts(await drawn({ tl: at(2, 2), br: at(3, 3) }), (name, text) =>
      name.startsWith("xl/drawings/drawing") ? text.replace("<xdr:cNvPr ", '<xdr:cNvPr hidden="1" ') : text,
    );
    const lines = await linesOf(file, "a.xlsx");
    expect(lines.some((line) => line.includes("[图片]"))).toBe(false);
  });

  test("with very many others is refused in time", async () => {
    const many = Array.from({ length: 600 }, () => ROWS[5] ?? []);
    const file = withParts(await drawn({ tl: at(2, 2), br: at(3, 3) }, many), (name, text) =>
      name.startsWith("xl/drawings/drawing")
        ? text.replace(/<xdr:twoCellAnchor[\s\S]*<\/xdr:twoCellAnchor>/, (anchor) => anchor.repeat(9_000))
        : text,
    );
    await expect(openDocument(file, "a.xlsx")).rejects.toThrow(refusing(/9000 张图片.*请删去图片/));
  });
});

describe("a workbook of another program", () => {
  const plain = workbook((sheet) => sheet.addRow(["甲", 0.974]));

  test("is read where a prefix stands before every name", async () => {
    const bytes = withParts(await plain, (name, text) =>
      /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/.test(name)
        ? text
            .replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
            .replace(/xmlns=(?="[^"]*spreadsheetml\/2006\/main")/, "xmlns:x=")
        : text,
    );
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t0.974"]);
  });

  test.each([
    ["as what they are", "农村_x000D_&#10;饮水_x0041__x0009_管网", "农村 饮水A 管网"],
    ["and stay where they are none", "表_x00D_一", "表_x00D_一"],
  ])("says characters by number, %s", async (_, written, read) => {
    const bytes = changed(await plain, (xml) =>
      xml.replace(/<c r="A1"[\s\S]*?<\/c>/, () => `<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`),
    );
    expect(await linesOf(bytes, "a.xlsx")).toEqual([`${read}\t0.974`]);
  });
});

describe("texts with a guide to their sounds", () => {
  const inline = (text: string) => `<c r="B1" t="inlineStr"><is>${text}</is></c>`;
  const sound = '<rPh sb="0" eb="1"><t>イー</t></rPh><phoneticPr fontId="1"/>';
  const withText = (text: string) =>
    workbook((sheet) => {
      sheet.addRow(["甲", 1, 2]);
      sheet.addRow(["丙", 3]);
    }).then((bytes) => changed(bytes, (xml) => xml.replace(/<c r="B1"[\s\S]*?<\/c>/, () => inline(text))));

  test("are read without it, and so is all that follows", async () => {
    expect(await linesOf(await withText(`<t>乙</t>${sound}`), "a.xlsx")).toEqual(["甲\t乙\t2", "丙\t3"]);
  });

  test("and where the library loses cells the file is refused", async () => {
    const bytes = await withText("<t>乙</t><x><t>丁</t></x>");
    await expect(read(bytes, "a.xlsx")).rejects.toThrow(refusing(/有 \d+ 格读不出来；请/));
  });
});

describe("formulas show the result stored with them", () => {
  const result = (cell: string) =>
    workbook((sheet) => sheet.addRow(["甲", 1])).then((bytes) =>
      changed(bytes, (xml) => xml.replace(/<c r="B1"[\s\S]*?<\/c>/, () => cell)),
    );

  test.each([
    ['<c r="B1"><f>0*1</f><v>0</v></c>', "甲\t0"],
    ['<c r="B1" t="str"><f>""</f><v></v></c>', "甲"],
    ['<c r="B1" t="b"><f>1&gt;2</f><v>0</v></c>', "甲\tFALSE"],
    ['<c r="B1"><f t="shared" ref="B1:B9" si="0">A1</f><v>5</v></c>', "甲\t5"],
    ['<c r="B1"><f t="shared" si="0"/><v>5</v></c>', "甲\t5"],
  ])("%s", async (cell, line) => {
    expect(await linesOf(await result(cell), "a.xlsx")).toEqual([line]);
  });

  test.each(["<v></v>", "<v/>", "<v> </v>"])("but %s is none", async (value) => {
    const bytes = await result(`<c r="B1"><f>1/0</f>${value}</c>`);
    await expect(read(bytes, "a.xlsx")).rejects.toThrow(refusing(/B1 的公式没有存下结果；请/));
  });

  test("an error is said to be one", async () => {
    const { blocks } = await read(await result('<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), "a.xlsx");
    expect(blocks[0]?.cells[1]).toMatchObject({ text: "#DIV/0!", problem: "formula" });
    expect(blocks[0]?.cells[0]?.problem).toBeUndefined();
  });
});

test.each<[string, (name: string, xml: string) => string | null]>([
  ["lost", (name, xml) => (name === "xl/sharedStrings.xml" ? null : xml)],
  [
    "pointed to wrongly",
    (name, xml) => (name.includes("sheet1") ? xml.replace("<v>1</v>", "<v>99</v>") : xml),
  ],
])("texts that cells share are refused where they are %s", async (_, change) => {
  const bytes = withParts(await workbook((sheet) => sheet.addRow(["甲", "乙"])), change);
  await expect(read(bytes, "a.xlsx")).rejects.toThrow(refusing(/[AB]1 的文字不在文件里.*；请用 Excel/));
});

test("texts of rules behind the last cell belong to none", async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(["甲", "乙"]);
    sheet.getCell("C9").dataValidation = { type: "list", formulae: ['"丙,丁"'] };
  });
  expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t乙"]);
});

describe("what is hidden is not printed, so not read", () => {
  test.each(['hidden="1"', 'ht="0" customHeight="1"'])("a row with %s", async (attributes) => {
    const bytes = await workbook((sheet) => {
      for (const row of [
        ["甲", 1],
        ["作废", 2],
        ["乙", 3],
      ])
        sheet.addRow(row);
    });
    const hidden = changed(bytes, (xml) => xml.replace('<row r="2"', `<row r="2" ${attributes}`));
    expect(await linesOf(hidden, "a.xlsx")).toEqual(["甲\t1", "乙\t3"]);
  });

  test("a column without width", async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(["甲", 1, 2]);
      sheet.getColumn(2).width = 12;
      sheet.getColumn(3).width = 14;
    });
    const flat = changed(bytes, (xml) => xml.replace('width="12"', 'width="0"').replace(' width="14"', ""));
    expect(await linesOf(flat, "a.xlsx")).toEqual(["甲\t\t2"]);
  });

  test("a column, and what is merged over it shows beside it", async () => {
    const bytes = await workbook((sheet) => {
      for (const row of [
        ["甲", 1, 9, 2],
        ["乙", "并", "", 3],
      ])
        sheet.addRow(row);
      sheet.mergeCells("B2:C2");
      sheet.getColumn(2).hidden = true;
    });
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t\t9\t2", "乙\t\t并\t3"]);
  });
});

describe("what has the colour behind it is not seen, so not read", () => {
  const white = { argb: "FFFFFFFF" };
  const solid = (fgColor: Partial<ExcelJS.Color>): ExcelJS.Fill => ({
    type: "pattern",
    pattern: "solid",
    fgColor,
  });
  const coloured = (color: Partial<ExcelJS.Color>, fill?: ExcelJS.Fill) =>
    workbook((sheet) => {
      sheet.addRow(["甲", "9", "乙"]);
      sheet.getCell("B1").font = { color };
      if (fill) sheet.getCell("B1").fill = fill;
    });

  test.each([
    ["white on paper", white, undefined],
    ["the paper of the theme", { theme: 0 }, undefined],
    ["white on white", white, solid(white)],
    ["blue on blue", { argb: "FF1F4E79" }, solid({ argb: "FF1F4E79" })],
  ])("%s", async (_, color, fill) => {
    expect(await linesOf(await coloured(color, fill), "a.xlsx")).toEqual(["甲\t\t乙"]);
  });

  test.each([
    ["white on blue", white, solid({ argb: "FF1F4E79" })],
    ["white on a shade of the theme", white, solid({ theme: 4 })],
    ["white on a pattern", white, { type: "pattern", pattern: "gray125" } as const],
    ["black", { argb: "FF000000" }, undefined],
  ])("but %s is", async (_, color, fill) => {
    expect(await linesOf(await coloured(color, fill), "a.xlsx")).toEqual(["甲\t9\t乙"]);
  });

  test("but white is, where something else may colour the cell", async () => {
    const rule = '</sheetData><conditionalFormatting sqref="B1"/>';
    const bytes = changed(await coloured(white), (xml) => xml.replace("</sheetData>", rule));
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t9\t乙"]);
  });

  test("nor the white part of a text", async () => {
    const richText = [
      { text: "1", font: { color: white } },
      { text: "99%", font: { size: 9 } },
    ];
    const bytes = await workbook((sheet) => sheet.addRow(["甲", { richText }]));
    expect(await linesOf(bytes, "a.xlsx")).toEqual(["甲\t99%"]);
  });
});

test("merged cells say how many rows and columns they cover", async () => {
  const bytes = await toXlsx([[[cell("甲", 2, 2), cell("乙")], [cell("丙")]]]);
  const { blocks } = await read(bytes, "a.xlsx");
  expect(blocks[0]?.cells[0]).toMatchObject({ text: "甲", span: 2, rows: 2 });
  expect(blocks[0]?.cells[2]?.rows).toBeUndefined();
});

test("a year and a unit side by side are lines of their own", async () => {
  const bytes = await workbook((sheet) => {
    for (const row of [
      ["自评表"],
      ["（2022年度）", "", "单位：元"],
      ["项目名称", "甲", "乙"],
      ["2022年度", "单位：元", "3"],
    ])
      sheet.addRow(row);
  });
  const { blocks } = await read(bytes, "a.xlsx");
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph", "row", "row"]);
});

test("a text shown in very many cells is refused in time", async () => {
  const long = "养".repeat(30_000);
  const bytes = await workbook((sheet) => {
    for (let row = 0; row < 20_000; row++) sheet.addRow([long, long, long]);
  });
  await expect(read(bytes, "a.xlsx")).rejects.toThrow(refusing(/文字超过上限 8000000 个字符；请/));
});

const small = await workbook((sheet) => sheet.addRow(["甲", "乙"]));
const fraction = await workbook((sheet) => {
  sheet.getCell("A1").value = 3.5;
  sheet.getCell("A1").numFmt = "# ?/?";
});

const formatted = (value: ExcelJS.CellValue, format: string) =>
  workbook((sheet) => {
    sheet.getCell("A1").value = value;
    sheet.getCell("A1").numFmt = format;
  });
const scaled = await formatted(1_234_567, "#,##0,");
const odd = await formatted(new Date(Date.UTC(2023, 11, 31)), "dd/mm");

describe("what cannot be told is refused", () => {
  const sheetOf = (change: (xml: string) => string) =>
    withParts(small, (name, text) => (name.startsWith("xl/worksheets/") ? change(text) : text));
  const row = (xml: string) => sheetOf((sheet) => sheet.replace("</sheetData>", `${xml}</sheetData>`));
  test.each([
    [
      "a formula without its result",
      row('<row r="9"><c r="A9"><f>1+1</f></c></row>'),
      /A9 的公式没有存下结果/,
    ],
    ["a row without a number", row('<row><c r="A9"><v>1</v></c></row>'), /没有行号/],
    ["a row beyond any sheet", row('<row r="4294967295"/>'), /行号 4294967295 过大/],
    ["a cell without a place", row('<row r="9"><c><v>1</v></c></row>'), /没有写明位置/],
    ["a column far out", row('<row r="9"><c r="XFD9"><v>1</v></c></row>'), /XFD9 超过上限 1000 列/],
    ["a format that shows thousands", scaled, /表一!A1 的数字格式“#,##0,”把数值缩小一千倍.*请改成/],
    [
      "a date that is not understood",
      odd,
      /表一!A1 的数字格式“dd\/mm”读不懂；请改成“2023年12月31日”一类的日期格式后另存，不要改成文本或常规/,
    ],
    ["a format that is not understood", fraction, /表一!A1 的数字格式“# \?\/\?”读不懂/],
    [
      "a workbook without sheets",
      withParts(small, (name, text) => (name.includes("sheets/") ? null : text)),
      /读不通|没有读出/,
    ],
  ])("%s", async (_, bytes, message) => {
    await expect(read(bytes, "a.xlsx")).rejects.toThrow(UnreadableFile);
    await expect(read(bytes, "a.xlsx")).rejects.toThrow(refusing(message));
  });
});
