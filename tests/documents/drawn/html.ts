import type { DrawnCell, Piece } from "./form.ts";

const toEntities = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The pieces as a web page of the given charset. */
export function toHtml(pieces: Piece[], charset = "utf-8"): string {
  const body = pieces.map((piece) =>
    typeof piece === "string"
      ? `<p>${toEntities(piece)}</p>`
      : `<table border="1">\n${piece.map(toRow).join("\n")}\n</table>`,
  );
  return `<!DOCTYPE html>\n<html><head><meta charset="${charset}"><title>绩效自评</title></head>\n<body>\n${body.join("\n")}\n</body></html>\n`;
}

function toRow(cells: DrawnCell[]): string {
  const drawn = cells.map(({ text, columns, rows }) => {
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
    return `<td${spans}>${toEntities(text).replaceAll("\n", "<br>")}</td>`;
  });
  return `<tr>${drawn.join("")}</tr>`;
}
