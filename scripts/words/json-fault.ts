import type { JsonFault } from "../../src/messages/trouble.ts";

/** Where a text that is no JSON stops being it. */
export function jsonFault(text: string): JsonFault {
  if (isBeginning(text)) return null;
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBeginning(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  const lines = text.slice(0, sound).split("\n");
  return { line: lines.length, character: (lines.at(-1) ?? "").length + 1 };
}

// the engine says where it stopped, but for a character that it did not expect, which it only quotes
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /at position (\d+)/.exec(message)?.[1];
    return position === undefined ? !message.startsWith("Unexpected token") : Number(position) >= text.length;
  }
}
