/** Files a unit's answer to the flags of a rule beside its report; it deletes none. */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { readCsv } from "../src/documents/csv.ts";
import type { Evaluation } from "../src/model/evaluation.ts";
import type { Reply } from "../src/model/source.ts";
import type { FlagRow } from "../src/model/tables/flags.ts";
import { evaluateExcerpt, evaluateFile } from "../src/pipeline.ts";
import { BadUsage, Refused } from "./disk/bad-input.ts";
import { type LetterOptions, runLetter } from "./filing/letter-command.ts";
import { checkDay, hidePersonsIn, readReply, refusePersons } from "./filing/letters.ts";
import { putEntries, readNamed } from "./filing/put-entry.ts";
import { unknownIn } from "./publish/check-replies.ts";
import { type Collected, isExcerpt } from "./publish/sources.ts";
import type { Spoken } from "./words/spoken.ts";

const FLAGS = "data/published/flags.csv";

async function file(
  { file: path, dryRun, reasonEn }: LetterOptions,
  assertHeld: () => void,
  { say, language }: Spoken,
): Promise<void> {
  const { filed } = say;
  if (reasonEn !== null) throw new BadUsage({ kind: "reason-of-correction" });
  const { report, entry } = readReply(path);
  const collected = readNamed(report);
  checkDay(entry.date, collected.source.fiscalYear);
  const unknown = unknownIn(
    entry,
    (await evaluationsOf(collected)).map(({ id }) => id),
  );
  if (unknown) throw new Refused(unknown);
  const answered = answeredBy(report, entry);
  if (answered.length === 0)
    throw new Refused({
      kind: "nothing-to-answer",
      file: FLAGS,
      report,
      evaluation: entry.evaluation ?? null,
      rule: entry.rule,
    });
  await refusePersons(entry.by, "by");
  const { text, hidden } = await hidePersonsIn(entry.text);
  const reply: Reply = { ...entry, text };
  const said = (one: Reply) => JSON.stringify([one.rule, one.evaluation, one.text, one.by]);
  if (collected.replies.some((one) => said(one) === said(reply)))
    throw new Refused({ kind: "answered-already" });
  console.log(
    [
      `${path} → data/sources/${report}/replies.json`,
      filed.replyTo(reply.rule, reply.evaluation ?? null, reply.by, reply.date),
      filed.hidden(hidden),
      ...text.split("\n").map((line) => `  │ ${line}`),
      filed.standsBeside(answered.length),
      ...answered.map(({ message: zh, message_en: en }) => `  ${{ zh, en }[language]}`),
    ].join("\n"),
  );
  if (dryRun) return console.log(`\n${filed.dryRun}`);
  putEntries(report, "replies.json", [...collected.replies, reply], assertHeld);
  console.log(`\n${filed.reply(collected.replies.length + 1)}`);
}

async function evaluationsOf(one: Collected): Promise<Evaluation[]> {
  const { id: reportId, file: path, bytes } = one;
  if (isExcerpt(one)) return evaluateExcerpt(readCsv(bytes), reportId, one.source.title).evaluations;
  const { corrections, source } = one;
  return (await evaluateFile({ reportId, file: path, bytes, corrections, reader: source.reader }))
    .evaluations;
}

// the flags beside which the site shows it
function answeredBy(report: string, { rule, evaluation }: Reply): Pick<FlagRow, "message" | "message_en">[] {
  if (!existsSync(FLAGS)) throw new Refused({ kind: "no-flags-file", file: FLAGS });
  const { data } = Papa.parse<FlagRow>(readFileSync(FLAGS, "utf8"), { header: true, skipEmptyLines: true });
  return data.filter(
    (flag) => flag.report_id === report && flag.rule === rule && flag.evaluation_id === (evaluation ?? ""),
  );
}

/** Files the letter that the arguments name, says so, and sets the exit code of the process. */
export function main(args: string[]): Promise<void> {
  return runLetter({ name: "add-reply", file }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
