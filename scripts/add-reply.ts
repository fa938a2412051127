/** Files a unit's answer to the flags of a rule beside its report; it deletes none. */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { readCsv } from "../src/documents/csv.ts";
import type { Evaluation } from "../src/model/evaluation.ts";
import type { Reply } from "../src/model/source.ts";
import type { FlagRow } from "../src/model/tables/flags.ts";
import { evaluateExcerpt, evaluateFile } from "../src/pipeline.ts";
import { BadUsage } from "./filing/command-line.ts";
import { Refused } from "./filing/identify.ts";
import { type LetterOptions, runLetter } from "./filing/letter-command.ts";
import { checkDay, hidePersonsIn, readReply, refusePersons } from "./filing/letters.ts";
import { putEntries, readNamed } from "./filing/put-entry.ts";
import { sayUnknown } from "./publish/check-replies.ts";
import { type Collected, isExcerpt } from "./publish/sources.ts";

const FLAGS = "data/published/flags.csv";
const USAGE = `用法：npm run add-reply -- 来信.txt [--dry-run 只看不写]
来信是网页上写好的【单位答复】，或 JSON：{"report","rule","evaluation","text","by","date"}；说明见 docs/filing.md`;

async function file({ file: path, dryRun, reasonEn }: LetterOptions, hold: () => void): Promise<void> {
  if (reasonEn !== null) throw new BadUsage("--reason-en 只用于 npm run add-correction");
  const { report, entry } = readReply(path);
  const collected = readNamed(report);
  checkDay(entry.date, collected.source.fiscalYear);
  const unknown = sayUnknown(
    entry,
    (await evaluationsOf(collected)).map(({ id }) => id),
  );
  if (unknown) throw new Refused(unknown);
  const answered = answeredBy(report, entry);
  if (answered.length === 0)
    throw new Refused(
      `${FLAGS} 里，${entry.evaluation ?? `${report} 这份报告本身`}现在没有 ${entry.rule} 的待说明事项，登出来也没有地方放；请核对“规则”和“自评”两行`,
    );
  await refusePersons(entry.by, "署名");
  const { text, hidden } = await hidePersonsIn(entry.text);
  const reply: Reply = { ...entry, text };
  const said = (one: Reply) => JSON.stringify([one.rule, one.evaluation, one.text, one.by]);
  if (collected.replies.some((one) => said(one) === said(reply)))
    throw new Refused("这封答复已经收录过，一个字不差");
  console.log(
    [
      `${path} → data/sources/${report}/replies.json`,
      `规则  ${reply.rule}　自评  ${reply.evaluation ?? "整份报告"}　单位  ${reply.by}　日期  ${reply.date}`,
      hidden > 0 ? `隐去个人信息 ${hidden} 处` : "没有发现个人信息；请仍看一遍",
      ...text.split("\n").map((line) => `  │ ${line}`),
      `将登在 ${answered.length} 条待说明事项旁边：`,
      ...answered.map(({ message }) => `  ${message}`),
    ].join("\n"),
  );
  if (dryRun) return console.log("\n只看不写（--dry-run）：什么都没有写");
  putEntries(report, "replies.json", [...collected.replies, reply], hold);
  console.log(
    `\n已收录，这份报告现有 ${collected.replies.length + 1} 封答复。下一步：npm run data && npm run check，再重建网站`,
  );
}

async function evaluationsOf(one: Collected): Promise<Evaluation[]> {
  const { id: reportId, file: path, bytes } = one;
  if (isExcerpt(one)) return evaluateExcerpt(readCsv(bytes), reportId, one.source.title).evaluations;
  const { corrections, source } = one;
  return (await evaluateFile({ reportId, file: path, bytes, corrections, reader: source.reader }))
    .evaluations;
}

// the flags beside which the site shows it
function answeredBy(report: string, { rule, evaluation }: Reply): Pick<FlagRow, "message">[] {
  if (!existsSync(FLAGS)) throw new Refused(`${FLAGS} 不在；请先运行 npm run data`);
  const { data } = Papa.parse<FlagRow>(readFileSync(FLAGS, "utf8"), { header: true, skipEmptyLines: true });
  return data.filter(
    (flag) => flag.report_id === report && flag.rule === rule && flag.evaluation_id === (evaluation ?? ""),
  );
}

/** Files the letter that the arguments name, says so, and sets the exit code of the process. */
export function main(args: string[]): Promise<void> {
  return runLetter({ name: "npm run add-reply", usage: USAGE, file }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
