import { foldWidth } from "../../values/fold.ts";
import { MOST_PROGRAMMES } from "../limits.ts";
import type { Told } from "./clauses.ts";
import { COUNT_OF_PROGRAMMES, nameOfItem } from "./counted-list.ts";
import { isGeneric, SHORTEST } from "./names.ts";
import { asWhole, fenOf, isOwnMoney, isOwnRole, type Programme } from "./programme.ts";
import type { Sentence } from "./sentences.ts";
import { sumOf } from "./shares.ts";

/** An amount that stands behind a number and a name at the head of its line: 2、门面税金1.97万元. */
interface Entry {
  number: number;
  name: string;
  told: Told;
}

const NUMBER = /^\s*[(（]?(\d{1,2})[)）.、．]\s*(?=\D)/;

/**
 * The programmes of numbered lines, each a name with its money, which come to a total told in the same passage; what else
 * its line tells is the programme's too, and a list told again is joined by name.
 */
export function numberedProgrammes(told: Told[]): Programme[] {
  const runs = runsOf(told.flatMap((own) => entryOf(own) ?? []));
  const programmes = new Map<string, Told[]>();
  for (const run of runs.filter((own) => isTotalled(own, told))) {
    for (const { name, told: first } of run) {
      const { paragraph } = first.quantity.sentence;
      const behind = told
        .filter(({ quantity }) => quantity.sentence.paragraph === paragraph)
        .filter(({ quantity }) => quantity !== first.quantity);
      programmes.set(name, [...(programmes.get(name) ?? []), ...[first, ...behind].map(asWhole)]);
    }
  }
  return [...programmes].map(([name, own]) => ({ name, told: own, passages: [] }));
}

function entryOf(told: Told): Entry | null {
  const { words, quantity } = told;
  const number = NUMBER.exec(words)?.[1];
  const isFirst = quantity.sentence.text.slice(0, quantity.index).replace(/\s/g, "") === words;
  // 门面税金, 贷款贴息: what money is called says nothing about what became of it
  const own = told.role === "context" ? { ...told, role: null, because: "" } : told;
  if (!number || !isFirst || !isOwnMoney(own) || quantity.isAbout || fenOf(own) <= 0) return null;
  const name = nameOfItem(words);
  return name && !isGeneric(name) ? { number: Number(number), name, told: own } : null;
}

// 1, 2, 3 … on lines of one passage, each with a name of its own
function runsOf(entries: Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const { sentence } = entry.told.quantity;
    const before = last?.at(-1)?.told.quantity.sentence;
    const goesOn =
      before !== undefined &&
      placeOf(before) === placeOf(sentence) &&
      before.paragraph < sentence.paragraph &&
      entry.number === (last?.at(-1)?.number ?? 0) + 1;
    if (goesOn) last?.push(entry);
    else if (entry.number === 1) runs.push([entry]);
  }
  return runs.filter(
    (run) =>
      run.length > 1 &&
      run.length <= MOST_PROGRAMMES &&
      new Set(run.map(({ name }) => name)).size === run.length,
  );
}

/** The headings that a line stands below; a numbered line may be read as one itself. */
function placeOf({ passage: { lead, path }, text }: Sentence): string {
  const isHeading = lead !== null && foldWidth(lead.text).startsWith(text.slice(0, SHORTEST).trim());
  return (isHeading ? path.slice(0, -1) : path).join("/");
}

// what one programme's money was spent on is listed so as well: each line tells what was spent of its own, or they are counted
function areProgrammes(run: Entry[], total: Told, told: Told[]): boolean {
  const counted = COUNT_OF_PROGRAMMES.exec(total.quantity.sentence.text);
  const isCounted = Number(counted?.[1] ?? counted?.[2] ?? 0) === run.length;
  const tellsSpent = ({ told: own }: Entry) =>
    told.some(
      ({ quantity, role }) =>
        role === "executed" &&
        quantity !== own.quantity &&
        quantity.sentence.paragraph === own.quantity.sentence.paragraph,
    );
  return isCounted || run.every(tellsSpent);
}

const isTotalled = (run: Entry[], told: Told[]) => {
  const [first] = run;
  const place = first && placeOf(first.told.quantity.sentence);
  const sum = sumOf(run.map((own) => own.told));
  return told.some(
    (own) =>
      own.quantity.sentence.passage.path.join("/") === place &&
      !run.some((entry) => entry.told.quantity === own.quantity) &&
      own.share !== "part" &&
      isOwnRole(own.role) &&
      fenOf(own) === sum &&
      areProgrammes(run, own, told),
  );
};
