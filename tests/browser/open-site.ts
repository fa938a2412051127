import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { type Site, startSite } from "./site.ts";

// started once for all files, which share a process; both end with it
let shared: Promise<{ browser: Browser; site: Site }> | undefined;

const start = async () => {
  const [browser, site] = await Promise.all([openBrowser(), startSite()]);
  return { browser, site };
};

async function share(): Promise<{ browser: Browser; site: Site }> {
  const earlier = await shared;
  if (earlier?.browser.isConnected()) return earlier;
  await earlier?.site.stop();
  shared = start();
  return shared;
}

/**
 * The browser and the built site, there from the first test of a file. Windows are each file's own: those that it leaves open
 * are closed behind it.
 */
export function openSite(): { browser: Browser; site: Site } {
  const open = {} as { browser: Browser; site: Site };
  beforeAll(async () => {
    Object.assign(open, await share());
  });
  afterAll(async () => {
    await Promise.all((open.browser?.contexts() ?? []).map((context) => context.close()));
  });
  return open;
}
