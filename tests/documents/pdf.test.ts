import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { openDocument } from "../../src/reading/open.ts";
import { said } from "../refusing.ts";
import { figuresOf } from "./drawn/figures.ts";
import { cell, drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { locked256Pdf, lockedPdf, packedPdf, pagesPdf, streamPdf, toPdf } from "./drawn/pdf.ts";
import { sheet, withTexts } from "./drawn/sheet.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hexOf = (bytes: Uint8Array) =>
  bytesOf([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));

/** Bytes as ASCII85 (ISO 32000-1, 7.4.3). */
function toAscii85(bytes: Uint8Array): Uint8Array {
  let said = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const own = bytes.subarray(at, at + 4);
    let value = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (own[index] ?? 0), 0);
    const digits = Array.from({ length: 5 }, () => {
      const digit = value % 85;
      value = Math.floor(value / 85);
      return String.fromCharCode(0x21 + digit);
    }).reverse();
    said +=
      value === 0 && digits.every((digit) => digit === "!") && own.length === 4
        ? "z"
        : digits.slice(0, own.length + 1).join("");
  }
  return bytesOf(`${said}~>`);
}

/** How a file is refused; the test fails where it is read. */
async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const outcome = await openDocument(bytes, "a.pdf").catch((error: unknown) => error);
  if (outcome instanceof UnreadableFile) return outcome;
  throw new Error(`read, or thrown otherwise: ${JSON.stringify(outcome).slice(0, 200)}`);
}

/** The lines around cells of equal size, from the top left corner at (left, top). */
function frame(left: number, top: number, columns: number, rows: number, width = 80, height = 20) {
  const [right, bottom] = [left + columns * width, top + rows * height];
  return [
    ...Array.from({ length: columns + 1 }, (_, i): Line => [left + i * width, top, left + i * width, bottom]),
    ...Array.from({ length: rows + 1 }, (_, i): Line => [left, top + i * height, right, top + i * height]),
  ];
}
type Line = [number, number, number, number];

describe("a form to fill in", () => {
  const filled = (more: string) =>
    pagesPdf([{ texts: [{ x: 40, y: 60, text: "项目名称" }], lines: [] }], {
      catalog: "/AcroForm << /Fields [8 0 R] >>",
      page: "/Annots [8 0 R]",
      objects: [`<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [90 90 190 110] ${more} >>`],
    });

  test("is refused where what is filled in is not drawn", async () => {
    expect(said(await refusal(filled("/V (95.5)")))).toMatch(/第 1 页的表单里填了“95\.5”.*请打印成新的 PDF/);
  });

  test.each([
    ["blank", ""],
    ["hidden", "/V (95.5) /F 2"],
  ])("is read where it is %s", async (_, more) => {
    expect(await linesOf(filled(more), "a.pdf")).toEqual(["项目名称"]);
  });
});

test("a watermark that lies level over cells is none of their text, nor what it says beside the table", async () => {
  const page = sheet(
    60,
    [80, 80, 80],
    [
      ["甲", "乙", "丙"],
      ["清淤河道", "≥5公里", "6公里"],
    ],
  );
  const mark = { x: 130, y: 88, text: "样张23456789", size: 40 };
  const drawn = pagesPdf([{ ...page, texts: [...page.texts, mark] }]);
  expect(await linesOf(drawn, "a.pdf")).toEqual(["甲\t乙\t丙", "清淤河道\t≥5公里\t6公里"]);
});

describe("a form in a PDF", () => {
  const evaluation = founding("yangpu-2022", 2);

  test("says what its text says, and where each figure stands", async () => {
    const { evaluations, notices } = await read(toPdf(drawForm(evaluation)), "report.pdf");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
    expect(notices).toEqual([]);
    expect(evaluations[0]?.executed?.at.origin).toBe("第1页");
  });

  test("goes on over pages, its merged labels with it", async () => {
    const long = founding("yangpu-2022", 1);
    const { lines, evaluations } = await read(toPdf(drawForm(long)), "report.pdf");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(long)]);
    // no number of a page came in between
    expect(lines.filter((line) => /^- \d+ -/.test(line))).toEqual([]);
  });
});

describe("tables", () => {
  test("keep the columns of cells merged to the right and down", async () => {
    const drawn = toPdf([
      [
        [cell("甲", 2, 2), cell("乙")],
        [cell("丙")],
        [cell("丁"), cell("戊"), cell("己")],
        [cell("庚", 1, 2), cell("辛", 2)],
        [cell("壬"), cell("癸")],
      ],
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["甲\t\t乙", "\t\t丙", "丁\t戊\t己", "庚\t辛", "\t壬\t癸"]);
  });

  test("a text of several lines is one cell", async () => {
    const text = "全年共发放补贴一百二十批次，覆盖全县十六个乡镇，没有发生错发漏发";
    const drawn = toPdf([[[cell("说明"), cell(text), cell("无"), cell("无")]]]);
    expect(await linesOf(drawn, "a.pdf")).toEqual([`说明\t${text}\t无\t无`]);
  });

  test("a row that a page break cuts is one row", async () => {
    const half = (y: number, texts: string[]) =>
      texts.map((text, index) => ({ x: 44 + index * 80, y, text }));
    const drawn = pagesPdf([
      {
        texts: [...half(754, ["指标", "目标"]), ...half(774, ["公路养护的里程", "10"])],
        lines: frame(40, 740, 2, 2),
      },
      { texts: half(54, ["合计", ""]), lines: frame(40, 40, 2, 1) },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["指标\t目标", "公路养护的里程\t10", "合计"]);
  });

  test("two tables on two pages with other edges stay two", async () => {
    const drawn = pagesPdf([
      { texts: [{ x: 44, y: 754, text: "甲" }], lines: frame(40, 740, 2, 2) },
      { texts: [{ x: 64, y: 54, text: "乙" }], lines: frame(60, 40, 3, 2) },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["甲", "乙"]);
  });

  test("without ruling lines, wide gaps part the cells where rows stand apart", async () => {
    const row = (y: number, ...texts: string[]) => texts.map((text, i) => ({ x: 40 + i * 150, y, text }));
    const drawn = pagesPdf([
      { texts: [...row(100, "指标", "目标", "实际"), ...row(130, "里程", "10公里", "12公里")], lines: [] },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["指标\t目标\t实际", "里程\t10公里\t12公里"]);
  });

  test("without ruling lines and without room between rows, they are refused", async () => {
    const row = (y: number, ...texts: string[]) => texts.map((text, i) => ({ x: 40 + i * 150, y, text }));
    const drawn = pagesPdf([
      { texts: [...row(100, "指标", "目标", "实际"), ...row(110, "里程", "10公里", "12公里")], lines: [] },
    ]);
    expect(said(await refusal(drawn))).toMatch(/没有框线.*请提供/);
  });

  test("without ruling lines beside one that has them, they are a line that says so, up to the next title", async () => {
    const row = (y: number, ...texts: string[]) => texts.map((text, i) => ({ x: 40 + i * 150, y, text }));
    const alone = (y: number, text: string) => ({ x: 40, y, text });
    const drawn = pagesPdf([
      {
        texts: [
          ...[alone(54, "甲"), alone(200, "青禾县一表")],
          ...[...row(230, "指标", "目标", "实际"), ...row(240, "里程", "10公里", "12公里")],
          ...[alone(300, "里程另计"), alone(330, "青禾县二表"), alone(374, "乙")],
        ],
        lines: [...frame(40, 40, 3, 2), ...frame(40, 360, 3, 2)],
      },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual([
      "甲",
      "青禾县一表",
      "[第1页的表没有框线，各行各格分不清]",
      "青禾县二表",
      "乙",
    ]);
  });

  test("a number wider than its cell is marked on both sides of the line", async () => {
    const texts = [
      { x: 82, y: 54, text: "22278.24" },
      { x: 134, y: 54, text: "10" },
      { x: 42, y: 54, text: "执行" },
    ];
    const [line = ""] = await linesOf(pagesPdf([{ texts, lines: frame(40, 40, 4, 2, 30) }]), "a.pdf");
    expect(line.split("\t").map((text) => text.includes("〓"))).toEqual([false, true, true, false]);
  });

  test.each([
    ["12", "8", true],
    ["____", "8", false],
    ["12", " ", false],
  ])(
    "%s and %s printed over one another are marked where one is no line: %j",
    async (below, above, marked) => {
      const texts = [below, above].map((text, index) => ({ x: 44 + index, y: 54, text }));
      const [line] = await linesOf(pagesPdf([{ texts, lines: [] }]), "a.pdf");
      expect(line?.includes("〓")).toBe(marked);
    },
  );

  test("cells that a missing line runs together are refused where they print something", async () => {
    // an L of three positions: the line between the first two of the upper row and the one below the first are missing
    const lines: Line[] = [
      ...[40, 200].map((x): Line => [x, 100, x, 140]),
      ...[100, 140].map((y): Line => [40, y, 200, y]),
      [120, 120, 120, 140],
      [120, 120, 200, 120],
    ];
    const printed = { x: 44, y: 114, text: "10" };
    expect(said(await refusal(pagesPdf([{ texts: [printed], lines }])))).toMatch(/缺了框线.*请提供/);
  });
});

describe("running text", () => {
  const sentence = "全年下达资金一千二百万元，已支付一千一百八十万元，其余按合同进度支付。".repeat(4);

  test("is put together from its lines", async () => {
    expect(await linesOf(toPdf(["一、基本情况", sentence]), "a.pdf")).toEqual(["一、基本情况", sentence]);
  });

  test("stands before and behind a table in its order", async () => {
    const drawn = toPdf(["前", [[cell("甲"), cell("乙")]], "后"]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["前", "甲\t乙", "后"]);
  });
});

describe("text in two columns", () => {
  const sentence = (name: string) =>
    `${name}全年下达资金一千二百万元，已支付一千一百八十万元，其余按合同进度支付。`.repeat(4);
  const column = (x: number, text: string) =>
    (text.match(/.{1,24}/gu) ?? []).map((line, index) => ({ x, y: 100 + index * 11, text: line }));

  test("is read one after the other, between what stands above and below", async () => {
    const [left, right] = [sentence("路灯"), sentence("桥梁")];
    const above = "二、".padEnd(50, "各项工作按计划推进，资金使用规范");
    const page = {
      texts: [{ x: 40, y: 80, text: above }, ...column(40, left), ...column(260, right)],
      lines: [],
    };
    expect(await linesOf(pagesPdf([page]), "a.pdf")).toEqual([above, left, right]);
  });

  test("is none where the two are cells of a table", async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [
      { x: 40, y: 100 + index * 20, text: "指标".repeat(1 + (index % 5)) },
      { x: 260, y: 100 + index * 20, text: `${index}公里` },
    ]);
    const found = await linesOf(pagesPdf([{ texts: rows.flat(), lines: [] }]), "a.pdf");
    expect(found[1]).toBe("指标指标\t1公里");
  });
});

describe("turned pages and cells", () => {
  const text = (matrix: string, said: string) => `BT /F1 9 Tf ${matrix} Tm (${said}) Tj ET`;
  const stroke = (x1: number, y1: number, x2: number, y2: number) => `${x1} ${y1} m ${x2} ${y2} l S`;

  test.each([
    ["to the left", text("0 1 -1 0 240 300", "12345"), text("0 1 -1 0 260 300", "6789012345678")],
    ["to the right", text("0 -1 1 0 260 300", "12345"), text("0 -1 1 0 240 300", "6789012345678")],
    ["upside down", text("-1 0 0 -1 300 400", "12345"), text("-1 0 0 -1 300 420", "6789012345678")],
  ])("a page that lies %s is read as it is meant", async (_, first, second) => {
    expect(await linesOf(streamPdf([first, second].join("\n")), "a.pdf")).toEqual(["12345", "6789012345678"]);
  });

  test.each([
    ["upwards", "0 1 -1 0 60 610"],
    ["downwards", "0 -1 1 0 52 680"],
  ])("a cell that is written %s is one", async (_, matrix) => {
    const lines = [
      ...[40, 70, 150].map((x) => stroke(x, 600, x, 700)),
      ...[600, 700].map((y) => stroke(40, y, 150, y)),
      stroke(70, 650, 150, 650),
    ];
    const row = (y: number, said: string) => text(`1 0 0 1 75 ${y}`, said);
    const drawn = streamPdf([...lines, text(matrix, "123"), row(670, "4567"), row(620, "8901")].join("\n"));
    expect(await linesOf(drawn, "a.pdf")).toEqual(["123\t4567", "\t8901"]);
  });
});

describe("a locked file", () => {
  const text = "BT /F1 9 Tf 240 400 Td (123456789) Tj ET";

  test("that anyone may open is read", async () => {
    expect(await linesOf(lockedPdf(text), "a.pdf")).toEqual(["123456789"]);
  });

  test("that takes a password is refused", async () => {
    expect(said(await refusal(lockedPdf(text, "geheim")))).toMatch(/打开密码.*；请去掉密码/);
  });

  test.each([5, 6] as const)("of revision %i that anyone may open is read", async (revision) => {
    expect(await linesOf(locked256Pdf(text, revision), "a.pdf")).toEqual(["123456789"]);
    expect(said(await refusal(locked256Pdf(text, revision, "geheim")))).toMatch(/打开密码.*；请去掉密码/);
  });

  test("is unpacked no further than others", async () => {
    const steps = "0 0 m 9 9 l S\n".repeat(600_000);
    expect(said(await refusal(lockedPdf(steps)))).toMatch(/绘图步骤超过上限/);
  });
});

test("what lies beyond the edge of what is painted is not printed", async () => {
  const text = "BT /F1 9 Tf 40 700 Td (123456789) Tj ET";
  expect(await linesOf(streamPdf(`q 0 0 60 800 re W n ${text} Q`), "a.pdf")).toEqual(["1234"]);
  expect(await linesOf(streamPdf(`q 0 0 60 800 re W n Q ${text}`), "a.pdf")).toEqual(["123456789"]);
});

describe("what cannot be told is refused", () => {
  test.each([
    ["no text at all", pagesPdf([{ texts: [], lines: frame(40, 40, 2, 2) }]), /没有文字层/],
    ["a text layer nobody sees", streamPdf("BT /F1 9 Tf 3 Tr 40 700 Td (12345) Tj ET"), /识别出来/],
    [
      "text of which half stands upright",
      streamPdf("BT /F1 9 Tf 0 1 -1 0 40 700 Tm (123456) Tj ET BT /F1 9 Tf 40 600 Td (12345) Tj ET"),
      /不是横排/,
    ],
    ["text that lies aslant", streamPdf("BT /F1 9 Tf 1 1 -1 1 40 700 Tm (12345) Tj ET"), /不是横排/],
    ["a file cut off at its end", toPdf(["甲"]).slice(0, -40), /不完整/],
    ["a file cut off in its middle", toPdf(["甲".repeat(500)]).slice(0, 900), /不完整/],
    [
      "a file that is locked",
      bytesOf("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Encrypt 9 0 R >>\n%%EOF\n"),
      /密码/,
    ],
    ["a file of nothing but its frame", bytesOf("%PDF-1.7\n%%EOF\n"), /读不通/],
  ])("%s", async (_, bytes, message) => {
    expect(said(await refusal(bytes))).toMatch(message);
    expect(said(await refusal(bytes))).toMatch(/；请/);
  });
});

describe("streams whose size cannot be told before are refused", () => {
  const text = bytesOf(`BT /F1 9 Tf 40 700 Td (${"1".repeat(200)}) Tj ET`);
  const bomb = zlibSync(new Uint8Array(20 * 1024 * 1024).fill(0x20));
  const largeBomb = zlibSync(new Uint8Array(40 * 1024 * 1024).fill(0x20));
  test.each<[string, Uint8Array, string]>([
    ["packed twice", zlibSync(zlibSync(text)), "/Filter [/FlateDecode /FlateDecode]"],
    ["a bomb in a bomb", zlibSync(bomb), "/Filter [/FlateDecode /FlateDecode]"],
    ["LZW", text, "/Filter /LZWDecode"],
    ["run lengths", text, "/Filter /RunLengthDecode"],
    ["a filter named elsewhere", zlibSync(text), "/Filter 9 0 R"],
    ["a filter written otherwise", zlibSync(text), "/Filter /Fl#61teDecode"],
    ["hex digits around a bomb", hexOf(largeBomb), "/Filter [/ASCIIHexDecode /FlateDecode]"],
    ["a short name of it", hexOf(largeBomb), "/Filter [/AHx /Fl]"],
    ["hex digits twice", hexOf(hexOf(zlibSync(text))), "/Filter [/AHx /AHx /Fl]"],
  ])("%s", async (_, body, entries) => {
    const message = said(await refusal(packedPdf(body, entries)));
    expect(message).toMatch(/不能预知大小|超过上限/);
  });

  test.each([
    ["hex digits", hexOf, "/Filter [/ASCIIHexDecode /FlateDecode]"],
    ["characters of base 85", toAscii85, "/Filter [/ASCII85Decode /FlateDecode]"],
  ])("but one that is spelled in %s is read", async (_, spell, entries) => {
    const words = bytesOf("BT /F1 9 Tf 40 700 Td (123456789) Tj ET");
    const bytes = packedPdf(
      spell(zlibSync(words)),
      entries,
      "/Contents 3 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
    );
    expect(await linesOf(bytes, "a.pdf")).toEqual(["123456789"]);
  });

  test("a stream painted more often than a page could be", async () => {
    const strokes = zlibSync(bytesOf("0 0 m 9 9 l S\n".repeat(20_000)));
    const often = `/Contents [${"3 0 R ".repeat(400)}]`;
    for (const bytes of [
      packedPdf(strokes, "/Filter /FlateDecode", often),
      packedPdf(strokes, "/Filter /FlateDecode", "/Contents 3 0 R", 400),
    ])
      expect(said(await refusal(bytes))).toMatch(/绘图步骤超过上限/);
  });
});

describe("page breaks", () => {
  // nine characters fill a cell of 78 points
  const widths = [78, 60, 60];
  const head = ["指标", "目标", "实际"];
  const rows = [
    ["校舍维修间数", "≥12间", "14间"],
    ["冬季取暖天数", "≥120天", "121天"],
    ["食堂检查次数", "≥4次", "4次"],
  ];
  const pages = (above: (string | null)[][], below: (string | null)[][], columns = widths) =>
    pagesPdf([sheet(600, columns, above), sheet(40, columns, below)]);
  const lines = (above: (string | null)[][], below: (string | null)[][], columns = widths) =>
    linesOf(pages(above, below, columns), "a.pdf");

  test("leave a row whole that goes on in its first cell only", async () => {
    const found = await lines(
      [head, ...rows, ["农村义务教育阶段寄", "≥95%", "96%"]],
      [
        ["宿生覆盖面", "", ""],
        ["家长满意度", "≥90%", "92%"],
      ],
    );
    expect(found.slice(4)).toEqual(["农村义务教育阶段寄宿生覆盖面\t≥95%\t96%", "家长满意度\t≥90%\t92%"]);
  });

  test("leave a row whole that goes on in all its cells, where its words say so", async () => {
    const found = await lines(
      [head, ...rows, ["农村义务教育阶段寄", "寄宿条件持续", "寄宿条件持续"]],
      [
        ["宿生覆盖面", "改善", "改善"],
        ["家长满意度", "寄宿生满意", "满意"],
      ],
    );
    expect(found[4]).toBe("农村义务教育阶段寄宿生覆盖面\t寄宿条件持续改善\t寄宿条件持续改善");
  });

  test("leave two rows two", async () => {
    const found = await lines(
      [head, ...rows, ["农村义务教育阶段寄", "≥95%", "96%"]],
      [["家长满意度", "≥90%", "92%"]],
    );
    expect(found.slice(4)).toEqual(["农村义务教育阶段寄\t≥95%\t96%", "家长满意度\t≥90%\t92%"]);
  });

  test("leave two rows two whose values only look as if they went on", async () => {
    const found = await lines(
      [head, ...rows, ["农村义务教育阶段寄", "100%", "100%"]],
      [["家长对服务的满意度", "100%", "100%"]],
      [78, 22, 22],
    );
    expect(found.slice(4)).toEqual(["农村义务教育阶段寄\t100%\t100%", "家长对服务的满意度\t100%\t100%"]);
  });

  test("that may be between two rows or inside of one are refused", async () => {
    const bytes = pages(
      [head, ...rows, ["农村义务教育阶段寄", "全部完成验收", "全部完成验收"]],
      [["家长对服务的满意度", "逐年提高", "逐年提高"]],
    );
    expect(said(await refusal(bytes))).toMatch(/第 2 页开头的“家长对服务的满意度”.*分不清；请提供/);
  });

  test("inside of long texts leave them whole, paragraphs and all", async () => {
    const [goal, result] = ["全年改造危房三百户，改善居住条件。", "已改造危房三百零二户，全部入住。"];
    const found = await lines(
      [
        ["预期目标", "实际完成情况"],
        [`一、${goal}`, `一、${result}`],
      ],
      [[`二、${goal}`, `二、${result}`]],
      [200, 200],
    );
    expect(found[1]).toBe(`一、${goal} 二、${goal}\t一、${result} 二、${result}`);
  });

  test("between the head of a table and its first row leave them two", async () => {
    const found = await lines([["指标值", "实际完成值"]], [["按期开工", "按期开工"]], [38, 43]);
    expect(found).toEqual(["指标值\t实际完成值", "按期开工\t按期开工"]);
  });

  test("inside of the name of a group leave it whole", async () => {
    const group = (name: string | null, ...row: string[]) => [name, ...row];
    const found = await lines(
      [["一级", "指标", "目标"], group("产出指", "里程", "≥3公里")],
      [
        group("标", "桥梁", "≥2座"),
        group(null, "涵洞", "≥5处"),
        group("效益指\n标", "通行", "≥9成"),
        group(null, "安全", "无事故"),
      ],
      [32, 60, 60],
    );
    expect(found.slice(1)).toEqual([
      "产出指标\t里程\t≥3公里",
      "\t桥梁\t≥2座",
      "\t涵洞\t≥5处",
      "效益指标\t通行\t≥9成",
      "\t安全\t无事故",
    ]);
  });

  test("between two groups leave their names two", async () => {
    const found = await lines(
      [
        ["一级", "指标", "目标"],
        ["产出指\n标", "里程", "≥3公里"],
        [null, "桥梁", "≥2座"],
      ],
      [
        ["效益指\n标", "通行", "≥9成"],
        [null, "安全", "无事故"],
      ],
      [32, 60, 60],
    );
    expect(found.slice(1)).toEqual([
      "产出指标\t里程\t≥3公里",
      "\t桥梁\t≥2座",
      "效益指标\t通行\t≥9成",
      "\t安全\t无事故",
    ]);
  });

  test("inside of a cell merged over a whole page, named on the last, leave it one", async () => {
    // no line runs across the first two columns of the second page
    const side = (x: number, bottom: number): Line => [x, 40, x, bottom];
    const middle = sheet(
      40,
      [32, 32, 60, 60],
      [
        [null, null, "桥梁", "≥2座"],
        [null, null, "涵洞", "≥5处"],
      ],
    );
    const across = middle.lines.filter(([x1, y1, x2, y2]) => !(y1 === y2 && x1 < 104) || x2 - x1 > 70);
    const drawn = pagesPdf([
      sheet(
        600,
        [32, 32, 60, 60],
        [
          ["项目", "一级", "指标", "目标"],
          ["", "", "里程", "≥3公里"],
        ],
      ),
      { texts: middle.texts, lines: [...across, ...[40, 72, 104].map((x) => side(x, 68))] },
      sheet(
        40,
        [32, 32, 60, 60],
        [
          ["绩效", "产出", "通行", "≥9成"],
          [null, null, "安全", "无事故"],
        ],
      ),
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual([
      "项目\t一级\t指标\t目标",
      "绩效\t产出\t里程\t≥3公里",
      "\t\t桥梁\t≥2座",
      "\t\t涵洞\t≥5处",
      "\t\t通行\t≥9成",
      "\t\t安全\t无事故",
    ]);
  });

  test("through the name of a group, which stands across the edge of the page, leave it in its group", async () => {
    const page = sheet(
      600,
      [32, 60, 60],
      [
        ["一级", "指标", "目标"],
        ["", "里程", "≥3公里"],
        [null, "桥梁", "≥2座"],
      ],
    );
    const drawn = pagesPdf([
      withTexts(page, [43, 645, "产出"]),
      sheet(
        40,
        [32, 60, 60],
        [
          ["", "涵洞", "≥5处"],
          ["效益", "通行", "≥9成"],
        ],
      ),
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual([
      "一级\t指标\t目标",
      "产出\t里程\t≥3公里",
      "\t桥梁\t≥2座",
      "\t涵洞\t≥5处",
      "效益\t通行\t≥9成",
    ]);
  });

  test.each(["效益指", "象\n满\n意"])(
    "or a low cell that leave only %j of the name of a group are refused",
    async (piece) => {
      const bytes = pagesPdf([
        sheet(
          40,
          [40, 60],
          [
            ["产出指标", "里程"],
            [piece, "通行"],
          ],
        ),
      ]);
      const message = said(await refusal(bytes));
      expect(message).toMatch(/没有印出来；请/);
      expect(message).toContain(`第 1 页“${piece.replaceAll("\n", "")}”`);
    },
  );

  test("leave two rows whole whose reasons, the same in both, go on", async () => {
    const reason = ["受汛期降雨影响工期", "顺延一个季度"];
    const columns = [78, 40, 78];
    const drawn = pagesPdf([
      sheet(600, columns, [
        ["指标", "目标", "原因"],
        ["校舍维修间数", "≥9间", "无"],
        ["冬季取暖天数", "≥95天", reason[0] ?? ""],
      ]),
      sheet(40, columns, [
        ["", "", reason[1] ?? ""],
        ["图书采购册数", "≥99册", "无"],
        ["食堂检查次数", "≥4次", reason[0] ?? ""],
      ]),
      sheet(40, columns, [
        ["", "", reason[1] ?? ""],
        ["家长满意度", "≥90%", "无"],
      ]),
    ]);
    const found = await linesOf(drawn, "a.pdf");
    expect(found.filter((line) => line.endsWith(reason.join("")))).toHaveLength(2);
    expect(found).toHaveLength(6);
  });

  test("of a row over three pages leave it one", async () => {
    const text = "全县农村公路养护里程达到上年水平并按月巡查";
    const [first, second, third] = [text.slice(0, 9), text.slice(9, 18), text.slice(18)];
    const drawn = pagesPdf([
      sheet(600, widths, [head, ...rows, [first, "≥95%", "96%"]]),
      sheet(40, widths, [[second, "", ""]]),
      sheet(40, widths, [
        [third, "", ""],
        ["家长满意度", "≥90%", "92%"],
      ]),
    ]);
    expect((await linesOf(drawn, "a.pdf")).slice(4)).toEqual([`${text}\t≥95%\t96%`, "家长满意度\t≥90%\t92%"]);
  });

  test("before the rest of a row of a long text join it, and not the row behind it", async () => {
    const text = "已按季度核对台账并抽查二十所学校的取暖设施运行";
    const found = await lines(
      [[text.slice(0, 9), "无", "无"].toSpliced(0, 0, "下达及时性").slice(0, 3)],
      [
        ["", text.slice(9, 18), ""],
        ["拨付合规性", "按月拨付", "无"],
      ],
      [78, 78, 60],
    );
    expect(found).toEqual([`下达及时性\t${text.slice(0, 18)}\t无`, "拨付合规性\t按月拨付\t无"]);
  });

  test("between a sentence that ended and a text that cannot begin are refused", async () => {
    const bytes = pages(
      [head, ...rows, ["全部按月检查完毕。", "≥95%", "96%"]],
      [["、并按季报告结果", "", ""]],
    );
    expect(said(await refusal(bytes))).toMatch(/分不清/);
  });

  test("leave no row printed again at the head of a page", async () => {
    const again = await lines(
      [["项目名称", "校舍维修", ""], ...rows],
      [
        ["项目名称", "校舍维修", ""],
        ["家长满意度", "≥90%", "92%"],
      ],
    );
    expect(again).toEqual([
      "项目名称\t校舍维修",
      ...rows.map((row) => row.join("\t")),
      "家长满意度\t≥90%\t92%",
    ]);
  });

  test("leave no row printed again whose edges moved a little", async () => {
    const header = ["项目名称", "校舍维修", ""];
    const drawn = pagesPdf([
      sheet(600, widths, [header, ...rows]),
      sheet(40, [77, 61, 60], [header, ["家长满意度", "≥90%", "92%"]]),
    ]);
    expect((await linesOf(drawn, "a.pdf")).filter((line) => line.startsWith("项目名称"))).toHaveLength(1);
  });

  test("leave no heads of a block printed again that stands further down in its form", async () => {
    const heads = ["三级指标", "年度指标值", "实际完成值"];
    const again = await lines(
      [["项目名称", "校舍维修", ""], heads, ["校舍维修间数", "≥9间", "9间"]],
      [heads, ["家长满意度", "≥90%", "92%"]],
    );
    expect(again).toEqual([
      "项目名称\t校舍维修",
      heads.join("\t"),
      "校舍维修间数\t≥9间\t9间",
      "家长满意度\t≥90%\t92%",
    ]);
  });

  test("keep the title of a form that begins like the one before", async () => {
    const form = (name: string) => [
      ["自评表", "", ""],
      ["项目名称", name, ""],
      ["家长满意度", "≥90%", "92%"],
    ];
    expect((await lines(form("校舍"), form("取暖"))).filter((line) => line === "自评表")).toHaveLength(2);
  });
});

describe("heads and feet of pages", () => {
  const table = (top: number, name: string) =>
    sheet(
      top,
      [78, 60],
      [
        [name, "≥12间"],
        ["取暖", "≥120天"],
      ],
    );
  const head = "河东区教育局自评材料";

  test("are no part of a report", async () => {
    const pages = [1, 2, 3].map((page) =>
      withTexts(
        table(60, `校舍${page}`),
        [200, 40, head],
        [250, 820, `第 ${page} 页 共 3 页`],
        [40, 800, `编号 0${page}`],
      ),
    );
    const found = await linesOf(pagesPdf(pages), "a.pdf");
    expect(found).toEqual([
      "校舍1\t≥12间",
      "取暖\t≥120天",
      "校舍2\t≥12间",
      "取暖\t≥120天",
      "校舍3\t≥12间",
      "取暖\t≥120天",
    ]);
  });

  test("that a workbook prints again above the further pages of a table stand once", async () => {
    const drawn = pagesPdf(
      ["校舍", "取暖", "食堂"].map((name) =>
        withTexts(
          sheet(120, [78, 60], [[name, "≥12间"]]),
          [200, 80, "项目支出绩效自评表"],
          [220, 100, "（2023年度）"],
        ),
      ),
    );
    expect(await linesOf(drawn, "a.pdf")).toEqual([
      "项目支出绩效自评表",
      "（2023年度）",
      "校舍\t≥12间",
      "取暖\t≥12间",
      "食堂\t≥12间",
    ]);
  });

  test.each(["2/3", "- 2 -", "— 2 —", "2", "Page 2 of 3", "第2页"])(
    "may number the page as %s",
    async (mark) => {
      expect(
        await linesOf(pagesPdf([withTexts(table(60, "校舍"), [250, 820, mark])]), "a.pdf"),
      ).not.toContain(mark);
    },
  );

  test("are kept where they are the titles of forms", async () => {
    const pages = ["校舍", "取暖"].map((name) =>
      withTexts(
        sheet(
          60,
          [78, 60],
          [
            ["项目名称", name],
            ["主管部门", "教育局"],
          ],
        ),
        [200, 40, "项目支出绩效自评表"],
      ),
    );
    const found = await linesOf(pagesPdf(pages), "a.pdf");
    expect(found.filter((line) => line === "项目支出绩效自评表")).toHaveLength(2);
  });
});

describe("narrow columns", () => {
  test.each([
    ["390,065,70\n0", "390,065,700", 46],
    ["=\n100%", "=100%", 20],
    [">=2\n4次", ">=24次", 20],
    ["100\n200", "100 200", 46],
    ["95.6\n0%", "95.60%", 28],
    ["（B/\nA×100%）", "（B/A×100%）", 44],
  ])("%j is %s", async (text, said, width) => {
    const drawn = pagesPdf([
      sheet(
        40,
        [40, width],
        [
          ["甲", text],
          ["乙", "1"],
        ],
      ),
    ]);
    expect((await linesOf(drawn, "a.pdf"))[0]).toBe(`甲\t${said}`);
  });
});

describe("a page with a picture", () => {
  const size = [600, 800] as const;
  const draw = (contents: string[]) =>
    packedPdf(
      zlibSync(new Uint8Array(size[0] * size[1]).fill(200)),
      `/Type /XObject /Subtype /Image /Width ${size[0]} /Height ${size[1]} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
      "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /Im0 3 0 R >> >>",
      contents.length,
      contents,
    );
  const text = (words: string) => `BT /F1 12 Tf 40 600 Td (${words}) Tj ET`;
  const picture = "q 50 0 0 50 0 0 cm /Im0 Do Q";

  test("prints its text behind the picture too", async () => {
    const { lines } = await read(
      draw([`${text("before 12")} ${picture} BT /F1 12 Tf 40 400 Td (behind 34) Tj ET`]),
      "a.pdf",
    );
    expect(lines.join("")).toBe("before 12behind 34");
  });

  test("and no text is said, and becomes a notice", async () => {
    const { lines, notices } = await read(draw([text("12"), picture, picture]), "a.pdf");
    expect(lines).toEqual(["12", "[第2、3页是图片，没有文字层]"]);
    expect(JSON.stringify(notices)).toContain('"problem":"picture"');
  });
});
