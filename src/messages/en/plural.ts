// made once: making a format costs a hundred times what using one does
const WHOLE = new Intl.NumberFormat("en-GB");

/** A count with separators between thousands: `1,204`. */
export const number = (count: number) => WHOLE.format(count);

/** A count with the words that follow it, verb and all: `1 target was`, `1,204 targets were`. */
export const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`;
