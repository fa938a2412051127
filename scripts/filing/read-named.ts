/** The bytes of the file that a command line names. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { checkSize } from "../../src/documents/decode.ts";
import { BadUsage } from "../disk/bad-input.ts";

/**
 * Reads a file that is to be filed.
 * @param what the file should be, for the sentence where it is a folder or a device
 * @throws BadUsage where there is no such file, UnreadableFile where it is larger than any that is read
 */
export function readNamed(file: string, what: "report" | "table"): Uint8Array {
  if (!existsSync(file)) throw new BadUsage({ kind: "no-file", file });
  const found = statSync(file);
  if (!found.isFile()) throw new BadUsage({ kind: "no-plain-file", file, what });
  checkSize(found.size);
  return readFileSync(file);
}
