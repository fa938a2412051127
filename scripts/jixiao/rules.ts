import { toJson } from "../../src/exports/json.ts";
import { ruleRows } from "../../src/messages/code-rows.ts";
import type { RuleRow } from "../../src/model/tables/rules.ts";
import type { Spoken } from "../words/spoken.ts";
import { BadCommand, type Command, readLine, spokenOf } from "./options.ts";
import { write } from "./write.ts";

/** Prints every rule: its id, how grave it is, what it asks and why; with --json the rows of the published table. */
export const rules: Command = async (args) => {
  const { values, positionals } = readLine(args, { json: { type: "boolean" } });
  const spoken = spokenOf(args);
  const [stray] = positionals;
  if (stray !== undefined) throw new BadCommand(spoken.say.command.unknown(`rules ${stray}`));
  const rows = ruleRows();
  await write(values.json ? toJson(rows) : `${rows.map((row) => sayRule(row, spoken)).join("\n")}\n`);
  return 0;
};

function sayRule(row: RuleRow, { say, language }: Spoken): string {
  const [title, why, formula] = {
    zh: [row.title_zh, row.why_zh, row.formula_zh],
    en: [row.title_en, row.why_en, row.formula_en],
  }[language];
  const { command, flags } = say;
  return [
    `${row.rule}  ${flags.severity[row.severity]} · ${flags.category[row.category]}  ${title}`,
    `    ${why}`,
    `    ${formula}`,
    ...(row.thresholds ? [`    ${command.threshold(row.thresholds)}`] : []),
  ].join("\n");
}
