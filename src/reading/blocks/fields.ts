import { type Cell, joinCell } from "../../documents/block.ts";
import { joinWrapped } from "../../documents/running.ts";
import { FIELDS, GRADE_FIELDS, SCORE_FIELDS } from "../../model/labels/fields.ts";
import { compareDecimals, parseDecimal, toNumber } from "../../values/decimal.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { isFieldLabel } from "../labels/known.ts";
import { lookUp } from "../labels/look-up.ts";
import { read, readText } from "../settle/row.ts";
import { readGrade } from "./score-row.ts";

/** The number that a system of accounts puts before a name: [21105]基层农技推广, 41170021000000012345-公路养护. */
const CODE =
  /^(?:[[【(（]\s*[A-Za-z]?\d{4,}\s*[\]】)）]\s*[-—－]?|[A-Za-z]?\d{6,}(?:[A-Za-z]\d{4,})?\s*[-—－_])\s*/;

// a name ends without the stop that its sentence has
function readName(printed: Cell, isProject: boolean) {
  // the lines of a narrow column are one name
  const cell = printed.text.includes("\n") ? joinCell(printed, joinWrapped) : printed;
  const [code = ""] = (isProject && CODE.exec(cell.text)) || [];
  const text = cell.text.slice(code.length).replace(/[。；;，,]+$/, "");
  return text === "" ? readText(cell) : read(cell, (name) => name, { text, index: code.length });
}

/**
 * A row of labels each followed by its value: `地方主管部门 | 省医疗保障局 | 资金使用单位 | 长春地区`.
 * Printed a second time (after a page break) with the same values it is a repeated header.
 * @param isTop whether it stands above every block of the form, where 自评得分 is the score of the whole
 * @returns whether the row is of this kind
 */
export function readFields(cells: Cell[], draft: Draft, { claims }: Context, isTop = false): boolean {
  const isScore = (cell: Cell) => isTop && lookUp(SCORE_FIELDS, cell.label) !== undefined;
  const isGrade = (cell: Cell) => isTop && lookUp(GRADE_FIELDS, cell.label) !== undefined;
  const isField = (cell: Cell | undefined) =>
    cell !== undefined && (isFieldLabel(cell.label) || isScore(cell) || isGrade(cell));
  if (!isField(cells[0])) return false;
  cells.forEach((cell, index) => {
    if (!isField(cell)) return;
    const next = cells[index + 1];
    const value = next && !isField(next) ? next : undefined;
    const key = lookUp(FIELDS, cell.label);
    if (isScore(cell)) {
      readScore(cell, value, draft, claims);
      return;
    }
    if (isGrade(cell)) {
      takeGrade(cell, value, draft, claims);
      return;
    }
    if (!key) {
      claims.ignore("background prose", cell, ...(value ? [value] : []));
      return;
    }
    const before = draft[key];
    const said = value ? readName(value, key === "name") : null;
    if (!value || !said) claims.ignore("empty field", cell);
    else if (before?.text === said.text) claims.ignore("repeated header", cell, value);
    else if (before)
      claims.doubt("second-value", { label: cell.text, printed: [before.text, value.text] }, cell, value);
    else {
      draft[key] = said;
      claims.use(usedBy(draft), cell, value);
    }
  });
  return true;
}

// 评价等级 | 优
function takeGrade(label: Cell, value: Cell | undefined, draft: Draft, claims: Context["claims"]): void {
  const grade = value ? readGrade(value) : null;
  if (!value) claims.ignore("empty field", label);
  else if (!grade || (draft.grade && draft.grade.text !== grade.text))
    claims.doubt("unread-total", { what: "total" }, label, value);
  else {
    draft.grade = grade;
    claims.use(usedBy(draft), label, value);
  }
}

/** Marks of a self-evaluation in whole, as the ministry's form has them; what is above is of another scale or no score. */
const FULL_MARKS = 100;

// 自评总分（分） | 98.6
function readScore(label: Cell, value: Cell | undefined, draft: Draft, claims: Context["claims"]): void {
  const [, number = ""] = /^\s*(\d{1,3}(?:\.\d+)?)\s*分?\s*$/.exec(value?.text ?? "") ?? [];
  const decimal = value && parseDecimal(number);
  if (!value) claims.ignore("empty field", label);
  else if (!decimal || toNumber(decimal) > FULL_MARKS)
    claims.doubt("unread-total", { what: "total" }, label, value);
  else if (draft.totalScore?.value && compareDecimals(draft.totalScore.value, decimal) !== 0) {
    // two scores of one whole: nobody knows which
    claims.doubt("unread-score", { what: "totals", printed: [draft.totalScore.text, number] }, label, value);
    draft.totalScore = null;
  } else {
    draft.totalScore = read(value, parseDecimal, { text: number, index: value.text.indexOf(number) });
    claims.use(usedBy(draft), label, value);
  }
}
