import { readDocument } from "../../src/documents/index.ts";
import { findPersons } from "../../src/persons/find.ts";
import { hidePersons } from "../../src/persons/hide.ts";

/** The lines of a text with its persons hidden. */
export function hidden(text: string): string {
  const document = readDocument(new TextEncoder().encode(text));
  return hidePersons(document.lines, findPersons(document)).join("\n");
}
