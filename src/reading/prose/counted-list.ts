import { matchesOf } from "../../values/matches.ts";
import { ITEM_NUMBER } from "../../values/numbering.ts";
import { MOST_TOTALS } from "../limits.ts";
import type { Told } from "./clauses.ts";
import { isReceiver, trimName } from "./names.ts";
import type { Passage } from "./outline.ts";
import { asWhole, fenOf, isGiven, isOwnRole, type Programme, subjectIn } from "./programme.ts";
import { sumOf } from "./shares.ts";

/** How many programmes a sentence says that its money is for: 批复项目9个, 4个支出项目. */
export const COUNT_OF_PROGRAMMES = /项目(?:共计?|总数)?(\d{1,2})个|(\d{1,2})个(?:支出|部门预算)?项目/;
/** What stands before an item of a list and is none of its name. */
const LEAD = new RegExp(`^(?:\\s|即|分别[为是]|其中|包括|具体|主要|[:：，]|${ITEM_NUMBER})+`);
/** What follows a name that is no 资金 or 项目. */
const TAIL = /(?:预算|年初预算数?|安排|金额|(?<!补助|补贴|专项|奖补)资金|为|[:：])+$/;
const SHORTEST = 4;
const LONGEST = 40;

/**
 * The programmes of a list that is told with its total: as many as the sentence of the total counts, coming to it exactly,
 * each with a name. They are what the total is: 批复项目2个，资金50万元。分别为：水窖补助30万元；果树补助20万元.
 */
export function countedProgrammes(told: Told[]): Programme[] {
  const money = told.filter(({ quantity }) => quantity.money?.value && !quantity.isAbout);
  let totals = 0;
  for (const whole of told) {
    if (whole.share !== "whole" || !isGiven(whole) || fenOf(whole) === 0) continue;
    const [, behind, before] = COUNT_OF_PROGRAMMES.exec(whole.quantity.sentence.text) ?? [];
    const count = Number(behind ?? before ?? 0);
    if (count < 2) continue;
    totals += 1;
    if (totals > MOST_TOTALS) break;
    for (const list of listsBeside(whole, money)) {
      if (list.length !== count || sumOf(list) !== fenOf(whole)) continue;
      const names = list.map(({ words }) => nameOfItem(words));
      if (names.includes(null) || new Set(names).size < count) continue;
      return list.map((own, i) => ({
        name: names[i] ?? null,
        told: [asWhole({ ...own, role: whole.role, because: whole.because, share: "item" })],
        passages: [],
      }));
    }
  }
  return [];
}

/**
 * Whether a sentence that tells all of the money counts more than one project, 实施项目共15个，年初批复预算8个项目985万元, or names
 * more than one that it is for: 预算280万元，其中水窖补助资金250万元、饮水监测经费30万元.
 */
export const countsSeveral = (told: Told[]): boolean =>
  told.some(({ role, share, quantity: { sentence } }) => {
    if (!isOwnRole(role) || (share !== "whole" && share !== "item")) return false;
    const [, behind, before] = COUNT_OF_PROGRAMMES.exec(sentence.text) ?? [];
    const parts = told.filter((own) => own.share === "part" && own.quantity.sentence === sentence);
    const names = new Set(parts.flatMap(({ words }) => subjectIn(words) ?? []));
    return Number(behind ?? before ?? 0) > 1 || names.size > 1;
  });

/** 共有15个项目纳入自评: where it is counted is no matter. 3个项目点 are places of one. */
const SEVERAL_PROJECTS = /(\d{1,3})个(?:支出|部门预算|预算)?项目(?![点区村县镇乡组部法单标库])/g;

/** Whether the paragraphs of a report count more than one project: what speaks of no money by its name speaks of all of them. */
export const tellsOfSeveral = (passages: Passage[]): boolean =>
  passages.some(({ paragraphs }) =>
    paragraphs.some(({ text }) =>
      matchesOf(text, SEVERAL_PROJECTS).some(([, count = ""]) => Number(count) > 1),
    ),
  );

// the amounts before a total in its sentence, those behind it in its paragraph, or the first of each paragraph below
function listsBeside(whole: Told, money: Told[]): Told[][] {
  const { sentence } = whole.quantity;
  const at = money.indexOf(whole);
  const before = money.slice(0, at).filter(({ quantity }) => quantity.sentence === sentence);
  const inParagraph = money
    .slice(at + 1)
    .filter(({ quantity }) => quantity.sentence.paragraph === sentence.paragraph);
  const below = money
    .slice(at + 1)
    .filter(({ quantity }) => quantity.sentence.passage === sentence.passage)
    .filter(({ quantity }) => quantity.sentence.paragraph > sentence.paragraph)
    .filter(
      ({ quantity }, i, all) => quantity.sentence.paragraph !== all[i - 1]?.quantity.sentence.paragraph,
    );
  return [before, inParagraph, below];
}

/** What an item of a list is called: the words before its amount, without its number; null where they are no phrase. */
export function nameOfItem(words: string): string | null {
  const bare = trimName(words.replace(LEAD, ""));
  const name = subjectIn(bare) ?? bare.replace(TAIL, "");
  const isPhrase =
    name.length >= SHORTEST && name.length <= LONGEST && !/[，；。:]/.test(name) && !isReceiver(name);
  return isPhrase ? name : null;
}
