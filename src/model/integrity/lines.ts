import { parseLines } from "../place.ts";
import { allRows, type Broken, numbered, type Publication } from "./broken.ts";

/** Every line that a row names is a line of its report's text. */
export function missingLines({ tables, texts }: Publication): Broken[] {
  const reportOf = new Map(tables.evaluations.map((row) => [row.evaluation_id, row.report_id]));
  return [...allRows(tables)].flatMap(({ table, row, cells }): Broken[] => {
    const { line, report_id: report, evaluation_id: evaluation } = cells;
    if (line === undefined) return [];
    const id = typeof report === "string" ? report : reportOf.get(String(evaluation));
    const text = texts.get(id ?? "");
    const outside = parseLines(String(line)).find((number) => number < 1 || number > (text?.length ?? 0));
    if (outside === undefined) return [];
    const name = `${id}`;
    const why = text
      ? ({ kind: "line-outside", report: name, line: outside, lines: text.length } as const)
      : ({ kind: "no-text", report: name } as const);
    return [{ table, row, column: "line", why }];
  });
}

/** The ledger has a row for every line that is not blank, and for no other. */
export function wrongLedger({ tables, texts }: Publication): Broken[] {
  const accounted = new Map([...texts.keys()].map((report) => [report, new Set<number>()]));
  const strays = numbered(tables, "ledger").flatMap(({ row, cells: { report_id, line } }): Broken[] => {
    const [number = 0] = parseLines(line);
    accounted.get(report_id)?.add(number);
    if (texts.get(report_id)?.[number - 1]?.trim() !== "") return [];
    return [
      { table: "ledger", row, column: "line", why: { kind: "blank-line", report: report_id, line: number } },
    ];
  });
  const lost = numbered(tables, "reports").flatMap(({ row, cells: { report_id } }): Broken[] => {
    const lines = texts.get(report_id) ?? [];
    const missing = lines.flatMap((text, index) =>
      text.trim() === "" || accounted.get(report_id)?.has(index + 1) ? [] : [index + 1],
    );
    if (missing.length === 0) return [];
    const why = { kind: "unlisted-lines", report: report_id, lines: missing.slice(0, 5) } as const;
    return [{ table: "reports", row, column: "report_id", why }];
  });
  return [...strays, ...lost];
}
