import { BEFORE_NAME, GENERIC_NAME, NAME_ENDS, NOT_IN_NAMES } from "../labels/money-names.ts";

const ENDED = new RegExp(`^[\\s\\S]*(?:${NAME_ENDS})(?:[(][^()]{1,20}[)])?`);
const NOT_IN = new RegExp(NOT_IN_NAMES.source, "gu");
const SHORTEST = 4;
const LONGEST = 40;
/** How many words before an amount are looked at for its name. */
const NEARBY = 90;

/**
 * The name of money among the words before an amount: a noun phrase that ends in 资金, 经费, 项目 and the like.
 * @returns null where the words name none, or only what any money is called (年度资金, 中央补助资金)
 */
export function nameIn(words: string): string | null {
  const [ended] = ENDED.exec(words.slice(-NEARBY)) ?? [];
  if (!ended) return null;
  const open = ended.lastIndexOf("(");
  const core = open > 0 && ended.endsWith(")") ? ended.slice(0, open) : ended;
  let start = 0;
  for (const { index, 0: word } of core.matchAll(NOT_IN))
    if (index + word.length <= core.length - 2) start = index + word.length;
  const name = trimName(ended.slice(start));
  return name.length >= SHORTEST && name.length <= LONGEST && !isGeneric(name) ? name : null;
}

/** Without the year, code or number before it and the quotes around it. */
export function trimName(words: string): string {
  const bare = words
    .replace(/^标题[：:]/, "")
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

const ENDS_AS_NAME = new RegExp(`(?:${NAME_ENDS})(?:[(][^()]{1,20}[)])?$`);
const ORGANISATION =
  /(?:局|委|委员会|中心|医院|学校|大学|学院|中学|小学|幼儿园|支队|大队|总队|办公室|办事处|政府|厅|部|院|所|站|馆|会|公司|园|处|场|镇|乡|联|街道|社区)$/;

/** A phrase that names money: 河道保洁资金, never 一、资金情况 or 项目预算安排. */
export const isName = (words: string) =>
  ENDS_AS_NAME.test(words) && words.length >= SHORTEST && !isGeneric(words) && !SEVERAL.test(words);

/** 小额信贷贴息项目及工作经费 names two. */
const SEVERAL = /(?:资金|经费|项目)[及和与、]/;
const PLACE = /[省市县区州旗镇乡]$/;

/**
 * The money that a report's title speaks of: 2023年中央财政农业生产发展资金绩效自评报告, …自评报告（免费开放补助经费）.
 * @param title folded to half-width signs, without spaces
 */
export function nameInTitle(title: string): string | null {
  const [, bracketed = ""] = /(?:报告|表|情况|结果)[(](.{4,60})[)]$/.exec(title) ?? [];
  const [, quoted = ""] = /[“"]([^“”"]{4,60})[”"](?:专项)?(?:资金)?(?:绩效|管理|使用|支出)/.exec(title) ?? [];
  for (const name of [trimName(bracketed), trimName(quoted)]) if (isName(name)) return name;
  const [, before = "", cut = ""] = titleParts(title);
  const [, head = before, tail = ""] = /^(.*?)20\d\d\s*年度?(?:的)?(.*)$/.exec(before) ?? [];
  // 国家文物保护2020年度专项资金: the year stands inside the name
  if (head.length >= SHORTEST && ENDS_AS_NAME.test(tail) && isGeneric(tail) && !ORGANISATION.test(head))
    return before;
  for (const words of [tail, head]) {
    const printed = trimName(words.replace(/^(?:关于|.*?关于)/, ""));
    if (isName(printed)) return printed;
    const name = printed.replace(TRANSFER, "");
    if (isName(name)) return name;
    // 残疾人康复 before 项目支出绩效, 危房改造 before 转移支付 are what the money is called
    const isCalled = (cut === "项目" && words === tail) || TRANSFER.test(words);
    if (
      isCalled &&
      name.length >= SHORTEST - 1 &&
      !isGeneric(name) &&
      !ORGANISATION.test(name) &&
      !PLACE.test(name)
    )
      return TRANSFER.test(words) ? printed.replace(/(?:项目)?(?:预算)?$/, "") : asTitled(name, title);
  }
  return null;
}

// 农村公路养护项目绩效 is the project of that name, 残疾人康复项目支出绩效 the spending on it
const asTitled = (name: string, title: string) =>
  title.includes(`${name}项目`) && !title.includes(`${name}项目支出`) ? `${name}项目` : name;

const TRANSFER = /(?:中央|上级|省级)?(?:对下|对地方)?转移支付(?:项目)?(?:预算)?(?:资金)?$/;

/** Whose report it is, with what it speaks of: 红河中心2024年度项目支出. Where a title names no money, it names that. */
export function subjectOfTitle(title: string): string | null {
  const [, before = "", cut = ""] = titleParts(title);
  const subject = before.replace(/^关于/, "");
  const [organisation = ""] = subject.split(/20\d\d\s*年度?/);
  return ORGANISATION.test(organisation) ? `${subject}${cut === "项目" ? "项目支出" : ""}` : null;
}

const titleParts = (title: string) => {
  const match =
    /^(.*?)(项目|部门整体|部门|整体)?(?:支出|预算执行情况|预算|资金使用情况)?(?:绩效|自评|自我评价|管理使用|使用情况)/.exec(
      title,
    );
  return match ? [match[0], match[1] ?? "", match[2] ?? ""] : [];
};

const OPENING_AS_NAMED = new RegExp(
  `对(?:本?[省市县区]|我[省市县区局])?([^，。;对]{2,50}?(?:${NAME_ENDS}))(?:管理|使用|投入|绩效|情况|进行|开展|、)[^。;]{0,40}(?:自评|绩效评价)`,
  "g",
);
const OPENING =
  /对(?:本?[省市县区]|我[省市县区局])?([^，。;对]{4,60}?)(?:投入|使用|资金|绩效|情况|进行|开展|实施|、)[^。;]{0,40}自评/g;

/** What a report says that it evaluates: 对农村道路工程项目资金投入情况…进行了自评, 现对水库维护资金开展自评. */
export function nameInOpening(text: string): string | null {
  for (const pattern of [OPENING, OPENING_AS_NAMED]) {
    for (const [, words = ""] of text.matchAll(pattern)) {
      const name = trimName(words);
      if (isName(name)) return name;
    }
  }
  return null;
}
