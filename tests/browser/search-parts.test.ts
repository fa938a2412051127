import { beforeAll, expect, test } from "vitest";
import { fourYears } from "../findings/four-years.ts";
import { DRAWN } from "./few-built.ts";
import { openFew } from "./open-few.ts";
import { openSite } from "./open-site.ts";
import { openWindow, type Window } from "./visit.ts";

const open = openSite();
const few = openFew();
let browser: Window;
beforeAll(async () => {
  browser = await openWindow(open.browser, {});
});

async function look(query: string, place = "/search/") {
  const { page, trouble } = await browser.open(
    few.served.url(`${place}?${new URLSearchParams({ q: query })}`),
  );
  await page.waitForFunction(() =>
    /找到|没有|^Results: |^Nothing/.test(document.querySelector("#search-status")?.textContent ?? ""),
  );
  const links = page.locator("#results a");
  const said = (await page.locator("#search-status").textContent()) ?? "";
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return { titles: await links.allInnerTexts(), addresses, said, trouble };
}

test.each(["/search/", "/en/search/"])("%s finds what is asked for in an index in parts", async (place) => {
  const [evaluation] = fourYears().evaluations;
  const name = evaluation?.name ?? "";
  const { titles, said, trouble } = await look(name, place);
  expect(titles).toContain(name);
  expect(said).toMatch(/\d/);
  expect(trouble).toEqual([]);
});

test("a report that has no pages is found and leads to the page that draws it", async () => {
  const own = fourYears().evaluations.find(({ report_id }) => report_id === DRAWN);
  const { addresses } = await look(own?.name ?? "");
  expect(addresses.some((address) => address.includes(`/r/?id=${DRAWN}`))).toBe(true);
});

test("what is nowhere is said to be nowhere, and markup is taken for text", async () => {
  for (const query of ["飞船轨道舱", "<img src=x onerror=alert(1)>"]) {
    const { titles, said, trouble } = await look(query);
    expect([titles, trouble], query).toEqual([[], []]);
    expect(said, query).toContain("没有找到");
  }
});
