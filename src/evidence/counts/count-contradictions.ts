import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { asPrinted } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { addIn, findQuantities, isNear, kindOf, type Quantity, restates } from "../../values/quantity.ts";

/** Units whose numbers say nothing of how many things there are. */
const NOT_COUNTS = ["", "%", "‰", "分", "日", "天", "周"];

/** A count in a text, and which text. */
interface Count {
  field: "goal" | "goal_result";
  quantity: Quantity;
  at: Place;
}

/** An indicator whose name counts something that goal or result count differently. */
export interface CountContradiction {
  indicator: Indicator;
  own: Quantity;
  others: Count[];
}

/** Every such indicator; a count in the text that several names contradict is told with the first of them. */
export function countContradictions(evaluation: Evaluation): CountContradiction[] {
  const open = new Set(countsOf(evaluation));
  if (open.size === 0) return [];
  return evaluation.indicators.flatMap((indicator): CountContradiction[] => {
    const owns = findQuantities(indicator.name.text).filter(isExactCount);
    for (const own of owns) {
      const others = [...open].filter((count) => contradicts(count, own, indicator));
      // the same count may stand a second time in the text, and then the text agrees as well as not
      const agreed = [...open].some(
        ({ field, quantity }) =>
          isSameThing(quantity, own) &&
          restates(quantity, own) &&
          others.some((each) => each.field === field),
      );
      if (others.length === 0 || agreed) continue;
      for (const other of others) open.delete(other);
      return [{ indicator, own, others }];
    }
    return [];
  });
}

function contradicts(
  { field, quantity: told }: Count,
  own: Quantity,
  { actual, status }: Indicator,
): boolean {
  if (status === "not_met" || !isSameThing(told, own) || restates(told, own)) return false;
  // a result above what the name plans for may be more work done
  if (field === "goal_result" && addIn(own, [told], [own]).value.units > 0) return false;
  if (!isNear(told, own, THRESHOLDS.sameFigure)) return false;
  // the row itself may own to the other number: 目标 228家, 实际 226家
  const reached = asPrinted(actual);
  return !(reached?.value && restates(told, { value: reached.value, unit: reached.unit }));
}

/** Whether two counts are of one thing: the same unit, and the same words behind them, or before where none follow. */
function isSameThing(a: Quantity, b: Quantity): boolean {
  if (kindOf(a.unit) !== kindOf(b.unit)) return false;
  const [behind, before] = [shared(a.after, b.after), shared(reverse(a.before), reverse(b.before))];
  const least = THRESHOLDS.sameThing;
  return behind >= least || (a.after === "" && b.after === "" && before >= least);
}

const reverse = (text: string) => [...text].reverse().join("");

function shared(a: string, b: string): number {
  const end = [...a].findIndex((char, index) => char !== b.charAt(index));
  return end === -1 ? a.length : end;
}

const isExactCount = ({ unit, about }: Quantity) => !about && !NOT_COUNTS.includes(kindOf(unit));

function countsOf({ goal, goalResult }: Evaluation): Count[] {
  const texts = [
    { field: "goal" as const, reading: goal },
    { field: "goal_result" as const, reading: goalResult },
  ];
  return texts.flatMap(({ field, reading }) =>
    reading
      ? findQuantities(reading.text)
          .filter(isExactCount)
          .map((quantity) => ({ field, quantity, at: reading.at }))
      : [],
  );
}
