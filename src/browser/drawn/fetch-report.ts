import { parquetMetadata, parquetReadObjects } from "hyparquet";
import {
  DRAWN_TABLES,
  findOwner,
  type IndexPart,
  type Packed,
  TEXT_COLUMN,
  unpack,
} from "../../model/packed.ts";
import type { Cells, Tables } from "../../model/tables/index.ts";

/** The tables of one report. */
type DrawnTables = Pick<Tables, (typeof DRAWN_TABLES)[number]>;

/** A report as it was published: the rows of its tables, its text, and what the rules are called that flag it. */
export interface Fetched {
  report: string;
  tables: DrawnTables;
  lines: string[];
  titles: { rule: string; title_zh: string; title_en: string }[];
}

/**
 * Fetches one report in three requests, however many reports there are: a part of the index, what describes its file,
 * and its bytes.
 * @param data the address of the files, with a slash at its end
 * @param firsts the first report of each part of the index, in order
 * @param id of a report, or of one of its evaluations
 * @returns null where there is none of this id
 * @throws where the network or a file fails
 */
export async function fetchReport(data: string, firsts: string[], id: string): Promise<Fetched | null> {
  // an evaluation lies with the last report that begins before it
  const part = firsts.filter((first) => first <= id).length - 1;
  if (part < 0) return null;
  const index: IndexPart = await (await ask(`${data}index/${part}.json`)).json();
  const ids = index.reports.map(([report]) => report);
  const found = index.reports[findOwner(ids, id)];
  const described = found && index.files[found[1]];
  if (!found || !described) return null;
  const [report, , group, start, end] = found;
  const [path, byteLength, footer] = described;
  const address = `${data}${path}`;
  const [tail, bytes] = await Promise.all([
    bytesOf(address, footer, byteLength),
    bytesOf(address, start, end),
  ]);
  const metadata = parquetMetadata(tail);
  const rows = await parquetReadObjects({
    file: { byteLength, slice: (from, to = byteLength) => bytes.slice(from - start, to - start) },
    metadata: { ...metadata, row_groups: metadata.row_groups.slice(group, group + 1) },
  });
  return { report, ...read(rows) };
}

async function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await fetch(address, { headers });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

async function bytesOf(address: string, start: number, end: number): Promise<ArrayBuffer> {
  const answer = await ask(address, { range: `bytes=${start}-${end - 1}` });
  const bytes = await answer.arrayBuffer();
  // a server that knows no ranges sends all
  return answer.status === 206 ? bytes : bytes.slice(start, end);
}

function read(rows: Record<string, unknown>[]): Omit<Fetched, "report"> {
  const found = new Map(
    rows.map(({ table, rows: text }): [string, Cells[]] => [
      String(table),
      unpack(JSON.parse(String(text)) as Packed),
    ]),
  );
  const own = (name: string) => found.get(name) ?? [];
  return {
    tables: Object.fromEntries(DRAWN_TABLES.map((name) => [name, own(name)])) as DrawnTables,
    lines: own("text").map((row) => String(row[TEXT_COLUMN])),
    titles: own("rules") as Fetched["titles"],
  };
}
