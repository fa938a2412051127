import { spawnSync } from "node:child_process";
import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main as buildData } from "../../scripts/build-data.ts";
import { main as checkData } from "../../scripts/check.ts";
import { readSources } from "../../scripts/publish/sources.ts";
import { copyData, copyReadData } from "./copy.ts";
import { runWith } from "./faults.ts";

const PATIENCE = 120_000;
const DATA = "build-data.ts";

/** Files of the house without locks of dead processes, which count for nothing. */
const whole = (tree: Record<string, string>) =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => !/\/\.lock/.test(name)));

describe("npm run data", () => {
  test(
    "killed between the two renames: check finishes it, says so and finds the new whole",
    async () => {
      const data = await copyReadData();
      data.write("published/stray.csv", "x");
      const killed = data.runInjected({ fault: "after", at: /renameSync \S+ \S+going.0$/ }, DATA);
      expect(killed.signal).toBe("SIGKILL");
      expect(Object.keys(data.tree()).filter((name) => name.startsWith("data/published/"))).toEqual([]);
      const { status, stdout, stderr } = await data.runHere(checkData);
      expect(stderr).toMatch(
        /^上一次运行在替换 data\/published、data\/README\.md、CITATION\.cff 时停了：.*换完了\n$/,
      );
      expect([status, stdout.split("\n").at(-2)]).toEqual([
        0,
        expect.stringMatching(/^\d+ 项约定，0 处不符$/),
      ]);
      expect(data.published()).not.toHaveProperty("stray.csv");
      expect(data.read("../CITATION.cff")).toMatch(/^cff-version/);
      expect(Object.keys(data.tree()).filter((name) => /\/\./.test(name))).toEqual([]);
    },
    PATIENCE,
  );

  test(
    "killed in the middle of its writing: the old stands, and the next run takes the lock of the dead one",
    async () => {
      const data = await copyReadData();
      expect((await data.runHere(buildData)).status).toBe(0);
      const before = data.tree();
      // something to be put right
      data.write("published/stray.csv", "x");
      const old = data.published();
      expect(data.runInjected({ fault: "before", at: /writeFileSync \S+funds\.csv/ }, DATA).signal).toBe(
        "SIGKILL",
      );
      expect(data.published()).toEqual(old);
      const { status, stderr } = await data.runHere(buildData);
      expect([status, stderr]).toEqual([
        0,
        "上一次运行没有写完就停了：没写完的已清除（data/.coming），原来的没有动\n",
      ]);
      expect(data.tree()).toEqual(before);
    },
    PATIENCE,
  );

  test.each([
    ["ENOSPC", /writeFileSync \S+ledger\.csv/, "磁盘已满（ENOSPC）", "请腾出空间"],
    ["EROFS", /writeFileSync \S+\.lock-/, "磁盘是只读的（EROFS）", "请换到可写的磁盘"],
  ] as const)(
    "%s ends it with a sentence: the file, what happened, what to do",
    async (fault, at, what, todo) => {
      const data = await copyReadData();
      const before = data.tree();
      const { status, stdout, stderr } = data.runInjected({ fault, at }, DATA);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/^data\/\S+：.+\n$/);
      expect(stderr).toContain(what);
      expect(stderr).toContain(todo);
      expect(data.tree()).toEqual(before);
    },
    PATIENCE,
  );

  test(
    "twice at once: the second waits for the first, though that one is put to sleep half way",
    async () => {
      const data = await copyReadData();
      const files = Object.keys(data.published()).length;
      const first = data.start(DATA, { fault: "stop", at: /writeFileSync \S+funds\.csv/ });
      await until(() => isAsleep(first.child.pid));
      const second = data.start(DATA);
      await until(() => second.said.stderr !== "");
      expect(second.said.stderr).toBe(`另一个 npm run data（进程 ${first.child.pid}）正在进行，等它结束……\n`);
      first.child.kill("SIGCONT");
      expect(await Promise.all([first.ended, second.ended])).toEqual([0, 0]);
      expect([first.said.stderr, second.said.stdout]).toEqual([
        "",
        expect.stringContaining(`${files} 个文件`),
      ]);
      expect(Object.keys(data.published())).toHaveLength(files);
      expect((await data.runHere(checkData)).status).toBe(0);
    },
    PATIENCE,
  );
});

test(
  "npm run add --replace killed between the two renames: the next run brings the report back, none is lost",
  async () => {
    const data = await copyReadData();
    const text = `${data.read("sources/minle-2023/report.txt")}\n2024年3月1日\n`;
    data.write("../a.txt", text);
    const args = ["--region", "620722", "--publisher", "民乐县医疗保障局", "--replace"];
    const at = /renameSync \S+minle-2023 \S+going/;
    expect(data.runInjected({ fault: "after", at }, "add-source.ts", "a.txt", ...args).signal).toBe(
      "SIGKILL",
    );
    expect(whole(data.tree())).not.toHaveProperty("data/sources/minle-2023/report.txt");
    const { status, stdout, stderr } = await data.runHere(buildData);
    expect(stderr).toMatch(/^上一次运行在替换 data\/sources\/minle-2023 时停了：/);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^data\/published：5 份报告/)]);
    expect(data.read("sources/minle-2023/report.txt")).toBe(text);
    expect(Object.keys(data.tree()).filter((name) => /\/\./.test(name))).toEqual([]);
  },
  PATIENCE,
);

describe("a published report", () => {
  test(
    "goes only where that is said",
    async () => {
      const data = await copyReadData();
      renameSync(join(data.root, "data/sources/minle-2023"), join(data.root, "minle-2023"));
      const before = data.tree();
      const refused = await data.runHere(buildData);
      expect(refused.stderr).toMatch(
        /^data\/sources：已发布的报告 minle-2023 的文件夹不见了.*npm run data -- --allow-removal minle-2023\n$/,
      );
      expect([refused.status, data.tree()]).toEqual([1, before]);
      const other = await data.runHere(buildData, "--allow-removal", "yangpu-2022");
      expect([other.status, other.stderr]).toEqual([
        1,
        expect.stringMatching(/^--allow-removal yangpu-2022：.*还在/),
      ]);
      const unknown = await data.runHere(buildData, "--allow-removal", "yangpu-2021");
      expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringMatching(/没有发布过这份报告/)]);
      expect(data.tree()).toEqual(before);
      const { status, stdout } = await data.runHere(buildData, "--allow-removal", "minle-2023");
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^data\/published：4 份报告/)]);
      expect(data.published()["reports.csv"]).not.toContain("minle-2023");
      expect((await data.runHere(buildData)).status).toBe(0);
    },
    PATIENCE,
  );

  test("is known by its text too, should its row be gone", async () => {
    const data = await copyReadData();
    renameSync(join(data.root, "data/sources/minle-2023"), join(data.root, "minle-2023"));
    data.write("published/reports.csv", data.read("published/reports.csv").replace(/^minle-2023.*\n/m, ""));
    expect((await data.runHere(buildData)).stderr).toMatch(/已发布的报告 minle-2023/);
  });
});

describe("a folder that cannot be read as it stands is an error, never a report less", () => {
  test.each([
    ["a report's folder", "minle-2023"],
    ["a report", "minle-2023/report.txt"],
    ["corrections", "minle-2023/corrections.json"],
  ])("%s behind a link", (_, name) => {
    const data = copyData();
    const [path, elsewhere] = [join(data.root, "data/sources", name), join(data.root, "elsewhere")];
    renameSync(path, elsewhere);
    symlinkSync(elsewhere, path);
    expect(() => readSources(join(data.root, "data/sources"))).toThrow(/minle-2023.*: 这是一个链接/);
  });

  test("a file with the name of a report", () => {
    const data = copyData();
    data.write("sources/lanzhou-2024", "");
    expect(() => readSources(join(data.root, "data/sources"))).toThrow(
      /lanzhou-2024:1: 这里应当是一份报告的文件夹/,
    );
  });

  test("each look at the disk that is refused", async () => {
    const { root } = copyData();
    const read = () => readSources(join(root, "data/sources"));
    const { operations } = await runWith(read, null, -1, "reads");
    expect(operations.length).toBeGreaterThan(30);
    for (const at of operations.keys()) {
      const { error } = await runWith(read, "once", at, "reads");
      expect(String(error), operations[at]).toContain("EACCES");
    }
  });
});

/** Whether a process was stopped and not yet told to go on. */
function isAsleep(pid = 0): boolean {
  const { stdout } = spawnSync("ps", ["-o", "state=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim().startsWith("T");
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
