import { UnreadableFile } from "../block.ts";
import { elementsOf, type XmlElement } from "../xml-tree.ts";

/** What refers to a note, the part that holds it and its element there. */
const NOTES = [
  { reference: "w:footnoteReference", part: "word/footnotes.xml", note: "w:footnote", called: "footnote" },
  { reference: "w:endnoteReference", part: "word/endnotes.xml", note: "w:endnote", called: "endnote" },
] as const;

/**
 * Checks that each note a document refers to is there.
 * @throws UnreadableFile where one is not
 */
export function checkNotes(parts: Map<string, XmlElement>): void {
  const main = [...parts].filter(([name]) => /^word\/document\d*\.xml$/.test(name)).map(([, part]) => part);
  for (const { reference, part, note, called } of NOTES) {
    const own = parts.get(part);
    const there = new Set(own ? idsOf([own], note) : []);
    const missing = idsOf(main, reference).find((id) => !there.has(id));
    if (missing === undefined) continue;
    throw new UnreadableFile(1, { kind: "missing-note", note: called, id: missing.slice(0, 20) });
  }
}

function idsOf(elements: XmlElement[], name: string): string[] {
  return elements.flatMap((element) => [
    ...(element.name === name ? [element.attributes["w:id"] ?? ""] : []),
    ...idsOf(elementsOf(element.children), name),
  ]);
}
