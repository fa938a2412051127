import { readSource } from "../../../scripts/publish/sources.ts";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { readEvaluations } from "../../../src/reading/index.ts";
import { openDocument, readDocument } from "../../../src/reading/open.ts";

/** An evaluation of a founding report as its text says it. */
export function founding(id: string, ordinal = 1): Evaluation {
  const { bytes, corrections, source } = readSource(`data/sources/${id}`, id);
  const { evaluations } = readEvaluations(readDocument(bytes, corrections, source.reader), id);
  const found = evaluations.find((evaluation) => evaluation.ordinal === ordinal);
  if (!found) throw new Error(`${id} has no evaluation ${ordinal}`);
  return found;
}

/** What a file says, read from its bytes: lines, and evaluations with their notices. */
export async function read(bytes: Uint8Array | string, name: string) {
  const document = await openDocument(
    typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    name,
  );
  return { ...document, ...readEvaluations(document, "t-2023") };
}

/** The lines of a file, blank cells at their end left out. */
export async function linesOf(bytes: Uint8Array | string, name: string): Promise<string[]> {
  return (await read(bytes, name)).lines.map((line) => line.replace(/\t+$/, ""));
}
