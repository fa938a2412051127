import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ddlOf } from "../../src/exports/ddl.ts";
import type { Question } from "../../src/exports/questions.ts";
import { founding } from "../bench/copies.ts";
import { type Answers, rowText } from "./answer.ts";
import { pythonEnvironment, SCRATCH, versionOf } from "./environment.ts";

const Head = z.object({ engine: z.string(), load: z.number() });
const Answer = z.object({
  name: z.string(),
  seconds: z.number(),
  rows: z.array(z.array(z.string().nullable())),
});

/** A Python with Spark, and the Java it runs on; or the reason why not. */
export function sparkPython(): { python: string } | { reason: string } {
  if (versionOf("java", "-version") === null) return { reason: "there is no java" };
  return pythonEnvironment();
}

/** What Spark answers, in a process of its own, from tables made by spark.sql; or why it was not asked. */
export function askSpark(folder: string, questions: Question[]): Answers | { reason: string } {
  const found = sparkPython();
  if ("reason" in found) return found;
  const statements = join(SCRATCH, "spark.sql");
  writeFileSync(statements, ddlOf("spark", founding));
  const files = questions.map(({ name }) => `data/questions/${name}.sql`);
  const args = ["scripts/engines/ask.spark.py", folder, statements, ...files];
  const { status, stdout, stderr } = spawnSync(found.python, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) return { reason: `it failed: ${stderr.trim().split("\n").slice(-3).join(" ")}` };
  const [head, ...lines] = stdout.split("\n").filter((line) => line.startsWith("{"));
  const answers = lines.map((line) => Answer.parse(JSON.parse(line)));
  return {
    ...Head.parse(JSON.parse(head ?? "")),
    questions: new Map(
      answers.map(({ name, seconds, rows }) => [name, { seconds, rows: rows.map(rowText) }]),
    ),
  };
}
