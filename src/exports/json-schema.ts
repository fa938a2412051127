import { z } from "zod";
import { columnMeta } from "../model/tables/column.ts";
import { TABLES } from "../model/tables/index.ts";
import { DATASET } from "./dataset.ts";
import { describeColumn } from "./dictionary.ts";

const Nested = z.array(
  TABLES.evaluations.extend({
    funds: z.array(TABLES.funds),
    management: z.array(TABLES.management),
    indicators: z.array(TABLES.indicators),
    statements: z.array(TABLES.statements),
    amounts: z.array(TABLES.amounts),
    flags: z.array(TABLES.flags),
  }),
);

/** The JSON Schema (2020-12) of `evaluations.json`, with the title of every column in Chinese and its meaning in English. */
export function evaluationsSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Nested, {
    override: ({ zodSchema, jsonSchema }) => {
      const meta = zodSchema instanceof z.ZodType ? columnMeta.get(zodSchema) : undefined;
      if (!meta) return;
      const { zh, en } = describeColumn(meta);
      jsonSchema.title = meta.zh;
      jsonSchema.description = `${meta.en}: ${en} / ${zh}`;
    },
  });
  return { $schema, title: DATASET.title.zh, description: DATASET.description.en, ...schema };
}
