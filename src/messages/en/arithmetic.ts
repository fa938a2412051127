import { plural } from "./plural.ts";

/** A sum of the published tables in words where a reader needs them; see its Chinese counterpart. */
export function arithmetic(sum: string): string {
  const texts = /^2 × (\d+) ÷ \((\d+) \+ (\d+)\) = ([\d.]+)%$/.exec(sum);
  if (texts) {
    const [same = 0, first = 0, second = 0] = texts.slice(1).map(Number);
    if (same === first && first === second)
      return `two texts of ${plural(same, "character", "characters")}, all of them the same`;
    return `texts of ${first} and ${plural(second, "character", "characters")}, ${same} of them the same`;
  }
  return sum.replace(
    /([\d.,]+) 个百分点/g,
    (_, points) => `${points} percentage ${points === "1" ? "point" : "points"}`,
  );
}
