import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { type Site, startSite } from "./site.ts";
import { closeOthers, forgetWindows } from "./visit.ts";

// started once for all files, which share a process; both end with it
let shared: Promise<{ browser: Browser; site: Site }> | undefined;

/** No other machine is ever asked; that a page asks for one is noted where it is visited. */
const ALONE = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1";

const start = async () => {
  const [browser, site] = await Promise.all([openBrowser([ALONE]), startSite()]);
  return { browser, site };
};

async function share(): Promise<{ browser: Browser; site: Site }> {
  const earlier = await shared;
  if (earlier?.browser.isConnected()) return earlier;
  await earlier?.site.stop();
  forgetWindows();
  shared = start();
  return shared;
}

/**
 * The browser and the built site, there from the first test of a file. Windows that a file leaves open are closed behind it.
 */
export function openSite(): { browser: Browser; site: Site } {
  const open = {} as { browser: Browser; site: Site };
  beforeAll(async () => {
    Object.assign(open, await share());
  });
  afterAll(async () => {
    if (open.browser) await closeOthers(open.browser);
  });
  return open;
}
