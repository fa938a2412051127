import { describe, expect, test } from "vitest";
import { varyReport } from "../../scripts/bench/vary.ts";
import type { CollectedReport } from "../../scripts/publish/sources.ts";
import { findPersons } from "../../src/persons/find.ts";
import { evaluateFile } from "../../src/pipeline.ts";
import { readDocument } from "../../src/reading/open.ts";
import { foundingReports } from "../founding.ts";

const COPIES = [1, 2, 20, 97, 999];
/** A cell as long as this is prose, whose words vary; shorter ones are labels of forms. */
const PROSE = 60;

async function read({ id, file, source, corrections, bytes }: CollectedReport) {
  const { fiscalYear } = source;
  return evaluateFile({ reportId: id, file, bytes, corrections, fiscalYear });
}

describe("a varied report", () => {
  test.each(foundingReports())("reads as $id does, in other words and figures", async (report) => {
    const { evaluations, corrections } = await read(report);
    const shape = evaluations.map(({ scope, funds, indicators }) => [scope, funds.length, indicators.length]);
    for (const copy of COPIES) {
      const varied = await read(varyReport(report, copy));
      expect(
        varied.evaluations.map(({ scope, funds, indicators }) => [scope, funds.length, indicators.length]),
        `copy ${copy}`,
      ).toEqual(shape);
      expect(varied.corrections).toHaveLength(corrections.length);
      evaluations.forEach(({ executed, rate }, index) => {
        const own = varied.evaluations[index];
        expect(own?.rate?.text).toBe(rate?.text);
        if (executed?.value?.fen)
          expect(own?.executed?.value?.fen).toBe(executed.value.fen * (2 + (copy % 97)));
      });
    }
  });

  // npm run data publishes none that names one, so that nothing could be measured
  test("names nobody, whatever its place", () => {
    for (const { id, ...report } of foundingReports())
      for (let copy = 0; copy < 24; copy++) {
        const { bytes, corrections } = varyReport({ id, ...report }, copy);
        expect(findPersons(readDocument(bytes, corrections)), `${id}, copy ${copy}`).toEqual([]);
      }
  });

  test("shares no prose with another", () => {
    const texts = (copy: number) =>
      foundingReports().flatMap((report) =>
        new TextDecoder()
          .decode(varyReport(report, copy).bytes)
          .split(/[\t\n]/)
          .filter(({ length }) => length >= PROSE),
      );
    const known = new Set<string>();
    let shared = 0;
    let all = 0;
    for (let copy = 0; copy < 200; copy++) {
      const own = new Set(texts(copy));
      all += own.size;
      for (const text of own) if (known.has(text)) shared += 1;
      for (const text of own) known.add(text);
    }
    expect(shared / all).toBeLessThan(0.05);
  });
});
