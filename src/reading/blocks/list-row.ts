import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import type { Evaluation, Fund } from "../../model/evaluation.ts";
import { OPINIONS } from "../../model/labels/fields.ts";
import { UNPUBLISHED_COLUMNS } from "../../model/labels/indicators.ts";
import { DIVIDED, type ListColumn } from "../../model/labels/lists.ts";
import type { Reading } from "../../model/reading.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate } from "../../values/rate.ts";
import { findFiscalYear } from "../../values/year.ts";
import { printOf, shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { closeDraft, type Draft, openDraft, usedBy } from "../draft.ts";
import { bare, lookUp } from "../labels/look-up.ts";
import { indexOfColumn, type OtherColumn } from "../layout/header.ts";
import { showsChange, withoutChange } from "../settle/changed-budget.ts";
import { withoutMerged } from "../settle/merged-cells.ts";
import { bareRate, isSettledByRate } from "../settle/rate-evidence.ts";
import { missingCells, read, readText, type Slot, tokensOf } from "../settle/row.ts";
import { inPlace } from "../settle/settle.ts";
import { fundId } from "./fund-labels.ts";
import { AMOUNT_KEYS, type ListHeader, type ListUnits, unitsOf } from "./list-header.ts";
import { takeOpinion } from "./opinions.ts";

type Column = ListColumn | OtherColumn | `source-${number}`;

/** One row of a list as an evaluation; none where its cells do not stand under the columns of the header. */
export function readListRow(
  cells: Cell[],
  header: ListHeader,
  above: MoneyUnit | null,
  dated: Cell | null,
  context: Context,
): Evaluation[] {
  const { claims } = context;
  const tokens = tokensOf(cells);
  const units = unitsOf(header, above);
  const found = withRate(place(cells, header, units), header, units);
  const isChanged =
    found && units && showsChange<Column>(found, header, (text, index) => parseMoney(text, units.at(index)));
  if (isChanged)
    return readListRow(cells, withoutChange<ListColumn, ListHeader>(header), above, dated, context);
  const heads = { ...header, others: [...header.others, ...header.sources] };
  const placed = found && withoutMerged(found, tokens, heads, (key) => !isWords(key), claims);
  const all = tokens.map(({ cell }) => cell);
  const name = placed?.get("name");
  if (!placed || !name || !units) {
    const what = units ? "list" : "list-without-unit";
    claims.doubt("unplaced-cells", { what, printed: printOf(all) }, ...all);
    return [];
  }
  const draft = openDraft("project-list", "listed", name.at, context.next());
  const [money, number] = [
    moneyOf(placed, header, units),
    numberOf(placed, (text) => parseDecimal(fold(text))),
  ];
  const year = dated && findFiscalYear(dated.text);
  draft.name = readText(name);
  draft.supervisingDepartment = readText(placed.get("supervisingDepartment"));
  draft.implementingUnit = readText(placed.get("implementingUnit"));
  draft.moneyUnit = units.shared;
  draft.printed.initialBudget = header.columns.some(({ key }) => key === "initialBudget");
  draft.initialBudget = money("initialBudget");
  draft.annualBudget = money("annualBudget");
  draft.received = money("received");
  draft.executed = money("executed");
  draft.rate = numberOf(placed, (text) => parseRate(text) ?? bareRate(text))("rate");
  draft.totalScore = number("totalScore");
  draft.grade = readText(placed.get("grade"));
  draft.fiscalYear = year && dated ? { text: year.text, at: dated.at, value: year.year } : null;
  draft.goal = readText(placed.get("goal"));
  draft.goalResult = readText(placed.get("goalResult"));
  readSources(header, money, draft);
  readUntold(header, money, draft);
  keepGlued(draft, context);
  claimRow(all, placed, header, draft, claims);
  return closeDraft(draft, context);
}

// a remark is taken, opinions are, and what no table has is a notice
function claimRow(
  all: Cell[],
  placed: Map<Column, Cell>,
  header: ListHeader,
  draft: Draft,
  claims: Context["claims"],
): void {
  const underOthers = (fate: "passed" | "told" | "folded" | undefined) =>
    header.others
      .filter(({ cell }) => lookUp(UNPUBLISHED_COLUMNS, cell.label) === fate)
      .flatMap(({ index }) => placed.get(`other-${index}`) ?? []);
  draft.remark = readText(underOthers("told")[0]);
  const opinions = readOpinions(header, placed, draft);
  const unpublished = [...underOthers(undefined), ...underOthers("folded")].filter(
    (cell) => !opinions.includes(cell),
  );
  const leftOver = (["left", "returned"] as const).flatMap((key) => placed.get(key) ?? []);
  const printing = leftOver.filter(({ text }) => !isDash(text));
  for (const cell of printing) claims.doubt("unpublished-column", { what: "left", printed: cell.text }, cell);
  for (const cell of unpublished)
    claims.doubt("unpublished-column", { what: "list", printed: shorten(cell.text) }, cell);
  claims.use(usedBy(draft), ...all.filter((cell) => !printing.includes(cell) && !unpublished.includes(cell)));
}

function place(cells: Cell[], header: ListHeader, units: ListUnits | null): Map<Column, Cell> | null {
  const tokens = tokensOf(cells);
  const [first] = tokens;
  const amountAt = (index: number) => (text: string) =>
    isDash(text) || parseMoney(text, units?.at(index) ?? "元") !== null;
  const at = indexOfColumn(header, "ordinal") ?? 0;
  const slots = [
    ...header.columns.map(
      ({ key, index }): Slot<Column> => ({
        key,
        offset: index - at,
        fits: AMOUNT_KEYS.has(key) ? amountAt(index) : FITS[key],
      }),
    ),
    ...header.sources.map(
      ({ index }): Slot<Column> => ({ key: `source-${index}`, offset: index - at, fits: amountAt(index) }),
    ),
    ...header.others.map(
      ({ index }): Slot<Column> => ({ key: `other-${index}`, offset: index - at, fits: () => true }),
    ),
  ];
  const width = Math.max(...slots.map(({ offset }) => offset));
  // a row without its last cells may have lost one in its middle, and amounts would stand under one another's columns
  const missing = first ? missingCells(cells, first, width) : 0;
  if (!first) return null;
  const isSure = (found: Map<Column, Cell>) => {
    if (missing === 0) return true;
    if (header.sources.length > 0) return isSettledBySums(found, header, units);
    return isWhole(found, slots, width - missing) || isSettledByRate(found, units?.shared ?? null);
  };
  const found = inPlace(
    tokens,
    slots.map((slot) => ({ ...slot, offset: slot.offset + first.index })),
  )?.placed;
  return found?.has("name") && isSure(found) ? found : null;
}

// what the sources give is spent or left over: in a row that lost a cell it says which amount is which
function isSettledBySums(found: Map<Column, Cell>, header: ListHeader, units: ListUnits | null): boolean {
  const money = units && moneyOf(found, header, units);
  const fenOf = (key: Column) => money?.(key)?.value?.fen;
  const parts = header.sources
    .filter(({ of }) => of === "annualBudget")
    .map(({ index }) => fenOf(`source-${index}`));
  const [executed, left] = [fenOf("executed"), fenOf("left")];
  if (executed === undefined || left === undefined || parts.every((fen) => !fen)) return false;
  return parts.reduce<number>((sum, fen) => sum + (fen ?? 0), 0) === executed + left;
}

// a row that ends early and has every cell before its end lacks only texts behind
function isWhole(placed: Map<Column, Cell>, slots: Slot<Column>[], length: number): boolean {
  return slots.every(({ key, offset }) => (offset > length ? isWords(key) : placed.has(key)));
}

type MoneyAt = (key: Column) => Reading<Money> | null;

function moneyOf(placed: Map<Column, Cell>, header: ListHeader, units: ListUnits): MoneyAt {
  const indexOf = (key: Column) =>
    header.columns.find((own) => own.key === key)?.index ?? Number(key.replace("source-", ""));
  return (key) => {
    const cell = placed.get(key);
    return cell && !isDash(cell.text) ? read(cell, (text) => parseMoney(text, units.at(indexOf(key)))) : null;
  };
}

const numberOf =
  <T>(placed: Map<Column, Cell>, parse: (text: string) => T | null) =>
  (key: Column) => {
    const cell = placed.get(key);
    return cell && !isDash(cell.text) ? read(cell, parse) : null;
  };

// a rate without its sign is one where the header prints the sign, or the amounts say so
function withRate(
  placed: Map<Column, Cell> | null,
  { columns }: ListHeader,
  units: ListUnits | null,
): Map<Column, Cell> | null {
  const rate = placed?.get("rate");
  if (!placed || !rate || isDash(rate.text) || parseRate(rate.text)) return placed;
  const inPercent = columns.some(({ key, cell }) => key === "rate" && /\(%\)/.test(cell.label));
  return inPercent || isSettledByRate(placed, units?.shared ?? null) ? placed : null;
}

// what each source gave, brought in and spent is a money row of the project, behind the whole where it is printed
function readSources({ columns, sources }: ListHeader, money: MoneyAt, draft: Draft): void {
  const told = sources.filter(({ of }) => of !== null);
  if (told.length === 0) return;
  const { annualBudget, received, executed, rate, initialBudget } = draft;
  const divided = DIVIDED.filter((key) => draft[key] && told.some(({ of }) => of === key));
  const whole = columns.find(({ key }) => divided.some((own) => own === key))?.cell;
  if (whole) {
    const own = { initialBudget, annualBudget, received, executed, rate };
    draft.funds.push({ id: fundId(draft, "total"), source: "total", label: labelOf(whole), ...own });
  }
  const funds = new Map<string, Fund>();
  for (const { source, of, index, cell } of told) {
    const part = money(`source-${index}`);
    if (!part || !of) continue;
    const known = funds.get(cell.label);
    const fund = known ?? { id: fundId(draft, source), source, label: labelOf(cell), ...NO_MONEY };
    fund[of] = part;
    funds.set(cell.label, fund);
    if (!known) draft.funds.push(fund);
  }
}

// 存在问题 | 改进措施 beside a project: what its row states
function readOpinions(header: ListHeader, placed: Map<Column, Cell>, draft: Draft): Cell[] {
  return header.others.flatMap(({ index, cell: label }) => {
    const [kind, cell] = [lookUp(OPINIONS, label.label), placed.get(`other-${index}`)];
    if (!kind || !cell) return [];
    takeOpinion(kind, cell, draft);
    return [cell];
  });
}

// 资金总额 and its levels with no word of a budget or of spending in the header: amounts in their printed words
function readUntold({ columns, sources }: ListHeader, money: MoneyAt, draft: Draft): void {
  const all = columns
    .filter(({ key }) => key === "all")
    .map(({ cell }) => ({ cell, amount: money("all"), role: null }));
  const parts = sources
    .filter(({ of }) => of === null)
    .map(({ cell, index }) => ({ cell, amount: money(`source-${index}`), role: "part" as const }));
  for (const { cell, amount, role } of [...all, ...parts])
    if (amount) draft.amounts.push({ heading: "", label: bare(cell.label), role, amount });
}

const labelOf = ({ text, at }: Cell) => ({ text, at, value: text });
const NO_MONEY = { initialBudget: null, annualBudget: null, received: null, executed: null, rate: null };

// a goal that ends in its own result with no result beside it: the border between the two cells was lost
function keepGlued(draft: Draft, { claims }: Context): void {
  const { goal, goalResult } = draft;
  if (!goal || goalResult || !/(?:已完成|完成)$/.test(goal.text)) return;
  draft.goalResult = { text: "", at: goal.at, value: null };
  claims.note("glued-cells", { what: "goal", printed: shorten(goal.text) }, goal.at);
}

const isAmount = (text: string) => isDash(text) || parseMoney(text, "元") !== null;
const isNumber = (text: string) => isDash(text) || parseDecimal(fold(text)) !== null;
const isWords = (key: Column) => key.startsWith("other-") || FITS[key as ListColumn] === isText;
const isText = (text: string) => parseDecimal(fold(text)) === null;
const FITS: Record<ListColumn, (text: string) => boolean> = {
  ordinal: isNumber,
  name: isText,
  supervisingDepartment: isText,
  implementingUnit: isText,
  initialBudget: isAmount,
  annualBudget: isAmount,
  received: isAmount,
  executed: isAmount,
  all: isAmount,
  rate: (text) => isDash(text) || parseRate(text) !== null || bareRate(text) !== null,
  left: isAmount,
  returned: isAmount,
  totalScore: isNumber,
  grade: isText,
  goal: isText,
  goalResult: isText,
};
