import { sumLine } from "../model/sums.ts";
import { type Download, factsOf } from "./file.ts";

/** The checksums of these files, as `sha256sum -c` reads them in the folder they stand in. */
export function checksumsDownload(files: Download[]): Download {
  return {
    path: "SHA256SUMS",
    title: { zh: "各文件的 sha256", en: "sha256 of every file" },
    make: async (address) => {
      const facts = await Promise.all(files.map((file) => factsOf(file, address)));
      return facts.map(sumLine).join("");
    },
  };
}
