/** What stands for a picture in a cell of a table. */
export const PICTURE = "[图片]";

/** A row of so many other cells that print is one of figures, and a picture in it stands for one. */
const CELLS_OF_A_ROW = 3;

/** Whether a picture alone in a cell stands for what the cell says, and is no ornament of a page. */
export const isOfFigures = (texts: string[]): boolean =>
  texts.filter((text) => text.trim() !== "").length >= CELLS_OF_A_ROW;
