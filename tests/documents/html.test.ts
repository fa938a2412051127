import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { readHtml } from "../../src/documents/html.ts";
import { refusing } from "../refusing.ts";
import { encodeAs } from "./drawn/encode.ts";
import { figuresOf } from "./drawn/figures.ts";
import { drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { toHtml } from "./drawn/html.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

describe("a form on a web page", () => {
  const evaluation = founding("yangpu-2022", 2);

  test("says what its text says", async () => {
    const { evaluations, notices } = await read(toHtml(drawForm(evaluation)), "report.html");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
    expect(notices).toEqual([]);
  });

  test("says where each figure stands", async () => {
    const { evaluations, lines } = await read(toHtml(drawForm(evaluation)), "report.html");
    const at = evaluations[0]?.executed?.at;
    expect(at).toMatchObject({ origin: "表1行4列6", cell: 5 });
    expect(lines[(at?.line ?? 0) - 1]?.split("\t")[5]).toBe(evaluation.executed?.text);
  });

  test("is read in the charset that the page declares", async () => {
    const html = toHtml(drawForm(evaluation), "gb2312");
    const { evaluations } = await read(encodeAs("gb18030", html), "report.html");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
  });
});

describe("tables", () => {
  test("keep the columns of merged cells", async () => {
    const body =
      "<table><tr><td rowspan=2 colspan=2>甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>";
    expect(await linesOf(page(body), "a.html")).toEqual(["甲\t\t乙", "\t\t丙", "丁\t戊\t己"]);
  });

  test("have no columns where only a span reaches", async () => {
    const body = "<table><tr><td colspan=100>题目</td></tr><tr><td>甲</td><td>乙</td></tr></table>";
    expect((await read(page(body), "a.html")).lines).toEqual(["题目\t", "甲\t乙"]);
  });

  test("of one column, or around other tables, are layout", async () => {
    const body =
      "<table><tr><td><p>题目</p><table><tr><td>甲</td><td>乙</td></tr></table><p>结尾</p></td></tr></table>";
    expect((await read(page(body), "a.html")).lines).toEqual(["题目", "甲\t乙", "结尾"]);
  });

  test("inside a row that prints follow the row", async () => {
    const body =
      "<table><tr><td>甲</td><td>乙<table><tr><td>子</td><td>丑</td></tr></table></td></tr><tr><td>丙</td><td>丁</td></tr></table>";
    expect((await read(page(body), "a.html")).lines).toEqual(["甲\t乙", "子\t丑", "丙\t丁"]);
  });
});

test("a table shows its head first and its foot last, wherever they are written", async () => {
  const body =
    "<table><tfoot><tr><td>合计<td>3</tfoot><tr><td>甲<td>1</tr><thead><tr><td>名称<td>数</thead><tbody><tr><td>乙<td>2</tbody></table>";
  expect(await linesOf(page(body), "a.html")).toEqual(["名称\t数", "甲\t1", "乙\t2", "合计\t3"]);
});

describe("text", () => {
  test("leaves out what is not shown, is crossed out or runs", async () => {
    const body =
      "<script>alert(1)</script><style>p{}</style><p hidden>暗</p><p style='display: none'>暗</p><!-- 注 -->" +
      "<p onclick='x()'>预算<del>100</del>120<svg><text>图</text></svg></p><template>暗</template>";
    expect(await linesOf(page(body), "a.html")).toEqual(["预算120"]);
  });

  test.each([
    ["a class", ".h{display:none}", '<b class="x h">9</b>'],
    [
      "a class among other rules",
      "td,.h{color:red}b.h , i.h{ display : none !important }",
      '<b class="h">9</b>',
    ],
    ["a tag in a class", ".memo b{display:none}", '<i class="memo"><b>9</b></i>'],
    ["an id", "#h{visibility:hidden}", '<b id="h"><i>9</i></b>'],
    ["a rule for screens", "@media screen{.h{display:none}}", '<b class="h">9</b>'],
    ["an inline style", "", '<b style="visibility: hidden">9</b>'],
    ["an attribute", "", "<b hidden>9</b>"],
    ["a style that crosses out", "", '<b style="text-decoration:line-through red">9</b>'],
    ["a class that crosses out", ".h{text-decoration-line:line-through}", '<b class="h">9</b>'],
    ["a style written for Word", "", '<b style="mso-hide:all">9</b>'],
    ["white ink", "", '<b style="color:#FFF">9</b>'],
    [
      "white ink of a class on paper",
      "td{background:white}.h{color:rgb(255, 255, 255)}",
      '<b class="h"><i>9</i></b>',
    ],
    ["an old tag of white", "", '<font color="white">9</font>'],
    ["no opacity", "", '<b style="opacity:0">9</b>'],
    ["no opacity around it", ".h{opacity:0.0}", '<i class="h"><b style="opacity:1">9</b></i>'],
    ["a size of nought", ".h{font-size:0px !important}", '<b class="h" style="font-size:9pt">9</b>'],
    ["a share of a size of nought", "", '<i style="font:0/0 a"><b style="font-size:2em">9</b></i>'],
    ["a place beside the page", ".h{position:absolute;left:-9999px}", '<b class="h">9</b>'],
    ["a place above the page", "", '<b style="position:fixed;top:-999px"><i>9</i></b>'],
    ["a cut to nothing", ".h{position:absolute;clip:rect(0 0 0 0)}", '<b class="h">9</b>'],
    ["a box of no size", ".h{display:inline-block;width:0;height:0;overflow:hidden}", '<b class="h">9</b>'],
    ["transparent ink", ".h{color:transparent}a:hover{background:red}", '<b class="h">9</b>'],
    ["a colour on itself", ".h{color:#fafafa;background:#fafafa}", '<b class="h">9</b>'],
    ["two rules together", ".h{position:absolute}.far{left:-9999px}", '<b class="h far">9</b>'],
    ["a rule and its own style", ".h{position:absolute}", '<b class="h" style="top:-1000em">9</b>'],
    ["an indented line", ".h{display:inline-block;text-indent:-9999px}", '<b class="h">9</b>'],
    ["an indented paragraph", "", '<div style="text-indent:-9999px">9</div>'],
    ["a path that cuts all of it", ".h{position:absolute;clip-path:inset(50%)}", '<b class="h">9</b>'],
    ["a scale of nought", ".h{display:inline-block;transform:scale(0)}", '<b class="h">9</b>'],
    ["a margin beside the page", "", '<b style="display:block;margin-left:-9999px">9</b>'],
    ["what is not laid out", "", '<b style="display:block;content-visibility:hidden">9</b>'],
    ["one of several selectors in brackets", "b:is(.h,.i),s{display:none}", '<b class="i">9</b>'],
  ])("leaves out what %s hides", async (_, css, hidden) => {
    const body = `<style>${css}</style><table><tr><td>执行数</td><td>${hidden}23.87</td></tr></table>`;
    expect(await linesOf(page(body), "a.html")).toEqual(["执行数\t23.87"]);
  });

  test.each([
    ["shows again by a stronger rule", ".h{display:none}b.h{display:inline}", '<b class="h">9</b>'],
    ["shows again by its own style", ".h{display:none}", '<b class="h" style="display:inline">9</b>'],
    [
      "shows inside of what is invisible",
      ".h{visibility:hidden}.v{visibility:visible}",
      '<i class="h"><b class="v">9</b></i>',
    ],
    ["has a size in what has none", "i{font-size:0}.v{font-size:12px}", '<i><b class="v">9</b></i>'],
    ["has an old size in what has none", "", '<i style="font-size:0"><font size="3">9</font></i>'],
    [
      "may get a size from a sheet beside the page",
      "@import 'a.css';",
      '<i style="font-size:0"><b class="v">9</b></i>',
    ],
    ["is faint", "", '<b style="opacity:0.5">9</b>'],
    ["comes in slowly", ".h{opacity:0;animation:come 1s forwards}", '<b class="h">9</b>'],
    ["is put back by a stronger rule", ".h{position:absolute;left:-9999px}b.h{left:0}", '<b class="h">9</b>'],
    ["is no box that could be shut", "", '<b style="width:0;height:0;overflow:hidden">9</b>'],
    ["is a little to the left", "", '<b style="position:absolute;left:-9px">9</b>'],
    ["is only hidden on paper", "@media print{.h{display:none}}", '<b class="h">9</b>'],
    [
      "is only hidden on small screens",
      "@media screen and (max-width:600px){.h{display:none}}",
      '<b class="h">9</b>',
    ],
    ["is white on a colour", "td{background-color:#036}.h{color:#fff}", '<b class="h">9</b>'],
    ["is white on an old colour", "", '<b bgcolor="#003366"><font color="#ffffff">9</font></b>'],
    ["is white on a picture", "table{background:url(a.png)}", '<b style="color:white">9</b>'],
    ["is black in what is white", ".h{color:white}.v{color:#333}", '<b class="h"><b class="v">9</b></b>'],
    [
      "may be coloured by a rule not understood",
      "td:nth-child(2){background:#036}.h{color:#fff}",
      '<b class="h">9</b>',
    ],
    ["may be coloured by a sheet beside the page", "@import 'a.css';.h{color:#fff}", '<b class="h">9</b>'],
    ["is indented as part of a line", "", '<b style="text-indent:-9999px">9</b>'],
    [
      "is put back by another rule",
      ".h{position:absolute;left:-9999px}#h{left:0}",
      '<b class="h" id="h">9</b>',
    ],
    [
      "has a sign after it that is hidden",
      '.h:after{content:".";visibility:hidden;height:0}',
      '<b class="h">9</b>',
    ],
    ["has a sign of a link after it", 'td b::before{content:"\\f101"}', "<b>9</b>"],
    ["is hidden elsewhere", ".memo > .h, .other .h, .h:hover, h{display:none}", '<b class="h">9</b>'],
  ])("keeps what %s", async (_, css, shown) => {
    const body = `<style>${css}</style><table><tr><td>执行数</td><td>${shown}23.87</td></tr></table>`;
    expect(await linesOf(page(body), "a.html")).toEqual(["执行数\t923.87"]);
  });

  const cellsOf = (css: string, shown: string) => {
    const body = `<style>${css}</style><table><tr><td>执行数</td><td>${shown}23.87</td></tr></table>`;
    return readHtml(new TextEncoder().encode(page(body)), []).blocks[0]?.cells;
  };

  test.each([
    ["a place among others", "td b:nth-child(1){display:none}", "<b>9</b>"],
    ["what it is, too", ".h:is(b,i){display:none}", '<b class="h">9</b>'],
    ["what it is not", "b:not(.on){visibility:hidden}", "<b>9</b>"],
    ["what stands before it", "i+b{display:none}", "<i></i><b>9</b>"],
    ["a value kept elsewhere", ":root{--d:none}.h{display:var(--d)}", '<b class="h">9</b>'],
    ["what a browser can", "@supports (display:grid){.h{display:none}}", '<b class="h">9</b>'],
    ["a wide screen", "@media (min-width:768px){.h{display:none}}", '<b class="h">9</b>'],
    ["a rule within another", "td{color:red;& .h{display:none}}", '<b class="h">9</b>'],
    ["a box that is shut", ".h{display:block;max-height:0;overflow:hidden}", '<b class="h">9</b>'],
    ["a part that is closed", "", "<details><summary></summary>9</details>"],
    ["an order turned around", "", '<b style="unicode-bidi:bidi-override;direction:rtl">9</b>'],
    ["a row by its place", "tr:first-child{display:none}", "9"],
  ])("is doubted where it may be hidden by %s", (_, css, shown) => {
    expect(cellsOf(css, shown)?.[1]).toMatchObject({ text: "923.87", problem: "unseen" });
  });

  test("is not doubted where no figure stands in a line that may be hidden", () => {
    const linesOf = (line: string) =>
      readHtml(
        new TextEncoder().encode(page(`<style>p:nth-child(3){display:none}</style><p>${line}</p>`)),
        [],
      ).blocks;
    expect(linesOf("首页")[0]?.cells[0]?.problem).toBeUndefined();
    expect(linesOf("执行 9 万元")[0]?.cells[0]?.problem).toBe("unseen");
  });

  test.each([
    ["a sign", '.h::before{content:"\\2265"}', "<b class=h></b>", "≥23.87"],
    ["a point", '.h:after{content:"."}', "9<b class=h></b>", "9.23.87"],
    ["what only a browser knows", ".h::before{content:attr(title)}", "<b class=h></b>", "〓23.87"],
    ["a sign before some", 'td b:first-child::before{content:"≥"}', "<b></b>", "〓23.87"],
    [
      "nothing by a stronger rule",
      '.h::before{content:"≥"}b.h::before{content:none}',
      "<b class=h></b>",
      "23.87",
    ],
  ])("has what a style sheet writes into a cell: %s", (_, css, shown, printed) => {
    expect(cellsOf(css, shown)?.[1]?.text).toBe(printed);
  });

  test.each([
    ["in brackets", "<sup>[1]</sup>", "", "23.87"],
    ["in a circle", "<sup>②</sup>", "万元", "23.87万元"],
    ["that leads to a note", '<sup><a href="#n1">3</a></sup>', "%", "23.87%"],
    ["behind a unit", "元<sup>[1]</sup>", "", "23.87元"],
    ["that is a power", "m<sup>2</sup>", "", "23.87m²"],
    ["within a figure", "<sup>[1]</sup>", "5", "23.87[¹]5"],
  ])("has no mark of a note %s", (_, mark, unit, printed) => {
    const body = `<table><tr><td>执行数</td><td>23.87${mark}${unit}</td></tr></table>`;
    expect(readHtml(new TextEncoder().encode(page(body)), []).blocks[0]?.cells[1]?.text).toBe(printed);
  });

  test("of a figure beside a picture is doubted, of words is not", () => {
    const body = `<table><tr><td>清淤<img src="b.png"></td><td><img src="ge.png">5公里</td><td>6公里</td><td>20</td></tr></table>`;
    const cells = readHtml(new TextEncoder().encode(page(body)), []).blocks[0]?.cells;
    expect(cells?.map(({ problem }) => problem)).toEqual([undefined, "picture", undefined, undefined]);
  });

  test.each([
    [
      "a field",
      '<input value="6公里"><input type="hidden" value="9"><input type="checkbox" value="9">',
      "6公里",
    ],
    ["a field of several lines", "<textarea>6公里</textarea>", "6公里"],
    ["what is chosen", "<select><option>5公里<option selected>6公里</select>", "6公里"],
    ["what is chosen first", "<select><optgroup><option>5公里<option>6公里</optgroup></select>", "5公里"],
    ["a picture", '<img src="a.png">', "[图片]"],
    ["a drawing", "<svg><text>6公里</text></svg>", "[图片]"],
    ["a picture that keeps a place free", '<img src="a.gif" width="1" height="9">', ""],
  ])("of %s in a row of figures", async (_, shown, printed) => {
    const body = `<table><tr><td>清淤</td><td>≥5公里</td><td>${shown}</td><td>20</td></tr></table>`;
    expect(await linesOf(page(body), "a.html")).toEqual([`清淤\t≥5公里\t${printed}\t20`]);
  });

  test("of fields outside of tables, and of pictures in short rows, is none", async () => {
    const body =
      '<p>甲<input value="搜索"></p><table><tr><td>乙</td><td><img src="a.png"></td></tr><tr><td>丙</td><td>丁</td></tr></table>';
    expect(await linesOf(page(body), "a.html")).toEqual(["甲", "乙", "丙\t丁"]);
  });

  test("in hidden rows and cells is left out of the table", async () => {
    const body =
      "<style>.old{display:none}</style><table><tr><td>甲</td><td class=old>旧</td><td>1</td></tr>" +
      "<tr class=old><td>乙</td><td>2</td></tr><tbody class=old><tr><td>丙</td><td>3</td></tr></tbody>" +
      '<tr><td>丁</td><td style="visibility:hidden">4</td></tr></table>';
    expect(await linesOf(page(body), "a.html")).toEqual(["甲\t1", "丁"]);
  });

  test("of a page of more siblings than a call takes arguments is read", async () => {
    expect(await linesOf(page(`<p>字${"<i></i>".repeat(150_000)}句</p>`), "a.html")).toEqual(["字句"]);
  });

  test("of a page with many rules and deep tags is read in time", async () => {
    const css = Array.from({ length: 1_500 }, (_, i) => `div div div .c${i % 7} span{display:none}`).join("");
    const deep = "<div class=c9>".repeat(120);
    const body = `<style>${css}</style>${deep}${"<span>字</span>".repeat(3_000)}`;
    expect(await linesOf(page(body), "a.html")).toEqual(["字".repeat(3_000)]);
  });

  test("of a page whose rules cannot be followed in time is refused", async () => {
    const css = Array.from({ length: 1_900 }, () => `q ${"b ".repeat(6)}b{display:none}`).join("");
    const body = `<style>${css}</style>${"<i><b>".repeat(60)}字`;
    await expect(read(page(body), "a.html")).rejects.toThrow(refusing(/样式过于复杂/));
  });

  test("of cells is text: formulas, links, scripts in entities", async () => {
    const body =
      "<table><tr><td>=100%</td><td><a href='javascript:x'>链接</a></td><td>&lt;script&gt;x&lt;/script&gt;</td></tr></table>";
    expect(await linesOf(page(body), "a.html")).toEqual(["=100%\t链接\t<script>x</script>"]);
  });

  test("of raised digits is not a number", async () => {
    expect(await linesOf(page("<p>10<sup>4</sup>元，100m<sup>2</sup></p>"), "a.html")).toEqual([
      "10⁴元，100m²",
    ]);
  });

  test("goes on over line breaks of the source", async () => {
    expect(await linesOf(page("<p>绩效\n  自评\r\nof 2023</p>一<br>二"), "a.html")).toEqual([
      "绩效自评 of 2023",
      "一",
      "二",
    ]);
  });
});

describe("charsets", () => {
  const html = (charset: string) => `<html><head><meta charset="${charset}"></head><p>绩效自评</p></html>`;

  test("are told from the text where the page declares none", async () => {
    const bare = "<html><p>绩效自评</p></html>";
    expect(await linesOf(encodeAs("gb18030", bare), "a.html")).toEqual(["绩效自评"]);
    expect(await linesOf(encodeAs("utf-16le", bare), "a.html")).toEqual(["绩效自评"]);
  });

  test.each([
    ["another than the declared one", encodeAs("gb18030", html("utf-8")), /声明的编码是 utf-8，内容却不是/],
    ["one that no reader knows", encodeAs("gb18030", html("koi8-r")), /声明的编码是 koi8-r，读不了/],
    [
      "none at all",
      new Uint8Array([...new TextEncoder().encode("<html><p>"), 0xff, 0xff, 0x80]),
      /没有声明编码/,
    ],
  ])("%s are refused", async (_, bytes, message) => {
    await expect(read(bytes, "a.html")).rejects.toThrow(UnreadableFile);
    await expect(read(bytes, "a.html")).rejects.toThrow(refusing(message));
  });
});
