import type { Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { fold, foldWidth } from "../../values/fold.ts";
import type { MoneyUnit } from "../../values/money.ts";
import {
  AFTER_INDICATORS,
  AFTER_MONEY,
  BEHIND,
  FIELD,
  FIGURES,
  INDICATOR_HEAD,
  INDICATOR_LABEL,
  INSIDE,
  LEVEL,
  MONEY_BLOCK,
  MONEY_HEAD,
  MONEY_LABEL,
  SOURCE,
} from "../labels/glued.ts";
import { findMoneyUnit } from "../layout/header.ts";
import { MOST_TEXT } from "../limits.ts";
import { assemble } from "./assemble.ts";
import { finishRows } from "./finish.ts";
import { partMoney, partRows } from "./glued-rows.ts";
import type { IndicatorKey, MoneyKey } from "./heads.ts";
import { joinLabels, type Piece } from "./token.ts";
import { indicatorColumn, moneyColumn } from "./words.ts";

/** A stretch of a line, in folded characters. */
interface Span {
  from: number;
  to: number;
  /** Whether several cells stand in it. */
  unparted?: true;
}

/** The columns of the blocks that were opened, for the lines below. */
interface Heads {
  money: MoneyKey[] | null;
  indicators: IndicatorKey[] | null;
  unit: MoneyUnit | null;
}

/**
 * The glued dialect: a form whose borders are gone, its cells one behind the other. It is cut at labels that nothing but
 * a label can be, and figures are parted where one way alone is borne out; what is left in one piece is no cell of
 * anything. Lines stay as they are, but for tabs.
 */
export function readGlued(lines: string[], corrections: Correction[]): Document {
  const printed = lines.map((line) => line.replaceAll("\t", " "));
  const heads: Heads = { money: null, indicators: null, unit: null };
  const pieces = printed.flatMap((line, index) => piecesOf(line, index + 1, heads));
  const rows = assemble(joinLabels(pieces), { blanks: false, cells: true, rows: false });
  const print = ({ tokens }: Piece) => {
    const [line, lastLine] = [tokens[0]?.line ?? 1, tokens.at(-1)?.line ?? 1];
    const raw = printed.slice(line - 1, lastLine).map((text, index) => {
      const own = tokens.filter((token) => token.line === line + index);
      return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
    });
    return { raw: raw.join("\n"), line, lastLine, cell: 0 };
  };
  return { lines: printed, blocks: finishRows(rows, print, corrections) };
}

/** What the header of a glued form cannot do without. */
const MAY_BE_GLUED = /预算数?(?:[（(][^（()）]{1,8}[）)])?(?:全年|实际|预算)?(?:执行|支出)|二级指标三级指标/;

/** Whether a line is a form without borders: the header of its money or of its indicators stands in it, label to label. */
export function isGluedLine(line: string): boolean {
  if (line.length > MOST_TEXT || !MAY_BE_GLUED.test(line)) return false;
  const text = foldWidth(line);
  return find(MONEY_HEAD, text).length + find(INDICATOR_HEAD, text).length > 0;
}

// the line as it folds, and where each of its characters stands
function compact(line: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = "";
  [...line].reduce((at, char) => {
    const folded = char === ":" || char === "：" ? ":" : fold(char);
    for (const one of folded) {
      text += one;
      places.push(at);
    }
    return at + char.length;
  }, 0);
  return { text, places };
}

function piecesOf(line: string, number: number, heads: Heads): Piece[] {
  if (line.trim() === "") return [];
  const { text, places } = line.length > MOST_TEXT ? { text: "", places: [] } : compact(line);
  const spans = text === "" ? [] : cut(text, heads);
  const pieces = spans.flatMap(({ from, to, unparted }, order): Piece[] => {
    const start = places[from];
    const end = (places[to - 1] ?? 0) + 1;
    if (start === undefined || to <= from) return [];
    const own = line.slice(start, end);
    return [
      {
        tokens: [{ text: own, line: number, cell: 0, start, end }],
        label: fold(own),
        first: order === 0,
        at: { line: number, cell: 0 },
        ...(unparted && { unparted }),
      },
    ];
  });
  if (pieces.length > 0) return pieces;
  const own = line.trim();
  const start = line.indexOf(own);
  const token = { text: own, line: number, cell: 0, start, end: start + own.length };
  return [{ tokens: [token], label: fold(own), first: true, at: { line: number, cell: 0 } }];
}

// block after block: what stands above the money, the money, what stands between, the indicators, what is behind
function cut(text: string, heads: Heads): Span[] {
  const spans: Span[] = [];
  let at = 0;
  heads.unit = findMoneyUnit(text) ?? heads.unit;
  const [money] = find(MONEY_HEAD, text);
  const [indicators] = find(INDICATOR_HEAD, text);
  if (money && (!indicators || money.from < indicators.from)) {
    const label = MONEY_BLOCK.exec(text.slice(at, money.from));
    const to = label ? at + label.index : money.from;
    spans.push(...cutFields(text, { from: at, to }), { from: to, to: money.from });
    const labels = find(MONEY_LABEL, text.slice(money.from, money.to)).map((own) => moved(own, money.from));
    spans.push(...labels);
    heads.money = labels.map(({ from, to }): MoneyKey => moneyColumn(fold(text.slice(from, to))) ?? "other");
    heads.indicators = null;
    at = money.to;
  }
  if (heads.money && !heads.indicators) {
    const end = indicators?.from ?? text.length;
    const behind = AFTER_MONEY.exec(text.slice(at, end));
    const to = behind ? at + behind.index : end;
    spans.push(...cutMoney(text, { from: at, to }, heads.money, heads.unit));
    if (behind) heads.money = null;
    at = to;
  } else if (!indicators && !heads.indicators && text.search(FIELD) === 0) {
    return cutFields(text, { from: 0, to: text.length });
  }
  if (indicators) {
    spans.push(...cutFields(text, { from: at, to: indicators.from }));
    const labels = find(INDICATOR_LABEL, text.slice(indicators.from, indicators.to));
    spans.push(...labels.map((own) => moved(own, indicators.from)));
    heads.indicators = labels
      .slice(
        labels.findIndex(
          ({ from, to }) => text.slice(indicators.from + from, indicators.from + to) === "三级指标",
        ) + 1,
      )
      .map(
        ({ from, to }): IndicatorKey =>
          indicatorColumn(fold(text.slice(indicators.from + from, indicators.from + to))) ?? "other",
      );
    at = indicators.to;
  }
  if (heads.indicators) {
    const behind = AFTER_INDICATORS.exec(text.slice(at));
    const to = behind ? at + behind.index : text.length;
    spans.push(...cutIndicators(text, { from: at, to }, heads.indicators));
    at = to;
  }
  spans.push(...cutRest(text, { from: at, to: text.length }));
  return spans.filter(({ from, to }) => to > from);
}

// titles, then labels before their values; what stands above a title is of the page
function cutFields(text: string, { from, to }: Span): Span[] {
  const titles = find(TITLE, text.slice(from, to)).map((own) => from + own.to);
  const top = titles.at(-1) ?? from;
  const labels = find(FIELD, text.slice(top, to)).map((own) => moved(own, top));
  const behind = labelBehindName(text, labels);
  if (behind) behind.label.from += OF_PROJECT.length;
  // a sentence before a title is none of it
  const said = from + (ABOVE_TITLE.exec(text.slice(from, titles[0] ?? from))?.[0].length ?? 0);
  const edges = [from, said, ...titles, ...labels.flatMap((own) => [own.from, own.to]), to];
  return edges.slice(1).map((end, index): Span => {
    const own = { from: edges[index] ?? 0, to: end };
    const isValue = labels.some((label) => label.to === own.from);
    const isDoubted = behind?.isDoubted === true && end === behind.label.from;
    return isDoubted || (isValue && INSIDE.test(text.slice(own.from, end)))
      ? { ...own, unparted: true }
      : own;
  });
}

const OF_PROJECT = "项目";

/**
 * The label behind a name whose 项目 is as well the end of that name: 项目名称林场道路项目主管部门. Forms print 主管部门 without
 * it; 实施单位 they print either way, so that nobody can tell.
 */
function labelBehindName(text: string, labels: Span[]): { label: Span; isDoubted: boolean } | null {
  const print = (label: Span | undefined) => (label ? text.slice(label.from, label.to) : "");
  const label = labels[labels.findIndex((own) => /项目名称:?$/.test(print(own))) + 1];
  const [, rest = ""] = /^项目((?:主管|实施|承担|执行)(?:部门|单位))$/.exec(print(label)) ?? [];
  if (!label || rest === "" || /项目$/.test(text.slice(0, label.from))) return null;
  return { label, isDoubted: !/主管/.test(rest) };
}

/** What ends before a title on its line: a sentence, or the word that says that it is an annex. */
const ABOVE_TITLE = /^.*(?:。|附件\d{0,2}:)/;

/** The title of a form, and the year below it. */
const TITLE = /自评表|\(20\d{2}年度?\)/g;

// each source with its figures, where they can be parted; else both in one piece
function cutMoney(text: string, { from, to }: Span, keys: MoneyKey[], unit: Heads["unit"]): Span[] {
  const labels = find(SOURCE, text.slice(from, to)).map((own) => moved(own, from));
  const first = labels[0]?.from ?? to;
  const spans = first > from ? [{ from, to: first }] : [];
  labels.forEach((label, index) => {
    const end = labels[index + 1]?.from ?? to;
    const [figures = ""] = FIGURES.exec(text.slice(label.to, end)) ?? [];
    const own = { from: label.from, to: label.to + figures.length };
    const parted = figures === "" ? new Map<MoneyKey, string>() : partMoney(figures, keys, unit);
    if (!parted) spans.push(own);
    else spans.push(label, ...inOrder(label.to, [...parted.values()]));
    spans.push({ from: own.to, to: end });
  });
  return spans;
}

// each group label, and the rows below it where they can be parted; else all of them in one piece
function cutIndicators(text: string, { from, to }: Span, keys: IndicatorKey[]): Span[] {
  const labels = find(LEVEL, text.slice(from, to)).map((own) => moved(own, from));
  const first = labels[0]?.from ?? to;
  const spans: Span[] = first > from ? [{ from, to: first, unparted: true }] : [];
  labels.forEach((label, index) => {
    const end = labels[index + 1]?.from ?? to;
    const [printed = ""] = /^[^…]*/.exec(text.slice(label.to, end)) ?? [];
    const rows = printed === "" ? [] : partRows(printed, keys);
    const rest = label.to + printed.length;
    spans.push(label);
    if (rows)
      spans.push(
        ...inOrder(
          label.to,
          rows.flatMap(({ name, values }) => [name, ...values.values()]),
        ),
      );
    else spans.push({ from: label.to, to: rest, unparted: true });
    spans.push({ from: rest, to: end });
  });
  return spans;
}

// total, remark and note each on their own
function cutRest(text: string, { from, to }: Span): Span[] {
  const labels = find(BEHIND, text.slice(from, to)).map((own) => moved(own, from));
  const edges = [
    from,
    ...labels.flatMap((own) => (/^注/.test(text.slice(own.from)) ? [own.from] : [own.from, own.to])),
    to,
  ];
  return edges.slice(1).flatMap((end, index) => {
    const own = { from: edges[index] ?? 0, to: end };
    const [, sum = "", reached = ""] = SUMS.exec(text.slice(own.from, own.to)) ?? [];
    if (sum !== "") return inOrder(own.from, [sum, reached]);
    // figures in one piece may be one sum or both
    return /^[\d.]+$/.test(text.slice(own.from, own.to)) ? [{ ...own, unparted: true as const }] : [own];
  });
}

/** All points, and those that were reached, where both are printed in one piece. */
const SUMS = /^(100)(100|[1-9]\d(?:\.\d{1,2})?)$/;

function inOrder(from: number, parts: string[]): Span[] {
  let at = from;
  return parts.map((part) => {
    const own = { from: at, to: at + part.length };
    at = own.to;
    return own;
  });
}

const moved = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });
const find = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
