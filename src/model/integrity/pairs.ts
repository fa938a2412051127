import { STATUS_BASES } from "../words.ts";
import { type Broken, numbered, type Publication } from "./broken.ts";

/** Status and basis are one of the pairs of the data contract. */
export function impossibleStatuses({ tables }: Publication): Broken[] {
  const allowed = new Set(STATUS_BASES.map(([status, basis]) => `${status}/${basis}`));
  return numbered(tables, "indicators").flatMap(({ row, cells: { status, basis } }) => {
    if (allowed.has(`${status}/${basis}`)) return [];
    return [{ table: "indicators", row, column: "basis", why: { kind: "no-such-pair", status, basis } }];
  });
}

/** A rate says what it rests on, and only a rate does. */
export function unfoundedRates({ tables }: Publication): Broken[] {
  return numbered(tables, "evaluations").flatMap(({ row, cells: { execution_rate, rate_basis } }) => {
    if ((execution_rate === null) === (rate_basis === null)) return [];
    return [
      { table: "evaluations", row, column: "rate_basis", why: { kind: "rate-and-basis", basis: rate_basis } },
    ];
  });
}
