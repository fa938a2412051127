import { describe, expect, test } from "vitest";
import { readPublished } from "../../src/published.ts";
import { listDistFiles, listPages } from "../browser/site.ts";

const pages = listPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const english = pages.filter(({ path }) => path.startsWith("/en/"));
const chinese = pages.filter(({ path }) => !path.startsWith("/en/") && path !== "/404.html");

/** Every rate that is shown, each where it stands by itself. */
function ratesOf(page: Document | undefined): string[] {
  const texts = [...(page?.querySelectorAll("main *") ?? [])].flatMap((element) =>
    [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ""),
  );
  return texts.flatMap((text) => text.match(/\d+(?:\.\d+)?%/g) ?? []).sort();
}

test("every page exists in both languages", () => {
  expect(english.map(({ path }) => path.slice(3)).sort()).toEqual(chinese.map(({ path }) => path).sort());
});

test("everything drawn exists in both languages", () => {
  const files = listDistFiles().filter((file) => /(^|\/)(charts|embed)\//.test(file));
  const own = files.filter((file) => !file.startsWith("en/"));
  expect(own.length).toBeGreaterThan(50);
  expect(files.filter((file) => file.startsWith("en/")).map((file) => file.slice(3))).toEqual(own);
});

const { reports, evaluations } = readPublished("data/published").tables;

/** Which English pages name a unit or a report, and what it is called in both languages. */
const named = [
  ...reports.flatMap(({ report_id, kind, publisher, publisher_en, title, title_en }) => {
    const both = [
      [publisher, publisher_en],
      [title, title_en],
    ];
    if (kind === "excerpt") return [{ path: `/en/reports/${report_id}/source/`, names: both }];
    return [
      { path: "/en/reports/", names: [[publisher, publisher_en]] },
      { path: `/en/reports/${report_id}/`, names: both },
      { path: `/en/brief/${report_id}/`, names: [[publisher, publisher_en]] },
    ];
  }),
  ...evaluations.flatMap((row) => {
    const names = [
      [row.supervising_department, row.supervising_department_en],
      [row.implementing_unit, row.implementing_unit_en],
    ].filter(([printed]) => printed !== null);
    const path = `/en/evaluations/${row.evaluation_id}/`;
    return byPath.has(path) && names.length > 0 ? [{ path, names }] : [];
  }),
];

test("between two English sentences stands a blank", () => {
  const glued = english.flatMap(({ path, document }) =>
    [...document.querySelectorAll("main p")].flatMap((paragraph) =>
      // a button is set apart by its frame
      paragraph.querySelector("button")
        ? []
        : (paragraph.textContent.match(/.{0,20}[a-z]{2}[.;][A-Z][a-z].{0,20}/) ?? []).map(
            (text) => `${path}: ${text}`,
          ),
    ),
  );
  expect(glued).toEqual([]);
});

test("says in English, too, which unit and which report it speaks of", () => {
  expect(named.length).toBeGreaterThan(30);
  for (const { path, names } of named) {
    const text = byPath.get(path)?.document.querySelector("main")?.textContent ?? "";
    for (const name of names.flat()) expect(text, path).toContain(name);
  }
});

describe.each(english)("$path", ({ path, document }) => {
  const twin = byPath.get(path.slice(3))?.document;

  test("says it is English, and the two pages name each other", () => {
    const alternates = (of: Document | undefined) =>
      [...(of?.querySelectorAll('link[rel="alternate"][hreflang]') ?? [])].map(
        (link) => `${link.getAttribute("hreflang")} ${new URL(link.getAttribute("href") ?? "").pathname}`,
      );
    expect(document.documentElement.lang).toBe("en-GB");
    expect(twin?.documentElement.lang).toBe("zh-CN");
    if (path.startsWith("/en/embed/")) return;
    expect(alternates(document)).toEqual([`zh-CN ${path.slice(3)}`, `en-GB ${path}`]);
    expect(alternates(twin)).toEqual(alternates(document));
  });

  test("stays in its language: links lead to English pages, but for the way back", () => {
    const strays = [...document.querySelectorAll("a[href^='/']:not([hreflang])")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((target) => !target.startsWith("/en/") && !/^\/data\/[^#]/.test(target));
    expect([...new Set(strays)]).toEqual([]);
  });

  test("shows the same tables with the same marks", () => {
    const shape = (of: Document | undefined) => ({
      rows: of?.querySelectorAll("main tbody tr").length,
      lines: [...(of?.querySelectorAll("main .line-mark") ?? [])].map((mark) =>
        mark.getAttribute("href")?.replace(/^\/en/, ""),
      ),
      marks: [...(of?.querySelectorAll("main .mark") ?? [])].map((mark) => mark.className),
      charts: of?.querySelectorAll("main svg").length,
    });
    expect(shape(document)).toEqual(shape(twin));
  });

  test("gives the rates of the Chinese page", () => {
    expect(ratesOf(document)).toEqual(ratesOf(twin));
  });

  test("says nothing in Chinese of its own", () => {
    const own = [
      ...document.querySelectorAll(
        "main h2, main th[scope=col], main figcaption p, .masthead a:not([lang]), .footer p, main button, main summary",
      ),
    ];
    const stray = own
      .filter((element) => !element.closest("[lang^=zh]"))
      .map((element) => element.textContent.replace(/“[^”]*”/g, "").trim())
      .filter((text) => /\p{Script=Han}/u.test(text));
    expect([...new Set(stray)]).toEqual([]);
  });
});
