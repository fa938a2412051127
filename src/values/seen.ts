import { codeAt } from "./code-at.ts";

/**
 * Which groups of characters a text has, told in one look at it: a pattern for each group would look again and again.
 * @param groups at most 30; the first has the bit 1, the second 2, the third 4
 */
export function lookFor(groups: readonly string[]): (text: string) => number {
  if (groups.length > 30) throw new Error("more groups than a number has bits");
  const kinds = new Uint8Array(0x10000);
  const bits = [0];
  groups.forEach((group, index) => {
    for (const char of group) {
      const code = char.charCodeAt(0);
      kinds[code] ||= bits.push(0) - 1;
      bits[kinds[code] ?? 0] = (bits[kinds[code] ?? 0] ?? 0) | (1 << index);
    }
  });
  return (text) => {
    const { length } = text;
    let seen = 0;
    for (let index = 0; index < length; index++) seen |= bits[kinds[codeAt(text, index)] ?? 0] ?? 0;
    return seen;
  };
}
