import { type Cell, filled } from "../../documents/block.ts";
import { GOAL_COLUMNS } from "../../model/labels/fields.ts";
import { INDICATOR_COLUMNS } from "../../model/labels/indicators.ts";
import { LIST_COLUMNS } from "../../model/labels/lists.ts";
import { MONEY_COLUMNS } from "../../model/labels/money.ts";
import type { OtherKind } from "../../model/notice.ts";
import { TO } from "../../values/span.ts";
import {
  ACCOUNT_LABELS,
  ACCOUNT_TITLES,
  LETTER_TITLES,
  MONITORING_LABELS,
  OTHERS,
  OWN,
  TARGET_LABELS,
  TARGET_TITLES,
} from "../labels/kinds.ts";
import { bare, lookUp } from "../labels/look-up.ts";
import { cellsOf, type Section } from "../layout/sections.ts";
import { MOST_TEXT_OF_EVALUATOR } from "../limits.ts";

/** Why a section evaluates nothing of its own unit's year, and the cell that shows it. */
export interface Foreign {
  notice: OtherKind;
  cell: Cell;
}

/** What a section says of its kind stands near its beginning: the head of a page, a title, the opening of a text. */
const HEAD_CELLS = 12;

/**
 * What a section is where it is no self-evaluation of the whole year: a table of targets, a monitoring report, others'
 * evaluation, accounts. Columns decide before titles: a page called 目标表 may hold a filled form.
 */
export function foreignKind(section: Section): Foreign | null {
  const cells = cellsOf(section);
  const [first] = cells;
  if (!first) return null;
  const isTable = section.blocks.some(({ kind, cells: row }) => kind === "row" && row.length > 1);
  return isTable ? foreignTable(section, cells, first) : foreignText(section, cells, first);
}

function foreignTable({ title, blocks }: Section, cells: Cell[], first: Cell): Foreign | null {
  const labels = blocks.filter(({ kind }) => kind === "row").flatMap(filled);
  const results = labels.filter(isResult);
  const partial = results.find(({ label }) => isPartOfYear(label));
  const monitored = labels.find(({ label }) => MONITORING_LABELS.includes(bare(label))) ?? partial;
  if (monitored && results.every(({ label }) => isPartOfYear(label) || !isWholeYear(label)))
    return monitoring(monitored);
  if (results.length > 0) return null;
  const head = cells.slice(0, HEAD_CELLS);
  if (title && /自评|自我评价/.test(title.label)) return null;
  const accounts =
    labels.find(({ label }) => ACCOUNT_LABELS.includes(label)) ??
    head.find(({ label }) => ACCOUNT_TITLES.some((pattern) => pattern.test(label)));
  if (accounts) return { notice: "accounts-only", cell: accounts };
  const named = head.find(({ label }) => TARGET_TITLES.some((pattern) => pattern.test(label)));
  const special = labels.find(({ label }) => TARGET_LABELS.includes(bare(label)));
  const wanted = labels.find(({ label }) => lookUp(INDICATOR_COLUMNS, label) === "target");
  const shown = special ?? named ?? wanted;
  return shown ? { notice: "target-table", cell: shown === wanted ? first : shown } : null;
}

// what was reached, spent or scored: the columns that an evaluation has and a plan has not
const isResult = ({ label }: Cell) => lookUp(RESULTS, label) !== undefined;

const namesResult = (word: string) =>
  INDICATOR_COLUMNS[word] === "actual" ||
  INDICATOR_COLUMNS[word] === "score" ||
  MONEY_COLUMNS[word] === "executed" ||
  (MONEY_COLUMNS[word] === undefined && ["executed", "totalScore"].includes(LIST_COLUMNS[word] ?? "")) ||
  GOAL_COLUMNS[word] === "goalResult";

const RESULTS: Record<string, true> = Object.fromEntries(
  [INDICATOR_COLUMNS, MONEY_COLUMNS, LIST_COLUMNS, GOAL_COLUMNS]
    .flatMap((vocabulary) => Object.keys(vocabulary))
    .filter(namesResult)
    .map((word) => [word, true]),
);

function foreignText({ title }: Section, cells: Cell[], first: Cell): Foreign | null {
  const head = cells.slice(0, HEAD_CELLS);
  const monitored = head.find(({ label }) => /监控/.test(label) && label.length < MOST_TITLE);
  const partial = cells.find(({ label }) => isPartOfYear(label));
  const isNamed = monitored && /监控(?:报告|情况)/.test(monitored.label);
  if (monitored && (partial || isNamed) && !saysOwn(monitored.label)) return monitoring(monitored);
  if (title && saysOwn(title.label)) return null;
  const letter = head.find(({ label }) => LETTER_TITLES.some((pattern) => pattern.test(label)));
  if (letter && !head.some(({ label }) => label.length < MOST_TITLE && saysOwn(label)))
    return { notice: "budget-letter", cell: letter };
  const targets = head.find(
    ({ label }) => label.length < MOST_TITLE && TARGET_TITLES.some((pattern) => pattern.test(label)),
  );
  if (targets && !saysOwn(targets.label) && !cells.some(({ label }) => /完成|执行|支出/.test(label)))
    return { notice: "target-table", cell: targets };
  return byOthers(cells, head, first);
}

/** A line as long as this is no title. */
const MOST_TITLE = 60;

// 绩效评价报告 may be anyone's: the text says who evaluates
function byOthers(cells: Cell[], head: Cell[], first: Cell): Foreign | null {
  const named = head.find(
    ({ label }) => label.length < MOST_TITLE && /绩效(?:评价|评估)?(?:情况|结果)?的?报告/.test(label),
  );
  const text = cells
    .map(({ label }) => label)
    .join("\n")
    .slice(0, MOST_TEXT_OF_EVALUATOR);
  const other = OTHERS.find((pattern) => pattern.test(text));
  const isTold = head.some(({ label }) => label.length < MOST_TITLE && saysOwn(label));
  if (isTold) return null;
  const isEvaluation = /绩效评价|评价组/.test(text) && !OWN.some((pattern) => pattern.test(text));
  if (other && (named || isEvaluation)) {
    const cell = cells.find(({ label }) => other.test(label)) ?? named ?? first;
    return { notice: "evaluated-by-others", cell };
  }
  if (!named || OWN.some((pattern) => pattern.test(text))) return null;
  return { notice: "unknown-evaluator", cell: named };
}

const saysOwn = (label: string) => /自评|自我评价|自查/.test(label);

const monitoring = (cell: Cell): Foreign => ({ notice: "monitoring", cell });

/** 1-7月, 截至6月, 上半年: a time that ends before the year does. */
const SPAN = new RegExp(String.raw`(?<!\d)1月?${TO}+(\d{1,2})月|截[至止](?:20\d{2}年)?(\d{1,2})月`);

function isPartOfYear(label: string): boolean {
  const [, spanned, until] = SPAN.exec(label) ?? [];
  const month = Number(spanned ?? until ?? 12);
  return month < 12 || /上半年|半年度/.test(label);
}

// 全年执行数 counts the whole year; 执行数 and 实际完成值 say nothing of it
const isWholeYear = (label: string) => /全年|年度|年末|年终/.test(label) && !/预计/.test(label);
