import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import { UNIT_NAME } from "../labels/titles.ts";
import type { Told } from "./clauses.ts";
import { cellsOfPassage } from "./labelled-project.ts";
import { isSameName, nameIn, nameInDocument, trimName } from "./names.ts";
import type { Passage } from "./outline.ts";
import { fenOf } from "./programme.ts";
import { headingName } from "./programme-headings.ts";
import type { SpokenQuantity } from "./quantities.ts";
import { lineWith } from "./report-year.ts";
import type { Settled } from "./settled.ts";
import {
  kindInTitle,
  nameInOpening,
  nameInPresentation,
  nameInReview,
  nameInTitle,
  nameInTransfer,
  unitInTitle,
} from "./title-names.ts";

/** What speaks of a report as a whole, beside its amounts. */
export interface ReportText {
  title: Cell | null;
  first: Cell;
  passages: Passage[];
}

/**
 * What the money of a report is called. The title names it; else the clause that tells its budget does, or the document
 * that brought it, the text's opening, or a title that only says whose projects it speaks of.
 */
export function nameOfReport(
  { title, passages }: ReportText,
  { budget, initial, received, executed }: Settled,
  told: Told[],
): Reading<string> | null {
  const words = fold(title?.text ?? "");
  const tellings = (amounts: (Told | null)[]) =>
    amounts
      .flatMap((own) => own ?? [])
      .flatMap((own) => [own, ...told.filter((other) => isSameAmount(own, other))]);
  const inClausesOf = (own: Told[]) =>
    own.flatMap(({ words: before, quantity }) => [
      named(quantity.cell, nameIn(before)),
      named(quantity.cell, nameBehind(quantity)),
    ]);
  const inClauses = inClausesOf(tellings([budget, initial, received]));
  // what was paid is often called by what it was paid for
  const inPaid = inClausesOf(tellings([executed]));
  const alike = tellings([budget, initial, received, executed]);
  const cells = passages.flatMap(cellsOfPassage);
  const inDocuments = cells.map((cell) => named(cell, nameInDocument(cell.text)));
  const inFields = cells.map((cell) =>
    named(cell, /^项目名称:(.{4,40})$/.exec(fold(cell.text))?.[1] ?? null),
  );
  const { inHeadings, isOverAll } = namesInHeadings(passages, alike);
  const inOpening = cells.map((cell) => named(cell, nameInOpening(fold(cell.text))));
  const inReview = onlyName(cells.map((cell) => named(cell, nameInReview(fold(cell.text)))));
  const inTransfers = onlyName(
    passages.map(({ heading, path }) => named(heading, nameInTransfer(path.at(-1) ?? ""))),
  );
  const inOthers = onlyName(
    givenOrAgain(told, alike).map((own) => named(own.quantity.cell, nameIn(own.words))),
  );
  const found = [
    named(title, nameInTitle(words)),
    ...(title ? [] : cells.map((cell) => named(cell, nameInPresentation(fold(cell.text))))),
    ...(isOverAll ? inHeadings : []),
    ...inTransfers,
    ...inClauses,
    ...inFields,
    ...inHeadings,
    ...inPaid,
    ...inReview,
    ...inDocuments,
    ...inOpening,
    ...inOthers,
    title && ofUnit(title, words),
    named(title, kindInTitle(words)),
  ];
  return found.find((name) => name !== null) ?? null;
}

const named = (cell: Cell | null | undefined, name: string | null) =>
  cell && name ? { text: name, at: cell.at, value: name } : null;

// the one programme that headings name; a first heading that all the amounts stand below names more than a clause among them
function namesInHeadings(passages: Passage[], alike: Told[]) {
  const headings = passages.flatMap(({ heading, path }) => ({
    heading,
    name: headingName(path.at(-1) ?? ""),
  }));
  const names = new Set<string | null>(headings.flatMap(({ name }) => name ?? []));
  const inHeadings = names.size === 1 ? headings.map(({ heading, name }) => named(heading, name)) : [];
  const isOverAll = alike.every(({ quantity }) =>
    names.has(headingName(quantity.sentence.passage.path[0] ?? "")),
  );
  return { inHeadings, isOverAll };
}

// 李庄县水利局2022年度项目支出 of a title that names no money is 李庄县水利局项目支出
function ofUnit(title: Cell, words: string): Reading<string> | null {
  const { unit, subject } = unitInTitle(words) ?? {};
  if (!unit || !subject) return null;
  const text = `${unit}${subject}`;
  const from = title.text.indexOf(unit);
  const to = title.text.indexOf(subject, from + unit.length);
  const printed = from === -1 || to === -1 ? "" : title.text.slice(from, to + subject.length);
  return { text, at: title.at, value: text, ...(printed !== "" && printed !== text && { printed }) };
}

// 业务经费预算240万元 … 联络处业务经费240万元: what was given, and the same money without a word of what became of it
function givenOrAgain(told: Told[], figures: Told[]): Told[] {
  const isAgain = (own: Told) =>
    own.role === null && own.share === "whole" && figures.some((other) => fenOf(other) === fenOf(own));
  return [...told.filter(isGiven), ...told.filter(isAgain)];
}

// what several sentences call it, where all mean the same
function onlyName(named: (Reading<string> | null)[]): Reading<string>[] {
  const names = named.flatMap((name) => name ?? []);
  const [first] = names;
  return first && names.every(({ text }) => isSameName(text, first.text)) ? [first] : [];
}

const isGiven = ({ role, share, quantity }: Told) =>
  share === "whole" &&
  quantity.money !== null &&
  (role === "initial" || role === "budget" || role === "issued" || role === "received");

// 下达我市87万元2021年河湖整治资金, 下达预算资金87万元用于河湖整治项目: the money is named behind its amount
function nameBehind({ sentence, end }: SpokenQuantity): string | null {
  const [, words = ""] =
    /^(?:的|，?(?:专项)?用于(?:实施)?)?([^，。;:、]{4,50}?)(?:[，。;]|$)/.exec(sentence.text.slice(end)) ??
    [];
  const name = nameIn(words);
  return name && words.endsWith(name) && trimName(words) === name ? name : null;
}

const isSameAmount = (a: Told, b: Told) =>
  a.role === b.role && a.quantity.money?.value?.fen === b.quantity.money?.value?.fen;

/** The unit whose report it is, as its title begins with it; null where the title begins with anything else. */
export function unitOfReport(title: Cell | null): Reading<string> | null {
  const unit = title && unitInTitle(fold(title.text))?.unit;
  const line = title?.text.split("\n").find((own) => unit && fold(own).includes(unit));
  return title && unit && line?.includes(unit)
    ? { text: unit, at: lineWith(title, unit), value: unit }
    : null;
}

/** 项目单位：青田县水务局, on a line of its own above the first heading. */
const FIELD_OF_UNIT = /^(?:项目(?:实施|承担|执行)?|实施|填报|评价|自评)单位(?:\([^()]{1,8}\))?:(.{4,30})$/;

/** The unit that the lines between title and first heading name, where they name one alone. */
export function unitInFields([first]: Passage[]): Reading<string> | null {
  const named = (first?.heading === null ? cellsOfPassage(first) : []).flatMap((cell) => {
    const unit = FIELD_OF_UNIT.exec(fold(cell.text))?.[1] ?? "";
    const isPrinted = UNIT_NAME.test(unit) && cell.text.includes(unit);
    return isPrinted ? [{ text: unit, at: cell.at, value: unit }] : [];
  });
  const [only] = named;
  return only && named.every(({ text }) => text === only.text) ? only : null;
}
