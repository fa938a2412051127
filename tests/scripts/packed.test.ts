import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Ajv from "ajv";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readSource } from "../../scripts/publish/sources.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { RULES } from "../../src/rules/index.ts";
import { FILES } from "../documents/drawn/files.ts";
import { drawReport } from "../documents/drawn/form.ts";
import { toPdf } from "../documents/drawn/pdf.ts";
import { type Desk, type Installed, install, listNodes, openDesk, type Ran } from "./packed.ts";
import { NEEDS_OF_SARIF } from "./sarif-needs.ts";

const PATIENCE = 240_000;
const EXAMPLE = readFileSync("docs/example.txt");

// a command is a process, and the machine may be busy with the other lane
vi.setConfig({ testTimeout: PATIENCE });

const NODES = listNodes();
let installed: Installed;
/** By the path of a Node. */
const desks = new Map<string, Desk>();
beforeAll(async () => {
  installed = await install();
  for (const { path } of NODES) desks.set(path, openDesk(installed, path));
  writeFileSync(join(installed.folder, "example.txt"), EXAMPLE);
  writeFileSync(join(installed.folder, "prose.txt"), "我局认真组织开展了自评工作。\n");
}, PATIENCE);
afterAll(() => {
  vi.resetConfig();
  for (const desk of desks.values()) desk.close();
  installed?.remove();
});

/** Runs a command in a process of its own, as it is called by whoever has the package. */
const call = (args: string[], node = process.execPath): Ran => {
  const command = join(installed.folder, "node_modules/.bin/jixiao");
  const { status, stdout, stderr } = spawnSync(node, [command, ...args], {
    cwd: installed.folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
};
/** Runs a command in a process with others. */
const run = (args: string[], node = process.execPath): Promise<Ran> => {
  const desk = desks.get(node);
  if (!desk) throw new Error(`no desk on ${node}`);
  return desk.run(args);
};

test("what is packed needs no more than reading needs, and is not the whole project", () => {
  expect(Object.keys(installed.manifest.dependencies).sort()).toEqual(
    "@resvg/resvg-wasm exceljs fflate mammoth opencc-js papaparse parse5 pdfjs-dist saxes zod".split(" "),
  );
  const listed = readFileSync(join(installed.folder, "node_modules/jixiao-open/package.json"), "utf8");
  expect(listed).not.toContain("astro");
  expect(listed).toContain('"private": true');
});

describe.each(NODES)("on Node $version", ({ path }) => {
  test("tells its version, its rules and how it is used", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(call(["--version"], path)).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    expect((await run(["--help"], path)).stdout).toContain("jixiao tables");
    expect((await run(["check", "--help", "--lang", "en"], path)).stdout).toContain("Usage: jixiao");
    const { stdout } = await run(["rules", "--json"], path);
    expect(JSON.parse(stdout).map(({ rule }: { rule: string }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect((await run(["rules"], path)).stdout).toMatch(
      /^rate-mismatch {2}重 · 数字不符 {2}执行率与金额不符$/m,
    );
  });

  test("checks a file, and its exit code says whether a question stands", () => {
    const { status, stdout, stderr } = call(["check", "example.txt"], path);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^example\.txt:5: 重 rate-mismatch: .*83%.*\n {4}46\.5 ÷ 50 = 93% ≠ 83%\n/m);
    expect(stdout).toContain("达到 --level high 的问题有 1 条");
  });

  describe("reads a form as", () => {
    const drawn = Object.values(FILES).map(({ name }) => join("drawn", name));
    let inspected: Ran;
    beforeAll(async () => {
      mkdirSync(join(installed.folder, "drawn"), { recursive: true });
      for (const { name, draw } of Object.values(FILES))
        writeFileSync(join(installed.folder, "drawn", name), await draw(drawReport(readDocument(EXAMPLE))));
      inspected = await run(["inspect", "--json", ...drawn], path);
    });

    test.each(drawn)("%s", (file) => {
      const { status, stdout, stderr } = inspected;
      expect([status, stderr]).toEqual([0, ""]);
      const lines = stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(lines.filter((own) => own.file === file)).toMatchObject([
        { evaluations: [{ name: "河岸路灯维修", annual_budget: 500_000, executed: 465_000 }] },
      ]);
      expect(lines).toHaveLength(drawn.length);
    });
  });
});

test("a PDF is read to the same on every Node: where one lacks a function, fonts would be lost without a word", async () => {
  const { bytes } = readSource("data/sources/changchun-2023", "changchun-2023");
  writeFileSync(join(installed.folder, "long.pdf"), toPdf(drawReport(readDocument(bytes))));
  const ran = await Promise.all(NODES.map(({ path }) => run(["inspect", "--json", "long.pdf"], path)));
  const read = ran.map(({ stdout }) => stdout);
  expect(JSON.parse(read[0] ?? "").evaluations.length).toBeGreaterThan(3);
  expect(new Set(read).size).toBe(1);
});

describe("check", () => {
  test("at a level that nothing reaches exits 0, and where a file is not read 2", async () => {
    const mended = EXAMPLE.toString().replace("83%", "93%");
    writeFileSync(join(installed.folder, "mended.txt"), mended);
    expect((await run(["check", "mended.txt"])).status).toBe(0);
    expect((await run(["check", "mended.txt", "--level", "medium"])).status).toBe(1);
    const { status, stdout } = await run(["check", "example.txt", "nowhere.txt", "prose.txt"]);
    expect(status).toBe(2);
    expect(stdout).toContain("nowhere.txt:1: 没能读: 没有这个文件");
    expect(stdout).toMatch(/^prose\.txt:1: 没能读: /m);
    expect(stdout).toMatch(/^3 份文件：.*；2 份没能读，不在其内$/m);
  });

  test("writes SARIF that the schema allows: questions, doubts, and what was not read", async () => {
    const out = join(installed.folder, "a.sarif");
    const args = ["check", "example.txt", "no where.txt", "--format", "sarif", "--out", out];
    expect(await run(args)).toMatchObject({ status: 2, stdout: "" });
    const log = JSON.parse(readFileSync(out, "utf8"));
    const validate = new Ajv({ allErrors: true }).compile(NEEDS_OF_SARIF);
    validate(log);
    expect(validate.errors).toBeNull();
    const [{ results, tool, invocations }] = log.runs;
    expect(results[0]).toMatchObject({
      ruleId: "rate-mismatch",
      level: "error",
      locations: [
        { physicalLocation: { artifactLocation: { uri: "example.txt" }, region: { startLine: 5 } } },
      ],
    });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(JSON.stringify(invocations)).toContain('"uri":"no%20where.txt"');
  });

  test("writes JSON and Markdown, in either language", async () => {
    const json = JSON.parse((await run(["check", "example.txt", "--format", "json"])).stdout);
    expect(json).toMatchObject({
      level: "high",
      standing: 1,
      files: [{ path: "example.txt", refused: null }],
    });
    expect(json.files[0].flags[0]).toMatchObject({ rule: "rate-mismatch", line: "L5" });
    const { stdout: markdown } = await run(["check", "example.txt", "--format", "markdown", "--lang", "en"]);
    expect(markdown).toMatch(/^\| High \| 5 \| .*83%.* \| 46\.5 ÷ 50 = 93% ≠ 83% \|/m);
    expect(markdown).toContain("**1 question reaches --level high**");
  });
});

test("inspect prints each of several files, an object a line with --json", async () => {
  const { status, stdout, stderr } = await run([
    "inspect",
    "example.txt",
    "nowhere.txt",
    "example.txt",
    "--json",
  ]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("nowhere.txt:1: ")]);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ file, refused }) => [file, refused?.line ?? null])).toEqual([
    ["example.txt", null],
    ["nowhere.txt", 1],
    ["example.txt", null],
  ]);
  expect((await run(["inspect", "example.txt"])).stdout).toContain("有文字的 5 行：5 行已采用，0 行不含数据");
});

describe("tables", () => {
  const put = (name: string, content: string | Uint8Array) => {
    const file = join(installed.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const read = (name: string) => readFileSync(join(installed.folder, name), "utf8");
  const FORM = (name: string, executed: number) =>
    EXAMPLE.toString().replace("河岸路灯维修", name).replace("46.5", String(executed));

  test.each(NODES)(
    "of the reports of this project are those that it publishes, byte for byte, on Node $version",
    async ({ path }) => {
      const { status, stderr } = await run(["tables", resolve("data/sources"), "--out", "published"], path);
      expect([status, stderr]).toEqual([0, ""]);
      for (const name of [...TABLE_NAMES.map((own) => `${own}.csv`), "evaluations.json", "datapackage.json"])
        expect(read(`published/${name}`) === readFileSync(`data/published/${name}`, "utf8"), name).toBe(true);
    },
  );

  test("are written of whatever can be read; the others are listed with their reason, and persons are hidden", async () => {
    put("reports/甲/河岸路灯.txt", FORM("河岸路灯维修", 46.5));
    put("reports/b.txt", `${FORM("园林养护", 30)}填报人：赵钱孙 联系电话：13812345678\n`);
    put("reports/c.txt", FORM("河道清淤", 20));
    put("reports/prose.txt", "我局认真组织开展了自评工作。\n");
    put("reports/bad.docx", "no archive");
    put("reports/~$b.docx", "left by an office program");
    put(
      "list.csv",
      "file,id,region,year,publisher\nc.txt,qingtian-c,331121,2022,青田县水利局\ngone.txt,,,,\n",
    );
    const args = ["tables", "reports", "--out", "out", "--region", "220100", "--list", "list.csv"];
    const { status, stdout, stderr } = await run(args);
    expect([status, stderr.trimEnd().split("\n")]).toEqual([2, expect.any(Array)]);
    expect(stdout).toContain("3 份报告，3 个自评；3 份文件没能读");
    const files = read("out/files.csv").trimEnd().split("\n");
    expect(files.map((line) => line.split(",").slice(0, 2).join(" "))).toEqual([
      "file report_id",
      "b.txt b",
      "bad.docx ",
      "c.txt qingtian-c",
      "prose.txt ",
      expect.stringMatching(/^甲\/河岸路灯\.txt [a-z-]+$/),
      "gone.txt ",
    ]);
    const reports = read("out/reports.csv");
    expect(reports).toMatch(/^qingtian-c,whole,331121,330000,2022,青田县水利局,,false/m);
    expect(reports).toMatch(/^b,whole,220100,220000,2023,（发布单位未印出）/m);
    const all = readdirSync(join(installed.folder, "out"), { recursive: true, withFileTypes: true });
    const texts = all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of texts) expect(readFileSync(file, "utf8")).not.toMatch(/赵钱孙|13812345678/);
    // a second run takes the place of the first, and leaves nothing beside it
    put("reports/prose.txt", FORM("绿化", 10));
    expect((await run(args)).stdout).toContain("4 份报告");
    expect(readdirSync(installed.folder).filter((name) => name.startsWith(".out"))).toEqual([]);
  });

  test("replace nothing but tables, and lie outside of the reports", async () => {
    put("taken/notes.txt", "mine");
    put("few/a.txt", FORM("路灯", 40));
    expect(await run(["tables", "few", "--out", "taken", "--region", "220100"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("有别的东西"),
    });
    expect(read("taken/notes.txt")).toBe("mine");
    expect((await run(["tables", "few", "--out", "few/out"])).stderr).toContain(
      "--out 不能在报告的文件夹里面",
    );
    expect((await run(["tables", "nowhere", "--out", "x"])).stderr).toContain("没有这个文件夹");
    expect((await run(["tables", "few", "--out", "x", "--region", "999999"])).stderr).toContain(
      "999999 不在",
    );
    const none = await run(["tables", "few", "--out", "x"]);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining("看不出是哪个地区")]);
    expect(existsSync(join(installed.folder, "x"))).toBe(false);
  });
});

test.each([
  ["no command", [], "没有给出命令"],
  ["another command", ["chekc"], "没有“chekc”这个命令"],
  ["no file", ["check"], "没有给出文件"],
  ["another level", ["check", "a.txt", "--level", "low"], "--level low"],
  ["another format", ["check", "a.txt", "--format", "constructor"], "--format constructor"],
  ["another option", ["check", "a.txt", "--strict"], "--strict"],
  ["another language", ["rules", "--lang", "fr"], "--lang fr"],
  ["English", ["--lang", "en"], "see jixiao --help"],
])("a wrong command line ends in a sentence: %s", async (_, args, said) => {
  // one of them as it is called
  const { status, stdout, stderr } = await (args.length === 0 ? call(args) : run(args));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(stderr.trimEnd().split("\n").length).toBeLessThan(4);
});

describe("the library", () => {
  const PROGRAM = `
import { readFileSync } from "node:fs";
import {
  type Evaluated, type Report, type Severity, columnsOf, evaluateFile, evaluationRow, judgeReports, RULES, TABLES, UnreadableFile,
} from "jixiao-open";

const bytes = new Uint8Array(readFileSync("example.txt"));
const read: Evaluated = await evaluateFile({ reportId: "a-2023", file: "example.txt", bytes });
const report: Report = { id: "a-2023", regionCode: "220100", fiscalYear: 2023, reportDate: read.reportDate, evaluations: read.evaluations };
const severities: Severity[] = judgeReports([report]).flags.map(({ severity }) => severity);
const rate: number | null | undefined = read.evaluations[0]?.executed?.value?.fen;
const rows = read.evaluations.map((own) => evaluationRow(own, { report_id: report.id, region_code: report.regionCode, fiscal_year: 2023 }));
const id: string = RULES[0]?.id ?? "";
// @ts-expect-error a report has no such property
report.nothing;
// @ts-expect-error a severity is none of its own
const wrong: Severity = "grave";
let refused = 0;
try {
  await evaluateFile({ reportId: "b", file: "b.docx", bytes });
} catch (error) {
  if (error instanceof UnreadableFile) refused = error.line;
}
console.log(JSON.stringify({ severities, rate, id, refused, executed: rows[0]?.executed, tables: Object.keys(TABLES).length, first: columnsOf("flags")[0]?.name, wrong }));
`;

  test("is used by a program outside, which the compiler checks against its types", () => {
    const { folder } = installed;
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "program.ts"), PROGRAM);
    const options = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom"],
      strict: true,
      skipLibCheck: false,
      types: ["node"],
      typeRoots: [resolve("node_modules/@types")],
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: ["program.ts"] }),
    );
    const compiler = resolve("node_modules/typescript-7/bin/tsc");
    const said = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: folder, encoding: "utf8" });
    expect(said.stdout).toBe("");
    for (const { path } of NODES) {
      const printed = JSON.parse(execFileSync(path, ["program.js"], { cwd: folder, encoding: "utf8" }));
      expect(printed).toMatchObject({
        severities: expect.arrayContaining(["high"]),
        rate: 46_500_000,
        id: RULES[0]?.id,
        refused: 1,
        executed: 465_000,
        first: "flag_id",
      });
    }
  });

  test("touches no disk, process or network: nothing of Node is imported", () => {
    const build = join(installed.folder, "node_modules/jixiao-open/build");
    const seen = new Set<string>();
    const follow = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = readFileSync(join(build, name), "utf8");
      for (const [, target = ""] of text.matchAll(/(?:from |import\(|import )"([^"]+)"/g)) {
        expect(target).not.toMatch(/^node:/);
        if (target.startsWith("./")) follow(target.slice(2));
      }
    };
    follow("library.js");
    expect(seen.size).toBeGreaterThan(4);
  });
});
