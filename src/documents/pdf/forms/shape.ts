import type { ProsePart } from "../page.ts";
import type { TextLine } from "../text.ts";

/** A page without ruling lines: the parts it was read as, and its lines from the top, those of two columns side by side again. */
export interface FormPage {
  page: number;
  parts: ProsePart[];
  lines: TextLine[];
}

/** Lines of one page, the last not among them; the page is counted within those that follow one another. */
export interface Span {
  page: number;
  from: number;
  to: number;
}

/** What a block of a form holds, by the heads of its columns. */
export type BlockKind = "money" | "management" | "goal" | "indicators";

/** A block of a form: the lines of its heads, and those below up to the next block or the end of the form. */
export interface FormBlock {
  kind: BlockKind;
  heads: Span;
  body: Span[];
}

/** A form as it was found: where it may begin, its blocks from the top, and the line of its total. */
export interface FoundForm {
  /** The lines above its first block that no other form takes. */
  above: Span;
  blocks: FormBlock[];
  total: { page: number; line: TextLine } | null;
}
