import { type CellChange, sayChange } from "../../src/exports/changes.ts";
import type { Stored } from "../../src/filing/stored.ts";
import { unreadOf } from "../../src/filing/unread.ts";
import type { Messages } from "../../src/messages/index.ts";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import type { Region } from "../../src/model/region.ts";
import type { Source } from "../../src/model/source.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import { tell } from "../../src/model/words-of.ts";
import type { Evaluated } from "../../src/pipeline.ts";
import type { Spoken } from "../words/spoken.ts";
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
  remarks: CommandTrouble[];
}

/** What is printed of a filing: what was read, what was not, the flags, and the diff of the published tables. */
export function sayFiling(filing: Filing, spoken: Spoken): string {
  const { filed, troubles } = spoken.say;
  const { id, source, region, stored, evaluated, flags, changes, remarks } = filing;
  const { evaluations, notices, ledger, lines } = evaluated;
  const unread = unreadOf(notices, ledger);
  const path = `data/sources/${id}/${source.file}`;
  const { from, by } = filing.turned;
  const turned = by ? filed.turned(by === "LibreOffice" ? from : null) : "";
  const beside = turned + (stored.encoding ? filed.encoding(stored.encoding) : "");
  const others = notices
    .filter((notice) => !unread.notices.includes(notice))
    .map((notice) => sayNotice(path, notice, spoken));
  return [
    `${filing.file} → data/sources/${id}/`,
    filed.file(filed.kinds[stored.kind], beside, stored.reader, source.file),
    filed.identity(region, source.fiscalYear, source.publisher),
    stored.redactions > 0 ? filed.hiddenOn(stored.redactions, stored.redactedLines) : filed.noneHidden,
    ...remarks.map((remark) => filed.remark(tell(troubles, remark))),
    "",
    filed.read(lines.length, evaluations.length),
    ...sayEvaluations(evaluations, spoken),
    "",
    filed.unread(unread.lines.length, unread.notices.length),
    ...unread.notices.map((notice) => `  ${sayNotice(path, notice, spoken)}`),
    ...(others.length > 0 ? [filed.others(others.length), ...others.map((line) => `  ${line}`)] : []),
    "",
    filed.flags(flags.length),
    ...flags.map((flag) => `  ${sayFlag(path, flag, spoken)}`),
    "",
    filed.changes,
    ...sayChanges(id, changes, filed),
  ].join("\n");
}

// rows that a new report brings are counted; whatever else changes is told one by one
function sayChanges(id: string, changes: CellChange[], filed: Messages["filed"]): string[] {
  const isOwn = ({ column, to, row }: CellChange) => column === null && to !== null && row.includes(id);
  const own = Map.groupBy(changes.filter(isOwn), ({ table }) => table);
  const rest = changes.filter((change) => !isOwn(change));
  const counts = [...own].map(([table, rows]) => filed.rows(table, rows.length, id));
  const said = [...counts, ...rest.map(sayChange)].map((line) => `  ${line}`);
  return said.length > 0 ? said : [`  ${filed.none}`];
}
