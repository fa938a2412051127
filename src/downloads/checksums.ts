import { sumLine } from "../model/sums.ts";
import { type Download, type FileFacts, factsAlone, factsOf } from "./file.ts";

/**
 * The checksums of these files, as `sha256sum -c` reads them in the folder they stand in.
 * @param whole files that are asked for again: what is made of them is kept
 * @param parts files that are many: one after the other is made, so that no more than one is held
 */
export function checksumsDownload(whole: Download[], parts: Download[]): Download {
  return {
    path: "SHA256SUMS",
    title: { zh: "各文件的 sha256", en: "sha256 of every file" },
    make: async (address) => {
      const facts: FileFacts[] = [];
      for (const file of whole) facts.push(await factsOf(file, address));
      for (const file of parts) facts.push(await factsAlone(file, address));
      return facts.map(sumLine).join("");
    },
  };
}
