import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export type Visit = { page: Page; trouble: string[]; close: () => Promise<void> };
/** A window in which one page after the other is opened; what one leaves in its memory the next one finds. */
export type Window = { open: (url: string) => Promise<Omit<Visit, "close">>; close: () => Promise<void> };

/** Milliseconds for what a page is to show, on a machine however busy. */
const PATIENCE = 120_000;

/** Opens an address and notes what a reader must never meet: console errors and requests to other hosts. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const { open, close } = await openWindow(browser, options);
  return { ...(await open(url)), close };
}

/** Opens an address in a page and waits until its scripts have run, which come after the first paint. */
export async function go(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "load" });
  await scriptsRun(page);
}

/** Waits until the scripts of a page have run, if it has such as wait for its first paint. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { script } = document.documentElement.dataset;
    // none runs where a reader has none run, nor where a page is made to be framed
    return script !== "" || !document.querySelector("script[type=late]");
  });
}

/** A window for many pages; each is told what a reader must never meet in it. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  let trouble: string[] = [];
  let host = "";
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
  return {
    async open(url) {
      ({ host } = new URL(url));
      trouble = [];
      if (options.viewport) await page.setViewportSize(options.viewport);
      await go(page, url);
      return { page, trouble };
    },
    close: () => context.close(),
  };
}
