import type { TableName, Tables } from "../../model/tables/index.ts";

type Columns<Name extends TableName> = Partial<Record<keyof Tables[Name][number] & string, string>>;

/** The taxonomy of budgets that the types below are words of. */
export const FISCAL_TAXONOMY = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";

/** What a column is in the words of Fiscal Data Package 1.0, where one fits; unit names have no codes and so no type. */
const COLUMN_TYPES: { [Name in TableName]?: Columns<Name> } = {
  evaluations: {
    evaluation_id: "activity:generic:project:code",
    name: "activity:generic:project:label",
    programme: "activity:generic:program:code",
    region_code: "geo:target:code",
    province_code: "geo:target:level1:code",
    fiscal_year: "date:fiscal-year",
  },
  funds: {
    fund_id: "budget-line-id",
    evaluation_id: "activity:generic:project:code",
    source: "fin-source:generic:code",
    label: "fin-source:generic:label",
  },
  totals: {
    total_id: "budget-line-id",
    programme: "activity:generic:program:code",
    region_code: "geo:target:code",
    province_code: "geo:target:level1:code",
    fiscal_year: "date:fiscal-year",
  },
};

/** Columns of money that are one amount in several phases of a budget. */
const PHASES: Record<string, string> = {
  initial_budget: "approved",
  annual_budget: "adjusted",
  executed: "executed",
};

/** What `normalize` puts the amounts and their phases into; every amount is an expenditure in yuan. */
const EXTRA_FIELDS = [
  { name: "amount", type: "number", columnType: "value", normalizationTarget: true },
  { name: "phase", type: "string", columnType: "phase:id" },
  { name: "currency", type: "string", columnType: "value-currency:code", constant: "CNY" },
  { name: "direction", type: "string", columnType: "direction", constant: "expenditure" },
];

/** What Fiscal Data Package says of a column beyond Table Schema; nothing where none of its words fits. */
export function fiscalField(table: TableName, column: string) {
  const types = COLUMN_TYPES[table];
  if (!types) return {};
  const type = new Map<string, string>(Object.entries(types)).get(column);
  const phase = PHASES[column];
  return { ...(type && { columnType: type }), ...(phase && { normalize: { phase } }) };
}

/** The columns a table has once its amounts stand below each other, likewise. */
export const fiscalExtraFields = (table: TableName) =>
  COLUMN_TYPES[table] ? { extraFields: EXTRA_FIELDS } : {};
