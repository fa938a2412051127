import { expect, test } from "vitest";
import { dropUnread, readSheet, vocabularyOf, wordsOfScripts } from "../../scripts/site/used-styles.ts";

const used = (css: string, html: string, scripts = "") =>
  readSheet(css).usedBy(vocabularyOf(html, wordsOfScripts(scripts)));

test("a rule stays where the page has all its classes and elements, in every selector apart", () => {
  const css = ".a{x:1}.b{x:2}.a.b{x:3}p .a,table .a{x:4}";
  expect(used(css, '<p class="a c">')).toBe(".a{x:1}p .a{x:4}");
});

test("what is asked by a function is not known, so it stays", () => {
  const css =
    ".a:not(.z){x:1}.a:not(:has(.z)){x:2}.a:is(.y,.z){x:3}.a:has(.y,.z){x:4}::before{x:5}[open]{x:6}";
  expect(used(css, '<p class="a">')).toBe(css);
});

test("what another element must hold is asked, and so is an attribute that no script sets", () => {
  const css = ".a:has(>.y){x:1}.a:has(.a){x:2}[data-x]{x:3}[data-far-off]{x:4}[data-row]{x:5}";
  expect(used(css, '<p class="a" data-row="1">', "e.farOff=1")).toBe(
    ".a:has(.a){x:2}[data-far-off]{x:4}[data-row]{x:5}",
  );
});

test("a class that a script may add stays", () => {
  expect(used(".tip{x:1}.gone{x:2}", "<p>", 'tip.className="tip"')).toBe(".tip{x:1}");
});

test("an element that a script makes stays", () => {
  expect(used(".a mark{x:1}.a table{x:2}", '<p class="a">', "document.createElement(`mark`)")).toBe(
    ".a mark{x:1}",
  );
});

test("a group without rules goes; the page's own settings and the paper stay", () => {
  const css = ":root{--a:1}@media print{.b{x:1}@page{margin:1cm}}@media screen{.b{x:1}}";
  expect(used(css, "<p>")).toBe(":root{--a:1}@media print{@page{margin:1cm}}");
});

test("what is for another language of the page goes; one that the page holds beside its own is not known", () => {
  const css = ":root:lang(en){x:1}:root:lang(zh) p{x:2}p:lang(en){x:3}";
  expect(used(css, '<html lang="zh-CN"><p lang="en-GB">')).toBe(":root:lang(zh) p{x:2}p:lang(en){x:3}");
});

test("an id that neither the page nor its scripts have is asked in vain", () => {
  const css = "#a p{x:1}#b p{x:2}#c{x:3}.d #a{x:4}";
  expect(used(css, '<section id="a"><p>', 'e.id="c"')).toBe("#a p{x:1}#c{x:3}");
});

test("properties that nothing reads go, and those that only they read; what the page or a property in use reads stays", () => {
  const css = ":root{--a:var(--b);--b:1;--c:var(--d);--d:2;--e:3;--f:4}p{x:var(--c);--f2:5}";
  expect(dropUnread(css, '<rect fill="var(--e)">')).toBe(":root{--c:var(--d);--d:2;--e:3;}p{x:var(--c);}");
  expect(dropUnread("p{x:var( --a , 1);--a:2}", "")).toBe("p{x:var( --a , 1);--a:2}");
});
