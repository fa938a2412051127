import { lineName, parseLines } from "../model/place.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import type { NoticeRow } from "../model/tables/notices.ts";
import type { RuleRow } from "../model/tables/rules.ts";
import { type Language, languageTag, type Severity } from "../model/words.ts";

/** A file that was checked: its address as SARIF wants it, and what was found; or why it was not read. */
export interface SarifFile {
  /** A relative reference with `/`, or `file:///…`; percent-encoded. */
  uri: string;
  flags: FlagRow[];
  notices: NoticeRow[];
  refused: { line: number; message: string } | null;
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
const LEVELS: Record<Severity, "error" | "warning" | "note"> = {
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** Chooses between the Chinese and the English of one thing. */
type InWords = <T>(zh: T, en: T) => T;

/**
 * A log of SARIF 2.1.0: questions are results, what was not understood or not read are notifications of the tool.
 * @param rules every rule that judged; results point to them by their index
 */
export function sarifOf(files: SarifFile[], rules: RuleRow[], version: string, language: Language): object {
  const index = new Map(rules.map(({ rule }, at) => [rule, at]));
  const inWords: InWords = (zh, en) => ({ zh, en })[language];
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "jixiao",
            version,
            language: languageTag(language),
            rules: rules.map((row) => ruleOf(row, inWords)),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: files.every(({ refused }) => refused === null),
            toolExecutionNotifications: files.flatMap((file) => notificationsOf(file, inWords)),
          },
        ],
        results: files.flatMap(({ uri, flags }) =>
          flags.map((flag) => resultOf(flag, uri, index.get(flag.rule) ?? -1, inWords)),
        ),
      },
    ],
  };
}

const ruleOf = (row: RuleRow, inWords: InWords) => ({
  id: row.rule,
  shortDescription: { text: inWords(row.title_zh, row.title_en) },
  fullDescription: { text: inWords(row.why_zh, row.why_en) },
  help: { text: inWords(row.formula_zh, row.formula_en) },
  defaultConfiguration: { level: LEVELS[row.severity] },
  properties: { category: row.category, severity: row.severity },
});

const notificationsOf = ({ uri, notices, refused }: SarifFile, inWords: InWords) => [
  ...notices.map(({ notice, message, message_en, line }) => ({
    descriptor: { id: notice },
    level: "warning",
    message: { text: inWords(message, message_en) },
    locations: [locationOf(uri, line)],
  })),
  ...(refused === null
    ? []
    : [
        {
          level: "error",
          message: { text: refused.message },
          locations: [locationOf(uri, lineName(refused.line))],
        },
      ]),
];

const resultOf = (flag: FlagRow, uri: string, ruleIndex: number, inWords: InWords) => ({
  ruleId: flag.rule,
  ruleIndex,
  level: LEVELS[flag.severity],
  message: { text: inWords(flag.message, flag.message_en) },
  locations: [locationOf(uri, flag.line)],
  partialFingerprints: { "flagId/v1": flag.flag_id },
  properties: propertiesOf(flag, inWords(flag.clears, flag.clears_en)),
});

function propertiesOf(
  { category, severity, printed, expected, arithmetic }: FlagRow,
  clears: string,
): object {
  const said = { category, severity, printed, expected, arithmetic, clears };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

// the first line it rests on; further ones may be pages away
function locationOf(uri: string, lines: string): object {
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: parseLines(lines)[0] ?? 1 } },
  };
}
