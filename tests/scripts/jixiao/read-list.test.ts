import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readList } from "../../../scripts/jixiao/read-list.ts";
import { spokenBy } from "../../../scripts/words/spoken.ts";

const folder = mkdtempSync(join(tmpdir(), "jixiao-list-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is read of a list, or what is said of it. */
function read(text: string | Uint8Array, language: string) {
  const file = join(folder, "list.csv");
  writeFileSync(file, text);
  return readList(file, spokenBy(["--lang", language]));
}

describe("a list of files", () => {
  test("gives what is known of each", () => {
    const list = read("file,year,region\n./a\\b.docx,2023,\nc.pdf,,220100\n", "zh");
    expect([...list]).toEqual([
      ["a/b.docx", { year: 2023 }],
      ["c.pdf", { region: "220100" }],
    ]);
  });

  const FAULTS: [string, string | Uint8Array, RegExp, RegExp][] = [
    [
      "a column nobody knows",
      "file,town\na,b\n",
      /:1: 没有“town”这一列；可以有 file、id/,
      /:1: there is no column “town”/,
    ],
    [
      "no column of files",
      "id\na\n",
      /:1: 没有 file 这一列；第一行写列名/,
      /:1: there is no column file; name/,
    ],
    [
      "no text",
      new Uint8Array([0xff, 0xff, 0x80, 0x81]),
      /:1: 不是 UTF-8.*请另存为/,
      /:1: this is no text .*save it/,
    ],
    [
      "a year in words",
      "file,year\na.docx,2023\nb.docx,去年\n",
      /:3: year: 无效输入.*期望/,
      /:3: year: Invalid input: expected/,
    ],
  ];
  test.each(FAULTS)("with %s is told so in the language of its reader", (_, text, zh, en) => {
    expect(() => read(text, "zh")).toThrow(zh);
    expect(() => read(text, "en")).toThrow(en);
  });
});
