/** Keeps the bundle of the worker that reads files, which takes longer than all other scripts together, from one build of the site to the next. */
import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { z } from "zod";
import { keep, keyOf, recall, siteKey } from "../../src/kept.ts";

/** What Vite made of a worker: its files as they stand in the site, and the one that a page starts. */
const Bundle = z.object({
  entry: z.string(),
  files: z.array(z.object({ fileName: z.string(), source: z.instanceof(Uint8Array) })),
});

/** What is used here of a bundle as Rolldown hands it over, by the names of its files. */
type Output = Record<
  string,
  | { type: "asset"; source: string | Uint8Array }
  | { type: "chunk"; code: string; isEntry: boolean; facadeModuleId: string | null }
>;

interface Emitter {
  emitFile(file: { type: "asset"; fileName: string; source: Uint8Array }): string;
}

const ADDRESS_OF_WORKER = /^([^?]+)\?worker&url$/;
/** What of its making stands outside of `src/`. */
const MADE_WITH = ["../../astro.config.mjs", "./kept-worker.ts"].map((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8"),
);

/**
 * A plugin for the bundle of a worker, which keeps it, and one for the site, which hands out what was kept in place of a new one.
 * @param site the key of all that the site is made with; null where that is not known: nothing is kept then
 * @param folder for tests only
 */
export function keptWorker(site = siteKey(), folder?: string) {
  const keyOfWorker = (file: string) => (site ? keyOf(site, ...MADE_WITH, file) : null);
  const keeps = {
    name: "keep-worker",
    generateBundle: {
      // what comes later changes nothing
      order: "post" as const,
      handler(_options: unknown, output: Output) {
        const files = Object.entries(output);
        // a part that is loaded later has a module of its own too
        const [fileName, entry] = files.find(([, file]) => file.type === "chunk" && file.isEntry) ?? [];
        const key = entry?.type === "chunk" && entry.facadeModuleId && keyOfWorker(entry.facadeModuleId);
        if (!key || !fileName) return;
        const bundle: z.infer<typeof Bundle> = {
          entry: fileName,
          files: files.map(([name, file]) => ({
            fileName: name,
            source: Buffer.from(file.type === "chunk" ? file.code : file.source),
          })),
        };
        keep("workers", key, serialize(bundle), folder);
      },
    },
  };
  const handsOut = {
    name: "kept-worker",
    apply: "build" as const,
    enforce: "pre" as const,
    load(this: Emitter, id: string) {
      const [, file] = ADDRESS_OF_WORKER.exec(id) ?? [];
      const key = file && keyOfWorker(file);
      const known = key && recall("workers", key, folder);
      if (!known) return null;
      const { entry, files } = Bundle.parse(deserialize(known));
      let started = "";
      for (const { fileName, source } of files) {
        const reference = this.emitFile({ type: "asset", fileName, source });
        if (fileName === entry) started = reference;
      }
      // as Vite says it of a bundle that it has just made
      return { code: `export default import.meta.ROLLDOWN_FILE_URL_${started}`, map: { mappings: "" } };
    },
  };
  return { keeps, handsOut };
}
