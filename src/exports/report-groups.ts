import type { SchemaElement } from "hyparquet";
import { ParquetWriter } from "hyparquet-writer";
import type { Packed, PackedName } from "../model/packed.ts";
import type { Sink } from "./pieces.ts";
import { SinkWriter } from "./sink-writer.ts";

/** All that a page needs to draw one report. */
export interface ReportGroup {
  report: string;
  parts: [name: PackedName, rows: Packed][];
}

/** Where each report lies in a file, in bytes, and where what describes the file begins. */
export interface GroupsWritten {
  groups: { report: string; start: number; end: number }[];
  footer: number;
  bytes: number;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" } as const;
const SCHEMA: SchemaElement[] = [
  { name: "root", num_children: 3 },
  { name: "report_id", ...TEXT },
  { name: "table", ...TEXT },
  { name: "rows", ...TEXT },
];

/**
 * Reports as one Parquet file, Snappy-compressed, a row group each: a row for each of its tables, with its rows as JSON,
 * so that a reader over HTTP takes one report with one range of bytes.
 */
export function writeReportGroups(reports: Iterable<ReportGroup>, sink: Sink): GroupsWritten {
  let [written, last] = [0, 0];
  const writer = new SinkWriter((piece) => {
    sink(piece);
    written += piece.length;
  });
  const file = new ParquetWriter({ writer, schema: SCHEMA });
  const groups: GroupsWritten["groups"] = [];
  for (const { report, parts } of reports) {
    file.write({
      columnData: [
        { name: "report_id", data: parts.map(() => report) },
        { name: "table", data: parts.map(([name]) => name) },
        { name: "rows", data: parts.map(([, rows]) => JSON.stringify(rows)) },
      ],
      rowGroupSize: parts.length,
    });
    groups.push({ report, start: last, end: written });
    last = written;
  }
  file.finish();
  return { groups, footer: last, bytes: written };
}
