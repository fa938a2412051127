import { readFundsHeader } from "../blocks/money.ts";
import { lookUp } from "../labels/look-up.ts";
import { nameField } from "../layout/name-row.ts";
import type { Section } from "../layout/sections.ts";

/** Whether a section has a row that opens the money block of such a form. */
export function hasFunds({ blocks }: Section): boolean {
  return blocks.some(({ kind, cells }) => kind === "row" && readFundsHeader(cells) !== null);
}

/** The printed name behind one of such labels in a section (项目名称 and the like); null where it is not there. */
export function nameBehind({ blocks }: Section, labels: Record<string, true>): string | null {
  for (const block of blocks) {
    const field = nameField(block);
    if (field && lookUp(labels, field.label.label)) return field.value.text;
  }
  return null;
}
