import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { type Site, startSite } from "./site.ts";

/** The browser and the built site of a test file, there from its first test until its last has ended. */
export function openSite(): { browser: Browser; site: Site } {
  const open = {} as { browser: Browser; site: Site };
  beforeAll(async () => {
    [open.browser, open.site] = await Promise.all([openBrowser(), startSite()]);
  });
  afterAll(async () => {
    await open.browser?.close();
    await open.site?.stop();
  });
  return open;
}
