import { z } from "zod";
import { Decimal } from "../values/decimal.ts";
import { Place } from "./place.ts";

/** A figure of a report that may be compared with those of others under the same key. */
export const Comparable = z.strictObject({
  key: z.string(),
  name: z.string(),
  year: z.int(),
  value: Decimal,
  /** As printed, in short. */
  said: z.string(),
  evaluation: z.string(),
  indicator: z.string(),
  at: z.array(Place),
});
export type Comparable = z.infer<typeof Comparable>;

/** The same with the id of the rule that compares it. */
export const Kept = Comparable.extend({ rule: z.string() });
export type Kept = z.infer<typeof Kept>;
