import type { RefusalData } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { documents } from "./documents.ts";
import { files } from "./files.ts";
import { filing } from "./filing.ts";
import { packs } from "./packs.ts";
import { pages } from "./pages.ts";
import { pdfs } from "./pdfs.ts";
import { scans } from "./scans.ts";
import { workbooks } from "./workbooks.ts";

/** Why a file is not read: what was found, and what to do. */
export const refusals: WordsOf<RefusalData> = {
  ...files,
  ...packs,
  ...pages,
  ...documents,
  ...workbooks,
  ...pdfs,
  ...scans,
  ...filing,
};
