import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { findPersons } from "../../src/persons/find.ts";
import { readDocument } from "../../src/reading/open.ts";
import { listDistFiles, listPages } from "../browser/site.ts";
import { TOLD } from "../persons/cases.ts";

/** No person of a report, and none of those that tests invent, stands in anything that is published. */

const files = listDistFiles();
const inDist = (name: string) => new Uint8Array(readFileSync(`dist/${name}`));

/** Names of two characters are words too (方圆, 季节), and short numbers stand anywhere. */
const TELLING = /^\p{Script=Han}{3}|(?:\d[ -]?){8}/u;
const invented = TOLD.flatMap((line) => [...line.matchAll(/⟦(.+?)⟧/g)].map(([, said = ""]) => said)).filter(
  (said) => TELLING.test(said),
);

/** The invented by their first two characters: a text of many megabytes is gone through once for all of them. */
const begun = Map.groupBy(invented, (said) => pairAt(said, 0));
const mayBegin = new Uint8Array(1 << 16);
for (const said of invented) mayBegin[said.charCodeAt(0)] = 1;

/** Those of the invented that stand in a text. */
function namedIn(text: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++)
    if (mayBegin[text.charCodeAt(at)])
      for (const said of begun.get(pairAt(text, at)) ?? []) if (text.startsWith(said, at)) found.add(said);
  return [...found];
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

/** The bytes of a file, or of each file in it. */
function bytesOf(name: string): Uint8Array[] {
  const bytes = inDist(name);
  return /\.(zip|xlsx)$/.test(name) ? Object.values(unzipSync(bytes)) : [bytes];
}

test("nothing in the site names a person that tests invent", () => {
  expect(invented.length).toBeGreaterThan(40);
  expect(namedIn(`甲${invented.join("乙")}丙`).sort()).toEqual([...new Set(invented)].sort());
  // archives hold what stands beside them too
  const known = new Map<string, string[]>();
  const named = (bytes: Uint8Array) => {
    const key = createHash("sha256").update(bytes).digest("hex");
    const names = known.get(key) ?? namedIn(Buffer.from(bytes).toString("utf8"));
    known.set(key, names);
    return names;
  };
  const found = files.flatMap((name) =>
    bytesOf(name).flatMap((bytes) => named(bytes).map((said) => `${name}: ${said}`)),
  );
  expect(known.size).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

test("the texts that can be downloaded tell of no person", () => {
  const texts = files.filter((name) => /\/texts\/[^/]+\.txt$/.test(name));
  expect(texts.length).toBeGreaterThan(4);
  const found = texts.flatMap((name) =>
    findPersons(readDocument(inDist(name))).map((mark) => ({ name, mark })),
  );
  expect(found).toEqual([]);
});

test("no page and no table tells of one", () => {
  const printed = [
    ...listPages().map(({ file, html }) => ({ file, lines: linesOfPage(html) })),
    ...files
      .filter((name) => /data\/(evaluations|statements|management|indicators|amounts)\.csv$/.test(name))
      .map((name) => ({ file: name, lines: Buffer.from(inDist(name)).toString("utf8").split("\n") })),
  ];
  expect(printed.length).toBeGreaterThan(100);
  const found = printed.flatMap(({ file, lines }) =>
    findPersons(readDocument(new TextEncoder().encode(lines.join("\n")))).map(
      ({ kind, text }) => `${file}: ${kind} ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

/** What a page prints, a line to each block of it. */
function linesOfPage(html: string): string[] {
  return (
    html
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")
      .replace(/<\/(?:p|li|td|th|div|h\d|dd|dt|tr|figcaption|pre|summary|option)>|<br>/g, "\n")
      .replace(/<[^>]*>/g, "")
      // checksums
      .replace(/\b[0-9a-f]{12,}\b/g, "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
  );
}
