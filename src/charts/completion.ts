import type { Mark } from "../model/mark.ts";
import type { Drawing } from "./draw.ts";
import { drawShares, type ShareLook, type SharePart } from "./shares.ts";
import { COLOURS, type Size } from "./theme.ts";

/** So many indicators of one report carry one mark. */
export interface CompletionPart extends SharePart {
  kind: Mark;
}

/** The five marks, best first. */
export const MARK_LOOKS: (ShareLook & { kind: Mark })[] = [
  { kind: "exceeded", fill: "solid", colour: COLOURS.reached, outline: COLOURS.ink },
  { kind: "met", fill: "solid", colour: COLOURS.reached },
  { kind: "self_declared", fill: "rising", colour: COLOURS.reached },
  { kind: "unverifiable", fill: "falling", colour: COLOURS.unknown },
  { kind: "not_met", fill: "solid", colour: COLOURS.missed },
];

/** Completion by report: bars of one length, so that nine indicators can be read beside fifty-six. */
export function drawCompletion(parts: CompletionPart[], size: Size, drawing: Drawing): string {
  return drawShares(parts, MARK_LOOKS, size, drawing);
}
