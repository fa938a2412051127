import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { listQuestions } from "../../src/downloads/questions.ts";
import { ENGINES, engine, enginesHere } from "../engines.ts";

const TIMEOUT = { timeout: 1_800_000 };
/** Engines that this run must find: ENGINES="spark validators"; the others are named where they are not there. */
const wanted = (process.env.ENGINES ?? "").split(" ").filter(Boolean);

const said = (...args: string[]) => {
  const { stdout, status } = spawnSync("npm", ["run", "-s", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { lines: stdout.split("\n").filter(Boolean), status };
};

const found = ENGINES.map((id) => ({ id, ...engine(id) })).map((one) => ({
  ...one,
  where: one.missing === null ? "here" : `not here: ${one.missing}`,
}));

test.each(found)("$name is $where", ({ id, missing }) => {
  if (wanted.includes(id)) expect(missing).toBeNull();
});

test("every engine that is wanted has a name", () => {
  expect(wanted.filter((id) => !ENGINES.includes(id))).toEqual([]);
});

// a line of each tool: its version, what it read, and whether it took it
const isOfTool =
  /^(?<tool>[\w-]+) +(?:(?<version>[\d.]+) +)?(?<answer>ok: .*|refused: .*|did not run: .*|not here)$/;
describe.each(enginesHere("validators"))("$name", () => {
  const { lines } = said("validate");
  const answers = lines.flatMap((line) => {
    const { tool = "", version = "", answer = "" } = isOfTool.exec(line)?.groups ?? {};
    return tool ? [{ tool, version, answer }] : [];
  });

  test("each says what it found", () => {
    const named = [
      "frictionless",
      "cffconvert",
      "mlcroissant",
      "rocrate",
      "csvw",
      "pyarrow",
      "pandas",
      "polars",
      "datasette",
    ];
    expect(answers.map(({ tool }) => tool)).toEqual(expect.arrayContaining(named));
  });

  test.each(answers)("$tool $version $answer", ({ answer }) => {
    expect(answer).not.toMatch(/^refused/);
  });
});

// asking sets up a Python with Spark where there is none: not for a test
describe.each(enginesHere("spark"))("$name and others, asked of a small national collection", () => {
  const { lines, status } = said("bench:engines", "--", "--evaluations", "600");
  const notAsked = lines.filter((line) => / was not asked: /.test(line));

  test(`the questions: all answer as DuckDB does; ${notAsked.join("; ")}`, TIMEOUT, () => {
    expect([status, lines.filter((line) => /DIFFERENT/.test(line))]).toEqual([0, []]);
    for (const { name } of listQuestions())
      expect(
        lines.find((line) => line.startsWith(`${name} `)),
        name,
      ).toMatch(/[1-9]\d* rows same/);
  });
});
