import type { Cell } from "../../documents/block.ts";
import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { findFiscalYear } from "../../values/year.ts";
import type { Context } from "../context.ts";
import type { Sentence } from "./sentences.ts";

/**
 * The year that a report in words speaks of: its title's; without one, the only year that its sentences call 年度, or that
 * more than one of them says of its money.
 * Dates of publication and years of documents are none. Where the text speaks of another year throughout, nobody knows
 * which of the two is meant: a notice, and none.
 */
export function readReportYear(
  title: Cell | null,
  sentences: Sentence[],
  { claims }: Context,
): Reading<number> | null {
  const own = title && findFiscalYear(title.text);
  const presented = title ? [] : sentences.flatMap((sentence) => yearsIn(sentence, YEAR_PRESENTED));
  const named = presented.length > 0 ? presented : sentences.flatMap((sentence) => yearsIn(sentence, YEAR));
  if (own && title) {
    const told = sentences.flatMap((sentence) => yearsIn(sentence, YEAR_OF_MONEY));
    const [other] = told;
    const isOther = told.length >= 2 && told.every(({ year }) => year === other?.year && year !== own.year);
    if (isOther && other && !sentences.some(({ text }) => text.includes(String(own.year)))) {
      const data = { what: "text", title: own.text, printed: other.words } as const;
      claims.note("another-year", data, other.cell.at);
      return null;
    }
    return { text: own.text, at: lineWith(title, own.text), value: own.year };
  }
  return onlyYear(named.length > 0 ? named : repeated(sentences, title !== null));
}

function onlyYear(named: Named[]): Reading<number> | null {
  const [first] = named;
  if (!first || named.some(({ year }) => year !== first.year) || !first.cell.text.includes(first.words))
    return null;
  return { text: first.words, at: first.cell.at, value: first.year };
}

// without any 年度, the year that more than one sentence says of its money, or that one does and no other year stands
// beside; else, without a title, that of all the documents that brought it
function repeated(sentences: Sentence[], isTitled: boolean): Named[] {
  const told = sentences.flatMap((sentence) => yearsIn(sentence, YEAR_OF_MONEY));
  if (told.length > 1) return told;
  const all = told.length === 1 ? sentences.flatMap((sentence) => yearsIn(sentence, ANY_YEAR)) : [];
  if (told.length === 1 || isTitled) return all.length > 1 ? all : [];
  const brought = sentences.flatMap(yearsOfDocuments);
  if (brought.length > 1) return brought;
  return sentences.flatMap((own) => (ACCOUNTS.test(own.text) ? yearsIn(own, ANY_YEAR) : []));
}

/** A line that says whose accounts stand below: 柳河市图书馆2021年部门决算情况说明. */
const ACCOUNTS = /^\s*[^，。；：,;:]{0,30}20\d\d年[^，。；：,;:]{0,30}决算(?:公开|情况|说明|报告)*\s*$/;

const DOCUMENT = /《[^《》]{0,40}下达(20\d\d)年[^《》]{2,80}通知》/g;

function yearsOfDocuments({ text, pieces: [piece] }: Sentence): Named[] {
  if (!piece) return [];
  return [...text.matchAll(DOCUMENT)].map(([, year = ""]) => ({
    words: `${year}年`,
    year: Number(year),
    cell: piece.cell,
  }));
}

interface Named {
  words: string;
  year: number;
  cell: Cell;
}

const YEAR = /(?<!\d)(20\d\d)\s?年度/g;
/** 现将2022年…绩效自评报告如下, 对2022年…实施情况开展了自评 say as a title would which year is meant. */
const YEAR_PRESENTED =
  /(?<=现将[^，。；,;]{0,12})(20\d\d)年(?=[^，。；,;]{0,60}(?:绩效|自评))|(?<=对[^，。；,;]{0,12})(20\d\d)年(?=[^，。；,;]{0,60}(?:开展|进行)了?(?:绩效)?(?:自评|自我评价|绩效自评))/g;
const ANY_YEAR = /(?<!\d)(20\d\d)\s?年/g;
/** A year that a sentence says of its money. */
const YEAR_OF_MONEY =
  /(?<!\d)(20\d\d)\s?年(?:度|(?!\d)(?=[^，。；,;]{0,12}(?:预算|安排|下达|到位|投入|支出|执行|收到|支付)))/g;

function yearsIn({ text, pieces: [piece] }: Sentence, pattern: RegExp): Named[] {
  const found = [...text.replace(/《[^《》]{0,120}》/g, "").matchAll(pattern)];
  return piece
    ? found.map(([words, ...years]) => ({
        words,
        year: Number(years.find((year) => year !== undefined)),
        cell: piece.cell,
      }))
    : [];
}

/** Where some words of a title stand: of several lines, with blank ones between, its first and its last are known by themselves. */
export function lineWith({ text, at }: Cell, words: string): Place {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line.includes(words));
  if (lines.length < 2 || (index > 0 && index < lines.length - 1)) return at;
  const line = index === 0 ? at.line : at.lastLine;
  return { ...at, line, lastLine: line };
}
