import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import { rulesAbout, TOPICS } from "../../src/site/rule-topics.ts";

const pages = ["execution", "indicators"].map((page) =>
  readFileSync(`src/pages/[...lang]/${page}/index.astro`, "utf8"),
);
const shown = pages.flatMap((text) =>
  [...text.matchAll(/<RuleLinks topic="(\w+)"/g)].map(([, topic]) => topic),
);

test("each rule says where a reader meets its matter, and none that is gone does", () => {
  expect(Object.keys(TOPICS).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test("each topic that a rule names is a section of one page, and each section links rules", () => {
  const named = [...new Set(Object.values(TOPICS).flat())];
  expect(shown.toSorted()).toEqual(named.toSorted());
  for (const topic of named) expect(rulesAbout(topic).length, topic).toBeGreaterThan(1);
});
