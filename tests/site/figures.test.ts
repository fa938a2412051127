import { expect, test } from "vitest";
import { placeNames } from "../../src/findings/places.ts";
import type { ToldTables } from "../../src/model/told.ts";
import { signsOf } from "../../src/site/figures/brief.ts";
import { completionFigure } from "../../src/site/figures/completion.ts";
import { executionFigure, unspentFigure } from "../../src/site/figures/execution.ts";
import {
  type Figure,
  MOST_ALONE,
  MOST_BARS,
  MOST_ROWS,
  printedWithin,
} from "../../src/site/figures/figure.ts";
import { flagsFigure } from "../../src/site/figures/flags.ts";
import { figureRoutes } from "../../src/site/figures/index.ts";
import { moneyFigure } from "../../src/site/figures/money.ts";
import { restatedFigure } from "../../src/site/figures/restated.ts";
import { sourcesFigure } from "../../src/site/figures/sources.ts";
import { targetsFigure } from "../../src/site/figures/targets.ts";
import { speak, type Voice } from "../../src/site/language.ts";

/** The published tables so many times over, under ids of their own. */
function copied(tables: ToldTables, copies: number): ToldTables {
  const all = <Row extends object>(rows: Row[], ...ids: string[]): Row[] =>
    Array.from({ length: copies }, (_, copy) =>
      rows.map((row) => ({
        ...row,
        ...Object.fromEntries(
          Object.entries(row)
            .filter(([name, value]) => ids.includes(name) && value !== null)
            .map(([name, value]) => [name, `${value}-${copy}`]),
        ),
      })),
    ).flat();
  const ids = ["report_id", "evaluation_id", "indicator_id", "fund_id", "flag_id"];
  return {
    ...tables,
    reports: all(tables.reports, ...ids),
    evaluations: all(tables.evaluations, ...ids),
    indicators: all(tables.indicators, ...ids),
    funds: all(tables.funds, ...ids),
    flags: all(tables.flags, ...ids),
  };
}

const small = speak("zh");
const tables = copied(small.tables, 30);
// of ids that nobody published, addresses are looked up nowhere
const paths: Voice["paths"] = {
  ...small.paths,
  evaluation: (id) => `/evaluations/${id}/`,
  part: (evaluation, id) => `/evaluations/${evaluation}/#${id}`,
};
const large: Voice = { ...small, tables, paths, placeOf: placeNames(tables) };
const figures: [string, (voice: Voice) => Figure, most?: number][] = [
  ["completion", completionFigure, MOST_BARS],
  ["execution", executionFigure, MOST_ALONE],
  ["unspent", unspentFigure],
  ["flags", flagsFigure],
  ["money", moneyFigure],
  ["sources", sourcesFigure],
  ["targets", (voice) => targetsFigure(voice, "points"), MOST_BARS],
  ["target counts", (voice) => targetsFigure(voice, "percent"), MOST_BARS],
];

test.each(figures)("%s draws no more than a picture holds, and says so", (_, figure, most = MOST_ROWS) => {
  const drawn = figure(large);
  const links = new Set(drawn.draw("wide", "a").match(/href="[^"]+"/g));
  expect(links.size).toBeGreaterThanOrEqual(MOST_BARS);
  expect(links.size).toBeLessThanOrEqual(most);
  expect(drawn.caption).toMatch(new RegExp(`${most}|最靠前的 \\d+ 行`));
  expect(drawn.caption).not.toBe(figure(small).caption);
});

test.each(figures)("%s leaves nothing out of a small collection", (_, figure) => {
  expect(figure(small).caption).not.toContain("最靠前");
});

test("bars of completion stand as their title tells them: where most can be checked first", () => {
  const { refs } = completionFigure(small);
  const shares = refs.map(([id]) => {
    const evaluations = small.tables.evaluations.filter(({ report_id }) => report_id === id);
    const ids = new Set(evaluations.map(({ evaluation_id }) => evaluation_id));
    const own = small.tables.indicators.filter(({ evaluation_id }) => ids.has(evaluation_id));
    expect(own.length).toBeGreaterThan(0);
    return own.filter(({ basis }) => basis === "numeric").length / own.length;
  });
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
});

test("whatever is taken along, a rate is a ratio: printed ones keep their sign, no column is in percent", () => {
  const columns = figureRoutes().flatMap(({ props: { figure } }) =>
    figure.columns.map((column, index) => ({
      name: `${figure.name}: ${column}`,
      cells: figure.cells.map((row) => row[index]),
    })),
  );
  expect(columns.length).toBeGreaterThan(100);
  expect(columns.filter(({ name }) => /[(（]%[)）]/.test(name))).toEqual([]);
  const rates = columns.filter(({ name }) => /execution rate|执行率/.test(name.split(": ").at(-1) ?? ""));
  const numbers = rates.filter(({ cells }) => cells.some((cell) => typeof cell === "number"));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter(({ name }) => !/1 为 100%|1 is 100%|减|less/.test(name))).toEqual([]);
});

test("the sheet explains the signs that it shows, and no others", () => {
  const rows = small.tables.evaluations.slice(0, 2).map((row) => ({
    ...row,
    scope: "project" as const,
    execution_rate: 1,
    rate_basis: "computed" as const,
  }));
  expect(signsOf(rows)).toEqual(["reached"]);
  const [first, second] = rows;
  if (!first || !second) throw new Error("two evaluations are published");
  const below = { ...second, scope: "summary" as const, execution_rate: 0.5, rate_basis: "printed" as const };
  expect(signsOf([first, below])).toEqual(["reached", "below", "circle", "diamond", "hollow"]);
});

const everyRow: [string, (voice: Voice) => Figure][] = [
  ["completion", (voice) => completionFigure(voice)],
  ["restated", restatedFigure],
  ["sources", sourcesFigure],
  ["all rates", executionFigure],
];

test.each(everyRow)("%s can be put in the order of the reports, row for row", (_, figureOf) => {
  const figure = figureOf(small);
  const rows = new Set(
    figure
      .draw("wide", "order")
      .match(/(?<=data-row=")\d+/g)
      ?.map(Number),
  );
  expect(rows.size).toBeGreaterThan(2);
  expect(figure.printed?.toSorted((a, b) => a - b)).toEqual([...rows].toSorted((a, b) => a - b));
});

test("rows under headings change places only with those of their own heading", () => {
  const groups = [["c", "a"], ["d", "b"], ["e"]];
  expect(printedWithin(groups, (row) => "abcde".indexOf(row))).toEqual([1, 0, 3, 2, 4]);
  expect(printedWithin([["a", "c"], ["b"]], (row) => "abc".indexOf(row))).toBeUndefined();
});
