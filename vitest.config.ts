import { statfsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take more than about three seconds; `npm run test:quick` leaves them out, all other runs begin with them. */
export const SLOW = [
  "tests/documents/aligned.property.test.ts",
  "tests/documents/hostile.test.ts",
  "tests/documents/pdf.test.ts",
  "tests/documents/scan.test.ts",
  "tests/documents/xlsx.test.ts",
  "tests/downloads/clock.test.ts",
  "tests/downloads/downloads.test.ts",
  "tests/exports/partitions.test.ts",
  "tests/filing/stored.test.ts",
  "tests/hand-edited.test.ts",
  "tests/persons/property.test.ts",
  "tests/pipeline.test.ts",
  "tests/reading/lost-cells.test.ts",
  "tests/reading/prose/generator.test.ts",
  "tests/reading/prose/indicators.property.test.ts",
  "tests/reading/prose/reports.property.test.ts",
  "tests/reading/tables/any-dialect.test.ts",
  "tests/reading/tables/generator.test.ts",
  "tests/round-trip.test.ts",
  "tests/scripts/add-excerpt.test.ts",
  "tests/scripts/add-scan.test.ts",
  "tests/scripts/add-source.test.ts",
  "tests/scripts/build-data.test.ts",
  "tests/scripts/check.test.ts",
  "tests/scripts/crash.test.ts",
  "tests/scripts/diff.test.ts",
  "tests/scripts/engines.test.ts",
  "tests/scripts/incremental.test.ts",
  "tests/scripts/headline-face.test.ts",
  "tests/scripts/inspect.test.ts",
  "tests/scripts/letters.test.ts",
  "tests/scripts/office.test.ts",
  "tests/scripts/packed.test.ts",
  "tests/scripts/read-elsewhere.test.ts",
  "tests/scripts/release.test.ts",
  "tests/scripts/search-parts.test.ts",
  "tests/scripts/swap.test.ts",
  "tests/scripts/vary.test.ts",
];

/** Tests that change the clock or the environment: each has a process's modules to itself. */
export const APART = [
  "tests/downloads/workbook.test.ts",
  "tests/downloads/zip.test.ts",
  "tests/exports/atom.test.ts",
  "tests/scripts/office.test.ts",
];

/** Tests that change a module, or load it anew: so does what the tool loads, and nothing that Node loads. */
export const MOCKING = [
  "tests/downloads/clock.test.ts",
  "tests/exports/edition.test.ts",
  "tests/hand-edited.test.ts",
  "tests/messages/thresholds.test.ts",
  "tests/scripts/renames.test.ts",
];

/** Tests of the built site as files: they need what was built, and no browser. */
const OF_BUILT = "tests/built/**/*.test.ts";

/** Tests of what is built into pages: it asks for settings that only the tool which builds them gives. */
const OF_PAGES = "tests/site/**/*.test.ts";

/** Milliseconds: so long that no test fails for a machine that is slow or busy; what takes so long hangs. */
const PATIENCE = 120_000;
/** The same where a whole site is built. */
const LONG_PATIENCE = 900_000;

// What is said is asked for in Chinese, whoever runs the tests; English is asked for by name.
process.env.LC_ALL = "C.UTF-8";

// Programs that tests start find their code compiled by the first of them: half the time of a start.
process.env.NODE_COMPILE_CACHE ??= resolve(import.meta.dirname, ".cache/compiled");

// What tests write they throw away: where there is room in memory, nothing of it waits for a disk.
const [MEMORY, ROOM] = ["/dev/shm", 2 ** 30];
if (process.env.TMPDIR === undefined && roomIn(MEMORY) > ROOM) process.env.TMPDIR = MEMORY;

/** The slow ones first: the last to begin is soon done, so that no worker waits long for another. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isQuick = ({ moduleId }: TestSpecification) =>
      !SLOW.includes(relative(import.meta.dirname, moduleId).replaceAll("\\", "/"));
    return (await super.sort(files)).toSorted((a, b) => Number(isQuick(a)) - Number(isQuick(b)));
  }
}

/** Node runs TypeScript as it stands, and keeps what it compiled: nothing is rewritten, and code is as fast as it is. */
const BY_NODE = {
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // MB before memory is swept: what one test leaves is seldom needed by the next
  execArgv: ["--max-semi-space-size=64", "--initial-heap-size=512"],
};

const left = process.env.TESTS === "quick" ? SLOW : [];

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", OF_BUILT, OF_PAGES, ...APART, ...MOCKING, ...left],
          // The nouns of src/ keep no state, so that files may share what they import: a sixth of the time.
          isolate: false,
          ...BY_NODE,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: "site",
          include: [OF_PAGES],
          exclude: left,
          isolate: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: "apart",
          include: APART,
          exclude: left,
          ...BY_NODE,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: "mocking",
          include: MOCKING,
          exclude: left,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      {
        test: {
          name: "built",
          include: [OF_BUILT],
          // Pages are parsed once for all who read them.
          isolate: false,
          maxWorkers: 1,
          testTimeout: LONG_PATIENCE,
          hookTimeout: LONG_PATIENCE,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // One browser at a time: a second one on two cores turns slow pages into failures.
          fileParallelism: false,
          maxWorkers: 1,
          // What these files share is read-only: the pages of the built site, parsed once, and the programs of the browser.
          isolate: false,
          testTimeout: LONG_PATIENCE,
          hookTimeout: LONG_PATIENCE,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
    ],
  },
});

/** Bytes that are free on the disk of a folder; none where there is no such folder. */
function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
