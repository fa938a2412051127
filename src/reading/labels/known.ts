import { isDash } from "../../model/blank.ts";
import {
  ASPECTS,
  FIELDS,
  GOAL_COLUMNS,
  MANAGEMENT_COLUMNS,
  REMARK_LABELS,
  TOTAL_LABELS,
  UNPUBLISHED_FIELDS,
} from "../../model/labels/fields.ts";
import {
  EXECUTION_LABELS,
  INDICATOR_COLUMNS,
  QUALITIES,
  UNPUBLISHED_COLUMNS,
} from "../../model/labels/indicators.ts";
import { LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import { LIST_COLUMNS, LIST_TOTALS } from "../../model/labels/lists.ts";
import { FUND_SOURCES, MONEY_COLUMNS, SCORE_LABELS } from "../../model/labels/money.ts";
import { lookUpColumn } from "./columns.ts";
import { lookUp } from "./look-up.ts";

const COLUMNS: Record<string, string>[] = [MONEY_COLUMNS, INDICATOR_COLUMNS, LIST_COLUMNS, GOAL_COLUMNS];
const LABELS: Record<string, unknown>[] = [
  ...[FIELDS, UNPUBLISHED_FIELDS, ASPECTS, MANAGEMENT_COLUMNS, UNPUBLISHED_COLUMNS],
  ...[LEVEL1, LEVEL2, FUND_SOURCES, LIST_TOTALS, SCORE_LABELS, EXECUTION_LABELS],
];
const WORDS = [TOTAL_LABELS, REMARK_LABELS, QUALITIES];

/** Whether a label stands before what a form says of itself: its name, unit, year, whether published or not. */
export const isFieldLabel = (label: string) =>
  lookUp(FIELDS, label) !== undefined || lookUp(UNPUBLISHED_FIELDS, label) !== undefined;

/** Whether a folded cell is a label or a word that forms are made of: it bears out a reading that is unsure, and mends none. */
export function isKnownLabel(label: string): boolean {
  return (
    COLUMNS.some((vocabulary) => lookUpColumn(vocabulary, label) !== undefined) ||
    LABELS.some((vocabulary) => lookUp(vocabulary, label) !== undefined) ||
    WORDS.some((words) => words.has(label)) ||
    isDash(label)
  );
}
