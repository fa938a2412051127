import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { THRESHOLDS } from "../../src/model/thresholds.ts";
import { Category, Severity } from "../../src/model/words.ts";
import { RULES } from "../../src/rules/index.ts";
import type { Rule } from "../../src/rules/rule.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "src/rules");

/** The machinery, which holds no rule. */
const MACHINERY = new Set(["rule.ts", "run.ts", "index.ts"]);
/** The recomputation of every score, which judges by thresholds too. */
const SCORE_AUDIT = /(?:^|\/)score-?audit\.ts$/i;
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "id" in value && "category" in value && "severity" in value;

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll(path.sep, "/"))
  .filter((name) => name.endsWith(".ts") && !MACHINERY.has(name));
const exported = await Promise.all(
  files.map(async (file) => {
    const module: Record<string, unknown> = await import(pathToFileURL(path.join(folder, file)).href);
    return Object.entries(module).flatMap(([name, value]) =>
      isRule(value) ? [{ file, name, rule: value }] : [],
    );
  }),
);
const found = exported.flat();

describe("the list of rules", () => {
  test("holds every rule that a file below src/rules exports, and no other", () => {
    const listed = RULES.map(({ id }) => id).sort();
    expect(listed).toEqual(found.map(({ rule }) => rule.id).sort());
    expect(new Set<Rule>(RULES).difference(new Set(found.map(({ rule }) => rule))).size).toBe(0);
  });

  test("names no rule twice", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

test.each(found)(
  "$file exports one rule, called by its id, in the room of its category",
  ({ file, name, rule }) => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect({ file, name }).toEqual({ file: `${rule.category}/${rule.id}.ts`, name: camelCase(rule.id) });
  },
);

describe.each(RULES.map((rule): [string, Rule] => [rule.id, rule]))("%s", (id, rule) => {
  test("has a test file", () => {
    expect(existsSync(path.join(root, "tests/rules", rule.category, `${id}.test.ts`))).toBe(true);
  });

  test("has a category, a severity and something to check", () => {
    expect(Category.options).toContain(rule.category);
    expect(Severity.options).toContain(rule.severity);
    expect(rule.check ?? rule.checkReport ?? rule.compare?.judge).toBeTypeOf("function");
  });

  test("names thresholds that exist, each once", () => {
    const named = rule.thresholds ?? [];
    expect(named.filter((threshold) => !(threshold in THRESHOLDS))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

test("every threshold is used by a rule that says so, or by the score audit", () => {
  const audits = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => SCORE_AUDIT.test(name.replaceAll(path.sep, "/")))
    .map((name) => readFileSync(path.join(root, "src", name), "utf8"));
  const named = new Set<string>(RULES.flatMap(({ thresholds }) => thresholds ?? []));
  const unused = Object.keys(THRESHOLDS).filter(
    (id) => !named.has(id) && !audits.some((text) => new RegExp(`THRESHOLDS\\.${id}\\b`).test(text)),
  );
  expect(unused).toEqual([]);
});
