import { zh } from "./zh/index.ts";

/** Everything a reader is told that is not data; another language is another object of this shape. */
export type Messages = typeof zh;

/** The words of the pages. */
export const say: Messages = zh;
