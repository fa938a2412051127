import { type CellChange, sayChange } from "../../src/exports/changes.ts";
import type { Stored } from "../../src/filing/stored.ts";
import { unreadOf } from "../../src/filing/unread.ts";
import type { Region } from "../../src/model/region.ts";
import type { Source } from "../../src/model/source.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import type { Evaluated } from "../../src/pipeline.ts";
import { sayEvaluations, sayFlag, sayNotice } from "./summary.ts";
import type { Turned } from "./turned.ts";

/** A report ready to be filed, and what filing it would do. */
export interface Filing {
  file: string;
  /** What the file was, and the program that turned it into what was read; null of files that are read as they are. */
  turned: Omit<Turned<unknown>, "read">;
  id: string;
  source: Source;
  region: Region;
  stored: Stored;
  evaluated: Evaluated;
  flags: FlagRow[];
  changes: CellChange[];
  /** What the maintainer should look at before anything else. */
  remarks: string[];
}

const KINDS = { text: "文本", html: "网页", docx: "Word 文档", xlsx: "Excel 工作簿", pdf: "PDF" };

/** What is printed of a filing: what was read, what was not, the flags, and the diff of the published tables. */
export function sayFiling(filing: Filing): string {
  const { id, source, region, stored, evaluated, flags, changes, remarks } = filing;
  const { evaluations, notices, ledger, lines } = evaluated;
  const unread = unreadOf(notices, ledger);
  const path = `data/sources/${id}/${source.file}`;
  const turned = sayTurned(filing.turned);
  const encoding = stored.encoding ? `，编码 ${stored.encoding}` : "";
  return [
    `${filing.file} → data/sources/${id}/`,
    `文件  ${KINDS[stored.kind]}${turned}${encoding}，按 ${stored.reader} 读取，存为 ${source.file}`,
    `地区  ${region.code} ${region.zh}　年度  ${source.fiscalYear}　发布单位  ${source.publisher}`,
    stored.redactions > 0
      ? `隐去个人信息 ${stored.redactions} 处，在第 ${stored.redactedLines.join("、")} 行`
      : "没有发现个人信息；请仍对照原文看一遍",
    ...remarks.map((remark) => `注意：${remark}`),
    "",
    `读到：${lines.length} 行，${evaluations.length} 个自评`,
    ...sayEvaluations(evaluations),
    "",
    unread.lines.length + unread.notices.length === 0
      ? "没读懂的：无"
      : `没读懂的：${unread.lines.length} 行，${unread.notices.length} 条提示；其中的数字不发布`,
    ...unread.notices.map((notice) => `  ${sayNotice(path, notice)}`),
    ...others(
      "其他提示",
      notices.filter((notice) => !unread.notices.includes(notice)).map((notice) => sayNotice(path, notice)),
    ),
    "",
    `待说明事项：${flags.length} 条`,
    ...flags.map((flag) => `  ${sayFlag(path, flag)}`),
    "",
    "已发布的表将有的变动：",
    ...sayChanges(id, changes),
  ].join("\n");
}

// rows that a new report brings are counted; whatever else changes is told one by one
function sayChanges(id: string, changes: CellChange[]): string[] {
  const isOwn = ({ column, to, row }: CellChange) => column === null && to !== null && row.includes(id);
  const own = Map.groupBy(changes.filter(isOwn), ({ table }) => table);
  const rest = changes.filter((change) => !isOwn(change));
  const counts = [...own].map(([table, rows]) => `${table}.csv + ${rows.length} 行（${id}）`);
  const said = [...counts, ...rest.map(sayChange)].map((line) => `  ${line}`);
  return said.length > 0 ? said : ["  无"];
}

const others = (title: string, said: string[]) =>
  said.length > 0 ? [`${title}：${said.length} 条`, ...said.map((line) => `  ${line}`)] : [];

function sayTurned({ from, by }: Filing["turned"]): string {
  if (by === "LibreOffice") return `（由 LibreOffice 从 .${from} 转成，请对照原件看一遍）`;
  return by ? "（从扫描的图片识别，请对照原件逐格看一遍）" : "";
}
