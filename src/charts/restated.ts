import type { Drawing } from "./draw.ts";
import { drawShares, type ShareLook, type SharePart } from "./shares.ts";
import { COLOURS, type Size } from "./theme.ts";

/** What an actual adds to its target; words and copied bounds look as their marks do everywhere. */
export const ANSWER_LOOKS = [
  { kind: "differs", fill: "solid", colour: COLOURS.reached },
  { kind: "equal", fill: "empty", colour: COLOURS.reached },
  { kind: "words", fill: "rising", colour: COLOURS.reached },
  { kind: "bound", fill: "falling", colour: COLOURS.unknown },
  { kind: "nothing", fill: "empty", colour: COLOURS.unknown },
] as const satisfies ShareLook[];

/** So many actuals of one report answer their targets in one way. */
export interface AnswerPart extends SharePart {
  kind: (typeof ANSWER_LOOKS)[number]["kind"];
}

/** What each report answers its targets with, as bars of one length. */
export function drawAnswers(parts: AnswerPart[], size: Size, drawing: Drawing): string {
  return drawShares(parts, [...ANSWER_LOOKS], size, drawing);
}
