import { sayDisk } from "./disk.ts";

/** What stops the work: a message with file, line, what was found and what to do. */
export class BadInput extends Error {}

/** What is said of an error that is not our bug, null of others: bad input, or a disk that refuses. */
export function sayTrouble(error: unknown): string | null {
  return error instanceof BadInput ? error.message : sayDisk(error);
}
