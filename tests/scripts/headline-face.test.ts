import { expect, test } from "vitest";
import { countHeadlines, cutFaces, finish, headlinesOf } from "../../scripts/site/finish-pages.ts";
import { canSet, headlineFace } from "../../scripts/site/headline-face.ts";
import { readSheet } from "../../scripts/site/used-styles.ts";

/** So many characters that the font draws, from a row of GB 2312 on. */
const han = (count: number, row = 0) =>
  new TextDecoder("gbk").decode(
    Uint8Array.from(
      Array.from({ length: count }, (_, index) => [
        0xb0 + row + Math.floor(index / 94),
        0xa1 + (index % 94),
      ]).flat(),
    ),
  );

test("the headlines met most have their characters in a file of bounded size; none is set in two faces", async () => {
  const often = "能用数字核对的只有";
  const headlines = new Map([
    [often, 40],
    [han(20), 3],
    [han(20, 20), 2],
  ]);
  const most = 7_000;
  const face = await headlineFace(headlines, most);
  expect(face.bytes.length).toBeLessThanOrEqual(most);
  expect(canSet(face, `146：${often}`)).toBe(true);
  expect(canSet(face, han(20, 20))).toBe(false);
});

test("of headlines met as often those that take fewer characters come first", async () => {
  const headlines = new Map([...Array(6).keys()].map((row) => [han(row === 5 ? 6 : 30, row * 2), 1]));
  const face = await headlineFace(headlines, 7_000);
  expect(canSet(face, han(6, 10))).toBe(true);
  expect(canSet(face, han(30, 8))).toBe(false);
});

test("a character that the font does not draw leaves its headline to the reader's own", async () => {
  const face = await headlineFace(new Map([["龘龘", 9]]));
  expect(canSet(face, "龘龘")).toBe(false);
});

test("the name of the site and every headline of a page are counted", () => {
  const page = `<html lang="zh-CN"><a class="site-name" href="/">公开站</a><h1>甲<b>乙</b></h1><h2 id="x">丙</h2><h3>丁</h3>`;
  const pages = [page, page.replaceAll("丙", "戊")].map((html, index) => ({
    headlines: headlinesOf(html),
    met: index === 0 ? 20 : 1,
  }));
  expect([...countHeadlines(pages)]).toEqual([
    ["公开站", 21],
    ["甲乙", 21],
    ["丙", 20],
    ["戊", 1],
  ]);
});

test("a headline that the face cannot set whole is marked with all of its page, which keeps the rule for it", () => {
  const sheets = new Map([["a.css", readSheet("h1{x:1}[data-plain]{x:2}")]]);
  const shared = {
    dist: "",
    faces: [
      { face: { bytes: Buffer.alloc(0), characters: new Set("甲") }, file: "first.woff2" },
      { face: { bytes: Buffer.alloc(0), characters: new Set("乙") }, file: "second.woff2" },
    ],
    early: "",
    sheets,
    scripts: new Map(),
  };
  const page = (text: string) =>
    finish(`<html lang="zh-CN"><link rel="stylesheet" href="/_astro/a.css"></head><h1>${text}</h1>`, shared);
  expect(page("甲乙")).toContain("h1{x:1}[data-plain]{x:2}</style></head><h1 data-plain>甲乙</h1>");
  expect(page("甲</h1><h2>乙</h2><h1>甲")).toContain(
    "<h1 data-plain>甲</h1><h2 data-plain>乙</h2><h1 data-plain>",
  );
  expect(page("甲")).toContain("h1{x:1}</style></head><h1>甲</h1>");
  expect(page("甲")).toContain(
    'as="font" type="font/woff2" crossorigin media="(min-width: 47.01rem), (pointer: fine)" href="/_astro/first.woff2">',
  );
  // what the first cannot set whole the second can, and only the one that is drawn is asked for
  expect(page("乙").match(/\w+\.woff2/g)).toEqual(["second.woff2", "second.woff2"]);
  expect(page("甲乙").match(/\w+\.woff2/g)).toEqual(["first.woff2"]);
});

test("Latin letters that the face lacks leave a headline to the reader's own too", async () => {
  const face = await headlineFace(new Map([["表：5 行", 1]]));
  expect(canSet(face, "表：5 行")).toBe(true);
  expect(canSet(face, "reports 表：5 行")).toBe(false);
});

test("what the first face has no room for is set in a second, until all pages are set or none is won", async () => {
  const pages = [han(180), han(180, 10), "龘龘"].map((text) => ({ headlines: [text], met: 1 }));
  const faces = await cutFaces(pages);
  expect(faces).toHaveLength(2);
  const sets = (text: string) => faces.map(({ face }) => canSet(face, text));
  expect(sets(han(180)).toSorted()).toEqual([false, true]);
  expect(sets(han(180, 10))).toEqual(sets(han(180)).map((set) => !set));
  expect(await cutFaces(pages.slice(0, 1))).toHaveLength(1);
});
