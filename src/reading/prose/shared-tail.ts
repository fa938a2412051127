import type { Paragraph, Passage } from "./outline.ts";
import type { Programme } from "./programme.ts";
import { CONCLUSION } from "./stated.ts";
import { announce, announceInline } from "./statements.ts";

/**
 * What stands below the last of several programmes and below none of the others is said of all of them: 存在的问题, 自评结论,
 * or a paragraph of its own that begins 发现的主要问题：.
 * @returns the passages of the last programme without it, and those that are of all
 */
export function partShared(last: Programme, others: Programme[]): { own: Passage[]; shared: Passage[] } {
  const depth = last.passages[0]?.path.length ?? 0;
  const isOfLast = (about: string) =>
    others.some((own) => own.passages.some((each) => tells(each, own, about)));
  for (const [index, passage] of last.passages.entries()) {
    const about = index > 0 ? announcedBelow(passage, depth) : null;
    if (about && !isOfLast(about))
      return { own: last.passages.slice(0, index), shared: last.passages.slice(index) };
    const at = passage.paragraphs.findIndex((paragraph, place) => {
      const said = place > 0 && passage.path.length === depth ? announcedIn(paragraph) : null;
      return said !== null && !isOfLast(said);
    });
    if (at === -1) continue;
    const part = (paragraphs: Paragraph[]) => ({ ...passage, paragraphs });
    return {
      own: [...last.passages.slice(0, index), part(passage.paragraphs.slice(0, at))],
      shared: [part(passage.paragraphs.slice(at)), ...last.passages.slice(index + 1)],
    };
  }
  return { own: last.passages, shared: [] };
}

// whether a passage of a programme says the same in a paragraph, or below a heading, of its own
function tells(passage: Passage, { passages: [head] }: Programme, about: string): boolean {
  const depth = head?.path.length ?? 0;
  return (
    announcedBelow(passage, depth) === about ||
    passage.paragraphs.some(
      (paragraph, place) => (place > 0 || passage !== head) && announcedIn(paragraph) === about,
    )
  );
}

/** What the heading right below a programme's announces: statements of a kind, or a conclusion; null where neither. */
function announcedBelow({ path }: Passage, depth: number): string | null {
  const words = path[depth] ?? "";
  return announce(words) ?? (CONCLUSION.test(words) ? "conclusion" : null);
}

const announcedIn = ({ text }: Paragraph) => announceInline(text);
