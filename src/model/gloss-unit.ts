import { anyOf } from "../values/any-of.ts";
import { fold } from "../values/fold.ts";
import { glossName } from "./gloss-name.ts";
import { INSTITUTIONS, PLACES, TITLES } from "./unit-words.ts";

const PLACE = anyOf(Object.keys(PLACES));
const WHOSE = new RegExp(`^(?<places>${PLACE}*)(?<institution>${anyOf(Object.keys(INSTITUTIONS))})?`);
const EACH_PLACE = new RegExp(PLACE, "g");
const KINDS = Object.keys(TITLES).map((kind) => kind.replace(/[()]/g, "\\$&"));
const TITLE = new RegExp(`^(?<before>.*?)(?<kind>${anyOf(KINDS)})$`);
const YEAR = /\(?(20\d{2})年度?\)?/;
const ANNEX = /\(附件(\d{1,2})\)$/;
/** Stands where nobody noted the title of an excerpt; what its first evaluation is called follows. */
const NO_TITLE = "(标题未录)";

/**
 * The name of a unit in English: what kind of unit, of which place, the nearest first.
 * @returns null where a word of it is not in the lists: never half of a name, never Chinese
 */
export function glossUnit(unit: string): string | null {
  const { english, rest } = whoseBefore(fold(unit));
  return rest === "" ? english : null;
}

/** The title of a report in English: what it is about, what it is, whose, of which year. @returns null as `glossUnit` does */
export function glossTitle(title: string): string | null {
  const folded = fold(title);
  if (folded.startsWith(NO_TITLE)) {
    const name = glossName(folded.slice(NO_TITLE.length));
    return name && `(title not noted) ${name}`;
  }
  const annex = ANNEX.exec(folded)?.[1];
  const undated = folded.replace(ANNEX, "").replace(YEAR, "");
  const { before = "", kind = "" } = TITLE.exec(undated)?.groups ?? {};
  const { english: whose, rest } = whoseBefore(before);
  const about = rest === "" ? null : glossName(rest);
  const told = TITLES[kind];
  if (!told || (rest !== "" && !about)) return null;
  const year = YEAR.exec(folded)?.[1];
  const named = about ? `${about}: ${told}` : told.charAt(0).toUpperCase() + told.slice(1);
  return [named, whose, year].filter(Boolean).join(", ") + (annex ? ` (annex ${annex})` : "");
}

function whoseBefore(words: string): { english: string | null; rest: string } {
  const { 0: whose = "", groups } = WHOSE.exec(words) ?? {};
  const places = [...(groups?.places ?? "").matchAll(EACH_PLACE)].map(([place]) => PLACES[place] ?? "");
  const where = places.toReversed().join(", ");
  const institution = INSTITUTIONS[groups?.institution ?? ""];
  const english = institution && where ? `${institution} of ${where}` : (institution ?? where);
  return { english: english === "" ? null : english, rest: words.slice(whose.length) };
}
