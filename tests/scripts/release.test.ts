import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publish } from "../../scripts/build-data.ts";
import { markOf } from "../../scripts/diff.ts";
import { versionInForce } from "../../scripts/release/stamp.ts";
import { main } from "../../scripts/release.ts";
import { readEditions } from "../../src/downloads/stored-edition.ts";
import { readPublished } from "../../src/published.ts";
import { copyReadData } from "./copy.ts";

const PATIENCE = 120_000;
/** The version that copies of the project begin with, and one after it. */
const NOW = versionInForce();
const NEXT = "99.0.0";

/** A copy of data/ as a commit of 1 December 2026, whose log of changes tells of its figures. */
async function repository() {
  const data = await copyReadData();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@test.invalid", ...args], {
      cwd: data.root,
      env: { ...process.env, GIT_COMMITTER_DATE: "2026-12-01T12:00:00Z" },
    });
  const tell = () => {
    const mark = markOf(readPublished(join(data.root, "data/published")).tables);
    data.write(
      "CHANGES.md",
      data.read("CHANGES.md").replace(/^- /m, `- 2026-12-01 改了。${mark} Changed.\n- `),
    );
  };
  await data.runHere(() => publish([], () => {}).then(() => {}));
  tell();
  git("init", "--quiet");
  git("add", "data");
  git("commit", "--quiet", "--message", "Publish");
  return {
    ...data,
    tell,
    release: (...args: string[]) => data.runHere(main, ...args),
    editions: () => readEditions(join(data.root, "data/editions")),
    /** Publishes something more. */
    change: () => {
      const replies = [{ rule: "missing-report-date", text: "已注明", by: "某局", date: "2026-12-02" }];
      data.write("sources/changchun-2023/replies.json", JSON.stringify(replies));
    },
  };
}

test(
  "releases once, with the day of the commit, and says so of a second run",
  async () => {
    const data = await repository();
    const first = await data.release();
    expect([first.status, first.stderr]).toEqual([0, ""]);
    const [edition] = data.editions();
    expect(edition?.release).toMatchObject({ date: "2026-12-01", previous: null, doi: null });
    expect(first.stdout).toContain(
      `data/editions/${edition?.id}：版本 ${NOW}（package.json），日期 2026-12-01（最近一次提交）`,
    );
    expect(JSON.parse(readFileSync(join(data.root, ".zenodo.json"), "utf8"))).toMatchObject({
      publication_date: "2026-12-01",
      version: NOW,
    });
    const before = data.tree();
    const second = await data.release("--version", NEXT);
    expect(second.stdout).toContain(`data/editions/${edition?.id}：已发布的就是这一版`);
    expect(data.tree()).toEqual(before);
  },
  PATIENCE,
);

test(
  "what was made again from the same commit is the same bytes",
  async () => {
    const data = await repository();
    await data.release();
    const before = data.tree();
    rmSync(join(data.root, "data/editions"), { recursive: true });
    await data.release();
    expect(data.tree()).toEqual(before);
  },
  PATIENCE,
);

test(
  "another edition needs a version and a day, and stamps both everywhere",
  async () => {
    const data = await repository();
    await data.release();
    data.change();
    expect((await data.release()).stderr).toMatch(/没有它的日期；请先提交，或用 --date 给出日期/);
    expect((await data.release("--date", "2026-11-30")).stderr).toMatch(/2026-11-30 早于上一版 2026-12-01-/);
    expect((await data.release("--date", "2026-12-02")).stderr).toMatch(
      new RegExp(`${NOW} 是 2026-12-01-.* 的版本.*请用 --version`),
    );
    expect(data.editions()).toHaveLength(1);
    const { status, stderr } = await data.release("--date", "2026-12-02", "--version", NEXT);
    expect([status, stderr]).toEqual([0, ""]);
    const [second, first] = data.editions();
    expect(second?.release).toMatchObject({ version: NEXT, date: "2026-12-02", previous: first?.id });
    expect(JSON.parse(data.read("published/datapackage.json"))).toMatchObject({
      version: NEXT,
      edition: second?.release.edition,
    });
    expect(JSON.parse(data.read("../package.json")).version).toBe(NEXT);
    expect(data.read("../CITATION.cff")).toContain(`version: "${NEXT}"`);
  },
  PATIENCE,
);

test(
  "figures that data/CHANGES.md does not tell of are not released",
  async () => {
    const data = await repository();
    data.write("CHANGES.md", data.read("CHANGES.md").replace(/〔[0-9a-f]{12}〕/, "〔000000000000〕"));
    const { status, stderr } = await data.release();
    expect(status).toBe(1);
    expect(stderr).toMatch(/data\/CHANGES\.md 最新一条说的不是现在的数字；请运行 npm run diff/);
    expect(existsSync(join(data.root, "data/editions"))).toBe(false);
  },
  PATIENCE,
);

test(
  "an edition that is damaged stops the next",
  async () => {
    const data = await repository();
    await data.release();
    const [edition] = data.editions();
    data.write(`editions/${edition?.id}/changes.csv`, "");
    const { status, stderr } = await data.release("--date", "2026-12-03", "--version", "0.3.0");
    expect(status).toBe(1);
    expect(stderr).toMatch(/data\/editions\/2026-12-01-.*从库里恢复/);
  },
  PATIENCE,
);

test.each([
  [["--version", "3"], /--version "3" 不是版本号/],
  [["--date", "tomorrow"], /--date "tomorrow" 不是日期/],
  [["--day", "2026-12-01"], /--day.*\n用法：/s],
])("%s is refused with the usage", async (args, reason) => {
  const data = await copyReadData();
  const { status, stderr } = await data.runHere(main, ...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
});
