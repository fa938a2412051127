/**
 * The questions of data/questions asked of several engines over one invented national collection: seconds side by side, and
 * whether each engine gives the rows that DuckDB gives. `-- --evaluations N` says how large; engines that are not here are named.
 */
import "./words/help.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listQuestions } from "../src/downloads/questions.ts";
import type { Answers } from "./engines/answer.ts";
import { askClickHouse } from "./engines/clickhouse.ts";
import { makeCorpus } from "./engines/corpus.ts";
import { askDuckDb } from "./engines/duckdb.ts";
import { SCRATCH } from "./engines/environment.ts";
import { askSpark } from "./engines/spark.ts";

const { values } = parseArgs({ options: { evaluations: { type: "string", default: "100000" } } });
const folder = join(SCRATCH, `corpus-${values.evaluations}`);
const questions = listQuestions();
const start = performance.now();
const evaluations = makeCorpus(folder, Number(values.evaluations));
console.log(
  `${evaluations.toLocaleString("en-US")} evaluations in ${folder}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
);

const duckdb = await askDuckDb(folder, questions);
const asked: [string, Answers | { reason: string }][] = [
  ["Spark", askSpark(folder, questions)],
  ["ClickHouse", await askClickHouse(folder, questions)],
];
const answered = [duckdb];
for (const [name, answers] of asked) {
  if ("reason" in answers) console.log(`${name} was not asked: ${answers.reason}`);
  else answered.push(answers);
}
console.log("Trino was not asked: npm run validate has its statements parsed by its grammar");

const line = (cells: string[]) =>
  console.log(cells.map((cell, at) => (at ? cell.padStart(34) : cell.padEnd(32))).join(""));
const seconds = (value: number) => `${value.toFixed(2)} s`;
line(["", ...answered.map(({ engine }) => engine)]);
line(["load", ...answered.map(({ load }) => seconds(load))]);
let different = 0;
for (const { name } of questions) {
  const expected = duckdb.questions.get(name)?.rows ?? [];
  line([
    name,
    ...answered.map(({ questions: own }) => {
      const { rows, seconds: took } = own.get(name) ?? { rows: [], seconds: 0 };
      const same = rows.join("\n") === expected.join("\n");
      if (!same) {
        different += 1;
        const at = rows.findIndex((row, index) => row !== expected[index]);
        console.log(
          `${name}, row ${at + 1}: ${JSON.stringify(rows[at])}, DuckDB ${JSON.stringify(expected[at])}`,
        );
      }
      return `${rows.length} rows ${same ? "same" : "DIFFERENT"} ${seconds(took)}`;
    }),
  ]);
}
process.exitCode = different > 0 || expectedNothing() ? 1 : 0;

function expectedNothing(): boolean {
  return [...duckdb.questions.values()].some(({ rows }) => rows.length === 0);
}
