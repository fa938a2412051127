import { type Block, type Cell, filled, onlyFilled } from "../../documents/block.ts";
import { FIELDS, SCORE_FIELDS, UNPUBLISHED_FIELDS } from "../../model/labels/fields.ts";
import { FUND_SOURCES, MONEY_COLUMNS } from "../../model/labels/money.ts";
import { fold } from "../../values/fold.ts";
import { FIRST_RANK } from "../../values/numbering.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { lookUp } from "../labels/look-up.ts";
import { layPlainIndicators } from "./plain-indicators.ts";
import { joinTornLabels } from "./torn-labels.ts";
import { turnSources } from "./turn-sources.ts";

/**
 * Blocks as the readers of tables expect them: each label in a cell of its own before its value, sources of money below
 * each other and its columns side by side, whichever way they are printed.
 */
export function orient(blocks: Block[]): Block[] {
  const parted = joinTornLabels(blocks).flatMap(partHeads);
  const own = parted.map((block, index) => splitFields(block, index, parted));
  return layPlainIndicators(turnMoney(turnSources(own)));
}

/** （2020年度）, on one line with fields. */
const YEAR = /^\(?20\d{2}年度?\)?$/;
/** What the whole can come to: （满分120分）. */
const MARKS = /^\(?满分:?\d{2,3}分?\)?$/;
const UNIT = /^(?:金额)?单位:(?:人民币)?(?:元|万元|亿元)$/;
/** What parts the pieces of such a line. */
const BETWEEN = /(?<=[)）])(?=[(（])|[\s\u3000]+|[,，;；、]|(?<=年度)(?=[(（])/;
/** The number that a form has among those published together: 公开14表. */
const NUMBER_OF_FORM = /^公开\d{1,2}表$/;
const HEADS = [YEAR, MARKS, UNIT, NUMBER_OF_FORM];
/** What each of these, and each field, has one of. */
const MAY_HAVE_HEADS = /[:：年满公]/;
/** Longer lines are no heads of tables. */
const LONGEST_HEAD = 120;

// （2020年度）  金额单位：万元, 年度：2023年 自评得分：96分, （2023年度，满分120分）: what stands above a table on one line
function partHeads(block: Block): Block | Block[] {
  const only = onlyFilled(block);
  if (only && (block.kind !== "paragraph" || only.text.length > LONGEST_HEAD)) return block;
  const cells = only ? [only] : filled(block);
  if (!only && !cells.some((own) => YEAR.test(own.label))) return block;
  if (block.cells.some((own) => own.correction)) return block;
  const pieces = only ? headsIn(only) : cells.every(isHead) ? cells : null;
  if (!pieces || pieces.length < 2) return block;
  return pieces.map((own): Block => ({ kind: "paragraph", cells: [own] }));
}

const isHead = (own: Cell) => HEADS.some((head) => head.test(own.label)) || isField(own);

// the pieces of a line, null as soon as one of them is no head: nearly every line is a sentence
function headsIn(cell: Cell): Cell[] | null {
  if (!MAY_HAVE_HEADS.test(cell.text)) return null;
  const wide = cell.text.split(/\s{2,}|\u3000+/).filter((text) => text !== "");
  const parts = wide.length > 1 ? wide : withoutAround(cell.text).split(BETWEEN);
  const heads: Cell[] = [];
  for (const part of parts) {
    const text = part.trim().replace(/^年度[:：]/, "");
    if (text === "") continue;
    const own = { ...cell, text, label: fold(text) };
    if (!isHead(own)) return null;
    heads.push(own);
  }
  return heads;
}

// （2023年度，满分120分）
const withoutAround = (text: string) => /^\s*[（(]([^()（）]+)[）)]\s*$/.exec(text)?.[1] ?? text;

/** 项目名称：农村公路养护; longer labels and values with a colon of their own are text. */
const FIELD = /^([^:：]{2,16})[:：]\s*([^:：\n][^:：]{0,60})$/u;

// a label and its value in one cell of a row, or on a line of its own beside a row; in running text it is a sentence
function splitFields(block: Block, index: number, blocks: Block[]): Block {
  if (!block.cells.some(isField)) return block;
  if (block.kind === "paragraph" && !touchesRow(index, -1, blocks) && !touchesRow(index, 1, blocks))
    return block;
  return { kind: "row", cells: block.cells.flatMap(splitField) };
}

/** More lines of label and value than this do not stand beside a table. */
const MOST_FIELDS = 12;

/** 一、项目基本概况 may stand between such lines and the row below them. */
const HEAD_OF_FORM = new RegExp(`^(?:${FIRST_RANK})?项目(?:基本)?(?:概况|情况)$`);

// whether a row stands next to this line, or next to the lines of the same kind about it
function touchesRow(index: number, step: 1 | -1, blocks: Block[]): boolean {
  for (let count = 1; count <= MOST_FIELDS; count++) {
    const block = blocks[index + step * count];
    if (!block || block.kind === "row") return block !== undefined && filled(block).length > 1;
    const [cell] = filled(block);
    if (!cell || !(isHead(cell) || (step === 1 && HEAD_OF_FORM.test(cell.label)))) return false;
  }
  return false;
}

const isField = (cell: Cell | undefined) => cell !== undefined && fieldIn(cell) !== null;

function splitField(cell: Cell): Cell[] {
  const field = fieldIn(cell);
  if (!field) return [cell];
  const part = (text: string): Cell => ({ ...cell, text, label: fold(text) });
  return field.map((text) => part(text.trim()));
}

// the label and the value that one cell prints
function fieldIn({ text, correction }: Cell): [label: string, value: string] | null {
  if (correction || !(text.includes(":") || text.includes("："))) return null;
  const [, label, value = ""] = FIELD.exec(text) ?? [];
  if (label === undefined) return null;
  const folded = fold(label);
  const isScore = lookUp(SCORE_FIELDS, folded) !== undefined && /^\d{1,3}(?:\.\d+)?分?$/.test(fold(value));
  const isKnown = lookUp(FIELDS, folded) !== undefined || lookUp(UNPUBLISHED_FIELDS, folded) !== undefined;
  return isKnown || isScore ? [label, value] : null;
}

// sources side by side and 预算数 below 执行数: the same table, turned
function turnMoney(blocks: Block[]): Block[] {
  const turned: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const rows = block.kind === "row" && isSources(block) ? columnsBelow(blocks, at + 1) : [];
    if (rows.length < 2) turned.push(block);
    else {
      turned.push(...turn(block, rows));
      at += rows.length;
    }
  }
  return turned;
}

const isSource = ({ label }: Cell) =>
  lookUp(FUND_SOURCES, label.replace(/^其中:/, "")) !== undefined &&
  lookUp(MONEY_COLUMNS, label) === undefined;
const isSources = (block: Block) => {
  const cells = block.cells.length >= 3 ? filled(block) : [];
  return cells.length >= 3 && cells.every((cell, index) => index === 0 || isSource(cell));
};

function columnsBelow(blocks: Block[], from: number): Block[] {
  const isColumn = (block: Block) => {
    const [first] = filled(block);
    return (
      block.kind === "row" && first !== undefined && lookUpColumn(MONEY_COLUMNS, first.label) !== undefined
    );
  };
  const end = blocks.findIndex((block, index) => index >= from && !isColumn(block));
  return blocks.slice(from, end === -1 ? undefined : end);
}

// rows of one width hold the same columns; of others nobody knows which blank cell was lost
function turn(head: Block, rows: Block[]): Block[] {
  const all = [head, ...rows];
  const width = head.cells.length;
  if (rows.some(({ cells }) => cells.length !== width)) return all;
  return Array.from({ length: width }, (_, column): Block => {
    return { kind: "row", cells: all.flatMap(({ cells }) => cells[column] ?? []) };
  }).filter((block) => filled(block).length > 0);
}
