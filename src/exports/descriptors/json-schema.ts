import { z } from "zod";
import { columnMeta } from "../../model/tables/column.ts";
import { TABLES } from "../../model/tables/index.ts";
import { DATASET } from "../dataset.ts";
import { describeColumn } from "../dictionary.ts";

const Nested = z.array(
  TABLES.evaluations.extend({
    publisher: TABLES.reports.shape.publisher,
    region_name_zh: TABLES.regions.shape.name_zh,
    region_name_en: TABLES.regions.shape.name_en,
    report_flags: z.array(TABLES.flags),
    funds: z.array(TABLES.funds),
    management: z.array(TABLES.management),
    indicators: z.array(TABLES.indicators),
    statements: z.array(TABLES.statements),
    amounts: z.array(TABLES.amounts),
    score_audits: z.array(TABLES.score_audits),
    flags: z.array(TABLES.flags),
    provenance: z.array(TABLES.provenance),
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
