import { TABLE_NAMES, TABLE_TITLES, type Tables } from "../model/tables/index.ts";
import { DATASET, type Edition } from "./dataset.ts";
import { ENGINES, statementOf } from "./ddl.ts";
import type { FileFacts } from "./descriptors/datapackage.ts";
import { PARTITIONED } from "./partitions.ts";

/** What an archive is about: the rows in it, where they were written from, and which part of the collection they are. */
export interface Archive {
  tables: Tables;
  edition: Edition;
  day: string;
  part: { zh: string; en: string } | null;
  files: FileFacts[];
}

/** README.md of an archive: what it holds, which filter made it, what each file is, and how to read and cite it. */
export function archiveReadme({ tables, edition, day, part, files }: Archive): string {
  const { zh, en } = part ?? { zh: "无，全部数据", en: "none, all of it" };
  const sections = [
    `# ${DATASET.title.zh}\n\n${DATASET.title.en}`,
    `- 版本 version: ${edition.version}\n- 版次 edition: \`${edition.edition}\`\n- 依据 generated from: \`${edition.generatedFrom}\`\n- 日期 date: ${day}\n- 筛选 filter: ${zh} / ${en}\n- 许可 licence: ${DATASET.licence.title} <${DATASET.licence.path}>`,
    `${DATASET.description.zh}\n\n${DATASET.description.en}`,
    "汇总金额用 `totals` 表：每份报告每类项目一行，每笔只计一次；`complete` 为 true 的行才有执行率。\n\nSum money over the table `totals`: a row per report and programme, every amount once; only rows with `complete` = true have an execution rate.",
    `## 表 Tables\n\n| 表 table | 行 rows | |\n|---|---:|---|\n${TABLE_NAMES.map((name) => `| \`${name}\` | ${tables[name].length} | ${TABLE_TITLES[name].zh}。${TABLE_TITLES[name].en}. |`).join("\n")}\n\n逐列说明见 \`datapackage.json\`（中英文）。 Every column is described in \`datapackage.json\` in both languages.`,
    `## 文件 Files\n\n| | bytes | sha256 |\n|---|---:|---|\n${files.map(({ path, bytes, sha256 }) => `| \`${path}\` | ${bytes} | \`${sha256}\` |`).join("\n")}`,
    ...(files.some(({ path }) => path.startsWith(`${PARTITIONED}/`)) ? [partitionSection(tables)] : []),
    `## 来源 Sources\n\n${tables.reports.map(({ report_id, publisher, title }) => `- \`${report_id}\`：${publisher}，${title}`).join("\n")}`,
    `## 引用 Citing\n\n${DATASET.publisher.zh}：${DATASET.title.zh}，版本 ${edition.version}，${day}。引用某个数字时请带上报告编号与行号。 When you cite a figure, give the report id and the line.`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function partitionSection(tables: Tables): string {
  const files = ENGINES.map((engine) => `\`${PARTITIONED}/${engine}.sql\``);
  return [
    "## 分区 Partitions",
    `\`${PARTITIONED}/<table>/fiscal_year=<year>/province=<code>/\` 供 DuckDB、Spark、Trino 作一张表读；各引擎的建表语句在 ${files.join("、")}，\`${PARTITIONED}/manifest.json\` 列出每个文件。年度与省份是自评的；不属于某个自评的行随报告。`,
    "The folders are read as one table by DuckDB, Spark and Trino; the statements stand beside them, and the manifest lists every file. Year and province are those of the evaluation, or of the report where a row belongs to none. In DuckDB, started where this archive was unpacked, after `SET VARIABLE folder = '.';`:",
    `\`\`\`sql\n${statementOf("duckdb", "evaluations", tables)}\n\`\`\``,
  ].join("\n\n");
}
