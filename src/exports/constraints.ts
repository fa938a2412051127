import { z } from "zod";
import { isOptional, TABLES, type TableName, valuesOf } from "../model/tables/index.ts";

/** What a cell of a column must be, in the words that Data Package and JSON Schema share. */
export interface Constraints {
  required: boolean;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** What the JSON Schema of a column may say, a column that may be empty being one of two. */
const Said = z.object({
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});
const Column = Said.extend({ format: z.string().optional(), anyOf: z.array(z.unknown()).optional() });

/** The constraints of a column, read from the schema its rows are checked against. */
export function constraintsOf(table: TableName, column: string): Constraints {
  const key = `${table}.${column}`;
  const constraints = known.get(key) ?? readConstraints(table, column);
  known.set(key, constraints);
  return constraints;
}

// every archive and every list of columns asks
const known = new Map<string, Constraints>();

function readConstraints(table: TableName, column: string): Constraints {
  const schema = new Map<string, z.ZodType>(Object.entries(TABLES[table].shape)).get(column);
  if (!schema) throw new Error(`${table} has no column ${column}`);
  const whole = Column.parse(z.toJSONSchema(schema));
  const own = whole.anyOf ? Column.parse(whole.anyOf[0]) : whole;
  const allowed = valuesOf(table, column);
  return {
    required: !isOptional(table, column),
    ...(allowed.length > 0 && { enum: allowed }),
    ...(own.pattern !== undefined && own.format === undefined && { pattern: own.pattern }),
    ...(own.minimum !== undefined && { minimum: own.minimum }),
    ...(isRealBound(own.maximum) && { maximum: own.maximum }),
  };
}

// zod names the largest exact integer where no bound was meant
const isRealBound = (maximum: number | undefined) =>
  maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER;
