import { isBlockLabel } from "../../labels.ts";
import type { Strip } from "./columns.ts";

/**
 * The strips between columns, without those between a head and its cells that are aligned otherwise, so that neither stands below
 * nor above the other. In a row of such heads and cells each head goes with the cells it is nearer to.
 * @param heads what each column prints as its head, and `cells` what it prints below
 * @returns null where a head is not nearer to cells at one side
 */
export function joinHeads(strips: Strip[], heads: string[], cells: string[]): Strip[] | null {
  const isHead = (column: number) =>
    heads[column] !== "" && cells[column] === "" && !isBlockLabel(heads[column] ?? "");
  const isBody = (column: number) => heads[column] === "" && cells[column] !== "";
  const isParted = strips.map(
    (_, left) => (isHead(left) && isBody(left + 1)) || (isBody(left) && isHead(left + 1)),
  );
  const left = new Set(strips);
  for (let at = 0; at < strips.length; at++) {
    if (!isParted[at]) continue;
    let end = at;
    while (isParted[end + 1]) end += 1;
    if ((end - at) % 2 === 1) return null;
    for (let own = at; own <= end; own++) {
      const strip = strips[own];
      if (!strip || (own - at) % 2 === 1) continue;
      const beside = [own > at ? strips[own - 1] : undefined, own < end ? strips[own + 1] : undefined];
      if (beside.some((other) => other && widthOf(other) <= widthOf(strip))) return null;
      left.delete(strip);
    }
    at = end;
  }
  return strips.filter((strip) => left.has(strip));
}

const widthOf = ({ from, to }: Strip): number => to - from;
