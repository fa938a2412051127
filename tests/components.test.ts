import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { lineOf, listSources, walk } from "./sources.ts";

/**
 * A component holds no logic: what it shows is made in src/findings and src/site, where it is tested without a page. It may
 * name what it was given, choose between two ways to show it, leave some of it out and cut a list to a length. It may not
 * count, order, group or take text apart; what does so has a name and a test of its own elsewhere.
 */
const components = listSources("src/components").filter(({ file }) => file.endsWith(".astro"));

/** What orders, groups, adds up or takes text apart. */
const WORK = [
  ...["reduce", "reduceRight", "sort", "toSorted", "reverse", "toReversed", "flatMap", "groupBy", "from"],
  ...["split", "match", "matchAll", "replace", "replaceAll", "search", "exec", "localeCompare"],
];

/** `/ … /` and `{`…`}` of a template are not parsed: there what works is known by its call alone. */
const IN_TEMPLATE = new RegExp(
  String.raw`\.(?:${WORK.join("|")})\(|\bMath\.|\bnew (?:Set|Map|URL|Date|RegExp)\b`,
  "g",
);

test("the frontmatter of a component imports, takes its props and calls what has a name", () => {
  const working = components.flatMap(({ file, tree }) => {
    const found: string[] = [];
    walk(tree, (node) => {
      const what = workIn(node);
      if (what) found.push(`${file}:${lineOf(tree, node)} ${what}`);
    });
    return found;
  });
  expect(working).toEqual([]);
});

test("nor is there work in what it prints", () => {
  const working = components.flatMap(({ file }) =>
    [...templateOf(file).matchAll(IN_TEMPLATE)].map(([call]) => `${file} ${call}`),
  );
  expect(working).toEqual([]);
});

/** Lines below which what stands in one place only is easier to read there than to look up. */
const SMALL = 20;

test("a component of fewer than 20 lines is used in two places, or it would stand in the only one", () => {
  const users = [...components, ...listSources("src/pages")].map(({ file }) => templateOf(file)).join("\n");
  const lone = components.filter(({ file }) => {
    const lines = readFileSync(file, "utf8").trimEnd().split("\n").length;
    return lines < SMALL && usesOf(users, basename(file, ".astro")) < 2;
  });
  expect(lone.map(({ file }) => file)).toEqual([]);
});

test("uses are counted by their tags, not by names that begin alike", () => {
  expect(usesOf("<Fold label={a}>b</Fold><Fold /><FoldOver /><p>Fold</p>", "Fold")).toBe(2);
});

describe("what counts as work", () => {
  test.each([
    ["for (const a of b) c(a);", "a loop"],
    ["if (a) b();", "a branch"],
    ["const a = b / c;", "/"],
    ["const a = all.length - 1;", "-"],
    ["const a = b.toSorted();", "toSorted"],
    ["const a = /b/.test(c);", "a pattern"],
    ["const a = new Set(b);", "new Set"],
    ["const a = Math.max(1, b);", "Math"],
    ["function a() {}", "a function of several steps"],
    ["const a = (b: number) => { c(b); return d; };", "a function of several steps"],
  ])("%s", (code, what) => {
    expect(worksOf(code)).toContain(what);
  });

  test.each([
    "const { a, b = 3 } = Astro.props;",
    "const a = b.map(({ c }) => c);",
    "const a = b.filter(({ c }) => c > 0);",
    "const a = b.slice(0, MOST);",
    "const a = all.length - shown.length;",
    "const a = b ? c : d;",
    "const a = (b: string) => paths.report(b);",
  ])("%s is none", (code) => {
    expect(worksOf(code)).toEqual([]);
  });
});

function usesOf(templates: string, name: string): number {
  return [...templates.matchAll(new RegExp(`<${name}(?![\\w-])`, "g"))].length;
}

function worksOf(code: string): string[] {
  const found: string[] = [];
  walk(ts.createSourceFile("a.ts", code, ts.ScriptTarget.ESNext, true), (node) => {
    const what = workIn(node);
    if (what) found.push(what);
  });
  return found;
}

function workIn(node: ts.Node): string | null {
  if (ts.isIterationStatement(node, false)) return "a loop";
  if (ts.isIfStatement(node) || ts.isSwitchStatement(node)) return "a branch";
  if (ts.isRegularExpressionLiteral(node)) return "a pattern";
  if (ts.isNewExpression(node)) return `new ${node.expression.getText()}`;
  if (ts.isFunctionDeclaration(node) || (ts.isArrowFunction(node) && ts.isBlock(node.body)))
    return "a function of several steps";
  if (ts.isBinaryExpression(node) && isArithmetic(node.operatorToken.kind) && !isRest(node))
    return node.operatorToken.getText();
  if (!ts.isPropertyAccessExpression(node)) return null;
  const [of, name] = [node.expression.getText(), node.name.text];
  if (of === "Math") return "Math";
  return WORK.includes(name) && ts.isCallExpression(node.parent) && node.parent.expression === node
    ? name
    : null;
}

// a list that was cut may say how many it left out
function isRest({ left, right, operatorToken }: ts.BinaryExpression): boolean {
  const isLength = (node: ts.Expression) =>
    ts.isPropertyAccessExpression(node) && node.name.text === "length";
  return operatorToken.kind === ts.SyntaxKind.MinusToken && isLength(left) && isLength(right);
}

function isArithmetic(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.MinusToken,
    ts.SyntaxKind.AsteriskToken,
    ts.SyntaxKind.SlashToken,
    ts.SyntaxKind.PercentToken,
  ].includes(kind);
}

function templateOf(file: string): string {
  const text = readFileSync(file, "utf8");
  return text
    .replace(/^\s*---\r?\n[\s\S]*?\r?\n---/, "")
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<script[\s\S]*?<\/script>/g, "");
}
