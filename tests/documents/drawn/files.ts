import { toDocx } from "./docx.ts";
import type { Piece } from "./form.ts";
import { toHtml } from "./html.ts";
import { toPdf } from "./pdf.ts";
import { toPiped } from "./piped.ts";
import { toXlsx } from "./xlsx.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** Every kind of file that pieces can be drawn as, by the reader that reads it. */
export const FILES: Record<string, { name: string; draw: (pieces: Piece[]) => Promise<Uint8Array> }> = {
  piped: { name: "report.txt", draw: async (pieces) => encode(toPiped(pieces)) },
  html: { name: "report.html", draw: async (pieces) => encode(toHtml(pieces)) },
  docx: { name: "report.docx", draw: toDocx },
  xlsx: { name: "report.xlsx", draw: toXlsx },
  pdf: { name: "report.pdf", draw: async (pieces) => toPdf(pieces) },
};
