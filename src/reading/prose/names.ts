import {
  BEFORE_NAME,
  GENERIC_NAME,
  NAME_ENDS,
  NOT_IN_NAMES,
  OWNER,
  RECEIVER,
  SAYS_WORK,
} from "../labels/money-names.ts";

const ENDED = new RegExp(`^[\\s\\S]*(?:${NAME_ENDS})(?:[(][^()]{1,20}[)])?`);
/** A shorter phrase names no money. */
export const SHORTEST = 4;
const LONGEST = 40;
/** How many words before an amount are looked at for its name. */
const NEARBY = 90;

/**
 * The name of money among the words before an amount: a noun phrase that ends in 资金, 经费, 项目 and the like.
 * @returns null where the words name none, or only what any money is called (年度资金, 中央补助资金)
 */
export function nameIn(words: string): string | null {
  const near = words.slice(-NEARBY);
  return nameAtEnd(near) ?? nameAtEnd(near.replace(OF_NAMED, ""));
}

/** 农机购置补贴项目预算资金合计 speaks of the money of a project that it names. */
const OF_NAMED =
  /(?<=资金|经费|补助|补贴|项目|工程)(?:全年|年初|年度|调整后)?(?:财政)?(?:预算|决算|执行|支出)+(?:资金|经费|数|总额|金额|指标|安排)*(?:合计|共计|总计|共|为)*$/;

function nameAtEnd(words: string): string | null {
  const [end] = ENDED.exec(words) ?? [];
  if (!end) return null;
  const ended = withBracketClosed(end, words);
  const open = ended.lastIndexOf("(");
  const core = open > 0 && ended.endsWith(")") ? ended.slice(0, open) : ended;
  let start = 0;
  for (const { index, 0: word } of core.matchAll(NOT_IN_NAMES))
    if (index + word.length <= core.length - 2) start = index + word.length;
  const name = trimName(withoutOpenBracket(ended.slice(start)));
  return name.length >= SHORTEST && name.length <= LONGEST && !isGeneric(name) ? name : null;
}

// 救灾资金（租机补助经费）ends with its bracket, not inside it; one that stays open opens what is none of the name
function withBracketClosed(end: string, words: string): string {
  const open = end.lastIndexOf("(");
  if (open <= end.lastIndexOf(")")) return end;
  const [rest] = /^[^()]{0,12}[)]/.exec(words.slice(end.length)) ?? [];
  return rest ? end + rest : end.slice(0, open);
}

// 189号）补助资金: a bracket that opened before the name closes what is none of it
function withoutOpenBracket(words: string): string {
  const at = words.indexOf(")");
  return at !== -1 && !words.slice(0, at).includes("(") ? words.slice(at + 1) : words;
}

/** Without the year, code or number before it and the quotes around it. */
export function trimName(words: string): string {
  const bare = words
    .replace(/^标题[：:]|^\d{1,2}、/, "")
    .replace(BEFORE_NAME, "")
    .replace(/[：:，；;、。]+$/, "");
  const quoted = /^[“"][^“”"]*[”"]$/.test(bare) ? bare.slice(1, -1) : bare;
  // a quotation mark without its other half was cut off with what stood before or behind
  return (quoted.match(/[“”"]/g)?.length ?? 0) % 2 === 1 ? quoted.replace(/[“”"]/g, "") : quoted;
}

/** Whether a name only says that it is money, and whose. */
export function isGeneric(name: string): boolean {
  return GENERIC_NAME.test(name.replace(/[(（][^()（）]*[)）]/g, "").replace(/20\d\d年?度?/g, ""));
}

/** Whether a name says whose money it is and no more: 某县第四中学专项资金, 中央对地方转移支付. */
export function saysOnlyWhose(name: string): boolean {
  const kind = name.replace(/转移支付|对(?:地方|[省市县下])/g, "");
  if (isGeneric(kind)) return true;
  const rest = kind.replace(OWNER, "");
  // 全民健身中心项目 is what is built, not whose money it is
  return rest !== kind && rest !== "项目" && isGeneric(rest) && !SAYS_WORK.test(rest);
}

/** The money that a document names by whose order it came: 《关于下达2022年水利发展资金预算的通知》. */
export function nameInDocument(text: string): string | null {
  for (const [, words = ""] of text.matchAll(/《([^《》]{4,120})》/g)) {
    const match =
      /(?:下达|拨付|分配)([^《》]{4,80}?)(?:支出)?(?:预算|指标|计划|及绩效目标|的|和)*(?:[(][^()]{1,20}[)])?的?通知$/.exec(
        words,
      );
    const name = match && trimName(match[1] ?? "");
    if (name && new RegExp(`(?:${NAME_ENDS})(?:[(][^()]{1,20}[)])?$`).test(name) && !isGeneric(name))
      return name;
  }
  return null;
}

/** Whether words name who gets a part of the money, and nothing that it is for: 下达王村镇. */
export const isReceiver = (words: string): boolean => RECEIVER.test(words) && !ENDS_AS_NAME.test(words);

/** Whether two names may mean the same money: one in the other, years and 资金|项目 apart. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [coreOf(a), coreOf(b)];
  if (first === "" || second === "") return a === b;
  return first.includes(second) || second.includes(first);
}

const coreOf = (name: string) =>
  name
    .replace(/20\d\d年?度?|[“”"()、的]/g, "")
    .replace(/(?:专项|补助|项目|转移支付|预算)*(?:资金|经费|补助|项目|工程|补贴)*$/, "");

/** What ends as names of money do, with what stands in brackets behind. */
export const ENDS_AS_NAME = new RegExp(`(?:${NAME_ENDS})(?:[(][^()]{1,20}[)])?$`);
/** A phrase that names money: 河道保洁资金, never 一、资金情况 or 项目预算安排. */
export const isName = (words: string) =>
  ENDS_AS_NAME.test(words) &&
  words.length >= SHORTEST &&
  !saysOnlyWhose(words) &&
  !SEVERAL.test(words) &&
  !/[:：]/.test(words);

/** A phrase that says of money no more than whose it is, or of what kind: 中央、市级转移支付资金. */
export const isKindOfMoney = (words: string) =>
  ENDS_AS_NAME.test(words) && words.length >= SHORTEST && saysOnlyWhose(words);

/** 小额信贷贴息项目及工作经费 names two. */
const SEVERAL = /(?:资金|经费|项目)[及和与、]/;
