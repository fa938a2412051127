import { z } from "zod";
import { FiscalYear } from "../values/year.ts";
import { Checked, OLD_KINDS, PICTURE_KINDS } from "./words.ts";

const IsoDate = z.iso.date();

const HttpUrl = z.url({ protocol: /^https?$/ });
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A picture of a page beside the text that was recognised in it: only lines that may be shown. */
export const ScanPicture = z.strictObject({
  file: z.string().regex(/^page-\d+\.png$/),
  page: z.int().min(1),
  sha256: Sha256,
});
export type ScanPicture = z.infer<typeof ScanPicture>;

/** What is known of a report that was collected whole, beside its text. */
export const WholeSource = z.strictObject({
  kind: z.literal("whole").optional(),
  region: z.string().regex(/^\d{6}$/),
  fiscalYear: FiscalYear,
  publisher: z.string().min(1),
  publisherInferred: z.boolean(),
  file: z.string().regex(/^[\w-]+\.[a-z]+$/),
  sha256: Sha256,
  url: HttpUrl.nullable(),
  collectedOn: IsoDate,
  reader: z.enum([
    "tabbed",
    "stacked",
    "piped",
    "stream",
    "vertical",
    "spaced",
    "glued",
    "aligned",
    "html",
    "docx",
    "xlsx",
    "pdf",
  ]),
  /** How many tokens such as [姓名已隐去] stand in the stored text. */
  redactions: z.int().min(0),
  /** Pages of a scan. */
  pictures: z.array(ScanPicture).optional(),
  /** The file as it was collected; what is stored is its text, see docs/filing.md. */
  original: z
    .strictObject({
      kind: z.enum(["text", "html", "docx", "xlsx", "pdf", ...OLD_KINDS, ...PICTURE_KINDS]),
      sha256: Sha256,
      /** The program that turned an old kind of file, or pictures of pages, into what is read. */
      convertedBy: z.enum(["LibreOffice", "PaddleOCR"]).optional(),
    })
    .optional(),
});
export type WholeSource = z.infer<typeof WholeSource>;

/** What is known of figures that were transcribed from a published report: its text is not here, its address is. */
export const ExcerptSource = z.strictObject({
  kind: z.literal("excerpt"),
  region: z.string().regex(/^\d{6}$/),
  fiscalYear: FiscalYear,
  publisher: z.string().min(1),
  /** As the page prints it; null where it was not seen. */
  title: z.string().min(1).nullable(),
  url: HttpUrl,
  /** The day a copy of the page was read. */
  retrieved: IsoDate,
  /** What of its arithmetic was redone, on every row that prints enough for it. */
  checked: z.array(Checked),
  file: z.literal("excerpt.csv"),
  sha256: Sha256,
});
export type ExcerptSource = z.infer<typeof ExcerptSource>;

/** `data/sources/<id>/source.json`; a source that does not say its kind is whole. */
export const Source = z.discriminatedUnion("kind", [ExcerptSource, WholeSource]);
export type Source = z.infer<typeof Source>;

/** One entry of `corrections.json`: on `line`, the characters `from` are read as `to`. */
export const Correction = z.strictObject({
  line: z.int().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  reason: z.string().min(1),
  /** The same for the English pages; where nobody wrote it, they quote the Chinese. */
  reasonEn: z.string().min(1).optional(),
  date: IsoDate,
});
export type Correction = z.infer<typeof Correction>;

/** One entry of `replies.json`: a unit's answer to the flags of a rule, shown beside them; it deletes none. */
export const Reply = z.strictObject({
  rule: z.string().regex(/^[a-z-]+$/),
  evaluation: z.string().min(1).optional(),
  text: z.string().min(1),
  by: z.string().min(1),
  date: IsoDate,
});
export type Reply = z.infer<typeof Reply>;
