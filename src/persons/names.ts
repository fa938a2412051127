import { codeAt } from "../values/code-at.ts";
import { matchesOf } from "../values/matches.ts";
import { lookFor } from "../values/seen.ts";
import { asksFor, isAskedFor } from "./asked.ts";
import { FAMILY_WEIGHTS } from "./characters.ts";
import { OF_PUBLIC_LIFE } from "./contexts.ts";
import { likelyNames } from "./likely.ts";
import {
  ENDS_AS_THING,
  INSTITUTION,
  LATIN_THINGS,
  NO_NAME,
  POST,
  ROLE,
  ROLE_CELL,
  ROLE_TAIL,
  ROLE_WITH_COLON,
  SIGN,
  SPEAKS_OF_NAMES,
  WHO_LABEL,
  WORDS,
} from "./patterns.ts";
import { counted, toldInProse } from "./prose.ts";
import { remembered } from "./remembered.ts";
import { DOUBLE, PARTS, SINGLE, SOUNDS, SURNAME } from "./surnames.ts";
import { familyAt, mayBeName, weightBeside, weightOfGiven } from "./weigh.ts";
import { isListedWord, isWordOnly } from "./words.ts";

/** A name inside a text: [first, behind the last] UTF-16 unit, and whether somebody signs with it. */
export interface NameSpan {
  start: number;
  end: number;
  signs: boolean;
}

/** A label before a name; two blanks do for a colon, as does the bracket that says to sign. */
const INTRODUCED = new RegExp(
  `(?:(?:${ROLE})${ROLE_TAIL}|(${SIGN})(?:\\s*\\((?:盖章|手写)\\))?)(?:\\s*:\\s*|\\s*[—–-]{1,2}\\s*|\\s+|(?<=\\)))`,
  "g",
);
/** What is done to a paper, by its kind: 报告撰写：, 财务审核：. */
const OF_PAPERS =
  "(?<=报告|材料|文稿|财务|业务|数据|表格|资料|文字|科室|领导)(?:撰写|起草|编写|执笔|[复审]核|审[签定]|签发|填[报写]|制表|编制|校对|核稿|统稿)";
const IN_SHORT = new RegExp(
  `(?:(?<!\\p{Script=Han})${ROLE_WITH_COLON}(?:/${ROLE_WITH_COLON})?|${OF_PAPERS}|(?<=\\p{Script=Han})${POST})(?:\\(${SIGN}\\))?\\s*:\\s*`,
  "gu",
);
/** A label that ends in a word for persons. */
const LABELLED_WHO = new RegExp(
  `(?<=\\p{Script=Han})(?:${WHO_LABEL}(?:\\([^()]{1,8}\\))?\\s*:\\s*|名单\\s?)(?:1[.、)]\\s?)?`,
  "gu",
);
/** A label with blanks between its characters: 填 报 人：. */
const SPREAD =
  /(?<!\p{Script=Han})((?:\p{Script=Han}[ \t]{1,4}){1,7}\p{Script=Han})(?:\s*\([^()]{1,10}\))?\s*:\s*/gu;
const LABEL_IN_SHORT = new RegExp(`^${ROLE_WITH_COLON}$`);
/** （签字） before a name, with no label around it. */
const SIGNED = new RegExp(`(?:^|\\s)\\(${SIGN}\\)\\s*:?\\s*`, "g");
/** What may stand between two names. */
const BETWEEN = new RegExp(
  `^(?:${POST})?(?:\\s*\\(([^()]{1,20})\\))?(?:\\s*[:\\s]\\s*\\d[\\d.]{0,9}\\s?(?:万?元|分|人|次))?(?:\\s*[、,;/和及]\\s*|\\s+)(?:\\d{1,2}[.、)]\\s?)?`,
);
const STARTS = new RegExp(`^${SURNAME}`);
const SURE = new RegExp(`^(?:(?:${DOUBLE})\\p{Script=Han}{1,2}|[${SINGLE}]\\p{Script=Han}{1,2})$`, "u");
/** Names that are written by their sound alone. */
const OF_SOUNDS = new RegExp(`^(?:[${SOUNDS}]{3,6}|(?:${PARTS})(?:${PARTS}|[${SOUNDS}]){0,2})$`);
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•‧・．.]\p{Script=Han}{1,8}){1,3}/u;
const LATIN = /^[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{0,20}){1,3}/;
const SPACED = new RegExp(
  `^(?:(?=${SURNAME})\\p{Script=Han}\\s{1,4}\\p{Script=Han}\\s{1,4}\\p{Script=Han}(?!\\s?\\p{Script=Han})|(?=${SURNAME})\\p{Script=Han}{1,2}\\s{1,4}\\p{Script=Han}{1,2}(?!\\p{Script=Han}))`,
  "u",
);
/** 小王, 老张. */
const NICKNAME = new RegExp(
  `^(?:[${SINGLE}]\\p{Script=Han}?[*×]{1,2}|老[${SINGLE}]|小(?![费时米麦康车黄雪江])[${SINGLE}])(?!\\p{Script=Han})`,
  "u",
);
const RUN = /^\p{Script=Han}{1,40}/u;
/** What may stand right behind a name; a name is not cut elsewhere. */
const BEHIND = new RegExp(
  `${POST}|同志|先生|女士|负责|牵头|${ROLE}|${SIGN}|电话|手机|联系|职务|身份证|20\\d\\d`,
);
const ENDS_IN_POST = new RegExp(`${POST}$`);
const POST_ONLY = new RegExp(`^${POST}$`);

/** In running text: a name that is signed, addressed, or given with a post; between borders, so no word is cut. */
const ADDRESSED = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|局长|主任|书记|处长|科长|院长|部长|市长|县长|区长|所长|组长|主席|委员|局|委|科|处|[由经请与和及向]|联系)` +
    `(${SURNAME}\\p{Script=Han}{1,2})(?=同志|\\s*\\(?${SIGN}\\))`,
  "gu",
);
const WITH_POST = new RegExp(
  `(?:局长|主任|书记|处长|科长|院长|部长|市长|县长|区长|所长|组长)(${SURNAME}(?!\\p{Script=Han}担任)\\p{Script=Han}{2})(?=[、,。;)\\s]|$|在|对|主持|带队|牵头|任|为|表示|强调|指出|参加|出席)`,
  "gu",
);

/** Those who work together, named without a colon: 成员李红、王芳. */
const TOGETHER = new RegExp(`(?:成员|组员|组长)(?=${SURNAME}\\p{Script=Han}{1,2}[、,。;)])`, "gu");
/** The head of a line in a list of persons, and what stands right before a mobile number. */
const LISTED = new RegExp(
  `^\\s*(?:\\(?\\d{1,2}[.、)]\\s*)?(${SURNAME}\\p{Script=Han}{1,2})[\\s,、]{1,4}\\S{0,30}?${POST}(?=$|[\\s、,。;(])`,
  "gu",
);
const CALLED = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[由经请与和及向系])(${SURNAME}\\p{Script=Han}{1,2})[\\s(:,]{0,3}(?=1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d|[.,]\\d))`,
  "gu",
);

/** A numbered name in a list of names; and one behind a word for who it is, with blanks around. */
const NUMBERED = new RegExp(
  `(?<=(?:^|[\\s:)])\\d{1,2}[.、)]\\s?)(${SURNAME}\\p{Script=Han}{1,2})(?=[\\s;,。(]|$)`,
  "gu",
);
/** A name with a point between its parts, written by their sound. */
const BY_SOUND = new RegExp(`([${SOUNDS}]{2,6}[·•‧・][${SOUNDS}]{2,8})`, "gu");
const SET_APART = new RegExp(`(?<=\\p{Script=Han}人\\s{1,4})(${SURNAME}\\p{Script=Han}{2})(?=\\s|$)`, "gu");

const DATE = "(?:19|20)\\d{2}\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}日?";
/** A name and the day it was signed, with nothing else in the text. */
const DATED = new RegExp(`^\\s*(?:${DATE}\\s*)?(\\p{Script=Han}{2,4})(?:\\s*${DATE})?\\s*$`, "gu");
/** Characters without which no way of telling names has anything to find, told of a text in one look. */
const SIGNS = {
  colon: ":",
  blank:
    " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  bracket: ")",
  sign: "签",
  member: "员长",
  post: "长任记",
  point: "·•‧・",
  digit: "0123456789",
  person: "人",
  list: "单员家",
  speaks: "人签长员户者师家表报导名志生士任记辑席:·•‧・0123456789",
};
type Sign = keyof typeof SIGNS;
const SIGN_NAMES = Object.keys(SIGNS);
const look = lookFor(Object.values(SIGNS));
const bits = (...signs: Sign[]) => signs.reduce((sum, sign) => sum | (1 << SIGN_NAMES.indexOf(sign)), 0);

/** What each of these cannot match without: any of some characters, and a plain word, which is found many times faster. */
const NEEDED: [pattern: RegExp, any: number, needed: RegExp | null][] = [
  [ADDRESSED, bits("sign", "speaks"), /同志|签[字名章]/],
  [WITH_POST, bits("post"), null],
  [LISTED, bits("speaks"), /^\s*(?:\(?\d|\p{Script=Han})/u],
  [NUMBERED, bits("list"), /(?:名单|[人成]员|专家)/],
  [BY_SOUND, bits("point"), null],
  [SET_APART, bits("person"), /人\s/],
  [DATED, bits("digit"), /\d{4}\s?[年./-]/],
  [CALLED, bits("digit"), /1[3-9]\d[- ]?\d{4}[- ]?\d{4}/],
];
const [SPEAKS, COLON, BLANK, MEMBER, SIGNING] = [
  bits("speaks"),
  bits("colon"),
  bits("blank"),
  bits("member"),
  bits("sign"),
];
const INTRODUCES = bits("colon", "bracket", "blank");
const LABELS = bits("colon", "list");
const SPREADS = COLON | BLANK;

/**
 * The names that a text introduces; the width of the text is folded.
 * @param before the filled cell before, in a row
 */
export function findNames(text: string, before = ""): readonly NameSpan[] {
  if (!hasLetters(text)) return NONE;
  const beside = before === "" ? null : weightBeside(before);
  return text.length > LONGEST_KEPT ? namesBeside(text, beside) : keptBeside(beside)(text);
}

const NONE: readonly NameSpan[] = [];

// figures have no names
function hasLetters(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code > LAST_SIGN || (code >= CAPITAL_A && code <= CAPITAL_Z)) return true;
  }
  return false;
}
const [CAPITAL_A, CAPITAL_Z, LAST_SIGN] = [0x41, 0x5a, 0x2e7f];

/** Cells that are longer are hardly ever the same, in UTF-16 units. */
const LONGEST_KEPT = 24;
/** By what the cell before weighs, of which there are few. */
const kept = new Map<number | null, (text: string) => readonly NameSpan[]>();

function keptBeside(beside: number | null): (text: string) => readonly NameSpan[] {
  const known = kept.get(beside);
  if (known) return known;
  const find = remembered((text): readonly NameSpan[] => namesBeside(text, beside), LONGEST_KEPT);
  kept.set(beside, find);
  return find;
}

function namesBeside(text: string, beside: number | null): NameSpan[] {
  return allNames(text, beside).filter(({ start }) => !OF_PUBLIC_LIFE.test(text.slice(start)));
}

function allNames(text: string, beside: number | null): NameSpan[] {
  const likely = likelyNames(text, beside).flatMap(({ start, end }) =>
    isWord(text.slice(start, end)) ? [] : [{ start, end, signs: false }],
  );
  const told = toldIn(text);
  const seen = look(text);
  if (!(seen & SPEAKS) || !SPEAKS_OF_NAMES.test(text)) return [...told, ...likely];
  const introduced = (seen & INTRODUCES ? matchesOf(text, INTRODUCED) : []).flatMap(
    ({ 0: label, 1: sign, index }) => {
      const sure = !/[:)]\s*$/.test(label);
      return takeNames(text, index + label.length, sure, asksFor(label)).map((span) => ({
        ...span,
        signs: sign !== undefined,
      }));
    },
  );
  const short = seen & COLON ? shortlyLabelled(text) : NONE;
  const labelled = (seen & LABELS ? matchesOf(text, LABELLED_WHO) : []).flatMap(({ 0: label, index }) =>
    namesOrWord(text, index + label.length, label),
  );
  const together = (seen & MEMBER ? matchesOf(text, TOGETHER) : []).flatMap(({ 0: label, index }) =>
    takeNames(text, index + label.length, true),
  );
  const spread = ((seen & SPREADS) === SPREADS ? matchesOf(text, SPREAD) : []).flatMap(
    ({ 0: all, 1: label = "", index }) =>
      endsInLabel(label)
        ? takeNames(text, index + all.length, true, asksFor(`${label.replace(/[ \t]+/g, "")}:`))
        : [],
  );
  const signed = (seen & SIGNING ? matchesOf(text, SIGNED) : []).flatMap(({ 0: all, index }) =>
    takeNames(text, index + all.length, true).map((span) => ({ ...span, signs: true })),
  );
  const named = NEEDED.flatMap(([pattern, any, needed]) =>
    (seen & any && (needed === null || needed.test(text)) ? matchesOf(text, pattern) : []).flatMap(
      ({ 0: all, 1: name = "", index }) => {
        const start = index + all.indexOf(name);
        return isName(name, true) && !isWordOnly(name)
          ? [{ start, end: start + name.length, signs: false }]
          : [];
      },
    ),
  );
  return [
    ...introduced,
    ...short,
    ...labelled,
    ...spread,
    ...signed,
    ...together,
    ...named,
    ...told,
    ...likely,
  ];
}

// 核稿:李明 签发:富贵: beside one who signs off, a word that does so is a name
function shortlyLabelled(text: string): NameSpan[] {
  const labels = matchesOf(text, IN_SHORT);
  const values = labels.map(({ 0: label, index }) => namesOrWord(text, index + label.length, label));
  if (values.every((spans) => spans.length === 0)) return [];
  return labels.flatMap(({ 0: label, index }, at) => {
    const own = values[at] ?? [];
    return own.length > 0 || !OF_PAPER.test(label) ? own : wordAsName(text, index + label.length);
  });
}

// of whom a sentence tells, by its words or by its count
function toldIn(text: string): NameSpan[] {
  const told = toldInProse(text).map((list) => {
    // what stands behind a word that is no name goes on from that word
    const other = list.findIndex(([start, end]) => !isName(text.slice(start, end), true));
    const names = other === -1 ? list : list.slice(0, other);
    const isWordAlone =
      names.length === 1 && names.some(([start, end]) => isWordOnly(text.slice(start, end)));
    return isWordAlone ? [] : names;
  });
  const listed = counted(text).filter((list) =>
    isListOfNames(list.map(([start, end]) => text.slice(start, end))),
  );
  return [...told, ...listed].flat().map(([start, end]) => ({ start, end, signs: false }));
}

// half of them clear names, and none of them a thing or an office
function isListOfNames(list: string[]): boolean {
  const clear = list.filter((own) => isName(own, true) && !isListedWord(own) && !isWord(own));
  const others = list.filter((own) => !clear.includes(own));
  return clear.length * 2 >= list.length && others.every((own) => isAskedFor(own) && !WORDS.test(own));
}

// a name in spread characters may stand before the label: 王 芳 审 核 人
function endsInLabel(spread: string): boolean {
  const characters = spread.split(/[ \t]+/);
  return characters.some((_, from) => {
    const label = characters.slice(from).join("");
    return label.length > 1 && (ROLE_CELL.test(label) || LABEL_IN_SHORT.test(label));
  });
}

/**
 * The names that stand from here on, one after another.
 * @param sure whether each must begin with a family name
 * @param asked how many persons are asked for there, so that what looks like no name may be one; null where none need be
 */
export function takeNames(
  text: string,
  from: number,
  sure: boolean,
  asked: ReturnType<typeof asksFor> = null,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let certain = asked !== "several";
  let start = from;
  while (start < text.length) {
    const rest = text.slice(start, start + 60);
    const own = nameLength(rest, sure || spans.length > 0);
    const listed =
      spans.length === 0 || (asked === "several" ? "、," : "、").includes(text.charAt(start - 1));
    const length = own || (asked && listed ? askedLength(rest) : 0);
    if (length === 0) break;
    certain ||= own > 0 || OF_OFFICE.test(rest.slice(length));
    spans.push({ start, end: start + length, signs: false });
    start += length;
    const between = BETWEEN.exec(text.slice(start, start + 50));
    if (!between) break;
    const [whole, inside] = between;
    if (inside && isName(inside, true)) {
      const at = start + whole.indexOf(inside);
      spans.push({ start: at, end: at + inside.length, signs: false });
    }
    start += whole.length;
  }
  return certain ? spans : [];
}

/** Whose office stands in brackets behind: 连城（民政局）. */
const OF_OFFICE = new RegExp(`^\\s?\\([^()]{0,12}(?:${POST}|[局委办站所校院])\\)`);
/** What a name that is asked for ends at. */
const ENDS_ASKED = /^(?:$|[\s、,;。(/]|电话|手机|职务|身份证|20\d\d|1[3-9]\d)/;

// whatever stands alone where a person is asked for
function askedLength(text: string): number {
  const run = RUN.exec(text)?.[0] ?? "";
  const cut = run.search(BEHIND);
  const name = cut > 0 ? run.slice(0, cut) : run;
  const alone = ENDS_ASKED.test(text.slice(name.length));
  return alone && isAskedFor(name) && !WORDS.test(name) && !isNoName(name) ? name.length : 0;
}

/** So far back is looked for what a label says, in UTF-16 units. */
const LONGEST_LABEL = 24;
/** Labels that only persons stand behind. */
const OF_ONE_PERSON = /(?:[人者师长任]|代表|书记|经理)(?:\([^()]{1,8}\))?\s*:\s*$/;

// 审核:严肃: what stands alone behind other labels may be a word
function namesOrWord(text: string, from: number, label: string): NameSpan[] {
  const spans = takeNames(text, from, true, asksFor(text.slice(Math.max(0, from - LONGEST_LABEL), from)));
  const [only, ...others] = spans;
  if (!only || others.length > 0 || OF_ONE_PERSON.test(label)) return spans;
  return isWordOnly(text.slice(only.start, only.end)) ? [] : spans;
}

/** What is done to a paper by one person. */
const OF_PAPER = /^(?:制[表单]|复核|审[核签定批]|核稿|记账|填[报表]|经办|编制|撰[稿写]|拟稿|校对|签发|批准)/;

function wordAsName(text: string, from: number): NameSpan[] {
  const end = from + askedLength(text.slice(from, from + LONGEST_LABEL));
  return familyAt(text, from) && end > from ? [{ start: from, end, signs: false }] : [];
}

/** Whether a cell prints a post and nothing else: who holds it stands beside it. */
export function isPost(text: string): boolean {
  return POST_ONLY.test(text);
}

/** Whether these characters could be a person's name. @param sure whether it must begin with a family name */
export function isName(text: string, sure: boolean): boolean {
  if (isNoName(text) || (sure ? WORDS.test(text) : isWordOnly(text))) return false;
  if (DOTTED.test(text) || (LATIN.test(text) && !LATIN_THINGS.test(text))) return true;
  const name = text.replace(/\s+/g, "");
  if (!/^\p{Script=Han}{2,8}$/u.test(name) || INSTITUTION.test(name)) return false;
  if (name.length > 4) return sure ? OF_SOUNDS.test(name) : isSounded(name);
  if (sure)
    return (
      SURE.test(name) ||
      OF_SOUNDS.test(name) ||
      mayBeName(name, CLEARLY) ||
      isRareName(name, GIVEN_AFTER_RARE)
    );
  return (
    STARTS.test(name) ||
    FAMILY_WEIGHTS.has(name.charAt(0)) ||
    isRareName(name, GIVEN_IN_CELL) ||
    isSounded(name)
  );
}

/** What the characters of a name weigh together that begins with a rare family name. */
const CLEARLY = 4;
/** What the two characters of a given name weigh together behind a family name that stands in no list, and in a cell of names. */
const GIVEN_AFTER_RARE = 3;
const GIVEN_IN_CELL = 2;

// 区健民
function isRareName(name: string, least: number): boolean {
  if (name.length !== 3 || ENDS_AS_THING.test(name) || isListedWord(name.slice(0, 2))) return false;
  const [, first = "", second = ""] = name;
  return weightOfGiven(first) + weightOfGiven(second) >= least;
}

const isWord = (text: string) =>
  isNoName(text) || WORDS.test(text) || INSTITUTION.test(text) || PLACE.test(text);
/** 罗敷镇, 柳林村, 郝家庄. */
const PLACE = /^(?:..[镇乡村州省盟旗寺庙渠坝路街巷]|.家[庄桥湾沟屯店集堡坡台窑营寨铺河塘岭梁冲坪坳]|.庄)$/u;
const isNoName = (text: string) => NO_NAME.test(text) || ENDS_IN_POST.test(text);

// how many characters of the name that the text begins with; 0 where it begins with none
function nameLength(text: string, sure: boolean): number {
  const foreign = DOTTED.exec(text)?.[0] ?? LATIN.exec(text)?.[0];
  if (foreign && isName(foreign, false)) return foreign.length;
  const run = RUN.exec(text)?.[0] ?? "";
  const cut = run.search(BEHIND);
  const name = cut > 0 ? run.slice(0, cut) : run;
  if (name.length === 1 && cut === 1 && STARTS.test(name)) return 1;
  if (cut !== 0 && name.length >= 2 && isName(name, sure)) return name.length;
  const nick = NICKNAME.exec(text)?.[0];
  if (nick) return nick.length;
  const spaced = SPACED.exec(text)?.[0] ?? "";
  return spaced !== "" && isName(spaced, true) ? spaced.length : 0;
}

// names of other languages are written by sound, with few characters over and over
function isSounded(name: string): boolean {
  return [...name].filter((char) => SOUNDS.includes(char)).length * 5 >= name.length * 3;
}
