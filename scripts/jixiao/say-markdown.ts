import { parseLines } from "../../src/model/place.ts";
import type { Spoken } from "../words/spoken.ts";
import type { CheckedFile } from "./checked.ts";
import { countAll } from "./say-check.ts";

/** The title of the list. */
export const markdownHead = ({ say }: Spoken) => `# ${say.command.markdown.title}\n`;

/** A file as a section with a table of its questions, for an issue or a letter. */
export function markdownFile(file: CheckedFile, { say, language }: Spoken): string {
  const { path, flags, notices, unread, refused } = file;
  const { command } = say;
  const head = `\n## ${plain(path)}\n\n`;
  if (refused)
    return `${head}${command.refused}: ${command.line(String(refused.line))}, ${plain(refused.message)}\n`;
  const rows = flags.map((flag) => {
    const { message, clears } = { zh: flag, en: { message: flag.message_en, clears: flag.clears_en } }[
      language
    ];
    return [
      say.flags.severity[flag.severity],
      parseLines(flag.line).join(" "),
      message,
      flag.arithmetic ?? "",
      clears,
    ];
  });
  const doubts = [
    ...notices.map(
      ({ line, message, message_en }) =>
        `${command.line(parseLines(line).join(", "))}: ${{ zh: message, en: message_en }[language]}`,
    ),
    ...unread.map((line) => command.line(String(line))),
  ];
  return [
    `${head}${command.read(file.lines, file.evaluations)}\n`,
    ...(rows.length === 0 ? [`${command.noQuestion}\n`] : [table([command.markdown.head, ...rows])]),
    ...(doubts.length > 0
      ? [`\n${command.notUnderstood}:\n`, ...doubts.map((said) => `- ${plain(said)}`), ""]
      : []),
  ].join("\n");
}

/** What came of all files. */
export function markdownTotal(
  files: CheckedFile[],
  level: string,
  standing: number,
  { say }: Spoken,
): string {
  return `\n${countAll(files, say.command)}\n\n**${say.command.stands(standing, level)}**\n`;
}

function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(plain).join(" | ")} |`;
  return `${[line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n")}\n`;
}

// what a report prints must stay text
const plain = (text: string) => text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#]/g, "\\$&");
