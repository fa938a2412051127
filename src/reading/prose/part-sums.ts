import type { Told } from "./clauses.ts";
import { fenOf, isOwnRole } from "./programme.ts";

/** What is still to be paid is no part of what was. */
const UNPAID: Told["role"][] = ["contract", "left"];

/** The parts that a sentence names right behind an amount. */
function partsBehind(told: Told[], at: number): Told[] {
  let end = at + 1;
  const sentence = told[at]?.quantity.sentence;
  while (told[end]?.share === "part" && told[end]?.quantity.sentence === sentence) end += 1;
  return told.slice(at + 1, end).filter(({ quantity, role }) => quantity.money && !UNPAID.includes(role));
}

/** Whether the parts behind an amount come to it: 2023年支出231万元，其中中央135万元、地方96万元. */
export function addsUp(own: Told, told: Told[], at: number): boolean {
  const parts = partsBehind(told, at);
  return (
    parts.length > 1 && fenOf(own) > 0 && parts.reduce((sum, part) => sum + fenOf(part), 0) === fenOf(own)
  );
}

/** Whether there is a larger whole whose parts come to it, one of which is this amount. */
export const isPartOfMore = (own: Told, wholes: Told[], told: Told[]) =>
  wholes.some((whole) => {
    if (fenOf(whole) <= fenOf(own) || !isOwnRole(whole.role)) return false;
    const at = told.indexOf(whole);
    return addsUp(whole, told, at) && partsBehind(told, at).some((part) => fenOf(part) === fenOf(own));
  });
