import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { putPublished } from "../../scripts/build-data.ts";
import { buildBeside } from "../../scripts/build-site.ts";
import { sayTrouble } from "../../scripts/disk/bad-input.ts";
import { alone, settled } from "../../scripts/disk/house.ts";
import { takeLock } from "../../scripts/disk/lock.ts";
import { putFolder } from "../../scripts/filing/put-folder.ts";
import { FAULTS, type Run, runWith } from "./faults.ts";

const PATIENCE = 50_000;
const roots: string[] = [];
const clear = () => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
};
afterEach(clear, PATIENCE);

/** A small house as it stands before a run: two reports, what is published of them, a site. */
const OLD: Record<string, string> = {
  "CITATION.cff": "cites the old",
  "data/README.md": "explains the old",
  "data/published/funds.csv": "old funds",
  "data/published/stray.csv": "only in the old",
  "data/published/texts/a.txt": "old text",
  "data/sources/changchun-2023/report.txt": "old report",
  "data/sources/changchun-2023/corrections.json": "old corrections",
  "data/sources/yangpu-2022/report.txt": "another report",
  "dist/index.html": "old site",
  "dist/data/old.csv": "old table",
};

function house(files = OLD): string {
  const root = mkdtempSync(join(tmpdir(), "jixiao-swap-"));
  roots.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** Every file of a house, and every link; an empty folder as a name that ends in /. */
function treeOf(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(root.length + 1);
      if (entry.isSymbolicLink()) return [[name, `→ ${readlinkSync(path)}`]];
      if (entry.isDirectory()) return readdirSync(path).length === 0 ? [[`${name}/`, ""]] : [];
      return [[name, readFileSync(path, "utf8")]];
    }),
  );
}

/** What each command puts in place, without what it reads before. */
const COMMANDS: Record<string, (root: string) => Promise<void>> = {
  "npm run data": (root) =>
    alone(
      "npm run data",
      (assertHeld) => {
        const files = [
          ["funds.csv", "new funds"],
          ["flags.csv", "new flags"],
          ["texts/a.txt", "new text"],
          ["texts/b.txt", ""],
        ] as const;
        putPublished(new Map(files), "cites the new", assertHeld, join(root, "data"));
      },
      join(root, "data"),
    ),
  "npm run add": (root) =>
    alone(
      "npm run add",
      (assertHeld) => {
        if (existsSync(join(root, "data/sources/minle-2024"))) return;
        const files = new Map([
          ["report.txt", "a third report"],
          ["source.json", "{}"],
        ]);
        putFolder("minle-2024", files, false, assertHeld, join(root, "data"));
      },
      join(root, "data"),
    ),
  "npm run add --replace": (root) =>
    alone(
      "npm run add",
      (assertHeld) => {
        const files = new Map([
          ["report.txt", "new report"],
          ["corrections.json", "old corrections"],
        ]);
        putFolder("changchun-2023", files, true, assertHeld, join(root, "data"));
      },
      join(root, "data"),
    ),
  "npm run build": (root) =>
    buildBeside(join(root, "dist"), async (folder) => {
      mkdirSync(join(folder, "data"), { recursive: true });
      writeFileSync(join(folder, "index.html"), "new site");
      writeFileSync(join(folder, "data/new.csv"), "new table");
    }),
};

/** What a later run does before anything else. */
async function next(root: string): Promise<void> {
  await settled("npm run check", join(root, "data"));
  // a build that only comes as far as its first page
  await buildBeside(join(root, "dist"), () => Promise.reject(new Error("a bad table"))).catch(() => {});
}

/** The process that held the locks is gone: its number belongs to another one, which began later. */
function endOwner(root: string): void {
  for (const file of ["data/.lock", ".dist.lock"].map((name) => join(root, name)))
    if (existsSync(file))
      writeFileSync(file, readFileSync(file, "utf8").replace(/"start":"[^"]*"/, '"start":"0"'));
}

/** Files that a process which died as it waited for a lock leaves until that process's number is free. */
const withoutWaiting = (tree: Record<string, string>) =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => !/\.lock-\d+(-away)?$/.test(name)));

/** A lock of a dead process counts for nothing: the next one that needs it takes it. */
const withoutLocks = (tree: Record<string, string>) =>
  Object.fromEntries(Object.entries(withoutWaiting(tree)).filter(([name]) => !name.endsWith(".lock")));

async function newOf(command: string): Promise<Record<string, string>> {
  const root = house();
  await COMMANDS[command]?.(root);
  return treeOf(root);
}

async function operationsOf(command: string): Promise<string[]> {
  const root = house();
  return (await runWith(() => COMMANDS[command]?.(root))).operations;
}

/** Which of two houses this is; where it is neither, what differs from the old one. */
function stateOf(tree: Record<string, string>, wanted: Record<string, string>): string {
  const differing = (other: Record<string, string>) =>
    [...new Set([...Object.keys(tree), ...Object.keys(other)])].filter((name) => tree[name] !== other[name]);
  if (differing(wanted).length === 0) return "new";
  return differing(OLD).length === 0 ? "old" : `neither: ${differing(OLD).join(", ")}`;
}

const quiet = async <T>(work: () => Promise<T>): Promise<T> => {
  const said = console.error;
  console.error = () => {};
  try {
    return await work();
  } finally {
    console.error = said;
  }
};

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  const command = COMMANDS[name] ?? (async () => {});

  test.each(FAULTS)(
    "the old or the new stands whole, whichever operation ends with: %s",
    async (fault) => {
      const wanted = await newOf(name);
      expect(wanted).not.toEqual(OLD);
      const operations = await operationsOf(name);
      expect(operations.length).toBeGreaterThan(15);
      const ends = new Set<string>();
      for (const at of operations.keys()) {
        const root = house();
        const run = await runWith(() => command(root), fault, at);
        if (!run.killed) sayHonestly(run, root, wanted);
        endOwner(root);
        await quiet(() => next(root));
        const state = stateOf(withoutLocks(treeOf(root)), wanted);
        expect(["old", "new"], `${fault} at ${at}: ${operations[at]}`).toContain(state);
        ends.add(state);
        await quiet(() => command(root));
        const again = stateOf(withoutWaiting(treeOf(root)), wanted);
        expect(again, `again after ${fault} at ${at}: ${operations[at]}`).toBe("new");
      }
      expect([...ends].sort()).toEqual(["new", "old"]);
    },
    PATIENCE,
  );

  test(
    "nor where the run that settles what a killed one left is itself killed",
    async () => {
      const wanted = await newOf(name);
      const operations = await operationsOf(name);
      const started = operations.findIndex((operation) => operation.includes("plan.json"));
      expect(started).toBeGreaterThan(5);
      let times = 0;
      for (let first = started; first < operations.length; first += 1) {
        for (let second = 0; second < operations.length; second += 3) {
          const root = house();
          await runWith(() => command(root), "before", first);
          endOwner(root);
          const fault = FAULTS[(first + second) % 3] ?? "before";
          const run = await quiet(() => runWith(() => next(root), fault, second));
          if (!run.killed) break;
          times += 1;
          endOwner(root);
          await quiet(() => next(root));
          const state = stateOf(withoutLocks(treeOf(root)), wanted);
          expect(["old", "new"], `${fault} at ${second} after a kill at ${first}`).toContain(state);
        }
      }
      expect(times).toBeGreaterThan(20);
    },
    PATIENCE,
  );

  test("waits for the disk before anything old is moved", async () => {
    const root = house();
    const { operations } = await runWith(() => command(root));
    const moved = operations.findIndex((operation) => /^renameSync \S+ \S+\/going\/0$/.test(operation));
    const planned = operations.findIndex((operation) => /^renameSync \S+ \S+\/plan\.json$/.test(operation));
    const first =
      name === "npm run add"
        ? operations.findIndex((operation) => /^renameSync \S+\/coming\/0 /.test(operation))
        : moved;
    expect(planned).toBeGreaterThan(0);
    expect(first).toBeGreaterThan(planned);
    expect(operations.slice(planned, first)).toContain("fsyncSync ");
    expect(operations.slice(0, planned)).toContain("fsyncSync ");
  });
});

// a run that was not killed ends well, or with a sentence; where it could put things back, it did
function sayHonestly({ error, operations }: Run, root: string, wanted: Record<string, string>): void {
  const said = sayTrouble(error);
  if (error !== null) expect(said, String(error)).toMatch(/^.+：.+。.+；请.+再运行一次$/);
  const tree = treeOf(root);
  const isLeft = Object.keys(tree).some((name) => name.includes(".coming"));
  if (isLeft) return;
  expect(["old", "new"], operations.at(-1)).toContain(stateOf(withoutLocks(tree), wanted));
}

test("what was moved is put back at once where the new cannot be put in its place", async () => {
  for (const name of ["npm run data", "npm run add --replace"]) {
    const root = house();
    const operations = await operationsOf(name);
    const into = operations.findIndex((operation) => /^renameSync \S+\/coming\/0 /.test(operation));
    const { error } = await runWith(() => COMMANDS[name]?.(root), "once", into);
    expect(sayTrouble(error)).toContain("没有权限（EACCES）");
    expect(treeOf(root)).toEqual(OLD);
  }
});

test("of three that go together all are put back where the last cannot go", async () => {
  const root = house();
  const operations = await operationsOf("npm run data");
  const last = operations.findLastIndex((operation) => /^renameSync \S+\/coming\/2 /.test(operation));
  await runWith(() => COMMANDS["npm run data"]?.(root), "once", last);
  expect(treeOf(root)).toEqual(OLD);
});

test("what is left says what was done with it", async () => {
  const said: string[] = [];
  const error = console.error;
  console.error = (line: string) => said.push(line);
  onTestFinished(() => {
    console.error = error;
  });
  const operations = await operationsOf("npm run data");
  const away = operations.findIndex((operation) => /^renameSync \S+ \S+\/going\/0$/.test(operation));
  const written = operations.findIndex((operation) => operation.includes("flags.csv"));
  for (const at of [written, away]) {
    const root = house();
    await runWith(() => COMMANDS["npm run data"]?.(root), "after", at);
    endOwner(root);
    await settled("npm run check", join(root, "data"));
  }
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^上一次运行没有写完就停了：没写完的已清除（.*），原来的没有动$/);
  expect(said[1]).toMatch(/^上一次运行在替换 .*published、.* 时停了：新的当时已经写完整，现在替换完了$/);
});

test("where somebody put an old one back by hand, nothing is guessed and nothing is lost", async () => {
  const root = house();
  const operations = await operationsOf("npm run add --replace");
  const away = operations.findIndex((operation) => /^renameSync \S+ \S+\/going\/0$/.test(operation));
  await runWith(() => COMMANDS["npm run add --replace"]?.(root), "after", away);
  endOwner(root);
  mkdirSync(join(root, "data/sources/changchun-2023"));
  writeFileSync(join(root, "data/sources/changchun-2023/report.txt"), "restored by hand");
  const before = treeOf(root);
  await expect(settled("npm run check", join(root, "data"))).rejects.toThrow(/又有人放回了一份。请比较/);
  expect({ ...treeOf(root), "data/.lock": "" }).toEqual({ ...before, "data/.lock": "" });
});

test("what lies half way is seen by git, the lock is not", () => {
  const ignored = (path: string) => spawnSync("git", ["check-ignore", "-q", path]).status === 0;
  expect(ignored("data/.coming/going/0/report.txt")).toBe(false);
  expect(ignored("data/.lock")).toBe(true);
});

test.each(["npm run data", "npm run build"])("%s replaces no link", async (name) => {
  const root = house();
  const target = name === "npm run data" ? "data/published" : "dist";
  cpSync(join(root, target), join(root, "elsewhere"), { recursive: true });
  rmSync(join(root, target), { recursive: true });
  symlinkSync(join(root, "elsewhere"), join(root, target));
  const before = treeOf(root);
  await expect(COMMANDS[name]?.(root)).rejects.toThrow(/这是一个链接/);
  expect(treeOf(root)).toEqual(before);
});

describe("a lock", () => {
  const lockIn = (root: string) => join(root, "data/.lock");
  const owner = (root: string, change: Record<string, unknown>) => {
    const own = JSON.parse(readFileSync(lockIn(root), "utf8"));
    writeFileSync(lockIn(root), `${JSON.stringify({ ...own, ...change })}\n`);
  };
  const dead = () => spawnSync(process.execPath, ["-e", ""]).pid;

  test("is held by one, and the next one gets it when it is given back", async () => {
    const root = house();
    const lock = await takeLock(lockIn(root), "npm run data");
    await quiet(() =>
      expect(takeLock(lockIn(root), "npm run add", 250)).rejects.toThrow(
        /另一个 npm run data（进程 \d+）还没有结束/,
      ),
    );
    let got = false;
    const waiting = quiet(async () => {
      const other = await takeLock(lockIn(root), "npm run add");
      got = true;
      other.release();
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(got).toBe(false);
    lock.release();
    await waiting;
    expect(treeOf(root)).toEqual(OLD);
  });

  test.each([
    ["a process that is gone", () => ({ pid: dead() })],
    ["a process whose number another one has now", () => ({ start: "earlier" })],
  ])("of %s is taken over", async (_, change) => {
    const root = house();
    await takeLock(lockIn(root), "npm run data");
    owner(root, change());
    const lock = await takeLock(lockIn(root), "npm run add", 0);
    expect(JSON.parse(readFileSync(lockIn(root), "utf8"))).toMatchObject({
      command: "npm run add",
      pid: process.pid,
    });
    lock.release();
    expect(treeOf(root)).toEqual(OLD);
  });

  test.each([
    [
      "of another machine, whatever its number",
      { host: "elsewhere", pid: 1, start: "earlier" },
      /在 elsewhere 上/,
    ],
    ["of a process that began when we do not know", { start: null }, /还没有结束/],
  ])("%s is left alone", async (_, change, message) => {
    const root = house();
    await takeLock(lockIn(root), "npm run data");
    owner(root, change);
    const before = treeOf(root);
    await quiet(() => expect(takeLock(lockIn(root), "npm run add", 0)).rejects.toThrow(message));
    expect(treeOf(root)).toEqual(before);
  });

  test("that nobody can read stops with a sentence", async () => {
    const root = house({ ...OLD, "data/.lock": "x" });
    await expect(takeLock(lockIn(root), "npm run add")).rejects.toThrow(/看不出是谁的锁.*就删去这个文件/);
  });

  test("that was taken from a run stops it before it replaces anything", async () => {
    const root = house();
    const work = alone(
      "npm run data",
      (assertHeld) => {
        rmSync(lockIn(root));
        putPublished(new Map([["funds.csv", "new"]]), "new", assertHeld, join(root, "data"));
      },
      join(root, "data"),
    );
    await expect(work).rejects.toThrow(/锁已不是这一次运行的/);
    expect(treeOf(root)).toEqual(OLD);
  });

  test(
    "is never held by two, though many find the lock of a dead one at once",
    () => {
      const root = house({ ...OLD, "data/.lock": "" });
      const stale = {
        command: "npm run data",
        pid: dead(),
        start: "0",
        host: execFileSync("hostname").toString().trim(),
      };
      writeFileSync(lockIn(root), JSON.stringify(stale));
      const log = join(root, "log");
      const code = `
        import { appendFileSync } from "node:fs";
        import { takeLock } from ${JSON.stringify(join(process.cwd(), "scripts/disk/lock.ts"))};
        for (let time = 0; time < 20; time += 1) {
          const lock = await takeLock(${JSON.stringify(lockIn(root))}, "x");
          appendFileSync(${JSON.stringify(log)}, "[");
          appendFileSync(${JSON.stringify(log)}, "]");
          lock.release();
        }`;
      const shell = Array.from(
        { length: 4 },
        () => `"${process.execPath}" --input-type=module -e "$CODE" 2>/dev/null &`,
      );
      const { status } = spawnSync("sh", ["-c", `${shell.join("\n")}\nwait`], {
        env: { ...process.env, CODE: code },
      });
      expect(status).toBe(0);
      expect(readFileSync(log, "utf8")).toBe("[]".repeat(80));
    },
    PATIENCE,
  );
});
