/** Writes what accompanies a release of the program, into .cache/release/: the licences and the bill of materials (CycloneDX). */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listLicences, sayLicences } from "../licences.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, ".cache/release");
const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");

// read from the lock alone: the same on every machine, whatever it has installed
const bill = [
  "sbom",
  "--sbom-format",
  "cyclonedx",
  "--sbom-type",
  "application",
  "--package-lock-only",
  "--omit",
  "dev",
];

/** Writes both, and says where they are. */
export function writePapers(): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "licences.md"), sayLicences(listLicences(lock)));
  writeFileSync(
    path.join(folder, "sbom.cdx.json"),
    execFileSync("npm", bill, { cwd: root, maxBuffer: 2 ** 26 }),
  );
  console.log(`${path.relative(process.cwd(), folder)}/: licences.md, sbom.cdx.json`);
}
