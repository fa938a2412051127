import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptWorker } from "../../scripts/site/kept-worker.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-worker-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FILE = "/house/src/worker.ts";
const PART = "/house/src/part.ts";
const chunk = (code: string, facadeModuleId: string) => ({
  type: "chunk" as const,
  code,
  isEntry: facadeModuleId === FILE,
  facadeModuleId,
});
const OUTPUT = {
  "_astro/part-1.js": chunk("export const a = '甲';", PART),
  "_astro/worker-2.js": chunk("import('./part-1.js');", FILE),
  "_astro/table-3.bcmap": { type: "asset" as const, source: Uint8Array.of(0, 255, 10) },
};

const keepUnder = (site: string | null) => keptWorker(site, folder).keeps.generateBundle.handler({}, OUTPUT);

/** What a page imports from the address of a worker, and which files come with it. */
function ask(site: string | null, id = `${FILE}?worker&url`) {
  const emitted: Record<string, string> = {};
  const emitFile = ({ fileName, source }: { fileName: string; source: Uint8Array }) => {
    emitted[fileName] = Buffer.from(source).toString("hex");
    return `<${fileName}>`;
  };
  const loaded = keptWorker(site, folder).handsOut.load.call({ emitFile }, id);
  return { code: loaded?.code, emitted };
}

test("a bundle that was kept comes back file by file, and a page starts the same one", () => {
  keepUnder("site");
  const { code, emitted } = ask("site");
  expect(code).toBe("export default import.meta.ROLLDOWN_FILE_URL_<_astro/worker-2.js>");
  const files = Object.entries(OUTPUT).map(([name, file]) => [
    name,
    Buffer.from(file.type === "chunk" ? file.code : file.source).toString("hex"),
  ]);
  expect(emitted).toEqual(Object.fromEntries(files));
});

test.each<[string, string | null, string?]>([
  ["under another key of the site", "changed"],
  ["where it is not known what the site is made with", null],
  ["for another file", "site", "/house/src/other.ts?worker&url"],
  ["for what is no address of a worker", "site", FILE],
])("nothing that was kept is handed out %s", (_, site, id) => {
  keepUnder("site");
  expect(ask(site, id)).toEqual({ code: undefined, emitted: {} });
});

test("nothing is kept where it is not known what the site is made with, nor handed out where it was altered", () => {
  keepUnder(null);
  expect(readdirSync(folder)).toEqual([]);
  keepUnder("site");
  const file = join(folder, "workers", readdirSync(join(folder, "workers"))[0] ?? "");
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(ask("site")).toEqual({ code: undefined, emitted: {} });
});
