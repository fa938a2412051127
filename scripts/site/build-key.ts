/** What a build of the site is made with: what an earlier build made is good as long as this is the same. */
import { hash } from "node:crypto";
import { filesBelow, keyOfFiles, VERSIONS } from "../publish/code-key.ts";

/** What a page may show beside what is published. */
const SETTINGS = ["ASKED_REPORTS", "BASE_PATH", "BUILT_REPORTS", "CONTACT", "SEARCH_AT_ONCE", "SITE_URL"];

/** The key of the code of the site, of the versions of all packages, and of the settings. */
export function buildKey(env: Record<string, string | undefined>): string {
  const settings = SETTINGS.map((name) => [name, env[name] ?? ""]);
  return hash("sha256", JSON.stringify([keyOfFiles([...filesBelow("src"), VERSIONS].sort()), settings]));
}
