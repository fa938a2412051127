import { NAME_ENDS } from "../labels/money-names.ts";
import { REVIEW } from "../labels/titles.ts";
import { ENDS_AS_NAME, isGeneric, isKindOfMoney, isName, SHORTEST, trimName } from "./names.ts";

const ORGANISATION =
  /(?:局|委|委员会|中心|医院|学校|大学|学院|中学|小学|幼儿园|支队|大队|总队|办公室|办事处|政府|厅|部|院|所|站|馆|会|公司|园|处|场|镇|乡|联|社|校|队|台|街道|社区)$/;

const PLACE = /[省市县区州旗镇乡]$/;

/**
 * The money that a report's title speaks of: 2023年中央财政农业生产发展资金绩效自评报告, …自评报告（免费开放补助经费）.
 * @param title folded to half-width signs, without spaces
 */
export const nameInTitle = (title: string): string | null => phraseInTitle(title, isName);

/** What a title that names no money of its own calls it: 2024年度中央、市级转移支付资金绩效自评报告. */
export const kindInTitle = (title: string): string | null => phraseInTitle(title, isKindOfMoney);

function phraseInTitle(title: string, isName: (words: string) => boolean): string | null {
  const [, bracketed = ""] = /(?:报告|表|情况|结果)[(](.{4,60}(?=[)]$)|[^()]{4,60}$)/.exec(title) ?? [];
  const [, quoted = ""] = /[“"]([^“”"]{4,60})[”"](?:专项)?(?:资金)?(?:绩效|管理|使用|支出)/.exec(title) ?? [];
  for (const name of [trimName(bracketed), trimName(quoted)]) if (isName(name)) return name;
  const [, before = "", cut = ""] = titleParts(title);
  const [, head = before, tail = ""] = /^(.*?)20\d\d\s*年度?(?:的)?(.*)$/.exec(before) ?? [];
  // 国家文物保护2020年度专项资金: the year stands inside the name
  if (head.length >= SHORTEST && ENDS_AS_NAME.test(tail) && isGeneric(tail) && !ORGANISATION.test(head))
    return before;
  for (const words of [tail, head]) {
    const isLast = words === (tail || head);
    const printed = trimName(words.replace(/^(?:关于|.*?关于)/, "").replace(/的$/, ""));
    if (isName(printed))
      return cut === "项目" && isLast && !IS_MONEY.test(printed) ? asTitled(printed, title) : printed;
    const name = printed.replace(TRANSFER, "");
    if (isName(name)) return name;
    // 残疾人康复 before 项目支出绩效, 危房改造 before 转移支付 are what the money is called
    const isCalled = (cut === "项目" && isLast) || TRANSFER.test(words);
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

/** 河道保洁资金 is what 河道保洁资金项目绩效 calls the money; 水窖补助项目 is a project. */
const IS_MONEY = /(?:资金|经费|专款|基金)$/;
const TRANSFER = /(?:中央|上级|省级)?(?:对下|对地方)?转移支付(?:项目)?(?:预算)?(?:资金)?$/;

/** What a title says that names no money: 红河中心2024年度项目支出绩效自评报告 is a unit's, on all its projects. */
export interface TitleOfUnit {
  unit: string;
  /** What of the unit it speaks of: 项目支出, 部门预算; null where it only says whose report it is. */
  subject: string | null;
}

const UNIT =
  /^(?:标题:)?(?:关于)?(?:20\d\d\s*年度?)?(.{3,30}?)(?=关于|20\d\d\s*年|(?:中央|上级|省级)?(?:对地方|对下)?转移支付|(?:部门|项目|单位|整体|预算)*(?:支出)?绩效)/;
const SUBJECT =
  /^(?:关于)?(?:20\d\d\s*年度?(?:的)?)?(?:部门决算中(?:的)?)?((?:部门|项目|单位|整体|预算|支出|资金|专项|中央|上级|省级|对地方|对下|转移支付)+?)(?:20\d\d\s*年度?)?(?:执行情况|使用情况|单位)?(?:绩效|自评|自我评价|自查)/;
/** Two units of one title: 县财政局县水利局. */
const SEVERAL_UNITS = /[局厅委].*(?:局|厅|委员会)$/;

/** The unit that a report's title begins with, and what of it the report speaks of; null where it begins with anything else. */
export function unitInTitle(title: string): TitleOfUnit | null {
  const [, unit = ""] = UNIT.exec(title) ?? [];
  if (!ORGANISATION.test(unit) || SEVERAL_UNITS.test(unit)) return null;
  const [, subject = null] = SUBJECT.exec(title.slice(title.indexOf(unit) + unit.length)) ?? [];
  return { unit, subject };
}

const titleParts = (title: string) => {
  const match =
    /^(.*?)(项目|部门整体|部门|整体)?(支出|预算执行情况|预算|资金使用情况)?(?:绩效|自评|自我评价|管理使用|使用情况)/.exec(
      title,
    );
  const [all = "", before = "", kind = "", of = ""] = match ?? [];
  // 粮食储备资金使用情况 is how that money was used
  return match ? [all, kind === "" && of.startsWith("资金") ? `${before}资金` : before, kind] : [];
};

const OPENING_AS_NAMED = new RegExp(
  `对(?:本?[省市县区]|我[省市县区局])?([^，。;对]{2,50}?(?:${NAME_ENDS}))(?:管理|使用|投入|绩效|情况|进行|开展|、)[^。;]{0,40}(?:自评|绩效评价)`,
  "g",
);
const OPENING =
  /对(?:本?[省市县区]|我[省市县区局])?([^，。;对]{4,60}?)(?:投入|使用|资金|绩效|情况|进行|开展|实施|、)[^。;]{0,40}自评/g;

const OPENING_OF =
  /(?:开展|组织(?!开展)|进行)了?([^，。;、]{4,40}?)(?:转移支付)?(?:20\d\d\s*年度?)?(?:项目)?(?:支出)?绩效自评/g;

/** What a report says that it evaluates: 对农村道路工程项目资金投入情况…进行了自评, 现对水库维护资金开展自评. */
export function nameInOpening(text: string): string | null {
  for (const pattern of [OPENING_AS_NAMED, OPENING, OPENING_OF]) {
    for (const [, words = ""] of text.matchAll(pattern)) {
      const name = trimName(words);
      if (isName(name)) return name;
    }
  }
  return null;
}

const PRESENTED =
  /现将(?:我[省市县区镇乡局校院]|本[省市县区镇乡局]|[^，。;:\d]{0,8}[省市县区镇乡])?的?(?:20\d\d\s*年度?)?的?([^，。;:]{4,60}?)(?:支出)?的?(?:管理|使用)*绩效(?:目标)?(?:自评|自我评价)/;
const UNIT_BEFORE =
  /^.{2,20}?(?:局|委员会|委|厅|中心|学校|中学|小学|医院|人民政府|街道办事处|联合会)(?=.{4})/;

/** What a report without a title presents: 现将2022年农业农村局高标准农田建设项目绩效自评报告如下. */
export function nameInPresentation(text: string): string | null {
  const [, words = ""] = PRESENTED.exec(text) ?? [];
  const name = trimName(words.replace(UNIT_BEFORE, "").replace(/^20\d\d年度?/, ""));
  return isName(name) ? name : null;
}

/** The money that a prescribed heading names: 中央下达我县水利发展资金预算和绩效目标情况. */
export function nameInTransfer(heading: string): string | null {
  const [, words = ""] =
    /下达(?:[我本]?[省市县区州旗])?(?:20\d\d年度?)?(.{4,40}?)(?:转移支付|预算)*[和及](?:区域|年度)?绩效目标/.exec(
      heading,
    ) ?? [];
  const name = trimName(words.replace(TRANSFER, ""));
  if (isName(name)) return name;
  // 下达农村水窖转移支付预算: what is transferred needs no word of money
  const isCalled = heading.includes(`${name}转移支付`) && name.length >= SHORTEST && !isGeneric(name);
  return isCalled && !ORGANISATION.test(name) && !PLACE.test(name) ? `${name}转移支付` : null;
}

const REVIEWED = new RegExp(`(?:^|反映|[。;])(?:\\(?\\d{1,2}[)、.])?([^，。;:、]{4,40}?)(?:支出)?${REVIEW}`);

/** The programme that a review of accounts speaks of: 乡村道路养护项目绩效自评综述. */
export function nameInReview(text: string): string | null {
  const [, words = ""] = REVIEWED.exec(text) ?? [];
  const name = trimName(words);
  return isName(name) ? name : null;
}
