import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sample } from "../../src/browser/check/sample.ts";
import { checkFile } from "../../src/checking/check.ts";
import { folderOf } from "../../src/checking/folder.ts";
import { outcomeOf } from "../../src/checking/outcome.ts";
import { asJson, questionsCsv, tablesZip } from "../../src/checking/take.ts";
import { WholeSource } from "../../src/model/source.ts";
import { readDocument } from "../../src/reading/open.ts";
import { FILES } from "../documents/drawn/files.ts";
import { drawReport } from "../documents/drawn/form.ts";

const bytes = new TextEncoder().encode(sample);
const given = { name: "sample.txt", bytes, language: "zh" } as const;
const checked = await checkFile(given);

test("the invented sample shows what the page can do", () => {
  const { evaluations, heaps, unread, persons, fiscalYear } = checked;
  expect([evaluations.length, fiscalYear]).toEqual([1, 2023]);
  expect(heaps.once.length).toBeGreaterThan(0);
  expect(heaps.rows.length).toBeGreaterThan(2);
  expect(unread.lines).toEqual([]);
  expect(persons).toBe(2);
});

test("it is plain data: it can be handed from one thread to another", () => {
  expect(structuredClone(checked)).toEqual(checked);
});

test("persons are hidden in all that is shown, unless they are asked for", async () => {
  expect(JSON.stringify(checked)).not.toMatch(/王小明|13900000000/);
  const shown = await checkFile({ ...given, showPersons: true });
  expect(shown.lines.at(-1)?.text).toContain("王小明");
  expect(shown.persons).toBe(2);
  expect(shown.lines.length).toBe(checked.lines.length);
});

test("a language is told by its own words", async () => {
  const english = await checkFile({ ...given, language: "en" });
  expect(english.flags.map(({ flag_id }) => flag_id)).toEqual(checked.flags.map(({ flag_id }) => flag_id));
  expect(Object.values(english.titles).join()).not.toMatch(/\p{Script=Han}/u);
});

test.each(Object.entries(FILES))("as %s it is asked the same questions", async (_, { name, draw }) => {
  const own = await checkFile({ name, bytes: await draw(drawReport(readDocument(bytes))), language: "zh" });
  expect(own.flags.map(({ flag_id }) => flag_id)).toEqual(checked.flags.map(({ flag_id }) => flag_id));
  expect(own.persons).toBe(checked.persons);
  expect(own.lines.every(({ number }, index) => number === index + 1)).toBe(true);
});

test("a file that is refused is a sentence with its line, not a mistake", async () => {
  const cut = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
  const check = () => checkFile({ name: "a.docx", bytes: cut, language: "zh" });
  const refused = (words: string) => ({ refused: { line: 1, message: expect.stringContaining(words) } });
  expect(await outcomeOf("zh", check)).toEqual(refused("压缩文件不完整"));
  expect(await outcomeOf("en", check)).toEqual(refused("cut off or damaged"));
  await expect(outcomeOf("zh", async () => JSON.parse("{"))).rejects.toThrow(SyntaxError);
});

describe("what is taken along", () => {
  const { tables } = checked;

  test("the questions open in Excel, one row each", () => {
    const { name, content } = questionsCsv("报告", tables);
    expect(name).toBe("报告-questions.csv");
    expect(String(content).startsWith("\ufeffflag_id,")).toBe(true);
    expect(String(content).trim().split("\r\n").length).toBe(tables.flags.length + 1);
  });

  test("the tables are packed, and the same bytes on the same day", () => {
    const { content } = tablesZip("报告", tables, "2026-03-09");
    expect(tablesZip("报告", tables, "2026-03-09").content).toEqual(content);
    const files = unzipSync(content as Uint8Array);
    expect(Object.keys(files)).toContain("indicators.csv");
    expect(new TextDecoder().decode(files["indicators.csv"]).trim().split("\n").length).toBe(
      tables.indicators.length + 1,
    );
  });

  test("the JSON leaves open what the file does not say", () => {
    const { evaluations, flags } = JSON.parse(String(asJson("报告", tables).content));
    expect(evaluations[0]).toMatchObject({ region_code: null, province_code: null, fiscal_year: 2023 });
    expect(flags.length).toBe(tables.flags.length);
  });
});

describe("what is filed", () => {
  const told = {
    region: "220100",
    fiscalYear: 2023,
    publisher: "临江市路灯管理所",
    url: null,
    day: "2026-03-09",
  };
  const digest = async (own: Uint8Array) => createHash("sha256").update(own).digest("hex");

  test("source.json fits its text, which has no persons", async () => {
    const { source, folder } = await folderOf(bytes, "sample.txt", told, digest);
    const read = WholeSource.parse(JSON.parse(String(source.content)));
    const files = unzipSync(folder.content as Uint8Array);
    const text = files[read.file] ?? new Uint8Array();
    expect(await digest(text)).toBe(read.sha256);
    expect(new TextDecoder().decode(text)).not.toMatch(/王小明|13900000000/);
    expect(read).toMatchObject({ redactions: 2, publisherInferred: false, reader: "tabbed" });
  });

  test("what is told wrongly is not written", async () => {
    await expect(folderOf(bytes, "sample.txt", { ...told, region: "22" }, digest)).rejects.toThrow("region");
  });
});
