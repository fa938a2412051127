import { matchesOf } from "../values/matches.ts";
import { lookFor } from "../values/seen.ts";
import { POST, SIGNS_OFF } from "./patterns.ts";
import { DOUBLE, SOUNDS, SURNAME } from "./surnames.ts";

const DOTTED = "\\p{Script=Han}{1,8}(?:[·•‧・]\\p{Script=Han}{1,8}){1,3}";
/** A name of another language, as it is written by its sound. */
const SOUNDED = `[${SOUNDS}]{4,6}`;
const NAME = `(?:${DOTTED}|${SOUNDED}|${SURNAME}\\p{Script=Han}{1,2})`;
const NAMES = `(${NAME}(?:[、和及与]${NAME}){0,11})`;
/** A whole name of three characters, for words of two begin as family names do too often. */
const WHOLE = `(?:${SOUNDED}|(?:${DOUBLE})\\p{Script=Han}{1,2}|${SURNAME}\\p{Script=Han}{2})`;
const WHOLES = `(${WHOLE}(?:[、和及与]${WHOLE}){0,11})`;
/** What somebody does whose name stands before it. */
const ACTS =
  "承办|承担|负责|担任|任(?!何|务)|牵头|主持|主管|分管|带队|[复审]核|审[定批阅]|签发|批准|撰写|填[报写表]|编制|经办|[两三四]位|同志|等同志|核准|驾驶|保管|管护|照[料顾]|抚养|赡养|监护|代[领签]";
const ENDS_IN_ACT = /[^、和及与]{2}[担负主牵承复审签填编撰分]$/;
const BEGINS_WITH_ACT = new RegExp(`^(?:${ACTS})`);
/**
 * Where names stand in sentences: what is before them, what must stand behind, and what each needs: characters, one of each
 * group, of which one look at a text tells. A new way is one line.
 */
const WAYS: [before: string, behind: string, needed: string, names?: string][] = [
  ["(?:大[姐爷妈叔哥]|阿姨|奶奶|爷爷|师傅|老汉)\\(", "\\)", "姐爷妈叔哥姨奶傅汉 ("],
  ["(?:牵头|负责|主持)[,、;]", "配合|协助|参与|参加|协同", "头责持 配协参 ,、;", WHOLES],
  ["签[字名]", "[、,。;)\\s]|$", "签 字名", WHOLES],
  ["(?:总|执行|技术|具体|现场|数据)负责", "[、,。;)\\s]|$", "头责持", WHOLES],
  ["(?<=^|[\\s(])[文图]/", "[、,。;)\\s]|$", "/"],
  ["(?:找|联系|请与|转告)", "[。,;!)]|$|联系|咨询|反映", "找联请转", WHOLES],
  [
    `(?<=^|[\\s,;。、:(])(?:${SIGNS_OFF})\\s?`,
    "\\s|$|[。;)]",
    "制撰校复审记出经会主统验填报保采领 单表稿核账纳办计管笔收报员用购",
  ],
  [`由(?:\\p{Script=Han}{0,6}${POST})?`, `(?:任|担任)?(?:${ACTS})`, "由"],
  [
    "(?:[号室组社队]|单元|小区|岁|\\d)的",
    "[、,。;)\\s]|$|因|患|享|领|反映|住院|说|今年",
    "的 号室组社队元区岁0123456789",
    WHOLES,
  ],
  ["[向与和同]|联系", "了解|核实|询问|确认|追[回缴]|催[收缴]", "向与和同系 解实问认回缴收", WHOLES],
  [`经(?:${POST})`, "审[定核批阅]|核准|批准|同意|签发|复核", "经 审核批同签复"],
  ["经", "审[定核批阅]|核准|批准|签发|复核", "经 审核批签复", WHOLES],
  ["(?<=经[^,。;]{2,12})报", "(?<![会组委局])(?:审[定核批阅]|批准|签[发批]|同意)", "经 审核批签复"],
  ["(?<=(?:组长|主任|局长)[,、;])", "任副?(?:组长|主任|局长)|为副?(?:组长|主任)", "长任 任为 ,、;"],
  [
    "(?:组长|副组长|组员|成员|负责人|联系人|经办人|填报人)(?:为|是|有|包括|分别为|由)",
    `[、,。;)\\s]|$|等|${ACTS}`,
    "长员人 为是有括由",
  ],
  [
    "(?:参加|参与|参会|与会)(?:(?:评价|自评|评审|检查|核查)的|人员|专家|同志)(?:有|为|是|包括)",
    "[、,。;)\\s]|$|等",
    "参与 的员家志 有为是括",
  ],
  ["(?:经办|填报|负责|责任|联系|审核|复核)人", "于|在|[、,。;)\\s]|$", "办报责任系核 人"],
  ["(?<=^|[\\s,。;、:(])", "[,、\\s]{1,2}[男女][,、\\s]", "男女"],
  ["由", `(?:变更|更换|调整|接替)为${SURNAME}`, "由 更换整替", WHOLES],
  [
    "(?:负责人|联系人|经办人|经理|[组局校院站所队]长)由?\\p{Script=Han}{2,6}(?:变更|更换|调整)为",
    "[,。;)\\s]|$",
    "更换整替",
  ],
];

/**
 * Persons that a sentence counts: 其中李明、王芳2人, 赵军、钱静等3位. Its number is a witness, so that one clear name tells of
 * the others.
 */
const COUNTED =
  /(?<=^|[^\p{Script=Han}]|其中|包括|聘请|邀请|专家|[由的对])((?:其中|包括)?[^\P{Script=Han}等]{2,4}(?:[、和及与][^\P{Script=Han}等]{2,4}){0,11})(等)?\s?(\d{1,2}|[一二两三四五六七八九十])\s?(?:[人位户](?![次均籍])|名(?!称))/gu;
const COUNTS = /[\d一二两三四五六七八九十]\s?[人位名户]/;
const NUMERALS = "〇一二三四五六七八九十";
const numberOf = (own: string) =>
  own === "两" ? 2 : NUMERALS.includes(own) ? NUMERALS.indexOf(own) : Number(own);

/** Such lists, name by name as [first, behind the last] UTF-16 unit, where as many are named as are counted; with 等 fewer may be. */
export function counted(text: string): [start: number, end: number][][] {
  if (!COUNTS.test(text)) return [];
  return matchesOf(text, COUNTED).flatMap(({ 0: all, 1: list = "", 2: others, 3: number = "", index }) => {
    const over = /^(?:其中|包括)/.test(list) ? 2 : 0;
    const names = namesOf(list.slice(over), index + all.indexOf(list) + over);
    const count = numberOf(number);
    // 来了一位管理人员
    if (names.length === 1 && over === 0 && !others) return [];
    return (others ? names.length <= count : names.length === count) ? [names] : [];
  });
}

const GROUPS = [...new Set(WAYS.flatMap(([, , needed]) => needed.split(" ")))];
const look = lookFor(GROUPS);
const bitOf = (group: string) => 1 << GROUPS.indexOf(group);
const COMPILED = WAYS.map(([before, behind, needed, names = NAMES]) => ({
  way: new RegExp(`(?:${before})${names}(?=${behind})`, "gu"),
  needed: needed.split(" ").reduce((sum, group) => sum | bitOf(group), 0),
}));

/** Where a sentence tells of names without a label, list by list, each as [first, behind the last] UTF-16 unit; not all need be names. */
export function toldInProse(text: string): [start: number, end: number][][] {
  const told: [number, number][][] = [];
  const seen = look(text);
  if (seen === 0) return told;
  for (const { way, needed } of COMPILED) {
    if ((seen & needed) !== needed) continue;
    for (const { 0: all, 1: list = "", index } of matchesOf(text, way)) {
      const behind = index + all.length;
      const start = behind - list.length;
      // 由丁婷担任: a name of two characters takes the first of what is done along
      const over = ENDS_IN_ACT.test(list) && BEGINS_WITH_ACT.test(text.slice(behind - 1, behind + 3)) ? 1 : 0;
      told.push(namesOf(list.slice(0, list.length - over), start));
    }
  }
  return told;
}

function namesOf(list: string, from: number): [number, number][] {
  let start = from;
  return list.split(/[、和及与]/).map((name): [number, number] => {
    const own = start;
    start += name.length + 1;
    return [own, own + name.length];
  });
}
