import type { ColumnKind } from "../../model/tables/column.ts";
import {
  columnsOf,
  isOptional,
  TABLE_NAMES,
  TABLE_TITLES,
  type TableName,
} from "../../model/tables/index.ts";
import { foreignKeysOf, primaryKeyOf } from "../../model/tables/keys.ts";
import { constraintsOf } from "../constraints.ts";
import { DATASET, type Edition } from "../dataset.ts";
import { describeColumn } from "../dictionary.ts";
import type { Address } from "./json-ld.ts";

const TYPES: Record<ColumnKind, string> = {
  text: "string",
  enum: "string",
  lines: "string",
  integer: "integer",
  year: "gYear",
  decimal: "decimal",
  ratio: "decimal",
  money: "decimal",
  boolean: "boolean",
  date: "date",
};

/** The tables as CSV on the Web (W3C, 2015) describes a group of them; stands beside the CSVs. */
export function csvwMetadata({ version, edition }: Edition, day: string, address: Address) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
    "@id": address(`#${DATASET.name}`),
    "dc:title": inBoth(DATASET.title),
    "dc:description": inBoth(DATASET.description),
    "dc:creator": inBoth(DATASET.publisher),
    "dc:license": { "@id": DATASET.licence.path },
    "dc:identifier": edition,
    "dc:modified": day,
    "schema:version": version,
    dialect: { encoding: "utf-8", lineTerminators: "\n", header: true },
    tables: TABLE_NAMES.map(describeTable),
  };
}

function describeTable(table: TableName) {
  const key = primaryKeyOf(table);
  const foreignKeys = foreignKeysOf(table).map(({ column, table: target }) => ({
    columnReference: column,
    reference: { resource: `${target}.csv`, columnReference: primaryKeyOf(target)[0] },
  }));
  return {
    url: `${table}.csv`,
    "dc:title": inBoth(TABLE_TITLES[table]),
    tableSchema: {
      columns: columnsOf(table).map(({ name, meta }) => ({
        name,
        titles: name,
        "dc:title": inBoth(meta),
        "dc:description": inBoth(describeColumn(meta)),
        ...(meta.unit && { "schema:unitText": meta.unit }),
        required: !isOptional(table, name),
        datatype: datatypeOf(table, name, meta.kind),
      })),
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

// the format of a string is a pattern that all of it matches
function datatypeOf(table: TableName, column: string, kind: ColumnKind) {
  const { enum: allowed, pattern } = constraintsOf(table, column);
  if (kind === "date") return { base: "date", format: "yyyy-MM-dd" };
  if (allowed) return { base: "string", format: allowed.map(escapePattern).join("|") };
  if (pattern) return { base: "string", format: pattern.replace(/^\^|\$$/g, "") };
  return TYPES[kind];
}

const escapePattern = (value: string) => value.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

const inBoth = ({ zh, en }: { zh: string; en: string }) => [
  { "@value": zh, "@language": "zh" },
  { "@value": en, "@language": "en" },
];
