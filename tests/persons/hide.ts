import { findPersons } from "../../src/persons/find.ts";
import { hidePersons } from "../../src/persons/hide.ts";
import { readDocument } from "../../src/reading/open.ts";

/** The lines of a text with its persons hidden. */
export function hidden(text: string): string {
  const document = readDocument(new TextEncoder().encode(text));
  return hidePersons(document.lines, findPersons(document)).join("\n");
}
