import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export type Visit = { page: Page; trouble: string[]; close: () => Promise<void> };
/** A window in which one page after the other is opened; what one leaves in its memory the next one finds. */
export type Window = { open: (url: string) => Promise<Omit<Visit, "close">>; close: () => Promise<void> };

/** Of a window for which nothing else is said. */
const VIEWPORT = { width: 1280, height: 720 };

/** Milliseconds for what a page is to show, on a machine however busy. */
const PATIENCE = 120_000;

/** Windows that nobody looks into, by what they were opened with: a new one takes nearly as much of a processor as a page. */
const idle = new Map<string, { own: Window; page: Page }[]>();

/**
 * Opens an address and notes what a reader must never meet: console errors and requests to other hosts. The window may have
 * shown other pages before; nothing of them is left in it.
 */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const kind = JSON.stringify(options);
  const waiting = idle.get(kind) ?? [];
  idle.set(kind, waiting);
  const { own } = waiting.pop() ?? { own: await openWindow(browser, options) };
  const { page, trouble } = await own.open(url);
  const close = async () => {
    if (await empty(page)) waiting.push({ own, page });
    else await own.close();
  };
  return { page, trouble, close };
}

/** Closes all windows of a browser but those that wait for a visit. */
export async function closeOthers(browser: Browser): Promise<void> {
  const waiting = new Set([...idle.values()].flatMap((all) => all.map(({ page }) => page.context())));
  await Promise.all(browser.contexts().map((context) => waiting.has(context) || context.close()));
}

/** Forgets the windows of a browser that is gone. */
export function forgetWindows(): void {
  idle.clear();
}

/** Leaves a page as one that is opened anew. @returns whether it could be; what was shown may have forbidden its memory */
async function empty(page: Page): Promise<boolean> {
  const isEmpty = await page
    .evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      return localStorage.length + sessionStorage.length === 0;
    })
    .catch(() => false);
  // an address that differs in its end alone would not be loaded anew
  await page.goto("about:blank");
  return isEmpty;
}

/** A window of its own, for what outlasts a page: programs put into each, requests that are kept from it, no network. */
export async function visitAlone(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<Visit> {
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
  // asked within the page, without what else is brought there to wait for functions: a sixth of a visit
  await page.evaluate(async () => {
    // none runs where a reader has none run, nor where a page is made to be framed
    const haveRun = () =>
      document.documentElement.dataset.script !== "" || !document.querySelector("script[type=late]");
    while (!haveRun()) await new Promise(requestAnimationFrame);
  });
}

/** A window for many pages; each is told what a reader must never meet in it. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext({
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: VIEWPORT,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  let trouble: string[] = [];
  let host = "";
  context.on("request", (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== host) trouble.push(`requests ${request.url()}`);
  });
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
      await page.setViewportSize(options.viewport ?? VIEWPORT);
      await page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? "light" });
      await go(page, url);
      return { page, trouble };
    },
    close: () => context.close(),
  };
}
