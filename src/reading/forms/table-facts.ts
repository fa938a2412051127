import { filled } from "../../documents/block.ts";
import { readFundsHeader } from "../blocks/money.ts";
import { lookUp } from "../labels/look-up.ts";
import type { Section } from "../layout/sections.ts";

/** Whether a section has a row that opens the money block of such a form. */
export function hasFunds({ blocks }: Section): boolean {
  return blocks.some(({ kind, cells }) => kind === "row" && readFundsHeader(cells) !== null);
}

/** The printed text behind a field label in a section (项目名称 and the like); null where it is not there. */
export function fieldText({ blocks }: Section, labels: Record<string, true>): string | null {
  for (const block of blocks) {
    const first = block.kind === "row" ? block.cells.find(({ text }) => text !== "") : undefined;
    if (!first || !lookUp(labels, first.label)) continue;
    const [, value] = filled(block);
    if (value) return value.text;
  }
  return null;
}
