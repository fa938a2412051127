import { type Block, filled } from "../../documents/block.ts";
import { HEADING_NUMBER } from "../../values/numbering.ts";
import { OWN } from "../labels/kinds.ts";
import {
  DEPARTMENT_HEADING,
  OFFICIAL_HEADINGS,
  OFFICIAL_OPENING,
  OPENING,
  OWN_HEADINGS,
  REVIEW,
  SHARED_HEADINGS,
} from "../labels/titles.ts";
import { MOST_TEXT } from "../limits.ts";
import { isHeading } from "./heading.ts";

/** A heading that runs into its paragraph is looked for in so many characters. */
const LONGEST_HEADING = 40;

/**
 * Whether the outline of a self-evaluation in words stands here: two of its own headings, or one and two kinds that it shares
 * with other reports.
 */
export function hasReportOutline(blocks: Block[]): boolean {
  const headings = headingsOf(blocks);
  const own = headings.filter((words) => OWN_HEADINGS.some((pattern) => pattern.test(words))).length;
  const shared = SHARED_HEADINGS.filter((pattern) => headings.some((words) => pattern.test(words))).length;
  return own >= 2 || (own === 1 && shared >= 2) || opensOfficially(headings) || opensAsReport(blocks);
}

/** Whether it is the outline that the ministry prescribes for them, which needs no word of self-evaluation. */
export function hasOfficialOutline(blocks: Block[]): boolean {
  const headings = headingsOf(blocks);
  return (
    opensOfficially(headings) ||
    OFFICIAL_HEADINGS.every((pattern) => headings.some((words) => pattern.test(words)))
  );
}

/** Whether a heading says that a whole department is evaluated: 部门整体绩效自评得分. */
export const hasDepartmentHeading = (blocks: Block[]) =>
  headingsOf(blocks).some((words) => DEPARTMENT_HEADING.test(words));

/** How many paragraphs stand before the first heading of a report. */
const OPENING_PARAGRAPHS = 6;

const opensOfficially = ([first]: string[]) => first !== undefined && OFFICIAL_OPENING.test(first);

// a text that opens like a report has headings of its own below, whatever they are called
const opensAsReport = (blocks: Block[]) =>
  blocks
    .slice(0, OPENING_PARAGRAPHS)
    .flatMap(filled)
    .some(({ label }) => OPENING.test(label)) && headingsOf(blocks).length > 1;

const headingsOf = (blocks: Block[]): string[] =>
  blocks
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(filled)
    .flatMap(({ label }) => headingIn(label));

/** Whether the text of these blocks says that its unit evaluates itself. */
export function saysSelf(blocks: Block[]): boolean {
  const text = blocks
    .flatMap(filled)
    .map(({ label }) => label)
    .join("\n")
    .slice(0, MOST_TEXT);
  return OWN.some((pattern) => pattern.test(text));
}

/**
 * What accounts review of one programme after another: 农村供水项目绩效自评综述：全年预算数为30万元; a review of the year before
 * would take the year of the accounts.
 */
const REVIEWED = new RegExp(
  `^(?!.{0,40}(?:上年|去年|前年|以前年).{0,40}${REVIEW})(?:${HEADING_NUMBER})?\\s*[^，。；：,;:、]{4,40}?${REVIEW}[:：。].*(?:预算|执行)数`,
);
const MONEY = /\d\s*[万亿]?元/;

/** Whether all money of these blocks is told in such reviews, however the page above them is called. */
export function isOfReviews(blocks: Block[]): boolean {
  const told = blocks.flatMap(filled).filter(({ label }) => MONEY.test(label));
  return told.length > 0 && told.every(({ label }) => REVIEWED.test(label));
}

const NUMBER = new RegExp(`^${HEADING_NUMBER}`);

function headingIn(label: string): string[] {
  if (isHeading(label)) return [label];
  if (!NUMBER.test(label)) return [];
  const head = /^[^。:；;，,]{2,}/.exec(label.slice(0, LONGEST_HEADING))?.[0] ?? "";
  return head.length < LONGEST_HEADING ? [head] : [];
}
