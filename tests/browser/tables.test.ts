import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { scriptsRun, visit } from "./visit.ts";

const chosen = "/execution/?programme=medical-assistance&level=county&sort=rate";
const there = openSite();
const open = (path: string, options = {}) => visit(there.browser, there.site.url(path), options);
const rows = (page: Page) => page.locator(".filtered tbody tr:not(.group)");
const shownRows = (page: Page) => rows(page).filter({ visible: true });
const facts = (page: Page) =>
  shownRows(page).evaluateAll((found) =>
    found.map((row) => [
      row.dataset.programme,
      row.dataset.level,
      row.querySelectorAll("td")[3]?.dataset.value,
    ]),
  );

describe("the state in the address", () => {
  test("is restored when a page opens: only the chosen rows, in the chosen order", async () => {
    const { page, trouble, close } = await open(chosen);
    const found = await facts(page);
    const rates = found.map(([, , rate]) => Number(rate));
    expect(found.length).toBeGreaterThan(1);
    expect(
      found.every(([programme, level]) => programme === "medical-assistance" && level === "county"),
    ).toBe(true);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(await page.locator('th[data-sort="rate"]').getAttribute("aria-sort")).toBe("ascending");
    expect(await page.locator('select[name="programme"]').inputValue()).toBe("medical-assistance");
    expect(await page.locator(".shown").textContent()).toContain(`显示 ${found.length} 行`);
    expect(trouble).toEqual([]);
    await close();
  });

  test("goes back and forward with the reader, and survives a reload", async () => {
    const { page, close } = await open("/execution/");
    const all = await shownRows(page).count();
    await page.selectOption('select[name="level"]', "county");
    const county = await shownRows(page).count();
    await page.selectOption('select[name="rate"]', "below");
    const below = await shownRows(page).count();
    expect(all).toBeGreaterThan(county);
    expect(county).toBeGreaterThan(below);
    expect(new URL(page.url()).search).toBe("?level=county&rate=below");
    await page.goBack();
    expect([await shownRows(page).count(), new URL(page.url()).search]).toEqual([county, "?level=county"]);
    await page.goBack();
    expect([await shownRows(page).count(), new URL(page.url()).search]).toEqual([all, ""]);
    await page.goForward();
    await page.reload();
    await scriptsRun(page);
    expect(await shownRows(page).count()).toBe(county);
    expect(await page.locator('select[name="level"]').inputValue()).toBe("county");
    await close();
  });

  test("ignores what it does not know, and says so without taking it for code", async () => {
    const hostile = encodeURIComponent("<img src=x onerror=alert(1)>");
    const { page, trouble, close } = await open(`/execution/?level=moon&level2=1&x=${hostile}&sort=budget`);
    expect(await shownRows(page).count()).toBe(await rows(page).count());
    const note = page.getByRole("alert");
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain("level=moon；level2=1；x=<img src=x");
    expect(await page.locator('th[data-sort="budget"]').getAttribute("aria-sort")).toBe("ascending");
    await page.selectOption('select[name="level"]', "county");
    expect(await note.isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });
});

describe("a reader at the keyboard", () => {
  test("filters, is told how many rows are left, and shows them all again", async () => {
    const { page, close } = await open("/execution/");
    await tabTo(page, 'select[name="programme"]');
    await page.keyboard.press("ArrowDown");
    const line = page.locator('.shown[role="status"]');
    await expect.poll(() => line.textContent()).toContain(`显示 ${await shownRows(page).count()} 行`);
    expect(await shownRows(page).count()).toBeLessThan(await rows(page).count());
    await tabTo(page, ".reset");
    await page.keyboard.press("Enter");
    expect(await shownRows(page).count()).toBe(await rows(page).count());
    expect(new URL(page.url()).search).toBe("");
    await close();
  });

  test("sorts by a header up, down and not at all; what is not printed stays last", async () => {
    const { page, close } = await open("/execution/");
    const printed = await rows(page).allInnerTexts();
    await tabTo(page, 'th[data-sort="executed"] button');
    const header = page.locator('th[data-sort="executed"]');
    for (const [state, order, sign] of [
      ["ascending", "?sort=executed", 1],
      ["descending", "?sort=-executed", -1],
    ] as const) {
      await page.keyboard.press("Space");
      expect([await header.getAttribute("aria-sort"), new URL(page.url()).search]).toEqual([state, order]);
      const cells = await rows(page).evaluateAll((all) =>
        all.map((row) => row.querySelectorAll("td")[1]?.dataset.value ?? ""),
      );
      const figures = cells.filter(Boolean).map(Number);
      expect(cells.slice(0, figures.length)).not.toContain("");
      expect(figures).toEqual(figures.toSorted((a, b) => sign * (a - b)));
    }
    await page.keyboard.press("Enter");
    expect(await header.getAttribute("aria-sort")).toBeNull();
    expect(await rows(page).allInnerTexts()).toEqual(printed);
    await close();
  });

  test("walks the marks of a chart in order, is told each, and sends the tip away", async () => {
    const { page, close } = await open("/execution/");
    await tabTo(page, "#unspent-wide a");
    const tip = page.locator(".tip");
    const marks = page.locator("#unspent-wide a");
    for (const index of [0, 1, 2]) {
      const mark = marks.nth(index);
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await tip.textContent()).toBe(await mark.getAttribute("aria-label"));
      // the tip follows the mark when the window scrolls to it
      const distance = async () => {
        const [box, point] = await Promise.all([tip.boundingBox(), mark.boundingBox()]);
        return Math.abs((box?.y ?? 0) + (box?.height ?? 0) - (point?.y ?? 0));
      };
      await expect.poll(distance).toBeLessThan(40);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await close();
  });
});

test("a filter stands above its chart and hides rows in chart and table alike", async () => {
  const { page, close } = await open("/execution/");
  const chart = page.locator("#unspent-wide");
  const links = chart.locator("a");
  const seen = () => links.filter({ visible: true }).count();
  const height = async () => (await chart.boundingBox())?.height ?? 0;
  const [all, tall] = [await seen(), await height()];
  const filter = await page.locator(".filter").first().boundingBox();
  expect(filter?.y ?? 0).toBeLessThan((await chart.boundingBox())?.y ?? 0);
  await page.selectOption('select[name="rate"]', "below");
  const below = await shownRows(page).count();
  expect(await seen()).toBe(below);
  expect(await height()).toBeLessThan(tall);
  await page.locator(".reset").click();
  expect([await seen(), await height()]).toEqual([all, tall]);
  await close();
});

test.each([
  ["/execution/", "unspent"],
  ["/execution/", "sources"],
  ["/indicators/", "completion"],
  ["/chart/restated/", "restated"],
  ["/flags/", "flags"],
])(
  "%s: rows of %s can be put in the order of the reports and back; the keyboard walks them as they stand",
  async (path, figure) => {
    const { page, close } = await open(path);
    const links = page.locator(`#${figure}-wide a`);
    const seen = () =>
      links.evaluateAll((all) =>
        all
          .map((link) => ({ href: link.getAttribute("href"), ...link.getBoundingClientRect().toJSON() }))
          .toSorted((a, b) => a.y - b.y || a.x - b.x),
      );
    const names = async () => (await seen()).map(({ href }) => href);
    const walked = () => links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    // between one row and the next; the page itself may have moved, and rows may be of several depths
    const rooms = async () => {
      const boxes = [...Map.groupBy(await seen(), ({ y }) => Math.round(y)).values()].map(([first]) => first);
      return boxes.slice(1).map((box, index) => Math.round(box?.y - boxes[index]?.bottom));
    };
    const [drawn, free] = [await names(), await rooms()];
    await page.locator(`#figure-${figure}`).getByRole("radio", { name: "按报告" }).check();
    const printed = await names();
    expect(printed).not.toEqual(drawn);
    expect(printed.toSorted()).toEqual(drawn.toSorted());
    expect(await walked()).toEqual(printed);
    expect(await rooms()).toEqual(free);
    await page.locator(`#figure-${figure}`).getByRole("radio").first().check();
    expect(await names()).toEqual(drawn);
    await close();
  },
);

test("a long chart can be stepped over at the keyboard", async () => {
  const { page, close } = await open("/execution/");
  await tabTo(page, "#figure-unspent .past");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".take") !== null)).toBe(true);
  await close();
});

test("indicators of a report can be narrowed to a status; empty groups and sections go", async () => {
  const { page, close } = await open("/indicators/changchun-2023/?status=not_met");
  const statuses = await shownRows(page).evaluateAll((found) => found.map((row) => row.dataset.status));
  expect(new Set(statuses)).toEqual(new Set(["not_met"]));
  const groups = page.locator(".filtered tr.group").filter({ visible: true });
  expect(await groups.count()).toBeLessThanOrEqual(statuses.length);
  await close();
});

test.each(["/reports/", "/reports/gaoyi-2021/", "/indicators/"])(
  "%s can be filtered and sorted",
  async (path) => {
    const { page, trouble, close } = await open(path);
    const all = await rows(page).count();
    const first = page.locator(".filter select").first();
    await first.selectOption({ index: 1 });
    expect(await shownRows(page).count()).toBeLessThan(all);
    await page.locator("th[data-sort] button").first().click();
    expect(page.url()).toContain("sort=");
    expect(trouble).toEqual([]);
    await close();
  },
);

test("on phones a choice sorts where no headers are seen", async () => {
  const { page, close } = await open("/execution/", { viewport: { width: 390, height: 800 } });
  await page.locator(".choices > summary").click();
  await page.selectOption('select[name="sort"]', "-budget");
  const [first = 0, second = 0] = await rows(page).evaluateAll((all) =>
    all.map((row) => Number(row.querySelector("td")?.dataset.value)),
  );
  expect(first).toBeGreaterThan(second);
  await page.selectOption('select[name="level"]', "province");
  expect(await shownRows(page).count()).toBeLessThan(await rows(page).count());
  await close();
});

test("paper says what is filtered, and says nothing when all is there", async () => {
  const { page, close } = await open(chosen);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".shown").textContent()).toMatch(/显示 \d+ 行，共 \d+ 行。.*级别：县级/);
  expect(await page.locator(".shown .on-paper").isVisible()).toBe(true);
  expect(await page.locator(".filter").isVisible()).toBe(false);
  await page.goto(there.site.url("/execution/"));
  expect(await page.locator(".shown").isVisible()).toBe(false);
  await close();
});

test("without script everything stands there, and nothing that needs one is offered", async () => {
  const { page, close } = await open(chosen, { javaScriptEnabled: false });
  expect(await shownRows(page).count()).toBe(await rows(page).count());
  for (const control of [".filter", ".shown", ".theme", "th button", ".unknown", ".copy", "#copy-link"]) {
    expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
  }
  await page.goto(there.site.url("/chart/unspent/"));
  expect(await page.locator("#unspent-markdown").isVisible()).toBe(true);
  expect(await page.locator("table tbody tr").count()).toBeGreaterThan(5);
  await close();
});

/** Presses Tab until the focus is on the first match, as a reader without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe("the flags", () => {
  const matters = (page: Page) => page.locator(".filtered li[data-rule], .filtered tbody tr");
  const seen = (page: Page) => matters(page).filter({ visible: true });

  test("are filtered by severity, category, rule and unit; what was folded away is shown", async () => {
    const { page, trouble, close } = await open("/flags/?severity=medium&report=changchun-2023");
    const found = await seen(page).evaluateAll((items) =>
      items.map(({ dataset: { severity, report } }) => `${severity} ${report}`),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found)).toEqual(new Set(["medium changchun-2023"]));
    expect(await page.locator("#high").isVisible()).toBe(false);
    const names = await page
      .locator(".filter select")
      .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    expect(names).toEqual(["severity", "category", "rule", "report"]);
    await page.getByRole("button", { name: "全部显示" }).click();
    expect(await page.locator("#high").isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe("");
    expect(trouble).toEqual([]);
    await close();
  });

  test("lead to one rule, in the words of the page's language", async () => {
    const { page, close } = await open("/en/flags/?rule=low-execution");
    const rules = await seen(page).evaluateAll((items) => items.map(({ dataset }) => dataset.rule));
    expect(new Set(rules)).toEqual(new Set(["low-execution"]));
    expect(await page.locator(".shown").textContent()).toContain(`${rules.length} of `);
    await close();
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 } };

  test.each(["/execution/", "/evaluations/guangxi-2023-01/", "/en/data/"])(
    "what leads on from a table of %s is as high as a finger needs",
    async (path) => {
      const { page, close } = await open(path, phone);
      const heights = await page.locator("table.flow").evaluateAll((tables) => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
        return tables
          .flatMap((table) => [...table.querySelectorAll("td .line-mark, td[data-label] > a")])
          .map((link) => link.getBoundingClientRect().height)
          .filter((height) => height > 0);
      });
      expect(heights.length).toBeGreaterThan(3);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      await close();
    },
  );

  test("the head of a column of counts is torn within no word", async () => {
    const { page, close } = await open("/indicators/", phone);
    const broken = await page.locator(".basis thead th:has(wbr)").evaluateAll((heads) =>
      heads.map(
        (head) =>
          [...head.childNodes].filter((node) => {
            const part = document.createRange();
            part.selectNodeContents(node);
            // a space is a place to break, a part of Han characters has none
            part.setEnd(node, (node.textContent ?? "").split(" ")[0]?.length ?? 0);
            return (
              node.nodeName === "#text" && new Set([...part.getClientRects()].map(({ top }) => top)).size > 1
            );
          }).length,
      ),
    );
    expect(broken.length).toBeGreaterThan(0);
    expect(Math.max(...broken)).toBe(0);
    await close();
  });
});
