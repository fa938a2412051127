import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { messages } from "../src/messages/index.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What the build says first, which reads the published data once and keeps it; empty where it is content. */
async function readAfter(file: string, change: (text: string) => string | null): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-hand-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("data/published", folder, { recursive: true });
  const changed = change(readFileSync(join(folder, file), "utf8"));
  if (changed === null) rmSync(join(folder, file));
  else writeFileSync(join(folder, file), changed);
  vi.stubEnv("PUBLISHED_FOLDER", folder);
  vi.resetModules();
  const { published } = await import("../src/published.ts");
  try {
    published();
    return "";
  } catch (error) {
    const { sayTrouble } = await import("../scripts/disk/bad-input.ts");
    const said = sayTrouble(error, { language: "en", say: messages.en });
    return (said ?? String(error)).replaceAll(`${folder}/`, "");
  }
}

test("what npm run data wrote is read", async () => {
  expect(await readAfter("funds.csv", (text) => text)).toBe("");
});

describe("a file edited by hand stops the build and is told where", () => {
  const FUND =
    "changchun-2023-01-local,changchun-2023-01,local,地方财政资金,Local funds,,1416190000.00,1385430000.00";
  const edit = (from: string, to: string) => (text: string) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
  const CASES: [string, string, (text: string) => string | null, RegExp][] = [
    [
      "a word where a number belongs",
      "funds.csv",
      edit("1416190000.00", "many"),
      /funds\.csv, row 4, column annual_budget: “many”: .*expected number/,
    ],
    [
      "a number as Excel groups it",
      "funds.csv",
      edit("1416190000.00", '"1,416,190,000.00"'),
      /funds\.csv, row 4, column annual_budget: “1,416,190,000\.00”/,
    ],
    [
      "a status nobody knows",
      "indicators.csv",
      edit("unverifiable,restated", "excellent,restated"),
      /indicators\.csv, row 2, column status: “excellent”/,
    ],
    [
      "a date as Excel writes it",
      "reports.csv",
      edit("2026-11-21", "2026/11/21"),
      /reports\.csv, row 2, column collected_on: “2026\/11\/21”/,
    ],
    [
      "a truth as Excel writes it",
      "evaluations.csv",
      edit(",false,", ",FALSE,"),
      /evaluations\.csv, row 2, column corrected: “FALSE”/,
    ],
    [
      "a cell emptied that must not be",
      "funds.csv",
      edit("local,地方财政资金", "local,"),
      /funds\.csv, row 4, column label: “”/,
    ],
    [
      "a broken key",
      "funds.csv",
      edit(FUND, FUND.replace("changchun-2023-01,", "changchun-2023-09,")),
      /funds\.csv:4: evaluation_id: “changchun-2023-09” is no evaluation_id of evaluations\.csv.*; run npm run data again/,
    ],
    [
      "a row twice",
      "funds.csv",
      (text) => `${text}${text.split("\n")[1]}\n`,
      /funds\.csv:\d+: fund_id: “changchun-2023-01-total” already names row 2/,
    ],
    [
      "an unknown column",
      "funds.csv",
      edit("fund_id,", "mood,fund_id,"),
      /funds\.csv, row 1, column mood: the header has “mood” where the contract has “fund_id”/,
    ],
    [
      "a column more at the end",
      "funds.csv",
      edit(",line\n", ",line,mood\n"),
      /funds\.csv, row 1, column mood: the header has “mood” where the contract has “nothing more”/,
    ],
    [
      "a column less",
      "funds.csv",
      edit(",line\n", "\n"),
      /funds\.csv, row 1, column nothing: the header has “nothing” where the contract has “line”/,
    ],
    [
      "half a file, cut inside a row",
      "funds.csv",
      (text) => text.slice(0, text.indexOf(FUND) + 40),
      /funds\.csv, row 4, column source: the row ends before this column; the file may be cut off/,
    ],
    [
      "half a file, cut inside a quoted cell",
      "evaluations.csv",
      (text) => text.slice(0, text.indexOf('"目标1') + 10),
      /evaluations\.csv, row 4, column goal: a quoted cell does not end; the file may be cut off/,
    ],
    [
      "half a file, cut between rows",
      "indicators.csv",
      (text) => `${text.split("\n").slice(0, 60).join("\n")}\n`,
      /flags\.csv:\d+: indicator_id: “[\w-]+” is no indicator_id of indicators\.csv \(and \d+ more.*\); run npm run data again/,
    ],
    [
      "a figure changed by one",
      "evaluations.csv",
      edit("3561450000.00,3530690000.00", "3561450000.00,3530690001.00"),
      /evaluations\.csv:2: executed: is 3530690001, its own figures give 3530690000|provenance\.csv:\d+/,
    ],
    [
      "a word changed in a text",
      "evaluations.csv",
      edit("基本完成", "全部完成"),
      /evaluations\.csv: \d+ bytes whose sha256 is not the one in datapackage\.json .*was it edited by hand/,
    ],
    [
      "a line end of Windows",
      "funds.csv",
      (text) => text.replaceAll("\n", "\r\n"),
      /funds\.csv: \d+ bytes whose sha256 is not/,
    ],
    [
      "a missing file",
      "replies.csv",
      () => null,
      /replies\.csv: the file is missing; run npm run data again/,
    ],
    ["a missing text", "texts/minle-2023.txt", () => null, /texts\/minle-2023\.txt: the file is missing/],
    [
      "commas turned to semicolons, as some Excels save",
      "funds.csv",
      (text) => text.replaceAll(",", ";"),
      /funds\.csv, row 1, column fund_id;evaluation_id;.*: the header has “fund_id;/,
    ],
    [
      "half a nested file",
      "evaluations.json",
      (text) => text.slice(0, 1000),
      /evaluations\.json: 1\d{3} bytes whose sha256 is not the one in datapackage\.json .*half written/,
    ],
    [
      "half a descriptor",
      "datapackage.json",
      (text) => text.slice(0, 1000),
      /datapackage\.json: this is no whole JSON.*cut off; run npm run data again/,
    ],
    [
      "a descriptor without version",
      "datapackage.json",
      edit('"version"', '"edition"'),
      /datapackage\.json: version: .*run npm run data again/,
    ],
    ["a missing descriptor", "datapackage.json", () => null, /datapackage\.json: the file is missing/],
  ];

  test.each(CASES)("%s (%s)", async (_, file, change, message) => {
    expect(await readAfter(file, change)).toMatch(message);
  });
});
