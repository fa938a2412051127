import { z } from "zod";
import { FiscalYear } from "../values/year.ts";

const IsoDate = z.iso.date();

/** `data/sources/<id>/source.json`: what is known of a collected report beside its text. */
export const Source = z.strictObject({
  region: z.string().regex(/^\d{6}$/),
  fiscalYear: FiscalYear,
  publisher: z.string().min(1),
  publisherInferred: z.boolean(),
  file: z.string().regex(/^[\w-]+\.[a-z]+$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  collectedOn: IsoDate,
  reader: z.enum([
    "tabbed",
    "stacked",
    "piped",
    "stream",
    "vertical",
    "spaced",
    "html",
    "docx",
    "xlsx",
    "pdf",
  ]),
  /** How many tokens such as [姓名已隐去] stand in the stored text. */
  redactions: z.int().min(0),
  /** The file as it was collected; what is stored is its text, see docs/filing.md. */
  original: z
    .strictObject({
      kind: z.enum(["text", "html", "docx", "xlsx", "pdf"]),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .optional(),
});
export type Source = z.infer<typeof Source>;

/** One entry of `corrections.json`: on `line`, the characters `from` are read as `to`. */
export const Correction = z.strictObject({
  line: z.int().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
  reason: z.string().min(1),
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
