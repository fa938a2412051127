import type { Decimal } from "../../values/decimal.ts";
import type { IndicatorValue } from "../../values/indicator-value.ts";
import { sayPercent } from "./own-ratio.ts";

/** The percentage that a value states; a bare 0 is 0 in any unit, any other number without % may be anything. */
export function percentStated(value: IndicatorValue | null): { percent: Decimal; said: string } | null {
  if (!value?.value || (value.operator !== null && value.operator !== "=")) return null;
  if (value.unit !== "%" && (value.unit !== "" || value.value.units !== 0)) return null;
  return { percent: value.value, said: value.unit === "%" ? sayPercent(value.value) : "0" };
}
