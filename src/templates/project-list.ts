import { type Cell, filled } from "../documents/block.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { parseDecimal } from "../values/decimal.ts";
import { fold } from "../values/fold.ts";
import { type MoneyUnit, parseMoney } from "../values/money.ts";
import { findFiscalYear } from "../values/year.ts";
import { shorten } from "./claims.ts";
import { closeDraft, openDraft, usedBy } from "./draft.ts";
import type { Context, Form } from "./form.ts";
import { findMoneyUnit, type Header, indexOfColumn, readHeader } from "./header.ts";
import { placeTokens, read, readText, type Slot, tokensOf } from "./row.ts";
import type { Section } from "./sections.ts";
import { LIST_COLUMNS, type ListColumn } from "./vocabulary.ts";

type ListHeader = Header<ListColumn>;

/** 分项绩效项目清单: one row per project, its money, score, goal and result under one header. */
export const projectList: Form = {
  id: "project-list",
  zh: "分项绩效项目清单",
  en: "list of projects",
  claims: ({ blocks }) => blocks.some(({ cells }) => readListHeader(cells) !== null),
  continues: () => false,
  read: ([section], context) => (section ? readList(section, context) : []),
};

function readListHeader(cells: Cell[]): ListHeader | null {
  const header = readHeader(cells, LIST_COLUMNS);
  return indexOfColumn(header, "ordinal") !== null && indexOfColumn(header, "name") !== null ? header : null;
}

function readList({ title, blocks }: Section, context: Context): Evaluation[] {
  const { claims } = context;
  const evaluations: Evaluation[] = [];
  let header: ListHeader | null = null;
  let unit: MoneyUnit | null = null;
  if (title) claims.ignore("heading", title);
  for (const block of blocks) {
    const [first, ...others] = filled(block);
    if (!first) continue;
    const own = readListHeader(block.cells);
    if (own) {
      claims.ignore(header ? "repeated header" : "table header", first, ...others);
      header = own;
    } else if (block.kind === "paragraph") {
      unit = findMoneyUnit(first.text) ?? unit;
      if (findMoneyUnit(first.text)) claims.use("project-list", first);
    } else if (/^\d+$/.test(first.label) && others.length === 0) claims.ignore("blank template row", first);
    else if (header && /^\d+$/.test(first.label))
      evaluations.push(...readRow(block.cells, header, unit, title, context));
    // the second line of a header only comments the first: （调整后）（至2021年底）
    else if (
      header &&
      evaluations.length === 0 &&
      [first, ...others].every(({ label }) => /^\(.*\)$/.test(label))
    ) {
      claims.ignore("table header", first, ...others);
    }
  }
  return evaluations;
}

function readRow(
  cells: Cell[],
  header: ListHeader,
  unit: MoneyUnit | null,
  title: Cell | null,
  context: Context,
): Evaluation[] {
  const { claims } = context;
  const tokens = tokensOf(cells);
  const at = indexOfColumn(header, "ordinal") ?? 0;
  const slots = header.columns.map(
    ({ key, index }): Slot<ListColumn> => ({ key, offset: index - at, fits: FITS[key] }),
  );
  const placed = placeTokens(
    tokens,
    tokens[0]?.index ?? 0,
    slots,
    (found, shift) => shift === 0 && found.has("name"),
  );
  const all = tokens.map(({ cell }) => cell);
  const name = placed?.get("name");
  if (!placed || !name || !unit) {
    const why = unit ? "各格与表头各列对不上" : "没有印出金额单位";
    claims.doubt(
      "unplaced-cells",
      `清单一行${why}：「${shorten(all.map(({ text }) => text).join(" "))}」`,
      ...all,
    );
    return [];
  }
  const draft = openDraft("project-list", "listed", name.at, context.next());
  const money = (key: ListColumn) => {
    const cell = placed.get(key);
    return cell ? read(cell, (text) => parseMoney(text, unit)) : null;
  };
  const score = placed.get("totalScore");
  const year = title && findFiscalYear(title.text);
  draft.name = readText(name);
  draft.moneyUnit = unit;
  draft.annualBudget = money("annualBudget");
  draft.executed = money("executed");
  draft.totalScore = score ? read(score, (text) => parseDecimal(fold(text))) : null;
  draft.fiscalYear = year && title ? { text: year.text, at: title.at, value: year.year } : null;
  draft.goal = readText(placed.get("goal"));
  draft.goalResult = readText(placed.get("goalResult"));
  // a goal that ends in its own result with no result beside it: the border between the two cells was lost
  if (draft.goal && !draft.goalResult && /(?:已完成|完成)$/.test(draft.goal.text)) {
    draft.goalResult = { text: "", at: draft.goal.at, value: null };
    claims.note(
      "glued-cells",
      `「${shorten(draft.goal.text)}」像是目标与完成情况粘在一起，按原样收作目标，完成情况不作判断`,
      draft.goal.at,
    );
  }
  const returned = placed.get("returned");
  if (returned) claims.doubt("unpublished-column", `结余交回财政数「${returned.text}」没有发布`, returned);
  claims.use(usedBy(draft), ...all.filter((cell) => cell !== returned));
  return closeDraft(draft, context);
}

const isAmount = (text: string) => parseMoney(text, "元") !== null;
const isNumber = (text: string) => parseDecimal(fold(text)) !== null;
const isText = (text: string) => !isNumber(text);
const FITS: Record<ListColumn, (text: string) => boolean> = {
  ordinal: isNumber,
  name: isText,
  annualBudget: isAmount,
  executed: isAmount,
  returned: isAmount,
  totalScore: isNumber,
  goal: isText,
  goalResult: isText,
};
