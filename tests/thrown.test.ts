import ts from "typescript";
import { expect, test } from "vitest";
import { lineOf, listSources, walk } from "./sources.ts";

// Whoever brings a file or types a command to file it reads what these say: they carry data, src/messages has the words.
const OF_DATA = new Set([
  "UnreadableFile",
  "ScannedPages",
  "BadUsage",
  "BadInput",
  "Refused",
  "UnknownRegion",
  "UnsoundFile",
  "EditionFault",
  "DamagedEdition",
]);
/** Where words are: src/messages has them, and what stands here is data, or is printed or read in reports. */
const HAN = /\p{Script=Han}/u;

const sources = [...listSources("src"), ...listSources("scripts")];
const errors = sources.flatMap(({ file, tree }) => {
  const found: { place: string; kind: string; text: string }[] = [];
  walk(tree, (node) => {
    if (!ts.isNewExpression(node)) return;
    const kind = node.expression.getText();
    if (!/^\w*Error$/.test(kind) && !OF_DATA.has(kind)) return;
    const text = (node.arguments ?? []).map(saidIn).join(" ");
    found.push({ place: `${file}:${lineOf(tree, node)}`, kind, text });
  });
  return found;
});

test("what stops those who file and those who type commands is data", () => {
  const own = errors.filter(({ kind }) => OF_DATA.has(kind));
  expect(own.length).toBeGreaterThan(120);
  expect(own.filter(({ text }) => HAN.test(text) || /\w \w/.test(text))).toEqual([]);
});

test("what stops the program is said in English, but for what it quotes", () => {
  const own = errors.filter(({ kind, text }) => !OF_DATA.has(kind) && /[\p{L}]{2}/u.test(text));
  expect(own.length).toBeGreaterThan(60);
  const bare = own.filter(({ text }) => HAN.test(text.replace(/“[^”]*”/g, "")));
  expect(bare.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});

test("no command prints a word of its own in Chinese: src/messages has them, in every language", () => {
  const printed = sources
    .filter(({ file }) =>
      /^scripts\/(?:add-|inspect|diff|check|build-data|release|jixiao|filing|disk|publish|release|reading|words)/.test(
        file,
      ),
    )
    .flatMap(({ file, tree }) => {
      const found: string[] = [];
      walk(tree, (node) => {
        const isText =
          ts.isStringLiteralLike(node) ||
          ts.isTemplateHead(node) ||
          ts.isTemplateMiddle(node) ||
          ts.isTemplateTail(node);
        if (isText && HAN.test(node.text)) found.push(`${file}:${lineOf(tree, node)} ${node.text}`);
      });
      return found;
    });
  // stands in the data for a unit that nobody printed
  expect(printed).toEqual([expect.stringMatching(/^scripts\/reading\/job\.ts:\d+ （发布单位未印出）$/)]);
});

// the words that stand in the code itself, whatever is put between them
function saidIn(node: ts.Node): string {
  const said: string[] = [];
  walk(node, (inner) => {
    if (ts.isStringLiteralLike(inner) || ts.isTemplateHead(inner)) said.push(inner.text);
    if (ts.isTemplateMiddle(inner) || ts.isTemplateTail(inner)) said.push(inner.text);
  });
  return said.join("…");
}
