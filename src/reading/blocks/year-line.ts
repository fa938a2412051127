import { type Block, type Cell, onlyFilled } from "../../documents/block.ts";
import { findFiscalYear } from "../../values/year.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import type { Section } from "../layout/sections.ts";

/** （2022年度） has so many characters. */
const LONGEST_YEAR = 8;

/** The year that a table speaks of: （2022年度） on a line of its own, else the year of the title. */
export function yearOf(sections: Section[]): number | null {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => yearLine(block) ?? []));
  const [cell] = [...lines, ...sections.flatMap(({ title }) => title ?? [])];
  return cell ? (findFiscalYear(cell.text)?.year ?? null) : null;
}

function yearLine(block: Block): Cell | null {
  const cell = onlyFilled(block);
  return cell && cell.label.length <= LONGEST_YEAR && /^\(?20\d{2}年度?\)?$/.test(cell.label) ? cell : null;
}

/** Takes such a line for the year of the evaluation; says whether it was one. */
export function readYear(block: Block, draft: Draft, { claims }: Context): boolean {
  const cell = yearLine(block);
  const found = cell && findFiscalYear(cell.text);
  if (!cell || !found) return false;
  if (draft.fiscalYear) claims.ignore("repeated header", cell);
  else {
    draft.fiscalYear = { text: found.text, at: cell.at, value: found.year };
    claims.use(usedBy(draft), cell);
  }
  return true;
}
