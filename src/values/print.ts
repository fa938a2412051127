// made once for each: making a format costs a hundred times what using one does
const formats = new Map<string, Intl.NumberFormat>();

/** How a number is printed: at most so many decimal places, with separators between thousands unless told otherwise. */
export interface Printed {
  places?: number;
  grouping?: boolean;
}

/** A number as readers of both languages know it: `1,204`, `97.5`; zeros that no digit needs are left out. */
export function printNumber(value: number, { places = 2, grouping = true }: Printed = {}): string {
  const key = `${places} ${grouping}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat("en-US", { maximumFractionDigits: places, useGrouping: grouping });
  formats.set(key, known);
  return known.format(value);
}

/** A share as a percentage without needless zeros: 0.9 is `90%`. */
export function percent(share: number): string {
  return `${printNumber(share * 100)}%`;
}
