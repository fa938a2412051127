import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Compared } from "../../scripts/read-stream.ts";
import { judgeReport } from "../../src/pipeline.ts";
import { evaluation, indicator } from "../rules/build.ts";

/** The lines of a report whose one indicator aims so, as read-stream tells them; its evaluation lies in another year. */
function linesOf(id: string, target: string): string[] {
  const own = { ...indicator({ name: "政策知晓率", target }), id: `${id}-01-01` };
  const evaluations = [evaluation({ id: `${id}-01`, indicators: [own] })];
  const report = { id, regionCode: "220100", fiscalYear: 2023, reportDate: null, evaluations };
  const { comparables } = judgeReport(report);
  const place = { fiscal_year: 2023, province: "220000" };
  const elsewhere = { [`${id}-01`]: { fiscal_year: 2022, province: "220000" } };
  const compared: Compared = { report_id: id, comparables, elsewhere };
  return [
    { table: "reports", ...place, row: { report_id: id, flag_count: 2 } },
    { table: "funds", ...place, row: { fund_id: `${id}-01-total`, text: '{"table":"reports"' } },
    { table: "comparables", ...place, row: compared },
  ].map((line) => JSON.stringify(line));
}

function run(lines: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ["scripts/compare-stream.ts"], {
    input: lines.join("\n"),
    encoding: "utf8",
  });
  expect(status).toBe(0);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("reports read in many places are compared as one: rows pass, flags come behind, and are counted", () => {
  const [a, b] = [linesOf("a-2023", "≥80%"), linesOf("b-2023", "≥95%")];
  const out = run([...a, ...b]);
  expect(out.filter(({ table }) => table === "funds")).toHaveLength(2);
  expect(out.filter(({ table }) => table === "comparables")).toEqual([]);
  const flags = out.filter(({ table }) => table === "flags");
  expect(flags).toEqual([
    {
      table: "flags",
      fiscal_year: 2022,
      province: "220000",
      row: expect.objectContaining({ flag_id: "inconsistent-target--a-2023-01-01", report_id: "a-2023" }),
    },
  ]);
  const counts = out.flatMap(({ table, row }) =>
    table === "reports" ? [[row.report_id, row.flag_count]] : [],
  );
  expect(Object.fromEntries(counts)).toEqual({ "a-2023": 3, "b-2023": 2 });
  const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
  expect(sorted(run([...b, ...a].reverse()))).toEqual(sorted(out));
});
