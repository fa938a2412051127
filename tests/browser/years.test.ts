import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { beforeAll, expect, test } from "vitest";
import { BASE, BUILT, buildFew } from "./few-built.ts";

let dist: string;
const page = (address: string) =>
  parseHTML(readFileSync(path.join(dist, address, "index.html"), "utf8")).document;
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";

beforeAll(() => {
  dist = buildFew();
});

test("a collection of several years builds, and its page counts what can be compared", () => {
  expect(textOf(page("years").querySelector("h1"))).toBe("15 对年份里，2 对可以直接相比");
});

test("a line joins comparable neighbours only", () => {
  const document = page("years");
  const charts = [...document.querySelectorAll("#figure-years svg")];
  expect(charts).toHaveLength(2);
  for (const chart of charts) expect(chart.querySelectorAll(".joins path")).toHaveLength(2);
});

test("every pair of years stands in the table with its verdict, its reasons or its change", () => {
  const rows = [...page("years").querySelectorAll("#pair-list tbody tr")].map(textOf);
  expect(rows).toHaveLength(15);
  const row = (words: string) => rows.find((text) => words.split(" ").every((word) => text.includes(word)));
  expect(row("甲省 2020 2021")).toMatch(/\+20 万元\+28 万元.*\+10 个百分点/);
  for (const words of ["中间缺", "表式由", "范围由", "执行率的分母由", "金额单位由", "没有执行率"]) {
    expect(
      rows.some((text) => text.includes("不可比") && text.includes(words)),
      words,
    ).toBe(true);
  }
  const csv = readFileSync(path.join(dist, "years/pairs.csv"), "utf8").trimEnd().split("\n");
  expect(csv).toHaveLength(1 + 15);
});

test("rates on the initial budget are left out of the chart, and the caption says so", () => {
  const document = page("years");
  const links = [...document.querySelectorAll("#figure-years .wide a")].map((link) =>
    link.getAttribute("href"),
  );
  expect(links).toContain(`${BASE}/evaluations/bing-2022-01/`);
  expect(links).not.toContain(`${BASE}/evaluations/bing-2020-01/`);
  expect(textOf(document.querySelector("#figure-years figcaption"))).toContain(
    "另有 1 个执行率的分母是年初预算",
  );
});

test("places and programmes list every year", () => {
  expect(textOf(page("regions/990100").querySelector("h1"))).toContain("2020、2021、2022、2023 年");
  expect(page("programmes/medical-assistance").querySelectorAll("#table tbody tr:not(.group)")).toHaveLength(
    11,
  );
  const briefs = readdirSync(path.join(dist, "brief")).filter((name) => !name.includes("."));
  expect(briefs).toEqual(BUILT.toSorted());
  expect(briefs).toHaveLength(10);
});
