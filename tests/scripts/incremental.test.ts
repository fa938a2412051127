import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { varyReport } from "../../scripts/bench/vary.ts";
import { main } from "../../scripts/build-data.ts";
import { buildFiles } from "../../scripts/publish/build-files.ts";
import { makeAll } from "../../scripts/publish/make-all.ts";
import { makeFragment } from "../../scripts/publish/make-fragment.ts";
import { readCollected } from "../../scripts/publish/sources.ts";
import { RULES } from "../../src/rules/index.ts";
import { foundingReports } from "../founding.ts";
import { copyData } from "./copy.ts";

const SEED = 20241105;
const ROUNDS = 20;
const PATIENCE = 240_000;
const CACHE = ".cache/fragments";
const NOTE = ".cache/published.json";
const PLACES = ".cache/published.ndjson";

type Data = ReturnType<typeof copyData>;
/** What somebody does to a house. @returns the reports that must be read anew, and those that go */
type Edit = (data: Data, id: string, pick: number) => { read?: string; gone?: string };

const sources = (data: Data, ...path: string[]) => join(data.root, "data/sources", ...path);
const entry = (data: Data, id: string) => join(data.root, CACHE, id);
const textOf = (data: Data, id: string) => data.read(`sources/${id}/report.txt`);

/** Changes what lies in `.cache/`, if anything does. */
const spoiling =
  (spoil: (file: string, data: Data) => void): Edit =>
  (data, id) => {
    if (!existsSync(entry(data, id))) return {};
    spoil(entry(data, id), data);
    return { read: id };
  };

/** Changes what was published, or the note of it: nothing has to be read anew, and nothing may be taken from there. */
const spoilingPublished =
  (path: string, spoil: (file: string) => void): Edit =>
  (data) => {
    const file = join(data.root, path);
    if (existsSync(file)) spoil(file);
    return {};
  };

/** Puts another digit in the place of one, so that the file is as long as it was. */
const changeDigit = (file: string) =>
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/\d(?=\D*$)/, (digit) => `${9 - Number(digit)}`),
  );

const EDITS: Record<string, Edit> = {
  add(data, _, pick) {
    const reports = foundingReports();
    const report = reports[pick % reports.length];
    if (!report) throw new Error("no founding report");
    const { id, file, source, corrections, bytes } = varyReport(report, 1 + (pick % 7));
    mkdirSync(sources(data, id), { recursive: true });
    writeFileSync(sources(data, id, basename(file)), bytes);
    writeFileSync(sources(data, id, "source.json"), JSON.stringify(source));
    writeFileSync(sources(data, id, "corrections.json"), JSON.stringify(corrections));
    data.file(id, bytes);
    return { read: id };
  },
  remove(data, id) {
    if (readdirSync(sources(data)).length < 3) return {};
    rmSync(sources(data, id), { recursive: true });
    return { gone: id };
  },
  "change a figure of": (data, id, pick) => {
    const lines = textOf(data, id).split("\n");
    const at = pick % lines.length;
    lines[at] = (lines[at] ?? "").replace(/(?<=\t)\d(?=\t)/, (digit) => String((Number(digit) + 1) % 10));
    data.file(id, new TextEncoder().encode(`${lines.join("\n")}${"\n".repeat(1 + (pick % 3))}`));
    return { read: id };
  },
  correct(data, id, pick) {
    const figures = textOf(data, id)
      .split("\n")
      .flatMap((text, index) => {
        const [figure] = /\d{2,}/.exec(text) ?? [];
        // what is corrected must stand once on its line
        return figure && text.split(figure).length === 2
          ? [{ line: index + 1, from: figure, to: `${figure}1`, reason: "试", date: "2026-11-21" }]
          : [];
      });
    const correction = figures[pick % figures.length];
    writeFileSync(sources(data, id, "corrections.json"), JSON.stringify([correction]));
    return { read: id };
  },
  reply(data, id, pick) {
    const rule = RULES[pick % RULES.length]?.id;
    const reply = { rule, text: `已说明${pick}`, by: "某单位", date: "2026-11-22" };
    writeFileSync(sources(data, id, "replies.json"), JSON.stringify([reply]));
    return { read: id };
  },
  "cut off what is kept of": spoiling((file) => truncateSync(file, readFileSync(file).length - 7)),
  "empty what is kept of": spoiling((file) => writeFileSync(file, "")),
  "turn a bit of what is kept of": spoiling((file) => {
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    writeFileSync(file, bytes);
  }),
  "raise a count in what is kept of": spoiling((file) =>
    writeFileSync(
      file,
      Buffer.from(readFileSync(file, "latin1").replace(/"evaluation_count":/, "$&1"), "latin1"),
    ),
  ),
  "lose what is kept of": spoiling((file) => rmSync(file)),
  "change a published table": spoilingPublished("data/published/ledger.csv", changeDigit),
  "cut off a published table": spoilingPublished("data/published/evaluations.json", (file) =>
    truncateSync(file, readFileSync(file).length - 7),
  ),
  "lose a published table": spoilingPublished("data/published/flags.csv", (file) => rmSync(file)),
  "change the note of what is published": spoilingPublished(NOTE, changeDigit),
  "lose the note of what is published": spoilingPublished(NOTE, (file) => rmSync(file)),
  "change where a report stands": spoilingPublished(PLACES, changeDigit),
  "lose where reports stand": spoilingPublished(PLACES, (file) => rmSync(file)),
  "take another's for what is kept of": spoiling((file, data) => {
    const [other] = readdirSync(join(data.root, CACHE)).filter((name) => name !== basename(file));
    copyFileSync(entry(data, other ?? ""), file);
  }),
};

const made = new Map<string, ReturnType<typeof makeFragment>>();
/** What a report adds to a run from nothing, made once of the same bytes, source, corrections and replies; no round keeps more. */
const makeOnce: typeof makeFragment = (report) => {
  const key = JSON.stringify({ ...report, bytes: Buffer.from(report.bytes).toString("base64") });
  const own = made.get(key) ?? makeFragment(report);
  made.set(key, own);
  return own;
};

const round = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(1e6)), {
  minLength: 1,
  maxLength: 4,
});

test(
  "after any edits a run reads what they concern and nothing else, and publishes what a run from nothing would",
  async () => {
    const data = copyData();
    await data.runHere(main);
    for (const edits of fc.sample(round, { seed: SEED, numRuns: ROUNDS })) {
      const [read, gone] = [new Set<string>(), new Set<string>()];
      for (const [name, pick] of edits) {
        const ids = readdirSync(sources(data));
        const done = EDITS[name]?.(data, ids[pick % ids.length] ?? "", pick);
        if (done?.read) read.add(done.read);
        if (done?.gone) gone.add(done.gone);
      }
      const there = new Set(readdirSync(sources(data)));
      const published = new Set(readdirSync(join(data.root, "data/published/texts")));
      const removed = [...gone].filter((id) => !there.has(id) && published.has(`${id}.txt`));
      const { status, stdout, stderr } = await data.runHere(
        main,
        ...removed.flatMap((id) => ["--allow-removal", id]),
      );
      const told = JSON.stringify(edits);
      expect([status, stderr], told).toEqual([0, ""]);
      expect(Number(/重读 (\d+) 份/.exec(stdout)?.[1]), told).toBe(
        [...read].filter((id) => there.has(id)).length,
      );
      let cold = new Map<string, string>();
      await data.runHere(async () => {
        cold = await buildFiles(readCollected(), makeOnce);
      });
      expect(data.published(), told).toEqual(Object.fromEntries(cold));
      expect(readdirSync(join(data.root, CACHE)), told).toEqual([...there].sort());
    }
  },
  PATIENCE,
);

test(
  "two threads keep what one keeps, and tell of the first report that is wrong",
  async () => {
    const data = copyData();
    const ids = readdirSync(sources(data)).sort();
    const kept = () => ids.map((id) => readFileSync(entry(data, id)));
    await data.runHere(() => makeAll(ids, "code"));
    const alone = kept();
    rmSync(join(data.root, CACHE), { recursive: true });
    await data.runHere(() => makeAll(ids, "code", 2, 1));
    expect(kept().map((bytes, index) => bytes.equals(alone[index] ?? Buffer.alloc(0)))).toEqual(
      ids.map(() => true),
    );
    for (const id of ["minle-2023", "gaoyi-2021"]) data.write(`sources/${id}/source.json`, "{");
    await data.runHere(async () => {
      await expect(makeAll(ids, "code", 2, 1)).rejects.toThrow(
        /^data\/sources\/gaoyi-2021\/source\.json:1: /,
      );
    });
  },
  PATIENCE,
);
