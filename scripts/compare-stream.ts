/**
 * The last step of a reading in many places: the lines of read-stream --comparables of all reports on standard input, in any
 * order; the same rows on standard output, with the flags of the rules that compare reports, which are counted in `reports`.
 * Rows pass through as they come; of each report only what is compared is held.
 */
import "./words/help.ts";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { ReportRow } from "../src/model/tables/reports.ts";
import { judgeAcross } from "../src/pipeline.ts";
import { COMPARABLES, type Compared, type StreamRow } from "./read-stream.ts";

const Line = z.looseObject({
  table: z.string(),
  fiscal_year: z.int(),
  province: z.string(),
  row: z.looseObject({}),
});

const reports: StreamRow[] = [];
const compared: (StreamRow & { row: Compared })[] = [];
const say = async (text: string) => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const held = /^\{"table":"(reports|comparables)"/.exec(line)?.[1];
  if (!held) await say(line);
  // these lines are our own: read-stream wrote them
  else if (held === COMPARABLES)
    compared.push(Line.parse(JSON.parse(line)) as unknown as (typeof compared)[number]);
  else reports.push(Line.parse(JSON.parse(line)) as unknown as StreamRow);
}

// reports are compared in the order of their ids, wherever they were read
compared.sort((a, b) => (a.row.report_id < b.row.report_id ? -1 : 1));
const comparison = judgeAcross();
for (const { row } of compared) comparison.add(row.report_id, row.comparables);
const flags = comparison.flags();
for (const { row, fiscal_year, province } of compared) {
  for (const flag of flags.get(row.report_id) ?? []) {
    const place = row.elsewhere[flag.evaluation_id ?? ""] ?? { fiscal_year, province };
    await say(JSON.stringify({ table: "flags", ...place, row: flag }));
  }
}
for (const line of reports) {
  const row = line.row as ReportRow;
  const flag_count = row.flag_count + (flags.get(row.report_id)?.length ?? 0);
  await say(JSON.stringify({ ...line, row: { ...row, flag_count } }));
}
