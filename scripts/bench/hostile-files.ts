/** Files made to ask more of a reader than any report does: each is a kind of damage, of a joke, or of an attack. */
import { toDocx } from "../../tests/documents/drawn/docx.ts";
import { cell } from "../../tests/documents/drawn/form.ts";
import { type Page, pagesPdf, streamPdf } from "../../tests/documents/drawn/pdf.ts";
import { toXlsx } from "../../tests/documents/drawn/xlsx.ts";
import { withParts, zipOf } from "../../tests/documents/drawn/zip.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOfLines = (count: number, say: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => say(index)).join("\n");
/** Characters of plain words, no family names or marks of anything among them. */
const HAN =
  "的一是在不了有和这中大为上个国我以要他时来用们生到作地于出就分对成会可年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那主义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";
/** Words that hardly repeat, so that neither packing nor keeping what was seen makes them small. */
const words = (length: number, seed: number) => {
  let state = seed * 7_919 + 104_729;
  return Array.from({ length }, () => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return HAN.charAt(state % HAN.length);
  }).join("");
};

const TITLE = "青川县2023年度项目支出绩效自评表";
const LIST = "序号\t项目名称\t主管部门\t全年预算数\t全年执行数\t预算执行率\t得分\t年度目标\t年度目标完成情况";
const MONEY = "项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分";
const INDICATORS = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因";
const indicator = (at: number) =>
  `产出指标\t数量指标\t${words(6, at)}数量\t≥${at}件\t${at + 1}件\t10\t9.5\t${words(12, at + 7)}`;
const form = (at: number, rows: number) =>
  [
    TITLE,
    "（2023年度）",
    `项目名称\t${words(8, at)}补助资金`,
    `主管部门\t青川县${words(2, at)}局\t实施单位\t${words(4, at)}中心`,
    MONEY,
    "年度资金总额\t100\t120\t96\t10\t80%\t8",
    INDICATORS,
    textOfLines(rows, (row) => indicator(at * rows + row)),
    "总分\t\t\t\t\t100\t95",
  ].join("\n");
const report = (sentences: string) =>
  `青川县2023年度农村公路养护补助资金绩效自评报告\n一、项目基本情况\n${sentences}\n二、绩效目标完成情况\n自评得分95分。`;
const sentence = (at: number) =>
  `${words(5, at)}项目年初预算${at + 100}万元，其中：县级${at}万元、省级100万元，实际支出${at + 90}万元，执行率90%，完成${words(3, at)}${at}件，`;

async function book(sheetData: string): Promise<Uint8Array> {
  const plain = await toXlsx(["题目", [[cell("甲"), cell("乙")]]]);
  return withParts(plain, (name, text) =>
    name === "xl/worksheets/sheet1.xml"
      ? text.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${sheetData}</sheetData>`)
      : text,
  );
}
const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function word(body: string): Promise<Uint8Array> {
  const plain = await toDocx(["题目", [[cell("甲"), cell("乙")]]]);
  return withParts(plain, (name, text) =>
    name === "word/document.xml"
      ? text.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`)
      : text,
  );
}
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A list of projects on so many pages, which has ruling lines between its rows or none at all. */
function longList(pages: number, isRuled: boolean): Uint8Array {
  const [left, step, top, leading, rows] = [40, 74, 60, 17, 42];
  const heads = LIST.split("\t").slice(0, 7);
  const textsOf = (y: number, texts: string[]) =>
    texts.map((text, column) => ({ x: left + 3 + column * step, y, text }));
  const rowOf = (at: number) => {
    const amounts = [`${at + 100}`, `${at + 50}`, `${(((at + 50) / (at + 100)) * 100).toFixed(2)}%`];
    return [`${at + 1}`, `${words(6, at)}补助`, `青川县${words(2, at)}局`, ...amounts, `${80 + (at % 20)}`];
  };
  const rule = (y: number): Page["lines"][number] => [left, y, left + heads.length * step, y];
  const above = ["青川县2023年度项目支出绩效自评结果汇总表", "单位：万元"];
  return pagesPdf(
    Array.from({ length: pages }, (_, page): Page => {
      const own = Array.from({ length: rows }, (_, row) => rowOf(page * rows + row));
      const all = [...(page === 0 ? [heads] : []), ...own];
      const titles = page === 0 ? above.map((text, at) => ({ x: 200, y: 25 + at * 14, text })) : [];
      return {
        texts: [...titles, ...all.flatMap((texts, at) => textsOf(top + at * leading, texts))],
        lines: isRuled
          ? Array.from({ length: all.length + 1 }, (_, at) => rule(top - 11 + at * leading))
          : [],
      };
    }),
  );
}

/** What makes each file, by its name. */
export const HOSTILE_FILES: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  "list-of-40000-rows.txt": () =>
    utf8(
      `青川县2023年度项目支出绩效自评结果汇总表\n单位：万元\n${LIST}\n${textOfLines(
        40_000,
        (at) =>
          `${at + 1}\t${words(8, at)}补助\t青川县${words(2, at)}局\t${at + 100}\t${at + 50}\t50%\t${80 + (at % 20)}\t${words(20, at)}\t未完成${words(18, at + 3)}`,
      )}`,
    ),
  "list-of-one-text.txt": () =>
    utf8(
      `青川县2023年度项目支出绩效自评结果汇总表\n单位：万元\n${LIST}\n${textOfLines(40_000, (at) => `${at + 1}\t${words(8, at)}补助\t财政局\t100\t50\t50%\t80\t完成全部养护任务并通过验收不留问题的目标\t完成全部养护任务并通过验收不留问题的目标`)}`,
    ),
  "form-of-30000-indicators.txt": () => utf8(form(1, 30_000)),
  "form-of-20000-funds.txt": () =>
    utf8(
      `${TITLE}\n项目名称\t道路养护\n${MONEY}\n${textOfLines(20_000, (at) => `其中：县级资金\t${at}\t${at + 5}\t${at + 1}\t10\t80%\t8`)}`,
    ),
  "forms-3000.txt": () => utf8(textOfLines(3_000, (at) => form(at, 8))),
  "titles-50000.txt": () => utf8(textOfLines(50_000, (at) => `${words(4, at)}${TITLE}`)),
  "broken-titles-60000.txt": () =>
    utf8(textOfLines(60_000, (at) => (at % 3 === 2 ? "绩效自评报告" : "青川县2023年度项目"))),
  "headers-60000.txt": () => utf8(`${TITLE}\n项目名称\t道路养护\n${textOfLines(60_000, () => INDICATORS)}`),
  "footnotes-100000.txt": () =>
    utf8(`${form(1, 5)}\n注：\n${textOfLines(100_000, (at) => `${at}.${words(8, at)}`)}`),
  "headings-100000.txt": () =>
    utf8(
      report(
        textOfLines(
          100_000,
          (at) => `${"一二三四五六七八九"[at % 9]}、${words(6, at)}情况\n（${at}）${words(9, at)}`,
        ),
      ),
    ),
  "prose-in-sentences.txt": () => utf8(report(textOfLines(30_000, (at) => `${sentence(at)}完成率100%。`))),
  "prose-in-one-sentence.txt": () =>
    utf8(report(textOfLines(14, () => Array.from({ length: 2_500 }, (_, at) => sentence(at)).join("")))),
  "line-of-han.txt": () => utf8(report(textOfLines(20, (at) => words(199_000, at)))),
  "line-of-digits.txt": () => utf8(report(textOfLines(10, () => "1".repeat(199_000)))),
  "line-of-commas.txt": () => utf8(report(textOfLines(10, () => "1,".repeat(99_000)))),
  "line-of-thousands.txt": () => utf8(report(textOfLines(10, () => "1,000".repeat(39_000)))),
  "line-of-spaces.txt": () => utf8(report(textOfLines(10, () => `甲${" ".repeat(198_000)}乙`))),
  "line-of-spaced-digits.txt": () => utf8(report(textOfLines(10, () => "1 ".repeat(99_000)))),
  "line-of-brackets.txt": () => utf8(report(textOfLines(10, () => "（".repeat(199_000)))),
  "line-of-closed-brackets.txt": () => utf8(report(textOfLines(10, () => "（）".repeat(99_000)))),
  "line-of-colons.txt": () => utf8(report(textOfLines(10, () => "：".repeat(199_000)))),
  "line-of-rates.txt": () => utf8(report(textOfLines(10, () => "执行率=".repeat(49_000)))),
  "line-of-labels.txt": () => utf8(report(textOfLines(10, () => "年初预算数".repeat(39_000)))),
  "line-of-roles.txt": () => utf8(report(textOfLines(10, () => "项目负责人 ".repeat(33_000)))),
  "line-of-mails.txt": () => utf8(report(textOfLines(10, () => "a.".repeat(99_000)))),
  "table-on-one-line.txt": () =>
    utf8(`${form(3, 700).replaceAll("\n", " ").replaceAll("\t", " ").slice(0, 199_000)}`),
  "tables-spaced.txt": () => utf8(form(3, 20_000).replaceAll("\t", "  ")),
  "tables-piped.txt": () => utf8(form(3, 20_000).replaceAll("\t", "|")),
  "tables-vertical.txt": () => utf8(form(3, 20_000).replaceAll("\t", "\n")),
  "tables-streamed.txt": () => utf8(form(3, 20_000).replaceAll("\t", "|\n|")),
  "labels-200000.txt": () =>
    utf8(textOfLines(199_000, (at) => ["产出指标", "数量指标", "100%", "执行数", "得分"][at % 5] ?? "")),
  "columns-1000.txt": () =>
    utf8(
      textOfLines(400, (at) =>
        Array.from({ length: 999 }, (_, column) => (at === 0 ? "全年预算数" : `${column}`)).join("\t"),
      ),
    ),
  "columns-of-words.txt": () =>
    utf8(
      `${TITLE}\n${INDICATORS}\n${textOfLines(90, (at) => Array.from({ length: 999 }, (_, column) => words(20, at + column)).join("\t"))}`,
    ),
  "numbers-without-end.txt": () =>
    utf8(
      `${TITLE}\n项目名称\t道路养护\n${MONEY}\n${textOfLines(60, (at) => `年度资金总额\t${"9".repeat(60_000)}\t${"1".repeat(60_000)}.${at}\t${"7".repeat(60_000)}\t10\t${"3".repeat(10_000)}%\t8`)}`,
    ),
  "cell-of-5-mb.html": () => utf8(`<table><tr><td>项目名称</td><td>${words(1_700_000, 5)}</td></tr></table>`),
  "nested-100000.html": () => utf8(`${"<div>".repeat(100_000)}甲${"</div>".repeat(100_000)}`),
  "tables-in-tables.html": () =>
    utf8(`${"<table><tr><td>".repeat(200)}甲${"</td></tr></table>".repeat(200)}`.repeat(200)),
  "spans-without-end.html": () =>
    utf8(
      `<table>${textOfLines(2_000, (at) => `<tr><td colspan="1000" rowspan="65534">${at}</td><td>1</td></tr>`)}</table>`,
    ),
  "cell-of-5-mb.xlsx": () =>
    book(`<row r="1">${inline("A1", "项目名称")}${inline("B1", words(1_700_000, 5))}</row>`),
  "strings-60000.xlsx": () =>
    book(
      textOfLines(60_000, (at) => {
        const row = at + 1;
        return `<row r="${row}">${inline(`A${row}`, String(at))}${inline(`B${row}`, words(110, at))}</row>`;
      }),
    ),
  "bomb.xlsx": () => book(`<row r="1">${inline("A1", "甲".repeat(9_000_000))}</row>`),
  "cell-of-5-mb.docx": () => word(paragraph(words(1_700_000, 5))),
  "tables-deep.docx": () =>
    word(
      `${"<w:tbl><w:tr><w:tc>".repeat(250)}${paragraph("甲")}${"</w:tc></w:tr></w:tbl>".repeat(250)}`.repeat(
        100,
      ),
    ),
  "bomb.docx": () => zipOf({ "word/document.xml": new Uint8Array(60 * 1024 * 1024).fill(0x20) }),
  "paragraphs-60000.docx": () => word(textOfLines(60_000, (at) => paragraph(`${sentence(at)}完成率100%。`))),
  "ruled-across-480-pages.pdf": () => longList(480, true),
  "unruled-480-pages.pdf": () => longList(480, false),
  "painted.pdf": () =>
    streamPdf(textOfLines(100_000, (at) => `BT /F1 9 Tf ${at % 500} ${at % 800} Td (1) Tj ET`)),
};
