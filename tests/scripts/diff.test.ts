import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { main } from "../../scripts/diff.ts";
import { copyData } from "./copy.ts";

const PATIENCE = 60_000;

/** A copy of data/ in a repository of its own, with what is published as its one commit. */
function repository() {
  const data = copyData();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@test.invalid", ...args], {
      cwd: data.root,
      encoding: "utf8",
    });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "Publish");
  return { ...data, git };
}

const spoilAmount = (data: ReturnType<typeof repository>) =>
  data.write(
    "published/funds.csv",
    data
      .read("published/funds.csv")
      .replace(",1416190000.00,1385430000.00,97.83%,0.97828,", ",1416190000.00,,97.83%,0.9783,"),
  );

test(
  "says so where no figure has changed, and how many other rows have",
  () => {
    const data = repository();
    const statements = data.read("published/statements.csv").split("\n");
    data.write("published/statements.csv", [...statements.slice(0, 2), ...statements.slice(3)].join("\n"));
    const { status, stdout } = data.run("diff.ts", "--lang", "en");
    expect(stdout).toBe("no published figure has changed since HEAD\nstatements.csv: 1 other change\n");
    expect(status).toBe(0);
  },
  PATIENCE,
);

test(
  "a question that goes is a line, also of the entry, and content once it stands there",
  async () => {
    const data = repository();
    const gone = /^(missing-report-date--changchun-2023),.*\n/m;
    const [, id = ""] = gone.exec(data.read("published/flags.csv")) ?? [];
    data.write("published/flags.csv", data.read("published/flags.csv").replace(gone, ""));
    const { status, stdout } = await data.runHere(main);
    expect([status, stdout.split("\n").slice(0, 4)]).toEqual([
      0,
      [`flags.csv − ${id}`, "", "与 HEAD 相比，已发布的数字没有变动", "与 HEAD 相比，待说明事项变动 1 处"],
    ]);
    const entry = stdout.trimEnd().split("\n").slice(-3).join("\n");
    expect(entry).toMatch(
      /^- \S+ changchun-2023：不再提出 1 个问题。原因：……〔.*\n {2}.*no longer raised: 1\./,
    );
    expect(entry.split("\n").at(-1)).toBe(`  - flags.csv − ${id}`);
    data.write("CHANGES.md", data.read("CHANGES.md").replace(/^- /m, `${entry}\n- `));
    expect((await data.runHere(main)).stdout).toMatch(/\ndata\/CHANGES\.md 已经写明\n$/);
  },
  PATIENCE,
);

describe("where figures have changed", () => {
  test(
    "prints them cell by cell and drafts the entry",
    async () => {
      const data = repository();
      spoilAmount(data);
      const { status, stdout } = await data.runHere(main, "HEAD", "--lang", "en");
      expect([status, stdout.split("\n").slice(0, 4)]).toEqual([
        0,
        [
          "funds.csv changchun-2023-01-local executed: 1385430000.00 → ∅",
          "funds.csv changchun-2023-01-local execution_rate: 0.97828 → 0.9783",
          "",
          "2 changes of published figures since HEAD",
        ],
      ]);
      expect(stdout).toMatch(
        /\n- \d{4}-\d{2}-\d{2} changchun-2023：2 个数字变动（如 .+）。原因：……〔[0-9a-f]{12}〕\n {2}changchun-2023: figures changed: 2 \(as .+\)\. Reason: …\n {2}- funds\.csv changchun-2023-01-local executed: 1385430000\.00 → ∅\n {2}- funds\.csv .+\n$/,
      );
    },
    PATIENCE,
  );

  test(
    "is content once data/CHANGES.md carries that entry",
    async () => {
      const data = repository();
      spoilAmount(data);
      const entry = (await data.runHere(main)).stdout.trimEnd().split("\n").slice(-4).join("\n");
      data.write("CHANGES.md", data.read("CHANGES.md").replace(/^- /m, `${entry}\n- `));
      expect((await data.runHere(main)).stdout).toContain("\ndata/CHANGES.md 已经写明\n");
    },
    PATIENCE,
  );

  test(
    "compares with any commit, and with one that had no such table",
    async () => {
      const data = repository();
      const whole = data.read("published/amounts.csv");
      data.git("rm", "--quiet", "data/published/amounts.csv");
      data.git("commit", "--quiet", "--message", "Without amounts");
      data.write("published/amounts.csv", whole);
      expect((await data.runHere(main, "HEAD~1")).stdout).toBe("与 HEAD~1 相比，已发布的数字没有变动\n");
      const rows = whole.trimEnd().split("\n").length - 1;
      expect((await data.runHere(main, "HEAD")).stdout).toContain(
        `与 HEAD 相比，已发布的数字变动 ${rows} 处`,
      );
    },
    PATIENCE,
  );
});

test(
  "a ref that is none is refused with a word on what one is",
  async () => {
    const { status, stdout, stderr } = await repository().runHere(main, "no-such-ref");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^git 里没有“no-such-ref”；请给出标签、分支或提交的编号/);
  },
  PATIENCE,
);
