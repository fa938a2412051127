import { asJson, asText } from "../reading/inspected.ts";
import { BadCommand, type Command, readLine, spokenOf } from "./options.ts";
import { type Outcome, readOne } from "./read-one.ts";
import { write } from "./write.ts";

/** Prints what was read of each file, one after the other; with --json an object a line. Exit code 2 where one was not read. */
export const inspect: Command = async (args) => {
  const { values, positionals } = readLine(args, { json: { type: "boolean" } });
  const spoken = spokenOf(args);
  if (positionals.length === 0) throw new BadCommand(spoken.say.command.noFile);
  let code = 0;
  for (const path of positionals) {
    const outcome = await readOne(path, spoken);
    if (outcome.refused) {
      code = 2;
      console.error(`${path}:${outcome.refused.line}: ${outcome.refused.message}`);
    }
    if (values.json) await write(`${JSON.stringify(record(outcome))}\n`);
    else if (outcome.inspected) await write(`${asText(outcome.inspected, spoken)}\n`);
  }
  return code;
};

function record({ path, inspected, refused }: Outcome): object {
  return inspected ? { file: path, ...JSON.parse(asJson(inspected)) } : { file: path, refused };
}
