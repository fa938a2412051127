import { HEADING_NUMBER } from "../../values/numbering.ts";
import type { Told } from "./clauses.ts";
import { isSameName } from "./names.ts";
import { asWhole, type Programme } from "./programme.ts";
import type { Sentence } from "./sentences.ts";

const NUMBER = new RegExp(`^\\s*(?:${HEADING_NUMBER})?\\s*`);
/** What a sentence goes on with behind the name that it opens with. */
const BEHIND_NAME =
  /^(?:项目|资金|经费)?\s*(?:$|[。:：，]|\((?![^()]*(?:[上往去]年|以前|结转|结余))|\d|(?:全年|年初|年度|调整后?)?(?:预算|安排|下达|到位|支出|执行))/;

/**
 * What the paragraphs tell that open with the name of one of some programmes of a list: 1.水窖补助经费。该项目拨入30万元，支出28万元.
 * @returns the programmes with it, in their order
 */
export function withParagraphs(programmes: Programme[], told: Told[], sentences: Sentence[]): Programme[] {
  if (programmes.length === 0) return programmes;
  const names = programmes.flatMap(({ name }) => name ?? []).toSorted((a, b) => b.length - a.length);
  const taken = new Set(programmes.flatMap((own) => own.told.map(({ quantity }) => quantity)));
  const owners = new Map<number, string>();
  const seen = new Set<number>();
  for (const { text, paragraph } of sentences) {
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    const words = text.replace(NUMBER, "");
    const name = names.find((own) => words.startsWith(own) && BEHIND_NAME.test(words.slice(own.length)));
    if (name) owners.set(paragraph, name);
  }
  const below = Map.groupBy(
    told.filter(({ quantity }) => !taken.has(quantity) && owners.has(quantity.sentence.paragraph)),
    ({ quantity }) => owners.get(quantity.sentence.paragraph),
  );
  return programmes.map((own) => {
    const behind = below.get(own.name ?? undefined) ?? [];
    return behind.length === 0 ? own : { ...own, told: [...own.told, ...behind.map(asWhole)] };
  });
}

/**
 * Two lists of programmes as one: a list names each with its budget, and headings below say what was spent of it. Of two that
 * are called alike and like no other one is made.
 */
export function joinedByName(headed: Programme[], listed: Programme[]): Programme[] {
  const others = new Set(listed);
  const joined = headed.map((own) => {
    const same = onlyAlike(own, listed, headed);
    if (!same) return own;
    others.delete(same);
    const told = [...same.told, ...own.told].toSorted(inTheirOrder);
    return { name: own.name, told, passages: [...same.passages, ...own.passages] };
  });
  return [...joined, ...others];
}

function onlyAlike(own: Programme, listed: Programme[], headed: Programme[]): Programme | null {
  const same = listed.filter((other) => isAlike(own, other));
  const exact = same.filter(({ name }) => name === own.name);
  const [only, ...more] = exact.length > 0 ? exact : same;
  if (!only || more.length > 0) return null;
  const rivals = headed.filter((other) => other !== own && isAlike(other, only));
  return exact.length > 0 || rivals.length === 0 ? only : null;
}

const isAlike = ({ name: a }: Programme, { name: b }: Programme) =>
  a !== null && b !== null && isSameName(a, b);

const inTheirOrder = ({ quantity: a }: Told, { quantity: b }: Told) =>
  a.sentence.paragraph - b.sentence.paragraph || a.index - b.index;
