import { columnsOf, TABLE_NAMES, TABLE_TITLES } from "../../model/tables/index.ts";
import { DATASET } from "../dataset.ts";
import { describeColumn } from "../dictionary.ts";
import type { Question } from "../questions.ts";
import type { Address } from "./json-ld.ts";

/** What Datasette shows beside the tables of the SQLite file: `datasette jixiao-open.sqlite -m datasette.json`. */
export function datasetteMetadata(questions: Question[], address: Address) {
  return {
    title: `${DATASET.title.zh} ${DATASET.title.en}`,
    description: `${DATASET.description.zh} ${DATASET.description.en}`,
    license: DATASET.licence.title,
    license_url: DATASET.licence.path,
    source: DATASET.publisher.zh,
    source_url: address(""),
    databases: {
      [DATASET.name]: {
        tables: Object.fromEntries(
          TABLE_NAMES.map((table) => [
            table,
            {
              description: `${TABLE_TITLES[table].zh}. ${TABLE_TITLES[table].en}.`,
              columns: Object.fromEntries(
                columnsOf(table).map(({ name, meta }) => {
                  const { zh, en } = describeColumn(meta);
                  return [name, `${meta.zh}（${zh}）. ${meta.en} (${en}).`];
                }),
              ),
            },
          ]),
        ),
        queries: Object.fromEntries(
          questions.map(({ name, zh, en, sql }) => [name, { title: `${zh} ${en}`, sql }]),
        ),
      },
    },
  };
}
