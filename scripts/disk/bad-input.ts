import { UnreadableFile } from "../../src/documents/block.ts";
import { UnknownRegion } from "../../src/exports/tables.ts";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import { BrokenPromise } from "../../src/model/integrity/broken-promise.ts";
import { DamagedEdition, UnsoundFile } from "../../src/model/integrity/unsound.ts";
import { tell } from "../../src/model/words-of.ts";
import { spoken } from "../words/spoken.ts";
import { diskTrouble } from "./disk.ts";

/** What stops the work, as data; its message is the sentence in the language of whoever started the process. */
export class BadInput extends Error {
  readonly trouble: CommandTrouble;
  constructor(trouble: CommandTrouble) {
    super(tell(spoken().say.troubles, trouble));
    this.trouble = trouble;
  }
}

/** A command line that says something else than it may. */
export class BadUsage extends BadInput {}

/** Why something is not filed. */
export class Refused extends BadInput {}

/** What an error that is not our bug has to say, null of others: bad input, a file that cannot be read, or a disk that refuses. */
export function troubleOf(error: unknown): CommandTrouble | null {
  if (error instanceof BadInput) return error.trouble;
  if (error instanceof UnreadableFile)
    return { kind: "unreadable", file: null, line: error.line, refusal: error.refusal };
  if (error instanceof UnknownRegion)
    return { kind: "region-not-listed", report: error.report, code: error.code };
  if (error instanceof UnsoundFile) return error.told;
  if (error instanceof DamagedEdition)
    return { kind: "damaged-edition", where: error.where, fault: error.told };
  if (error instanceof BrokenPromise) return { kind: "broken-promise", breach: error.breach };
  return diskTrouble(error);
}

/** The same as a sentence. */
export function sayTrouble(error: unknown, { say } = spoken()): string | null {
  const trouble = troubleOf(error);
  return trouble && tell(say.troubles, trouble);
}
