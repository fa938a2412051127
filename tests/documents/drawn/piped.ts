import type { Piece } from "./form.ts";

/** The pieces as piped text; a merged cell keeps its place, what it covers is blank. */
export function toPiped(pieces: Piece[]): string {
  const lines = pieces.flatMap((piece) => {
    if (typeof piece === "string") return [piece];
    const covered = new Map<string, true>();
    return piece.map((cells, row) => {
      const printed: string[] = [];
      for (const { text, columns, rows } of cells) {
        while (covered.has(`${row}:${printed.length}`)) printed.push("");
        for (let down = 1; down < rows; down++)
          for (let right = 0; right < columns; right++)
            covered.set(`${row + down}:${printed.length + right}`, true);
        printed.push(text.replaceAll("\n", " "), ...Array.from({ length: columns - 1 }, () => ""));
      }
      return `${printed.join(" | ")} |`;
    });
  });
  return `${lines.join("\n")}\n`;
}
