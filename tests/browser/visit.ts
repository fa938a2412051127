import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export type Visit = { page: Page; trouble: string[]; close: () => Promise<void> };

/** Opens an address and notes what a reader must never meet: console errors and requests to other hosts. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const { host } = new URL(url);
  await context.route(
    (address) => /^https?:$/.test(address.protocol) && address.host !== host,
    (route) => {
      trouble.push(`requests ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on("pageerror", (error) => trouble.push(`throws ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  return { page, trouble, close: () => context.close() };
}
