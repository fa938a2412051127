import ts from "typescript";
import { expect, test } from "vitest";
import { lineOf, listSources, walk } from "./sources.ts";

// Whoever brings a file or types a command to file it reads these; a plain error is for those who mend the program.
const READ_BY_PEOPLE = new Set(["BadUsage", "BadInput", "UnknownRegion"]);
const HAN = /\p{Script=Han}/u;

const errors = [...listSources("src"), ...listSources("scripts")].flatMap(({ file, tree }) => {
  const found: { place: string; kind: string; text: string }[] = [];
  walk(tree, (node) => {
    if (
      !ts.isNewExpression(node) ||
      !/^(?:\w*Error|UnreadableFile|BadUsage|BadInput|UnknownRegion)$/.test(node.expression.getText())
    )
      return;
    const text = (node.arguments ?? []).map(saidIn).join(" ");
    if (/[\p{L}]{2}/u.test(text))
      found.push({ place: `${file}:${lineOf(tree, node)}`, kind: node.expression.getText(), text });
  });
  return found;
});

test("what stops those who file and those who type commands is said in Chinese", () => {
  const own = errors.filter(({ kind }) => READ_BY_PEOPLE.has(kind));
  expect(own.length).toBeGreaterThan(30);
  expect(own.filter(({ text }) => !HAN.test(text)).map(({ place, text }) => `${place} ${text}`)).toEqual([]);
});

test("what stops the program is said in English, but for what it quotes", () => {
  const own = errors.filter(({ kind }) => !READ_BY_PEOPLE.has(kind));
  expect(own.length).toBeGreaterThan(60);
  const bare = own.filter(({ text }) => HAN.test(text.replace(/“[^”]*”/g, "")));
  expect(bare.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
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
