import Papa from "papaparse";
import type { TableName } from "../model/tables/index.ts";
import { type CellChange, compareAll, type Editions, itemised } from "./changes.ts";
import { csvText } from "./csv.ts";

/** A change that readers are told of one by one; of a question, what it asks. */
export interface Item extends CellChange {
  message: string | null;
  message_en: string | null;
}

const COLUMNS = ["table", "row", "column", "from", "to", "message", "message_en"] as const;

/** The changes from one edition of all tables to the next that readers are told of. */
export function editionChanges(editionsOf: (file: string) => Editions): Item[] {
  const flags = editionsOf("flags.csv");
  const [before, after] = [messagesOf(flags.before), messagesOf(flags.after)];
  return itemised(compareAll(editionsOf)).map((change): Item => {
    const said = change.table === "flags" ? (after.get(change.row) ?? before.get(change.row)) : undefined;
    return { ...change, message: said?.message ?? null, message_en: said?.message_en ?? null };
  });
}

interface Message {
  flag_id: string;
  message: string;
  message_en: string;
}

function messagesOf(csv: string | null): Map<string, Message> {
  const { data } = Papa.parse<Message>(csv ?? "", { delimiter: ",", header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [row.flag_id, row]));
}

/** The same as a file beside an edition. */
export function itemsToCsv(items: Item[]): string {
  return csvText([[...COLUMNS], ...items.map((item) => COLUMNS.map((name) => item[name] ?? ""))], "\n");
}

/** And back. @throws Error where it is no such file */
export function readItems(csv: string): Item[] {
  const { data, meta } = Papa.parse<Record<keyof Item, string>>(csv, {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  });
  if (meta.fields?.join() !== COLUMNS.join()) throw new Error(`its header is not ${COLUMNS.join()}`);
  return data.map(({ table, row, column, from, to, message, message_en }) => ({
    table: table as TableName,
    row,
    column: column || null,
    // of a cell an empty text is a value, of a row it is none
    from: column ? from : from || null,
    to: column ? to : to || null,
    message: message || null,
    message_en: message_en || null,
  }));
}
