import { createHash } from "node:crypto";
import { tableFiles } from "../findings/files.ts";
import type { Voice } from "../language.ts";
import { published, publishedFile } from "../published.ts";

/** A file as the data page lists it. */
export interface Download {
  file: string;
  title: string;
  rows: number | null;
  bytes: number;
  sha256: string;
}

/** Every file that can be taken along, the tables first. */
export function downloads({ language, say }: Voice): Download[] {
  const tables = tableFiles(published().tables);
  const named = tables.map(({ title, ...file }) => ({ ...file, title: title[language] }));
  return [...named, { file: "evaluations.json", title: say.data.files.nested, rows: null }].map(
    ({ file, title, rows }) => {
      const content = publishedFile(file);
      return {
        file,
        title,
        rows,
        bytes: content.length,
        sha256: createHash("sha256").update(content).digest("hex"),
      };
    },
  );
}
