import { matchesOf } from "../values/matches.ts";
import { POST, SIGNS_OFF, WHO } from "./patterns.ts";
import { lookFor } from "./seen.ts";
import { DOUBLE, SOUNDS, SURNAME } from "./surnames.ts";
import { mayBeginName } from "./word-bounds.ts";

const DOTTED = "\\p{Script=Han}{1,8}(?:[·•‧・]\\p{Script=Han}{1,8}){1,3}";
/** A name of another language, as it is written by its sound. */
const SOUNDED = `[${SOUNDS}]{4,6}`;
const NAME = `(?:${DOTTED}|${SOUNDED}|${SURNAME}\\p{Script=Han}{1,2})`;
const NAMES = `(${NAME}(?:[、和及与]${NAME}){0,11})`;
/** A whole name of three characters, for words of two begin as family names do too often. */
const WHOLE = `(?:${SOUNDED}|(?:${DOUBLE})\\p{Script=Han}{1,2}|${SURNAME}\\p{Script=Han}{2})`;
const WHOLES = `(${WHOLE}(?:[、和及与]${WHOLE}){0,11})`;
/** What follows a name behind a word for who it is. */
const GOES_ON =
  "[、,。;()\\s]|$|\\d|同志|先生|女士|老人|教授|老师|等(?:人|户|家|\\d)|的|于|在|因|患|住院|家[中里属]?|名下|本人|一[户家]|反映|介绍|表示|说|称|每[周月天季年]|协调|参[加与]|签[署字名]|种植|养殖|流转|领取|现|签|代为|无[业房]|赴|进修|负责|牵头|主持|带队|到|向|对|为|被|核[对实]|担任|获|已|申请|出席|指导|帮助|上门|配合|抚养|赡养|照料|优待|伤残|搬|事迹|入户|随访|现场|高级|来电|报销|发言|讲|补[助贴]|低保|救助";
/** What somebody does whose name stands before it. */
const ACTS =
  "承办|承担|负责|担任|任(?!何|务)|牵头|主持|主管|分管|带队|[复审]核|审[定批阅]|签发|批准|撰写|填[报写表]|编制|经办|[两三四]位|同志|等同志|核准";
/** Those whom money reaches, and who are told of as examples. */
const TOLD_OF =
  "(?:受益|受助|救助|帮扶|补助|低保|脱贫|贫困|困难|参保|患病)(?:人|对象|群众|户|老人|学生|职工|居民)|患者|村民|居民|护理员|护工|学生|老人|农户|低保户|贫困户|脱贫户|特困户";
/** What follows such a name: what was done, or a border; no word goes on with it. */
const BORDER =
  "[、,。;)\\s]|$|住院|反映|表示|说|称|一[户家]|家|等(?:人|户|家)|的|于|在|获|因|患|名下|本人|上门|配合|共同";

/** What only a name stands before; before all else that may follow one, other words stand as well. */
const SURE_BEHIND = /^(?:\([男女]|表示|反映|介绍|说|称|已|同志|先生|女士)/;
const SURE_NAME = new RegExp(`^(?:${DOUBLE})`);

/** What a name may have in it that begins with no family name. */
const POINTS = "·•‧・";
/**
 * Where names stand in sentences: what is before them, what must stand behind, and what each needs: characters, one of each
 * group, of which one look at a text tells; or that a word introduces a name, but for names like these; "words" where as
 * often other words stand there. A new way is one line.
 */
const WAYS: [before: string, behind: string, needed: string | RegExp, names?: string, bounds?: "words"][] = [
  [WHO, GOES_ON, /(?!)/, WHOLES, "words"],
  ["(?:大[姐爷妈叔哥]|阿姨|奶奶|爷爷|师傅|老汉)\\(", "\\)", "姐爷妈叔哥姨奶傅汉 ("],
  ["(?:牵头|负责|主持)[,、;]", "配合|协助|参与|参加|协同", "头责持 配协参 ,、;", WHOLES],
  ["签[字名]", "[、,。;)\\s]|$", "签 字名", WHOLES],
  ["(?:找|联系|请与|转告)", "[。,;!)]|$|联系|咨询|反映", "找联请转", WHOLES],
  [
    `(?<=^|[\\s,;。、:(])(?:${SIGNS_OFF})\\s?`,
    "\\s|$|[。;)]",
    "制撰校复审记出经会主统验填报保采领 单表稿核账纳办计管笔收报员用购",
  ],
  [`由(?:\\p{Script=Han}{0,6}${POST})?`, `(?:任|担任)?(?:${ACTS})`, "由"],
  [`经(?:${POST})`, "审[定核批阅]|核准|批准|同意|签发|复核", "经 审核批同签复"],
  ["(?<=(?:组长|主任|局长)[,、;])", "任副?(?:组长|主任|局长)|为副?(?:组长|主任)", "长任 任为 ,、;"],
  [`${TOLD_OF}|会计|出纳|干部|社工|志愿者`, BORDER, new RegExp(`[${POINTS}]`), NAMES, "words"],
  [
    "(?:组长|副组长|组员|成员|负责人|联系人|经办人|填报人)(?:为|是|有|包括|分别为|由)",
    `[、,。;)\\s]|$|等|${ACTS}`,
    "长员人 为是有括由",
  ],
  ["(?:参加|参与)(?:评价|自评|评审|检查|核查)的有", "[、,。;)\\s]|$|等", "参 的 有"],
  ["(?:经办|填报|负责|责任|联系|审核|复核)人", "于|在|[、,。;)\\s]|$", "办报责任系核 人"],
  ["(?<=^|[\\s,。;、:(])", "[,、\\s]{1,2}[男女][,、\\s]", "男女"],
];

const GROUPS = [
  ...new Set([
    POINTS,
    ...WAYS.flatMap(([, , needed]) => (typeof needed === "string" ? needed.split(" ") : [])),
  ]),
];
const look = lookFor(GROUPS);
const bitOf = (group: string) => 1 << GROUPS.indexOf(group);
const COMPILED = WAYS.map(([before, behind, needed, names = NAMES, bounds]) => ({
  way: new RegExp(`(?:${before})${names}(?=${behind})`, "gu"),
  needed:
    typeof needed === "string" ? needed.split(" ").reduce((sum, group) => sum | bitOf(group), 0) : needed,
  bounds,
}));

/**
 * Where a sentence tells of names without a label, list by list, each as [first, behind the last] UTF-16 unit; not all need be names.
 * @param introduced whether `mayIntroduce` says that a word may introduce a name in it
 */
export function toldInProse(text: string, introduced: boolean): [start: number, end: number][][] {
  const told: [number, number][][] = [];
  const seen = look(text);
  if (seen === 0 && !introduced) return told;
  for (const { way, needed, bounds } of COMPILED) {
    if (typeof needed === "number" ? (seen & needed) !== needed : !introduced && !needed.test(text)) continue;
    for (const { 0: all, 1: list = "", index } of matchesOf(text, way)) {
      const end = index + all.length;
      const start = end - list.length;
      if (bounds !== "words" || isTold(text, start, end)) told.push(namesOf(list, start));
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

// 残疾儿童康复救助, 脱贫户安家费补助: behind a word for persons other words stand as well
const isTold = (text: string, start: number, end: number) =>
  !text.slice(start, end).includes("的") &&
  (SURE_BEHIND.test(text.slice(end)) || SURE_NAME.test(text.slice(start)) || mayBeginName(text, start));
