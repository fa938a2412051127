import { expect, test } from "vitest";
import { inventedRecords } from "../../scripts/bench/invented-records.ts";
import { indexInParts, MOST_LISTED, type Told } from "../../scripts/site/search-parts.ts";
import { openParts } from "../../src/browser/search-parts.ts";
import { termsAsked } from "../../src/browser/search-terms.ts";
import type { SearchRecord } from "../../src/findings/records.ts";

const KINDS = ["rule", "report", "evaluation", "indicator"] as const;
/** What a visit of the search page may load for one query, before it is compressed, and in how many requests. */
const MOST_BYTES = 400_000;
const MOST_REQUESTS = 30;

/** An index as a visitor meets it: what was loaded is counted. */
function visit(told: Told) {
  const files = new Map(indexInParts(told));
  const loaded = { requests: 0, bytes: 0 };
  const engine = openParts(async (path) => {
    loaded.requests += 1;
    const content = files.get(path) ?? null;
    loaded.bytes += Buffer.byteLength(content ?? "");
    return content;
  });
  return { files, loaded, engine };
}

const allOf = (told: Told) => KINDS.flatMap((kind) => [...told(kind)]);
/** Whether a query of Han characters alone, looked for plainly, stands there. */
const hasAll = ({ title, where, text }: SearchRecord, query: string) => {
  const printed = [title, where, text].join("\n");
  return termsAsked(query).every((pair) => printed.includes(pair));
};

const record = (url: string, title: string, text = "", kind: SearchRecord["kind"] = "evaluation") => ({
  url,
  kind,
  title,
  where: "某县 2023",
  text,
});
const tell =
  (...records: SearchRecord[]): Told =>
  (kind) =>
    records.filter((own) => own.kind === kind);

async function addresses(told: Told, query: string, kind?: string): Promise<string[]> {
  const engine = await visit(told).engine;
  const { results } = await engine.search(query, { filters: kind === undefined ? {} : { kind } });
  const hits = await Promise.all(results.map((hit) => hit.data()));
  return hits.flatMap((hit) => (hit ? [hit.raw_url] : []));
}

test.each([
  ["a part of a word", "护险", ["/a/"]],
  ["one character", "险", ["/a/", "/b/"]],
  ["several words, in any order", "评估 长护险", ["/a/"]],
  ["full-width figures and capitals", "ＧＤＰ", ["/c/"]],
  ["a figure with its point", "98.5", ["/c/"]],
  ["characters that stand apart", "长险", []],
  ["signs alone", "<>……", []],
  ["what is nowhere", "飞船", []],
])("%s", async (_, query, found) => {
  const told = tell(
    record("/a/", "长护险评估", "全过程监管"),
    record("/b/", "保险费", "长期"),
    record("/c/", "gdp增长", "达到98.5%"),
  );
  expect(await addresses(told, query)).toEqual(found);
});

test("what has it in its title comes first, and only the kind that is asked for comes", async () => {
  const told = tell(
    record("/text/", "绩效目标", "群众满意度"),
    record("/title/", "满意度"),
    record("/rule/", "满意度并列", "", "rule"),
  );
  expect(await addresses(told, "满意度")).toEqual(["/rule/", "/title/", "/text/"]);
  expect(await addresses(told, "满意度", "evaluation")).toEqual(["/title/", "/text/"]);
  expect(await addresses(told, "满意度", "indicator")).toEqual([]);
});

test("of a term that stands in very many records the first are listed, and what else is asked for is still found", async () => {
  const many = Array.from({ length: MOST_LISTED + 500 }, (_, index) =>
    record(`/${index}/`, `专项资金`, index === MOST_LISTED + 400 ? "独一无二" : index % 2 ? "单数" : ""),
  );
  const engine = await visit(tell(...many)).engine;
  const all = await engine.search("专项资金", { filters: {} });
  expect([all.results.length, all.about]).toEqual([MOST_LISTED, true]);
  expect(await addresses(tell(...many), "资金 独一无二")).toEqual([`/${MOST_LISTED + 400}/`]);
  const exact = await engine.search("单数", { filters: {} });
  expect([exact.results.length, exact.about]).toEqual([(MOST_LISTED + 500) / 2, false]);
});

test("what only seems to have a term behind the end of its list is not shown", async () => {
  const many = Array.from({ length: MOST_LISTED + 100 }, (_, index) => record(`/${index}/`, "专项资金"));
  const told = tell(...many, record("/other/", "独一无二"));
  expect(await addresses(told, "资金 独一")).toEqual([]);
});

test("of 20,000 evaluations every query finds what a look at all of them finds, and loads little", async () => {
  const all = allOf(inventedRecords(20_000));
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  const told: Told = (kind) => byKind.get(kind) ?? [];
  const { files, loaded, engine } = visit(told);
  const sizes = [...files.values()].map((content) => Buffer.byteLength(content));
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  const queries = [
    "青川县医疗救助",
    "松柏",
    "玉陵市",
    "污水处理设备购置",
    "金龙",
    "荷塘区 满意度",
    "群众反映良好",
  ];
  for (const query of queries) {
    const before = { ...loaded };
    const { results, about } = await (await engine).search(query, { filters: {} });
    const shown = await Promise.all(results.slice(0, 20).map((hit) => hit.data()));
    expect(loaded.requests - before.requests, query).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(loaded.bytes - before.bytes, query).toBeLessThanOrEqual(MOST_BYTES);
    const wanted = all.filter((own) => hasAll(own, query));
    const known = new Set(wanted.map(({ url }) => url));
    for (const hit of shown) if (hit) expect(known, query).toContain(hit.raw_url);
    if (!about) expect(results.length, query).toBe(wanted.length);
    if (wanted.length > 0) expect(shown.filter(Boolean).length, query).toBeGreaterThan(0);
  }
}, 240_000);
