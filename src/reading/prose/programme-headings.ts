import { ANY_NUMBER } from "../../values/numbering.ts";
import { REVIEW } from "../labels/titles.ts";
import { MOST_PROGRAMMES } from "../limits.ts";
import type { Told } from "./clauses.ts";
import { isName } from "./names.ts";
import type { Passage } from "./outline.ts";
import { isOwnMoney, type Programme } from "./programme.ts";
import { partShared } from "./shared-tail.ts";

/** A passage and those below it, up to the next heading of its own rank or above. */
export function gather(passages: Passage[], index: number): Passage[] {
  const depth = passages[index]?.path.length ?? 0;
  const end = passages.findIndex(({ path }, i) => i > index && path.length <= depth);
  return passages.slice(index, end === -1 ? undefined : end);
}

/** The programmes that have headings of their own. */
export interface Headed {
  programmes: Programme[];
  /** The passages that are theirs. */
  inside: ReadonlySet<Passage>;
  /** What stands below the last of them and is said of all. */
  shared: Passage[];
}

/** 一、租机补助经费 … 二、冬春救助资金: two or more headings of one rank that name money, with money below them. */
export function underHeadings(passages: Passage[], told: Told[]): Headed {
  const named = passages.flatMap((passage, index): { parent: string; programme: Programme }[] => {
    const name = headingName(passage.path.at(-1) ?? "");
    if (!name) return [];
    const below = gather(passages, index);
    const amounts = told.filter(({ quantity }) => below.includes(quantity.sentence.passage));
    return [
      { parent: passage.path.slice(0, -1).join("/"), programme: { name, told: amounts, passages: below } },
    ];
  });
  const [first] = named;
  const siblings = named.filter(({ parent }) => parent === first?.parent).map(({ programme }) => programme);
  const last = siblings.at(-1);
  if (!last || siblings.length < 2 || siblings.length > MOST_PROGRAMMES)
    return { programmes: [], inside: new Set(), shared: [] };
  const { own, shared } = partShared(last, siblings.slice(0, -1));
  const isOwn = ({ quantity }: Told) => !shared.includes(quantity.sentence.passage);
  const headed = [...siblings.slice(0, -1), { ...last, told: last.told.filter(isOwn) }].filter((programme) =>
    programme.told.some(isOwnMoney),
  );
  return {
    programmes: headed.map((each) => (each.name === last.name ? { ...each, passages: own } : each)),
    inside: new Set(headed.flatMap((each) => each.passages).filter((passage) => !shared.includes(passage))),
    shared,
  };
}

/** What follows a programme's name in the heading of its passage. */
const BEHIND_NAME = new RegExp(
  `(?:${REVIEW}|绩效评价综述|绩效(?:目标)?(?:完成|自评)情况|(?:共计?|为)?\\d[\\d,.]{0,20}[万亿]?元)[。:]?$`,
);

const PROJECT_NUMBER = new RegExp(`^项目${ANY_NUMBER}[:：、]?`);

/** The programme that a heading names: 一、租机补助经费, 1.信贷贴息项目1127万元; null where it names none. */
export function headingName(words: string): string | null {
  const bare = words.replace(PROJECT_NUMBER, "").replace(/[:：]$/, "");
  const name = bare.replace(BEHIND_NAME, "");
  if (/[，；。]/.test(name)) return null;
  return isName(name) || (bare.endsWith("综述") && name.length > 3) ? name : null;
}
