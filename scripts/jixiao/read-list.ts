import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { decodeText } from "../../src/documents/encoding.ts";
import { problemIn } from "../../src/model/problems.ts";
import { Job } from "../reading/job.ts";
import type { Spoken } from "../words/spoken.ts";
import { BadCommand } from "./options.ts";

/** What is known of a file beforehand. */
export type Known = Omit<Job, "file">;

const COLUMNS = ["file", "id", "region", "year", "publisher", "url"];

/**
 * A list of files as CSV, UTF-8 or as Excel saves it here: `file` and any of id, region, year, publisher, url.
 * @returns what is known, by the path that the list gives
 * @throws BadCommand with the line where it is no such list, in the language of whoever gave it
 */
export function readList(file: string, { say, language }: Spoken): Map<string, Known> {
  const words = say.command.tables.list;
  const text = decodeText(readFileSync(file))?.text;
  if (text === undefined) throw new BadCommand(`${file}:1: ${words.encoding}`);
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const fields = meta.fields ?? [];
  const stray = fields.find((name) => !COLUMNS.includes(name));
  if (stray !== undefined || !fields.includes("file"))
    throw new BadCommand(`${file}:1: ${stray === undefined ? words.noFile : words.column(stray, COLUMNS)}`);
  return new Map(
    data.map((row, index) => {
      const said = Object.entries(row).filter(([, value]) => value.trim() !== "");
      const given = Object.fromEntries(said.map(([name, value]) => [name, value.trim()]));
      const told = { ...given, ...(given.year && { year: Number(given.year) }) };
      const job = Job.safeParse(told);
      if (!job.success) {
        const { path = [], problem = { zh: "", en: "" } } = problemIn(Job, told) ?? {};
        throw new BadCommand(`${file}:${index + 2}: ${path.join(".")}: ${problem[language]}`);
      }
      const { file: path, ...known } = job.data;
      return [path.replaceAll("\\", "/").replace(/^\.\//, ""), known];
    }),
  );
}
