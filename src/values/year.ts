import { z } from "zod";
import { beginsInHan, fold, foldWidth } from "./fold.ts";
import { matchesOf } from "./matches.ts";
import { TO } from "./span.ts";

/** The first year an electronic self-evaluation of this kind can speak of, and a bound against slips of the pen. */
export const FiscalYear = z.int().min(2000).max(2099);
export type FiscalYear = z.infer<typeof FiscalYear>;

const YEAR = /(20\d{2})\s*年\s*(度?)/g;
/** 2021—2023年: the year behind it ends a span of years. */
const SPAN_BEFORE = new RegExp(String.raw`20\d{2}\s*年?度?\s*${TO}+\s*$`);

/**
 * A year of budget in a heading: `（2023年度）`, `2021 年度`; the text is what was printed of it. 关于2024年开展2023年度自评
 * speaks of 2023年度.
 * @returns null where it names none, several, or a span of years
 */
export function findFiscalYear(text: string): { year: FiscalYear; text: string } | null {
  const found = matchesOf(foldWidth(text), YEAR);
  const budgeted = found.filter(([, , of]) => of === "度");
  const meant = budgeted.length > 0 ? budgeted : found;
  const [match] = meant;
  if (!match || meant.some(([, year]) => year !== match[1])) return null;
  if (SPAN_BEFORE.test(foldWidth(text).slice(0, match.index))) return null;
  return { year: Number(match[1]), text: text.slice(match.index, match.index + match[0].length).trim() };
}

/** A date with its blanks, in characters; a longer line is prose. */
const LONGEST_DATE = 60;

/** A date on a line of its own, as ISO: `2022年5月19日` is 2022-05-19; null where the line is anything else. */
export function parseDateLine(text: string): string | null {
  if (text.length > LONGEST_DATE || beginsInHan(text)) return null;
  return isoOf(/^(20\d{2})年(\d{1,2})月(\d{1,2})日$/.exec(fold(text)));
}

/** What a form prints before the day it was filled in; 发布日期 is of the page, 评价时间 of the work. */
const FILED = "(?:填报|填表|填写|制表|编报|报送|上报|报告)(?:日期|时间)";
/** What every such label has, however it is spaced; nearly no cell has both. */
const MAY_BE_FILED = /[期间]/;
const FILLED_IN = /[填制编报]/;
const FILED_LABEL = new RegExp(`^${FILED}:?$`);
// a run of spaces is entered at its first one, else a blank line of 100,000 is walked from each of them
const AROUND_SIGNS = /(?<!\s)\s*([:年月日])\s*/g;
const FILED_ON = new RegExp(
  `(?<!\\p{Script=Han})${FILED}:(20\\d{2})(?:年(\\d{1,2})月(\\d{1,2})日|([-./])(\\d{1,2})\\4(\\d{1,2}))(?![-~—–至到\\d])`,
  "u",
);

/**
 * The date behind a label in the cells of a row, as ISO: `填报日期：2022年5月19日`, `报告日期 | 2022-05-19`.
 * @returns null where no cell is labelled so, or the date behind it is blank, partial, a span or no day of the calendar
 */
export function findLabelledDate(cells: readonly { text: string }[]): string | null {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]?.text ?? "";
    if (!MAY_BE_FILED.test(cell) || !FILLED_IN.test(cell)) continue;
    const label = foldWidth(cell).trim();
    const next = cells[index + 1]?.text;
    const said = FILED_LABEL.test(fold(label)) && next ? `${label.replace(/:$/, "")}:${next}` : label;
    const match = FILED_ON.exec(foldWidth(said).replace(AROUND_SIGNS, "$1"));
    const [, year, month, day, , also, too] = match ?? [];
    const iso = match && isoOf(["", year ?? "", month ?? also ?? "", day ?? too ?? ""]);
    if (iso) return iso;
  }
  return null;
}

function isoOf(match: string[] | null): string | null {
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : null;
}
