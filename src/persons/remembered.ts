import { onceOfText } from "../values/once.ts";

/** Cells of forms say the same over and over: so many of them are known at a time. */
const MOST = 4096;

/**
 * What is found in a cell, found once for all that say the same.
 * @param longest cells of more UTF-16 units are hardly ever the same
 */
export const remembered = <Found>(find: (text: string) => Found, longest: number) =>
  onceOfText(find, longest, MOST);
