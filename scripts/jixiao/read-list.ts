import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { decodeText } from "../../src/documents/encoding.ts";
import { Job } from "../reading/job.ts";
import { BadCommand } from "./options.ts";

/** What is known of a file beforehand. */
export type Known = Omit<Job, "file">;

const COLUMNS = ["file", "id", "region", "year", "publisher", "url"];

/**
 * A list of files as CSV, UTF-8 or as Excel saves it here: `file` and any of id, region, year, publisher, url.
 * @returns what is known, by the path that the list gives
 * @throws BadCommand with the line where it is no such list
 */
export function readList(file: string): Map<string, Known> {
  const text = decodeText(readFileSync(file))?.text;
  if (text === undefined) throw new BadCommand(`${file}:1: UTF-8, UTF-16, GB18030?`);
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const fields = meta.fields ?? [];
  const stray = fields.find((name) => !COLUMNS.includes(name));
  if (stray !== undefined || !fields.includes("file"))
    throw new BadCommand(`${file}:1: ${stray ?? "file"}: ${COLUMNS.join(",")}`);
  return new Map(
    data.map((row, index) => {
      const said = Object.entries(row).filter(([, value]) => value.trim() !== "");
      const given = Object.fromEntries(said.map(([name, value]) => [name, value.trim()]));
      const job = Job.safeParse({ ...given, ...(given.year && { year: Number(given.year) }) });
      if (!job.success) {
        const [issue] = job.error.issues;
        throw new BadCommand(`${file}:${index + 2}: ${issue?.path.join(".")}: ${issue?.message}`);
      }
      const { file: path, ...known } = job.data;
      return [path.replaceAll("\\", "/").replace(/^\.\//, ""), known];
    }),
  );
}
