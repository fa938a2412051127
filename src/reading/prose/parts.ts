import type { FundSource } from "../../model/words.ts";
import { SOURCES } from "../labels/roles.ts";
import { MOST_PARTS } from "../limits.ts";
import type { Told } from "./clauses.ts";
import { fenOf } from "./programme.ts";

/** An amount that is part of another, and whose money it is. */
export interface PartOf {
  told: Told;
  source: FundSource;
}

const PART_ROLES = ["issued", "received", "carried_in", "budget", "initial", "part", null];
const WHERE_PARTS_STAND = /总体情况$|资金(?:来源|情况|投入|安排)|到位|下达/;

/**
 * The amounts that a whole is put together from, in the sentence that tells it or a passage about money; they must come
 * to it exactly, or nothing says of what it is made.
 */
export function partsOf(whole: Told, told: Told[]): PartOf[] | null {
  const [fen, same] = [exactFenOf(whole), roleFits(whole)];
  const candidates = told.filter(
    (own) => own !== whole && same(own) && exactFenOf(own) > 0 && exactFenOf(own) < fen,
  );
  const behind = candidates.filter(
    (own) =>
      own.quantity.sentence === whole.quantity.sentence &&
      isPart(own) &&
      told.indexOf(own) > told.indexOf(whole),
  );
  const inSentence = candidates.filter((own) => own.quantity.sentence === whole.quantity.sentence);
  const next = candidates.filter(
    (own) => own.quantity.sentence.paragraph === whole.quantity.sentence.paragraph && own.share === "part",
  );
  const passages = new Set(candidates.map((own) => own.quantity.sentence.passage));
  const elsewhere = [...passages]
    .filter(({ path }) => WHERE_PARTS_STAND.test(path.at(-1) ?? ""))
    .map((passage) => candidates.filter((own) => own.quantity.sentence.passage === passage));
  for (const own of [upTo(behind, fen), inSentence, upTo(next, fen), ...elsewhere]) {
    const sum = own.reduce((all, part) => all + exactFenOf(part), 0);
    if (own.length > 0 && own.length <= MOST_PARTS && sum === fen) return sourced(own);
  }
  return passages.size > 0 ? sourcesNamed(elsewhere) : null;
}

// what the money was for, or when it came, says nothing of whose it is
function sourced(told: Told[]): PartOf[] | null {
  const parts = told.flatMap((part) => {
    const source = sourceIn(part.words);
    return source ? [{ told: part, source }] : [];
  });
  return parts.length === told.length ? parts : null;
}

// under a heading of sources each amount names another level's money: what they come to is the report's own business
function sourcesNamed(passages: Told[][]): PartOf[] | null {
  const named = passages
    .flatMap((own) => {
      const parts = sourced(own);
      return parts ? [parts] : [];
    })
    .filter((own) => own.length > 1 && new Set(own.map(({ source }) => source)).size === own.length)
    .filter((own) =>
      own.every(
        ({ told, source }) =>
          source !== "other" && SOURCES_LISTED.test(told.quantity.sentence.passage.path.at(-1) ?? ""),
      ),
    );
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}

const SOURCES_LISTED = /总体情况$|资金来源/;
const isPart = ({ share }: Told) => share === "part" || share === "item";
// 约98万元 adds up to nothing exactly
const exactFenOf = (told: Told) => (told.quantity.isAbout ? 0 : fenOf(told));

// the parts of what was paid were paid; those of other money may be called anything that money is called
const roleFits = (whole: Told) => (own: Told) =>
  whole.role === "executed" ? own.role === "executed" : PART_ROLES.includes(own.role);

// the first amounts of a list that come to the whole: another list may follow
function upTo(told: Told[], fen: number): Told[] {
  let sum = 0;
  const end = told.findIndex((own) => {
    sum += exactFenOf(own);
    return sum >= fen;
  });
  return told.slice(0, end + 1);
}

/** Whose money the words before an amount name; null where they name nobody. */
export function sourceIn(words: string): FundSource | null {
  return SOURCES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
