import type { CodelistRow } from "../model/tables/codelists.ts";
import type { ColumnKind, ColumnMeta } from "../model/tables/column.ts";
import { columnsOf, TABLE_NAMES, TABLE_TITLES, type TableName } from "../model/tables/index.ts";
import { MOST_NESTED } from "./nested.ts";

/** How the cells of each kind are written, in both languages. */
const KINDS: Record<ColumnKind, string> = {
  text: "文字",
  integer: "整数",
  decimal: "小数",
  money: "金额（元，两位小数）",
  ratio: "比率（小数，至多六位）",
  boolean: "true / false",
  date: "日期（年-月-日）",
  year: "年度",
  lines: "行号（L 加行数，从 1 起，多行以 ; 相连，先印本行）",
  enum: "限定取值",
};
const KINDS_EN: Record<ColumnKind, string> = {
  text: "text",
  integer: "whole number",
  decimal: "number",
  money: "amount in yuan (元), two decimals",
  ratio: "ratio as a decimal, at most six places",
  boolean: "true or false",
  date: "date, year-month-day",
  year: "year",
  lines: "L and the number of the line, from 1; several are joined by ; with the row's own first",
  enum: "one of a list",
};

/** What a column means beyond its title, in both languages: how it is written, and what else has to be known. */
export function describeColumn({ kind, note, noteEn }: ColumnMeta): { zh: string; en: string } {
  return {
    zh: [note, KINDS[kind]].filter(Boolean).join("；"),
    en: [noteEn, KINDS_EN[kind]].filter(Boolean).join("; "),
  };
}

/** What holds of the tables wherever they lie. */
const OF_TABLES = `所有表：UTF-8 无 BOM，LF 换行，RFC 4180，有表头，行按原文先后。
**空单元格是没有印出或没有读懂，从不是零。** 金额以元计，精确到分；比率是小数；\`*_printed\` 列是报告自己的字样。
\`texts/<report_id>.txt\` 是软件读到的逐行文字，\`line\` 列指的就是它的行（\`L93\` 是第 93 行）；\`evaluations.json\` 是同样内容的嵌套形式。
自评多于 ${MOST_NESTED} 个时，嵌套形式分成 \`evaluations/part-0001.ndjson\` 等文件，每行一个自评，\`evaluations.json\` 改为它们的目录。

汇总金额用 \`totals\` 表：每份报告每类项目一行，每笔只计一次；\`complete\` 为 true 的行才有执行率。
自己汇总时只加 \`scope\` 为 \`project\` 与 \`listed\` 的行：\`department\` 与 \`summary\` 重述同一笔钱。各列的取值见 \`codelists\`，规则见 \`rules\`。

\`reports.kind\` 分两种：\`whole\` 是全文收录的报告，网站各处的报告数、指标数与合计只算它；\`excerpt\` 是摘录，只转录了数字，
原文在 \`source_url\`，用来比较年度与同类项目。计数、求和以前先按 \`kind\` 筛选。

数据以 CC BY 4.0 许可发布，署“绩效自评公开站”；各报告的原文由其发布单位公开，单位名列在 \`reports.csv\` 的 \`publisher\` 列。`;

const OF_TABLES_EN = `UTF-8 without BOM, LF, RFC 4180, with a header row, rows in source order.
**An empty cell was not printed or not understood and is never zero.** Amounts are in yuan (元) to two places, ratios are decimals, and
\`*_printed\` columns hold the report's own characters. \`line\` columns name lines of \`texts/<report_id>.txt\`, the text the software read (\`L93\` is line 93).
\`evaluations.json\` holds the same nested; where there are more than ${MOST_NESTED} evaluations they stand in \`evaluations/part-0001.ndjson\` and so on,
one to a line, and \`evaluations.json\` lists these parts: path, number of evaluations, first and last id.
Sum money over the table \`totals\`: a row per report and programme, every amount once; only rows with \`complete\` = true have an execution rate.
In sums of your own add rows whose \`scope\` is \`project\` or \`listed\` only: \`department\` and \`summary\` rows restate the same money. What values mean is in \`codelists\`, the rules in \`rules\`.
\`reports.kind\` tells reports collected whole (\`whole\`: what every count and sum of the site counts) from excerpts (\`excerpt\`: figures
alone were transcribed; the original stands at \`source_url\`). Filter by it before counting or adding up.`;

/** What lies in data/ of the repository. */
const OF_REPOSITORY = `# data/

\`sources/<report_id>/\` 是收录的报告原文：\`report.txt\` 一字不改（只隐去自然人信息），
其他文件存读出的 \`report.html\`（见 \`docs/filing.md\`），摘录存 \`excerpt.csv\`，\`source.json\` 记出处与校验值，
\`corrections.json\` 是唯一可以更正原文的地方，\`replies.json\` 是单位对待说明事项的答复。
\`regions.csv\` 是全国县级及以上行政区划（GB/T 2260，来源见 \`LICENSE.md\`）。\`CHANGES.md\` 记已发布数字的每次变动。
\`questions/\` 是可以向这些表提的十个问题（SQL），各种引擎的回答相同。 In \`questions/\` stand ten questions to the tables in SQL, which every engine answers alike.

\`published/\` 由 \`npm run data\` 生成，提交在库里，网站只读它。${OF_TABLES}

\`editions/<日期>-<版次前十二位>/\` 是发布过的各版，一版一个压缩包，发布后一字不改：\`edition.json\` 写着版次、版本、日期与上一版，\`changes.csv\` 逐条列出与上一版相比
变了的数字与问题，\`SHA256SUMS\` 是两者的校验值。包里的 \`published.sha256\` 列出当时发布的每个文件，它自己的 sha256 就是版次，所以不靠本站也能核对。

本文由表的定义生成（\`npm run data\`），不要手改。

In \`published/\` stand the tables as ${OF_TABLES_EN}

In \`editions/<date>-<first twelve digits>/\` stand the editions that were released, an archive each, which never change: \`edition.json\` says edition,
version, date and the edition before; \`changes.csv\` lists, one by one, the figures and questions that changed since; \`SHA256SUMS\` has the checksums of both.
\`published.sha256\` in the archive lists every file that was published, and its own sha256 is the edition: nobody needs this site to check one.
`;

const OF_DOWNLOADS = `# 字典 Dictionary

${OF_TABLES}

The tables are ${OF_TABLES_EN}
`;

/** What each value of a column of few values means: `met` 达成 / met. */
export function describeValues(
  table: TableName,
  column: string,
  codelists: CodelistRow[],
  mark = "",
): string[] {
  return codelists
    .filter(({ field }) => field === `${table}.${column}`)
    .map(({ code, zh, en }) => `${mark}${code}${mark} ${code === zh ? en : `${zh} / ${en}`}`);
}

/** Every column of every table: table, column, kind, both meanings, unit, both notes, what each value means. */
export function dictionaryRows(codelists: CodelistRow[]): string[][] {
  return TABLE_NAMES.flatMap((table) =>
    columnsOf(table).map(({ name, meta: { kind, zh, en, unit, note, noteEn } }) => [
      table,
      name,
      KINDS[kind],
      zh,
      en,
      unit ?? "",
      note ?? "",
      noteEn ?? "",
      describeValues(table, name, codelists).join("; "),
    ]),
  );
}

/** data/README.md: what lies there, then every table, every column, every unit, from the schemas that the rows are checked against. */
export const dataReadme = (codelists: CodelistRow[]): string =>
  `${OF_REPOSITORY}\n${tableSections(codelists)}\n`;

/** The dictionary beside the downloads and in archives: the same tables, and no word of files that do not lie there. */
export const dictionaryText = (codelists: CodelistRow[]): string =>
  `${OF_DOWNLOADS}\n${tableSections(codelists)}\n`;

function tableSections(codelists: CodelistRow[]): string {
  const tables = TABLE_NAMES.map((name) => {
    const rows = columnsOf(name).map(({ name: column, meta }) => {
      const allowed = describeValues(name, column, codelists, "`").join("; ");
      const note = [meta.note, meta.noteEn, allowed].filter(Boolean).join(" / ").replaceAll("|", "\\|");
      return `| \`${column}\` | ${meta.zh} | ${meta.en} | ${KINDS[meta.kind]} | ${note} |`;
    });
    const { zh, en } = TABLE_TITLES[name];
    return [
      `## \`${name}\``,
      "",
      `${zh}。${en}.`,
      "",
      "| 列 | 含义 | meaning | 类型 | 说明 / note |",
      "|---|---|---|---|---|",
      ...rows,
    ].join("\n");
  });
  return tables.join("\n\n");
}
