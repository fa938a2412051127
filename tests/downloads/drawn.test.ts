import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchReport } from "../../src/browser/drawn/fetch-report.ts";
import { drawnFile, indexFirsts } from "../../src/downloads/drawn.ts";
import { splitByReport } from "../../src/exports/subset.ts";
import { DRAWN_TABLES } from "../../src/model/packed.ts";
import { published } from "../../src/published.ts";

const asked: { path: string; bytes: number }[] = [];
let data: string;

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? "").slice(1);
  const [, from = "", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  const file = drawnFile(path);
  const bytes = from === "" ? file : file.subarray(Number(from), Number(to) + 1);
  asked.push({ path, bytes: bytes.length });
  response.writeHead(from === "" ? 200 : 206).end(bytes);
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  data = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
});
afterAll(() => server.close());

const { tables, texts } = published();
const own = splitByReport(tables);

test.each(tables.reports.map(({ report_id }) => report_id))("%s comes back row by row", async (id) => {
  asked.length = 0;
  const fetched = await fetchReport(data, indexFirsts(), id);
  const whole = own.get(id);
  for (const name of DRAWN_TABLES) expect(fetched?.tables[name], name).toEqual(whole?.[name]);
  expect(fetched?.lines).toEqual(texts.get(id));
  const rules = new Set(whole?.flags.map(({ rule }) => rule));
  expect(new Set(fetched?.titles.map(({ rule }) => rule))).toEqual(rules);
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
});

test("an evaluation is found with its report, and what is not collected is not", async () => {
  const [, evaluation] = tables.evaluations;
  const fetched = await fetchReport(data, indexFirsts(), evaluation?.evaluation_id ?? "");
  expect(fetched?.report).toBe(evaluation?.report_id);
  expect(await fetchReport(data, indexFirsts(), "nowhere-2023")).toBeNull();
  expect(await fetchReport(data, indexFirsts(), "")).toBeNull();
});

test("the files lie in folders that say year and province, as the partitions do", () => {
  const index = JSON.parse(new TextDecoder().decode(drawnFile("index/0.json")));
  expect(index.files[0][0]).toMatch(/^fiscal_year=\d{4}\/province=\d{6}\/part-0\.parquet$/);
  expect(readFileSync("docs/data.md", "utf8")).toContain("/r/data/");
});
