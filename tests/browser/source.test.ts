import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { visit } from "./visit.ts";

const open = openSite();
const phone = { viewport: { width: 390, height: 844 } };

test.each(["L53", "L209", "L343", "L433"])(
  "an address of line %s shows that line on a phone",
  async (line) => {
    const { page, close } = await visit(
      open.browser,
      open.site.url(`/reports/gaoyi-2021/source/#${line}`),
      phone,
    );
    const seen = () =>
      page.locator(`#${line}`).evaluate((own) => {
        const { top, bottom } = own.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(seen).toBe(true);
    await close();
  },
);

test("a text is not laid out below what is read", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/reports/gaoyi-2021/source/"), phone);
  const isLaidOut = (line: string) =>
    page.locator(`#${line} .number`).evaluate((own) => own.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut("L3")).toBe(true);
  expect(await isLaidOut("L433")).toBe(false);
  await close();
});
