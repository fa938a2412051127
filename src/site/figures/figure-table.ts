import { printNumber } from "../../values/print.ts";
import type { Figure } from "./figure.ts";

/** A cell that holds a figure, as printed. */
const FIGURE = /^[−+-]?[\d,.]+%?$/;
/** From so much on, thousands are parted. */
const LEAST_PARTED = 1e4;

/** The rows of a chart as a table is printed. @param none what stands for a cell without a value */
export function figureTable({ columns, cells }: Pick<Figure, "columns" | "cells">, none: string) {
  return {
    // a column of figures, printed or computed, stands at the right
    heads: columns.map((text, index) => ({
      text,
      isNumber: cells.every((row) => isFigure(row[index] ?? null)),
    })),
    rows: cells.map((row) => row.map((cell) => printCell(cell, none))),
  };
}

/** How many links a drawing has. @param drawing svg */
export const linksIn = (drawing: string) => drawing.split("<a ").length - 1;

const isFigure = (cell: string | number | null) =>
  cell === null || typeof cell === "number" || FIGURE.test(cell);

const printCell = (cell: string | number | null, none: string) =>
  typeof cell === "number"
    ? printNumber(cell, { places: 6, grouping: Math.abs(cell) >= LEAST_PARTED })
    : (cell ?? none);
