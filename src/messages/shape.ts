import type { zh } from "./zh/index.ts";

/** Everything a reader is told that is not data; another language is another object of this shape. */
export type Messages = typeof zh;
