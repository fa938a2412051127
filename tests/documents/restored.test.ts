import { describe, expect, test } from "vitest";
import { restoreText } from "../../src/documents/restored.ts";
import { storedForm } from "../../src/filing/stored.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { openDocument } from "../../src/reading/open.ts";

const HEAD = "2031年度项目支出绩效自评表\n项目名称\t渠道清淤经费\n";

describe("a mirror's traditional characters with their syllables in brackets", () => {
  const mirrored = (words: string) => `項(xiàng)目支出績(jī)效自評表\n預(yù)算數(shù)${words}`;

  test.each([
    ["成效顯著(zhù),沿著河道", "成效显著,沿着河道"],
    ["長(zhǎng)度(km)3.5(m)", "长度(km)3.5(m)"],
    ["資金36.5萬(wàn)元", "资金36.5万元"],
    ["乾隆年間的古橋,乾燥設備", "乾隆年间的古桥,干燥设备"],
  ])("%s", (words, plain) => {
    expect(restoreText(mirrored(words))).toEqual({
      text: `项目支出绩效自评表\n预算数${plain}`,
      restored: "pinyin",
    });
  });

  test.each([
    ["a character was lost before its syllable", "績效,F(xiàn)將情況報告"],
    ["a question mark stands for bytes", "項目30?分"],
    ["a quotation mark took bytes with it", "?绊椖抗"],
    ["another script shows lost bytes", "。ㄒ唬┺轉移"],
  ])("are not restored where %s", (_, words) => {
    expect(restoreText(mirrored(words))).toBeNull();
  });
});

test("traditional characters alone", () => {
  const found = restoreText("項目支出績效自評表\n項目名稱\t渠道經費\n年度資金總額\t36");
  expect(found).toEqual({
    text: "项目支出绩效自评表\n项目名称\t渠道经费\n年度资金总额\t36",
    restored: "traditional",
  });
});

describe("an encoding taken for another", () => {
  const asLatin = (bytes: Uint8Array) => new TextDecoder("windows-1252").decode(bytes);
  const utf8 = new TextEncoder().encode(HEAD);

  test("UTF-8 for Windows-1252", () => {
    expect(restoreText(asLatin(utf8))).toEqual({ text: HEAD, restored: "encoding" });
  });

  test("GB18030 for Windows-1252", () => {
    const bytes = new Uint8Array([
      0xcf, 0xee, 0xc4, 0xbf, 0xbc, 0xa8, 0xd0, 0xa7, 0xd7, 0xca, 0xbd, 0xf0, 0x39,
    ]);
    expect(restoreText(asLatin(bytes))).toEqual({ text: "项目绩效资金9", restored: "encoding" });
  });

  test("UTF-8 for GBK, where no byte was lost; where one was, nothing is restored", () => {
    // two characters of three bytes are three of two
    const even = "项目绩效资金部门单位预算执行情况";
    const misread = new TextDecoder("gbk").decode(new TextEncoder().encode(even));
    expect(restoreText(misread)).toEqual({ text: even, restored: "encoding" });
    expect(restoreText(`${misread}\ufffd`)).toBeNull();
  });
});

test.each([
  HEAD,
  "plain words",
  "",
  "长度(km)、面积(m)、重量(kg)",
  "Rapport d’évaluation été à l’été, déjà présenté là-bas",
])("%s is as it was", (text) => {
  expect(restoreText(text)).toBeNull();
});

describe("a report that was restored", () => {
  const TEXT = `2031年度項(xiàng)目支出績(jī)效自評表
項(xiàng)目名稱\t渠道清淤經(jīng)費
項(xiàng)目資金(萬元)\t年初預(yù)算數(shù)\t全年預(yù)算數(shù)\t全年執(zhí)行數(shù)\t分值\t執(zhí)行率\t得分
年度資金總額\t7\t7\t6.3\t10\t90%\t9
負責人:李小明 電話:13800001234`;
  const bytes = new TextEncoder().encode(TEXT);
  const asPage = (text: string) => {
    const rows = text.split("\n").map((line) => `<tr><td>${line.split("\t").join("</td><td>")}</td></tr>`);
    return `<table>${rows.join("")}</table>`;
  };
  const read = async (own: Uint8Array, name: string) =>
    readEvaluations(await openDocument(own, name), "t-2031");

  test.each([
    ["report.txt", bytes],
    ["report.html", new TextEncoder().encode(asPage(TEXT))],
  ])("is read, and a remark says so: %s", async (name, own) => {
    const { notices } = await read(own, name);
    expect(notices.map(({ notice }) => notice)).toContain("restored-text");
    expect(notices.map(({ notice }) => notice)).not.toContain("garbled-text");
  });

  test("is stored as a page of the restored text, which says so again, without persons", async () => {
    const stored = await storedForm(bytes, "report.txt");
    const page = new TextDecoder().decode(stored.bytes);
    expect([stored.file, stored.kind, stored.redactions > 0]).toEqual(["report.html", "text", true]);
    expect(page).not.toMatch(/李小明|13800001234|績/);
    const [first, second] = [await read(bytes, "report.txt"), await read(stored.bytes, stored.file)];
    expect(second.evaluations.map(({ name, executed }) => [name.text, executed?.text])).toEqual([
      ["渠道清淤经费", "6.3"],
    ]);
    expect(second.notices.map(({ notice }) => notice)).toEqual(first.notices.map(({ notice }) => notice));
  });
});
