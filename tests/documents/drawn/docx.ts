import * as docx from "docx";
import type { DrawnCell, Piece } from "./form.ts";

/** The pieces as a Word document; merged cells as gridSpan and vMerge. */
export async function toDocx(pieces: Piece[]): Promise<Uint8Array> {
  const children = pieces.map((piece) => (typeof piece === "string" ? paragraph(piece) : toTable(piece)));
  return new Uint8Array(await docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] })));
}

const paragraph = (text: string) => new docx.Paragraph({ children: [new docx.TextRun({ text })] });

function toTable(rows: DrawnCell[][]): docx.Table {
  return new docx.Table({
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          children: cells.map(
            ({ text, columns, rows: down }) =>
              new docx.TableCell({
                columnSpan: columns,
                rowSpan: down,
                children: text.split("\n").map(paragraph),
              }),
          ),
        }),
    ),
  });
}
