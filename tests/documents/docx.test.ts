import * as docx from "docx";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { refusing } from "../refusing.ts";
import { toDocx } from "./drawn/docx.ts";
import { figuresOf } from "./drawn/figures.ts";
import { cell, drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { withParts } from "./drawn/zip.ts";

const small = await toDocx(["题目", [[cell("甲"), cell("乙")]]]);

/** A document whose body is the given WordprocessingML, with further styles. */
const bodyOf = (body: string, styles = "") =>
  withParts(small, (name, text) =>
    name === "word/document.xml"
      ? text.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`)
      : name === "word/styles.xml"
        ? text.replace("</w:styles>", () => `${styles}</w:styles>`)
        : text,
  );
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe("a form in a Word document", () => {
  const evaluation = founding("yangpu-2022", 2);

  test("says what its text says", async () => {
    const { evaluations, notices } = await read(await toDocx(drawForm(evaluation)), "report.docx");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
    expect(notices).toEqual([]);
  });

  test("says where each figure stands", async () => {
    const { evaluations } = await read(await toDocx(drawForm(evaluation)), "report.docx");
    expect(evaluations[0]?.executed?.at).toMatchObject({ origin: "表1行4列6", cell: 5 });
  });
});

describe("tables", () => {
  test("keep the columns of cells merged to the right and down", async () => {
    const drawn = await toDocx([
      [
        [cell("甲", 2, 2), cell("乙")],
        [cell("丙")],
        [cell("丁"), cell("戊"), cell("己")],
        [cell("庚", 1, 2), cell("辛", 2)],
        [cell("壬"), cell("癸")],
      ],
    ]);
    expect(await linesOf(drawn, "a.docx")).toEqual([
      "甲\t\t乙",
      "\t\t丙",
      "丁\t戊\t己",
      "庚\t辛",
      "\t壬\t癸",
    ]);
  });

  test("believe a span no further than other cells stand", async () => {
    const wide = (text: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    expect(await linesOf(bodyOf(`<w:tbl><w:tr>${wide("甲")}</w:tr></w:tbl>`), "a.docx")).toEqual(["甲"]);
    await expect(
      read(bodyOf(`<w:tbl><w:tr>${wide("甲")}${wide("乙")}</w:tr></w:tbl>`), "a.docx"),
    ).rejects.toThrow(refusing(/超过上限 1000 列/));
  });

  test("go on below a line that says so", async () => {
    const rows = (text: string) => [[cell(text), cell("1")]];
    const parts = [
      "自评表",
      rows("甲"),
      "自评表（续）",
      rows("乙"),
      "续表",
      rows("丙"),
      "（接上页）",
      rows("丁"),
    ];
    const lines = ["自评表", "甲\t1", "乙\t1", "丙\t1", "丁\t1"];
    expect(await linesOf(await toDocx(parts), "a.docx")).toEqual(lines);
  });

  test.each(["另一表（续）", "办理手续"])("have %s between them where it is something else", async (text) => {
    const rows = [[cell("甲"), cell("1")]];
    const lines = await linesOf(await toDocx(["自评表", rows, text, rows]), "a.docx");
    expect(lines).toContain(text);
  });

  test("have one line for a row, whatever stands in its cells", async () => {
    const drawn = await toDocx([[[cell("甲\n乙"), cell("丙\t丁")]]]);
    expect((await read(drawn, "a.docx")).lines).toEqual(["甲 乙\t丙 丁"]);
  });
});

describe("text", () => {
  test("leaves out what is deleted or crossed out, and takes what is inserted", async () => {
    const deleted = `<w:del w:id="1" w:author="x"><w:r><w:delText>100</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="2" w:author="x">${run("120")}</w:ins>`;
    const body = `<w:p>${run("预算")}${deleted}${inserted}${run("80", "<w:strike/>")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["预算120"]);
  });

  test("of raised digits is not a number", async () => {
    const body = `<w:p>${run("10")}${run("4", '<w:vertAlign w:val="superscript"/>')}${run("元")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["10⁴元"]);
  });

  test.each([
    ["leaves out the mark of a note behind a figure", run("98.5"), "", "98.5"],
    ["leaves it out behind a bold rate", run("98.5%", "<w:b/>"), "", "98.5%"],
    ["leaves it out before a unit", run("98.5"), run("万元"), "98.5万元"],
    ["keeps it within a figure", run("98"), run(".5"), "98[¹].5"],
    ["keeps it behind words", run("执行率"), "", "执行率[¹]"],
  ])("%s", async (_, before, after, expected) => {
    const sheet = await docx.Packer.toBuffer(
      new docx.Document({
        footnotes: { 1: { children: [new docx.Paragraph("含上年结转")] } },
        sections: [{ children: [new docx.Paragraph({ children: [new docx.FootnoteReferenceRun(1)] })] }],
      }),
    );
    const noted = withParts(new Uint8Array(sheet), (name, text) =>
      name === "word/document.xml"
        ? text.replace(/<w:p>(?:(?!<w:p>).)*footnoteReference.*?<\/w:p>/, (paragraph) => {
            const mark = /<w:r>.*<\/w:r>/.exec(paragraph)?.[0] ?? "";
            return `<w:p>${before}${mark}${after}</w:p>`;
          })
        : text,
    );
    const lines = await linesOf(noted, "a.docx");
    expect(lines[0]).toBe(expected);
    expect(lines.join()).toContain("含上年结转");
  });

  test("of a figure beside a picture in its line is doubted, beside one that floats is not", async () => {
    const picture = '<a:blip r:embed="rId9"/>';
    const drawn = (how: string) => `<w:r><w:drawing><wp:${how}>${picture}</wp:${how}></w:drawing></w:r>`;
    const formula = "<w:r><w:object><o:OLEObject/></w:object></w:r>";
    const tc = (inner: string) => `<w:tc><w:p>${inner}</w:p></w:tc>`;
    const row = [
      run("清淤"),
      formula + run("5公里"),
      drawn("inline") + run("6"),
      drawn("anchor") + run("20"),
    ];
    const body = `<w:tbl><w:tr>${row.map(tc).join("")}</w:tr></w:tbl>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["清淤\t5公里 〓\t6 〓\t20"]);
  });

  test("of a symbol is its character", async () => {
    const body = `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run("90%")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["≥90%"]);
  });

  test("of links is text, and pictures print nothing", async () => {
    const link = new docx.ExternalHyperlink({
      link: "https://example.org/",
      children: [new docx.TextRun("链接")],
    });
    const picture = new docx.ImageRun({
      type: "png",
      data: new Uint8Array(8),
      transformation: { width: 9, height: 9 },
    });
    const drawn = new docx.Document({
      sections: [{ children: [new docx.Paragraph({ children: [link, picture] })] }],
    });
    expect(await linesOf(new Uint8Array(await docx.Packer.toBuffer(drawn)), "a.docx")).toEqual(["链接"]);
  });
});

describe("hidden text is not printed, so not read", () => {
  const style = (type: string, id: string, properties: string, base = "") =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}` +
    `<w:rPr>${properties}</w:rPr></w:style>`;
  const styles =
    style("character", "Secret", "<w:vanish/>") +
    style("character", "Heir", "<w:b/>", "Secret") +
    style("character", "Shown", '<w:vanish w:val="0"/>', "Secret") +
    style("paragraph", "Note", "<w:vanish/>") +
    style("character", "Crossed", "<w:strike/>");
  const figure = (hidden: string) => `${run("执行")}${hidden}${run("23.87")}`;

  test.each([
    ["by itself", run("9", "<w:vanish/>")],
    ["by a style", run("9", '<w:rStyle w:val="Secret"/>')],
    ["by a style that another is based on", run("9", '<w:rStyle w:val="Heir"/>')],
    ["by a style that crosses out", run("9", '<w:rStyle w:val="Crossed"/>')],
    ["with a tab and a break", "<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:t>9</w:t><w:br/></w:r>"],
    ["inside of a link", `<w:hyperlink w:anchor="x">${run("9", "<w:vanish/>")}</w:hyperlink>`],
    ["crossed out twice", run("9", "<w:dstrike/>")],
  ])("%s", async (_, hidden) => {
    expect(await linesOf(bodyOf(`<w:p>${figure(hidden)}</w:p>`, styles), "a.docx")).toEqual(["执行23.87"]);
  });

  test("by the style of its paragraph", async () => {
    const hidden = `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${run("9")}</w:p>`;
    expect(await linesOf(bodyOf(`${hidden}<w:p>${run("8")}</w:p>`, styles), "a.docx")).toEqual(["8"]);
  });

  test.each([
    ["is switched on by itself", run("9", '<w:rStyle w:val="Secret"/><w:vanish w:val="false"/>')],
    ["is switched on by a style", run("9", '<w:rStyle w:val="Shown"/>')],
    ["has the property of something else", run("9", '<w:rStyle w:val="Unknown"/><w:webHidden/>')],
  ])("but text that %s is", async (_, shown) => {
    expect(await linesOf(bodyOf(`<w:p>${figure(shown)}</w:p>`, styles), "a.docx")).toEqual(["执行923.87"]);
  });

  test("and two styles that hide show it again", async () => {
    const shown = `<w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr>${run("9", '<w:rStyle w:val="Secret"/>')}</w:p>`;
    expect(await linesOf(bodyOf(shown, styles), "a.docx")).toEqual(["9"]);
  });
});

describe("text of the colour behind it is not seen, so not read", () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const styles =
    `<w:style w:type="table" w:styleId="Banded"><w:tblStylePr w:type="firstRow"><w:tcPr>${shade("1F4E79")}</w:tcPr></w:tblStylePr></w:style>` +
    '<w:style w:type="table" w:styleId="Heir"><w:basedOn w:val="Banded"/></w:style>' +
    '<w:style w:type="table" w:styleId="Plain"><w:tblPr/></w:style>';
  const table = (style: string, cell: string, text: string) =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr><w:tr><w:tc><w:tcPr>${cell}</w:tcPr><w:p>${run("甲")}</w:p></w:tc>` +
    `<w:tc><w:tcPr>${cell}</w:tcPr><w:p>${text}</w:p></w:tc></w:tr></w:tbl>`;
  const of = async (body: string) => (await linesOf(bodyOf(body, styles), "a.docx")).join("\n");

  test.each([
    ["white on paper", "Plain", "", white],
    ["white on white", "Plain", shade("ffffff"), white],
    ["white on no colour", "Plain", shade("auto"), white],
    ["blue on blue", "Plain", shade("1F4E79"), '<w:color w:val="1f4e79"/>'],
  ])("%s", async (_, style, cell, properties) => {
    expect(await of(table(style, cell, run("9", properties)))).toBe("甲");
  });

  test.each([
    ["white on blue", "Plain", shade("1F4E79"), white],
    ["white on its own mark", "Plain", "", `${white}<w:highlight w:val="black"/>`],
    ["white on its own blue", "Plain", "", `${white}${shade("1F4E79")}`],
    ["white in a style of table that colours some rows", "Banded", "", white],
    ["white in a style that is based on such a one", "Heir", "", white],
    [
      "a shade of white",
      "Plain",
      "",
      '<w:color w:val="FFFFFF" w:themeColor="background1" w:themeShade="80"/>',
    ],
    ["black", "Plain", "", '<w:color w:val="000000"/>'],
  ])("but %s is", async (_, style, cell, properties) => {
    expect(await of(table(style, cell, run("9", properties)))).toBe("甲\t9");
  });

  test("but white in a box is, whatever the box is filled with", async () => {
    const box = `<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${run("9", white)}</w:p></w:txbxContent></v:textbox></v:rect></w:pict>`;
    expect(await of(`<w:p>${run("甲")}<w:r>${box}</w:r></w:p>`)).toContain("9");
  });
});

describe("every text of the file is read", () => {
  const names =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
  const content = `<w:txbxContent><w:p>${run("单位：万元")}</w:p></w:txbxContent>`;
  const drawing = `<w:drawing><wp:anchor><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
  const older = `<w:pict><v:oval><v:textbox>${content}</v:textbox></v:oval></w:pict>`;
  const choice = `<mc:Choice Requires="wps">${drawing}</mc:Choice>`;

  test.each([
    ["in a text box", drawing],
    ["in an older text box", older],
    [
      "in a text box written both ways",
      `<mc:AlternateContent>${choice}<mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`,
    ],
    ["in a text box written one way", `<mc:AlternateContent>${choice}</mc:AlternateContent>`],
  ])("%s", async (_, box) => {
    const body = `<w:p ${names}>${run("甲")}<w:r>${box}</w:r></w:p><w:p>${run("乙")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["甲", "单位：万元", "乙"]);
  });

  test("in a simple field and other shells", async () => {
    const body = `<w:p><w:fldSimple w:instr="=1+1">${run("120")}</w:fldSimple><w:smartTag><w:dir w:val="ltr">${run("万元")}</w:dir></w:smartTag></w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["120万元"]);
  });

  const ruby = (guide: string) =>
    `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run(guide)}</w:rt><w:rubyBase>${run("河东")}</w:rubyBase></w:ruby></w:r>${run("区")}</w:p>`;
  test("below a guide to its sounds", async () => {
    expect(await linesOf(bodyOf(ruby("hédōng")), "a.docx")).toEqual(["河东区"]);
  });

  test("and a guide of other words or figures leaves a mark", async () => {
    expect(await linesOf(bodyOf(ruby("12")), "a.docx")).toEqual(["河东〓区"]);
  });

  test("in a font of signs, as the signs it shows", async () => {
    const symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>';
    const body = `<w:p>${run("\uf0b3", symbol)}${run("90%", '<w:rFonts w:ascii="SimSun"/>')}</w:p><w:p>${run("&#xF0A3;5天", symbol)}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["≥90%", "≤5天"]);
  });

  const field = (instruction: string, data = "") =>
    `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const list =
    '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="97%"/><w:listEntry w:val="99%"/></w:ddList></w:ffData>';
  test.each([
    ["as what is chosen of a list", field("FORMDROPDOWN", list), "99%"],
    ["as a mark where a field draws it", field("EQ \\f(1,2)"), "〓"],
    ["not at all where a field prints nothing", field("TC 目录"), ""],
    [
      "as the result of a field",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>EQ 1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "7",
    ],
  ])("in fields, %s", async (_, drawn, printed) => {
    expect(await linesOf(bodyOf(`<w:p>${run("完成")}${drawn}</w:p>`), "a.docx")).toEqual([`完成${printed}`]);
  });

  const mark = (type: string, data = "") =>
    `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
  const asked = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const merged = `${mark("begin")}${asked("MERGEFIELD 数")}${mark("separate")}${run("777")}${mark("end")}`;
  const question = `${mark("begin")}${asked("IF ")}${merged}${asked(' > 0 "是" "否"')}`;
  test.each([
    [
      "without what its instruction is made of",
      `${question}${mark("separate")}${run("95%")}${mark("end")}`,
      "95%",
    ],
    [
      "with what stands within its result",
      `${mark("begin")}${asked("REF a")}${mark("separate")}${merged}${mark("end")}`,
      "777",
    ],
    ["whole where it does not end here", question, "777"],
    [
      "as a box that is ticked",
      field("FORMCHECKBOX", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"),
      "☑",
    ],
    [
      "as a box that is not",
      field("FORMCHECKBOX", '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
      "□",
    ],
  ])("in a field, %s", async (_, drawn, printed) => {
    expect(await linesOf(bodyOf(`<w:p>${run("完成")}${drawn}</w:p>`), "a.docx")).toEqual([`完成${printed}`]);
  });

  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const control = (properties: string, text: string) =>
    `<w:sdt ${w14}><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
  test.each([
    ["as the box it is", control("<w14:checkbox><w14:checked/></w14:checkbox>", "☒"), "☒"],
    ["not at all where it only asks", control("<w:showingPlcHdr/>", "单击或点击此处输入文字。"), ""],
    ["as said where it asks for nothing", control("<w:showingPlcHdr/>", "按合同约定"), "按合同约定"],
    ["as filled in", control("<w:text/>", "请选择"), "请选择"],
  ])("in a control, %s", async (_, drawn, printed) => {
    expect(await linesOf(bodyOf(`<w:p>${run("完成")}${drawn}</w:p>`), "a.docx")).toEqual([`完成${printed}`]);
  });

  test("lifted above its line, as what is raised", async () => {
    const lifted = (by: number) =>
      `<w:p>${run("99")}${run("1", `<w:position w:val="${by}"/>`)}${run("%")}</w:p>`;
    expect(await linesOf(bodyOf(`${lifted(12)}${lifted(2)}`), "a.docx")).toEqual(["99¹%", "991%"]);
  });

  test("set against its direction, without a number", async () => {
    const body = `<w:p>${run("共")}<w:bdo w:val="rtl">${run("5416")}</w:bdo>${run("元")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["共〓〓〓〓元"]);
  });

  test("in a row that begins further right, under its column", async () => {
    const tc = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const gap = '<w:trPr><w:gridBefore w:val="2"/></w:trPr>';
    const body = `<w:tbl><w:tr>${tc("甲")}${tc("乙")}${tc("丙")}</w:tr><w:tr>${gap}${tc("丁")}</w:tr></w:tbl>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["甲\t乙\t丙", "\t\t丁"]);
  });

  test("or the file is refused", async () => {
    const orphan = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>${run("丙")}</w:p>`;
    const body = `<w:p>${run("甲")}</w:p>${orphan}`;
    await expect(read(bodyOf(body), "a.docx")).rejects.toThrow(refusing(/读不出的文字（“丙”等 1 字）；请/));
  });
});

describe("a picture alone in a cell", () => {
  const tc = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
  const picture =
    '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>';
  const row = (...cells: string[]) => `<w:tr>${cells.map(tc).join("")}</w:tr>`;

  test("of a row of figures is said to be one", async () => {
    const body = `<w:tbl>${row(run("合格率"), run("≥98%"), picture, run("20"))}</w:tbl>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["合格率\t≥98%\t[图片]\t20"]);
  });

  test.each(["项目名称", "数量指标", "得分："])(
    "beside the label %s of a form is said to be one too",
    async (label) => {
      const body = `<w:tbl>${row(run(label), picture)}</w:tbl>`;
      expect(await linesOf(bodyOf(body), "a.docx")).toEqual([`${label}\t[图片]`]);
    },
  );

  test("elsewhere is an ornament", async () => {
    const body = `<w:tbl>${row(run("甲"), picture)}${row(run("乙"), run("丙"))}</w:tbl>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["甲", "乙\t丙"]);
  });
});

describe("a formula", () => {
  const math = (content: string) =>
    `<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMathParaPr/><m:oMath>${content}</m:oMath></m:oMathPara>`;
  const piece = (text: string) => `<m:r><m:rPr/><m:t>${text}</m:t></m:r>`;
  const tc = (content: string) => `<w:tc><w:p>${content}</w:p></w:tc>`;
  const table = (content: string) => bodyOf(`<w:tbl><w:tr>${tc(run("合格率"))}${tc(content)}</w:tr></w:tbl>`);

  test("of one line is its text", async () => {
    const file = table(math(piece("≥") + piece("90%")));
    expect(await linesOf(file, "a.docx")).toEqual(["合格率\t≥90%"]);
  });

  test("of a fraction is said to be illegible, and the file is read", async () => {
    const fraction = `<m:f><m:num>${piece("3")}</m:num><m:den>${piece("4")}</m:den></m:f>`;
    expect(await linesOf(table(math(fraction)), "a.docx")).toEqual(["合格率\t〓"]);
  });
});

describe("a number that Word counts by itself", () => {
  const numbered = (content: string, id = "1", level = "0") =>
    `<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${content}</w:p></w:tc>`;
  const tc = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">${level("decimal", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level("ideographTraditional", "%1")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
  const fileOf = (...rows: string[]) =>
    withParts(
      bodyOf(`<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join("")}</w:tbl>`),
      (name, text) => (name === "word/numbering.xml" ? numbering : text),
    );

  test("alone in a cell is that number, in a paragraph of text it counts on", async () => {
    const file = fileOf(
      numbered("") + tc("清淤"),
      numbered(run("检修")) + tc("泵站"),
      numbered("") + tc("巡护"),
    );
    expect(await linesOf(file, "a.docx")).toEqual(["3.\t清淤", "检修\t泵站", "5.\t巡护"]);
  });

  describe("as the style of its paragraph says", () => {
    const styled = (style: string, content = "", own = "") =>
      `<w:tc><w:p><w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr>${content}</w:p></w:tc>`;
    const styleOf = (id: string, rest: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${rest}</w:style>`;
    const numberedBy = (list: string) => `<w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
    const styles = [
      styleOf("Row", numberedBy("1")),
      styleOf("Based", '<w:basedOn w:val="Row"/>'),
      styleOf("Old", numberedBy("2")),
      styleOf("Deep", numberedBy("3")),
    ].join("");
    const deep = `<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:pStyle w:val="Deep"/></w:lvl></w:abstractNum>`;
    const file = (...rows: string[]) =>
      withParts(fileOf(...rows), (name, text) => {
        if (name === "word/styles.xml") return text.replace("</w:styles>", `${styles}</w:styles>`);
        if (name !== "word/numbering.xml") return text;
        const both = text.replace("<w:num ", `${deep}<w:num `);
        return both.replace(
          "</w:numbering>",
          '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num></w:numbering>',
        );
      });

    test("it counts, through the style it is based on, with those that say so themselves", async () => {
      const rows = [
        styled("Row") + tc("清淤"),
        styled("Based") + tc("检修"),
        numbered("") + tc("巡护"),
        styled("Row", run("抽检")) + tc("泵站"),
        styled("Row") + tc("培训"),
      ];
      const lines = ["3.\t清淤", "4.\t检修", "5.\t巡护", "抽检\t泵站", "7.\t培训"];
      expect(await linesOf(file(...rows), "a.docx")).toEqual(lines);
    });

    test("it is illegible in another kind or level, and none where the paragraph wants none", async () => {
      const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
      const rows = [
        styled("Old") + tc("清淤"),
        styled("Deep") + tc("巡护"),
        styled("Row", "", none) + tc("抽检"),
      ];
      expect(await linesOf(file(...rows), "a.docx")).toEqual(["〓\t清淤", "〓\t巡护", "\t抽检"]);
    });
  });

  test("of another kind or level is said to be illegible", async () => {
    const file = fileOf(
      numbered("", "2") + tc("清淤"),
      numbered("", "1", "1") + tc("巡护"),
      numbered("", "0") + tc("抽检"),
    );
    expect(await linesOf(file, "a.docx")).toEqual(["〓\t清淤", "〓\t巡护", "\t抽检"]);
  });
});

describe("what cannot be told is refused", () => {
  test("another file laid out within", async () => {
    const body = `<w:p>${run("甲")}</w:p><w:altChunk r:id="rId9"/>`;
    await expect(read(bodyOf(body), "a.docx")).rejects.toThrow(refusing(/嵌有另一个文件.*；请用 Word/));
  });

  test.each([
    [
      "a symbol without a character",
      bodyOf('<w:p><w:r><w:sym w:font="Unknown" w:char="F0B3"/></w:r></w:p>'),
      /公式或符号/,
    ],
    ["no text at all", bodyOf("<w:p/>"), /没有文字/],
    ["a body that is cut off", bodyOf("<w:p>"), /不合格式|没有写完|多出/],
    [
      "a note that is not there",
      withParts(small, (_, text) => text.replace(/<w:t[ >]/, '<w:footnoteReference w:id="77"/>$&')),
      /引用了脚注 77.*；请用 Word/,
    ],
    ["no body", withParts(small, (_, text) => text.replaceAll("w:body", "w:nobody")), /读不通|没有文字/],
  ])("%s", async (_, bytes, message) => {
    await expect(read(bytes, "a.docx")).rejects.toThrow(UnreadableFile);
    await expect(read(bytes, "a.docx")).rejects.toThrow(refusing(message));
  });
});
