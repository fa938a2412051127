import fc from "fast-check";
import { expect, test } from "vitest";
import { openPlaced } from "../../scripts/publish/placed.ts";
import { memoryShelf } from "../../scripts/publish/shelf.ts";
import { type Whereabouts, writeCollection } from "../../src/exports/collection.ts";
import { type Fragment, PARTS } from "../../src/exports/fragment.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished();
const [row] = tables.reports;
const [flag] = tables.flags;
if (!row || !flag) throw new Error("no rows");

/** A report of invented lines: how many evaluations, which state of it, and whether a comparison flags it. */
interface Invented {
  evaluations: number;
  state: number;
  isFlagged: boolean;
}

const SEED = 20241105;
const REPORTS = 12;
/** Some have none; twelve of the largest take three parts, the usual dozen two. */
const invented = fc.record({
  evaluations: fc.constantFrom(0, 1, 2, 500, 1_500),
  state: fc.nat(3),
  isFlagged: fc.boolean(),
});
type Reports = Map<string, Invented>;

/** Another report, none, or the same that is flagged now where it was not. */
const change = fc.tuple(
  fc.nat(REPORTS - 1),
  fc.oneof(invented, fc.constant(null), fc.constant("flag" as const)),
);
const history = fc.tuple(
  fc.array(invented, { minLength: REPORTS, maxLength: REPORTS }),
  fc.array(fc.array(change, { maxLength: 2 }), { minLength: 2, maxLength: 5 }),
);

const idOf = (index: number) => `t${10 + index}-2023`;

function fragmentOf(id: string, { evaluations, state }: Invented): Fragment {
  const ids = Array.from({ length: evaluations }, (_, index) => `${id}-${index}`);
  const nested = ids.map((own) =>
    JSON.stringify({ evaluation_id: own, name: "甲".repeat(state), flags: [], report_flags: [] }),
  );
  const lines = (name: string) => `${id},${name},乙${state}\n`.repeat(state);
  const texts = PARTS.map((name) => [name, lines(name)]);
  if (!row) throw new Error("no row");
  return {
    head: {
      input: "",
      day: "2024-01-01",
      report: { ...row, report_id: id, flag_count: state },
      evaluations: ids,
      comparables: [],
    },
    parts: { ...Object.fromEntries(texts), nested: nested.map((line) => `${line}\n`).join("") },
  };
}

function write(reports: Reports, before: Map<string, string>, placed?: Whereabouts): Map<string, string> {
  const { shelf, files } = memoryShelf(before);
  const ids = [...reports.keys()].sort();
  const fragment = (id: string) =>
    fragmentOf(id, reports.get(id) ?? { evaluations: 0, state: 0, isFlagged: false });
  const evaluations = [...reports.values()].reduce((sum, own) => sum + own.evaluations, 0);
  const flagged = ids.filter((id) => reports.get(id)?.isFlagged);
  const across = new Map(
    flagged.map((id) => [
      id,
      [{ ...(flag as (typeof tables.flags)[number]), report_id: id, evaluation_id: `${id}-1` }],
    ]),
  );
  const fragments = { ids, head: (id: string) => fragment(id).head, fragment };
  const shared = { regions: tables.regions, codelists: [], rules: [] };
  writeCollection({ fragments, evaluations, across, shared }, shelf, placed);
  shelf.settle();
  return files();
}

const sealOf = (reports: Reports) => (id: string) =>
  JSON.stringify([reports.get(id)?.evaluations, reports.get(id)?.state]);

test("after any changes, what is copied and what is written anew are together what a run from nothing writes", () => {
  let [copied, cut] = [0, 0];
  for (const [first, rounds] of fc.sample(history, { seed: SEED, numRuns: 6 })) {
    const reports: Reports = new Map(first.map((own, index) => [idOf(index), own]));
    let [files, lines] = [new Map<string, string>(), [] as string[]];
    for (const changes of [[], ...rounds]) {
      for (const [index, to] of changes) {
        const own = reports.get(idOf(index));
        if (to === "flag") {
          if (own) reports.set(idOf(index), { ...own, isFlagged: !own.isFlagged });
        } else if (to) reports.set(idOf(index), to);
        else reports.delete(idOf(index));
      }
      const noted: string[] = [];
      const placed = openPlaced(lines, sealOf(reports), (line) => noted.push(line));
      const find: Whereabouts["find"] = (id, madeOf) => {
        const found = placed.find(id, madeOf);
        if (found) copied += 1;
        return found;
      };
      files = write(reports, files, { ...placed, find });
      lines = noted;
      if (files.has("evaluations/part-0002.ndjson")) cut += 1;
      const cold = write(reports, new Map());
      expect([...files.keys()].sort()).toEqual([...cold.keys()].sort());
      for (const [path, content] of cold) expect(files.get(path) === content, path).toBe(true);
    }
  }
  expect(copied).toBeGreaterThan(100);
  expect(cut).toBeGreaterThan(5);
});
