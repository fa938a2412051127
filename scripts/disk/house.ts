/** Who may work on data/ and when: one run at a time, and none before what an earlier one left is settled. */

import { join } from "node:path";
import { tell } from "../../src/model/words-of.ts";
import { spoken } from "../words/spoken.ts";
import { takeLock } from "./lock.ts";
import { isLeft, settle } from "./swap.ts";

/** The desk on which what is published, and every report that is filed, lies before it is put in place. */
export const deskOf = (data = "data") => join(data, ".coming");

/**
 * Does work on data/ that no other run may disturb.
 * @param work gets what it must call before it puts something in place
 * @throws BadInput where another run does not end
 */
export async function alone<T>(
  command: string,
  work: (assertHeld: () => void) => T | Promise<T>,
  data = "data",
): Promise<T> {
  const lock = await takeLock(join(data, ".lock"), command);
  try {
    const settled = settle(deskOf(data));
    if (settled) console.error(tell(spoken().say.troubles, settled));
    return await work(lock.assertHeld);
  } finally {
    lock.release();
  }
}

/** For what only reads: settles what an earlier run left, and takes no lock where nothing is left. */
export async function settled(command: string, data = "data"): Promise<void> {
  if (isLeft(deskOf(data))) await alone(command, () => {}, data);
}
