import { printNumber } from "../../values/print.ts";

const LIST = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** A count with separators between thousands: `1,204`. */
export const number = (count: number) => printNumber(count);

/** A count with the words that follow it, verb and all: `1 target was`, `1,204 targets were`. */
export const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A count inside a sentence that reads badly with a nought: `none of them`. */
export const orNone = (count: number) => (count === 0 ? "none" : number(count));

/** Names or years in a sentence: `2020, 2021 and 2023`. */
export const listed = (items: (string | number)[]) => LIST.format(items.map(String));
