import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listLicences, sayLicences } from "../../scripts/licences.ts";
import { writePapers } from "../../scripts/release/release-papers.ts";

const lock = (packages: Record<string, object>) => JSON.stringify({ packages });

test("lists what a reader installs, once per version, with the licence that it states", () => {
  const listed = listLicences(
    lock({
      "": { version: "0.1.0" },
      "node_modules/b": { version: "2.0.0", license: "MIT" },
      "node_modules/a/node_modules/b": { version: "1.0.0" },
      "node_modules/c/node_modules/b": { version: "2.0.0", license: "MIT" },
      "node_modules/@a/test": { version: "1.0.0", license: "ISC", dev: true },
      "node_modules/@a/a": { version: "1.0.0", license: "ISC" },
    }),
  );
  expect(listed.map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ["@a/a", "1.0.0", "ISC"],
    ["b", "2.0.0", "MIT"],
    ["b", "1.0.0", null],
  ]);
  expect(sayLicences(listed)).toContain("| b | 1.0.0 | states none |\n");
});

test("every package a reader installs states a licence, but for one that a reader of workbooks brings", () => {
  const listed = listLicences(readFileSync("package-lock.json", "utf8"));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter(({ licence }) => licence === null).map(({ name }) => name)).toEqual(["buffers"]);
});

test("a release is accompanied by the licences and a bill of materials of this lock file", () => {
  writePapers();
  expect(readFileSync(".cache/release/licences.md", "utf8")).toContain("| zod |");
  const bill = JSON.parse(readFileSync(".cache/release/sbom.cdx.json", "utf8"));
  expect(bill).toMatchObject({ bomFormat: "CycloneDX" });
  expect(bill.components.length).toBeGreaterThan(100);
}, 60_000);
