import { existsSync, readFileSync, statSync } from "node:fs";
import { UnreadableFile } from "../../src/documents/block.ts";
import { checkSize } from "../../src/documents/decode.ts";
import { sayRefusal } from "../../src/messages/refusals.ts";
import { sayTrouble } from "../disk/bad-input.ts";
import { type Inspected, inspectBytes } from "../reading/inspected.ts";
import type { Spoken } from "../words/spoken.ts";

/** What came of one file: what was read and asked, or why it was not read, with its line. */
export type Outcome =
  | { path: string; inspected: Inspected; refused: null }
  | { path: string; inspected: null; refused: { line: number; message: string } };

/** Reads one file and judges it by itself; never throws for what a file or a disk may do. */
export async function readOne(path: string, { say, language }: Spoken): Promise<Outcome> {
  const refuse = (message: string, line = 1): Outcome => ({
    path,
    inspected: null,
    refused: { line, message },
  });
  try {
    if (!existsSync(path)) return refuse(say.command.missing);
    const found = statSync(path);
    if (!found.isFile()) return refuse(found.isDirectory() ? say.command.isFolder : say.command.isNoFile);
    checkSize(found.size);
    return { path, inspected: await inspectBytes(path, readFileSync(path)), refused: null };
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(sayRefusal(error.refusal, language), error.line);
    const said = sayTrouble(error, { say, language });
    if (said === null) throw error;
    return refuse(said);
  }
}
