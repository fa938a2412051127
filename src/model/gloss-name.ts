import { anyOf } from "../values/any-of.ts";
import { fold } from "../values/fold.ts";
import { TERMS } from "./glossary.ts";
import { FRAMES, MONEY, NAMES, PAYERS, PEOPLE } from "./name-frames.ts";
import { SENTENCES } from "./sentences.ts";

const AS_A_WHOLE = new Map(Object.entries(SENTENCES).map(([zh, en]) => [fold(zh), en]));
const WORDS = new Map(Object.entries({ ...TERMS, ...PEOPLE, ...NAMES }));
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));
const PAYER = anyOf(Object.keys(PAYERS));
const SLOTS = {
  "@": { group: "people", pattern: anyOf(Object.keys(PEOPLE)) },
  "#": { group: "payers", pattern: `${PAYER}(?:、${PAYER})*` },
  "*": { group: "thing", pattern: "(?![、和与及]).*?[^、和与及]" },
};
/** Names for money are built alike, whatever word ends them. */
const OF_MONEY = Object.entries(MONEY).flatMap(([zh, en]) => [
  [`#${zh}`, `# ${en}`],
  [`#*${zh}`, `# ${en} for *`],
  [`*#${zh}`, `# ${en} for *`],
  [`*${zh}`, `${en} for *`],
]);
/** The frame with the most words of its own first: what it says itself is not left to its parts. */
const BUILT = [...byOwnWords(Object.entries(FRAMES)), ...byOwnWords(OF_MONEY)].map(([zh = "", en = ""]) => ({
  // the last of its own words: searched for before the heavier pattern
  word: zh.split(/[@#*]/).findLast((part) => part !== "") ?? "",
  pattern: patternOf(zh),
  en,
}));
const YEAR =
  /^(?:20(?<year>\d{2})(?:年度(?:年(?![初末底]))?|年(?:年(?![初末底]))?|(?=\D))|(?<short>\d{2})年度)(?<rest>.+)$/;
const BRACKET = /^(.+)\(([^()]+)\)$/;
const ENGLISH_OF_COUNTS: Record<string, string> = { 分: "points", 个项目: "projects" };
/** Characters: twice the longest name published, for the work grows with the square of it. */
const LONGEST_NAME = 80;

/** Every character that something here can take up: a name with another one means nothing, whatever its parts are. */
const TAKEN_UP = new Set(
  [
    "()、年度0123456789",
    ...WORDS.keys(),
    ...[FRAMES, MONEY, PAYERS, PEOPLE, ENGLISH_OF_COUNTS].flatMap((words) => Object.keys(words)),
  ].join(""),
);

/** What parts of one name were found to mean, so that no part is put together twice. */
type Known = Map<string, string | null>;

/**
 * What the name of a programme or an indicator means in English, put together of the words of the glossary.
 * @returns null where one of its words is not in the glossary: never half of a name, never Chinese
 */
export function glossName(name: string): string | null {
  const folded = fold(name).replace(/[。.;；]+$/, "");
  const isHopeless = folded.length > LONGEST_NAME || [...folded].some((char) => !TAKEN_UP.has(char));
  const english = AS_A_WHOLE.get(folded) ?? (isHopeless ? null : glossed(folded, new Map()));
  return english && english.charAt(0).toUpperCase() + english.slice(1);
}

function glossed(name: string, known: Known): string | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const english =
    WORDS.get(name) ??
    bracketed(name, known) ??
    dated(name, known) ??
    framed(name, known) ??
    compounded(name);
  known.set(name, english);
  return english;
}

function bracketed(name: string, known: Known): string | null {
  const [, outside = "", inside = ""] = BRACKET.exec(name) ?? [];
  const [, count, unit = ""] = /^(\d+)(\D+)$/.exec(inside) ?? [];
  const aside = ENGLISH_OF_COUNTS[unit]
    ? `${count} ${ENGLISH_OF_COUNTS[unit]}`
    : inside && glossed(inside, known);
  const own = outside && glossed(outside, known);
  return own && aside ? `${own} (${aside})` : null;
}

function dated(name: string, known: Known): string | null {
  const { year, short, rest = "" } = YEAR.exec(name)?.groups ?? {};
  const own = rest && glossed(rest, known);
  return own ? `20${year ?? short} ${own}` : null;
}

function framed(name: string, known: Known): string | null {
  for (const { word, pattern, en } of BUILT) {
    const found = name.includes(word) ? pattern.exec(name)?.groups : null;
    const english = found && filled(en, found, known);
    if (english) return english;
  }
  return null;
}

function filled(
  frame: string,
  { people, payers, thing }: Record<string, string | undefined>,
  known: Known,
): string | null {
  const said = thing === undefined ? "" : glossed(thing, known);
  if (said === null) return null;
  const whose = payers?.split("、").map((payer) => PAYERS[payer]);
  return frame
    .replace("@", people ? (PEOPLE[people] ?? "") : "")
    .replace("#", whose?.join(" and ") ?? "")
    .replace("*", said);
}

// as few words as the name can be made of: the longer word says more
function compounded(name: string): string | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= name.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = best[start];
      const word = before && WORDS.get(name.slice(start, end));
      if (!before || !word) continue;
      const words = [...before, word];
      if (words.length < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = words;
    }
  }
  const words = best[name.length];
  return words && words.length > 1 ? words.join(" ") : null;
}

function byOwnWords(frames: string[][]): string[][] {
  const own = ([zh = ""]: string[]) => zh.replace(/[@#*]/g, "").length;
  return frames.toSorted((a, b) => own(b) - own(a));
}

function patternOf(frame: string): RegExp {
  const source = frame.replace(/[@#*]/g, (slot) => {
    const { group, pattern } = SLOTS[slot as keyof typeof SLOTS];
    return `(?<${group}>${pattern})`;
  });
  return new RegExp(`^${source}$`);
}
