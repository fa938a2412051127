import { UNKNOWN } from "../../values/fold.ts";
import { MOST_STYLE_RULES } from "../limits.ts";
import { isInkOfPaper, isPaper } from "./ink.ts";
import {
  ANY,
  isOfAMoment,
  readSelector,
  type Selector,
  type Step,
  splitSelectors,
  weigh,
} from "./selector.ts";
import { readSunk, SINKS } from "./sunk.ts";

/** What a declaration says about whether text shows and is crossed out; undefined where it says nothing. */
export interface Showing {
  display?: boolean;
  visible?: boolean;
  crossed?: boolean;
  /** Whether text is white; and whether what lies behind it is, false where that is another colour or not known. */
  ink?: boolean;
  ground?: boolean;
  /** Set where it is only known when the page is built whether the element shows: `display: var(--x)`. */
  unsure?: boolean;
  /** What is written into the element; blank where that prints nothing. */
  written?: string;
}

/** A declared value, and how it goes before others. */
export interface Declared {
  value: string;
  important: boolean;
}

/** What declarations say of an element, and those of them that may sink its text, alone or with others. */
export interface Declarations {
  showing: Showing;
  important: boolean;
  sinks: Map<string, Declared>;
}

/** A rule that says whether what it selects shows. */
export interface StyleRule extends Showing {
  steps: Step[];
  /** What goes first where rules disagree: marked important, then ids, classes and tags counted, then the later one. */
  weight: number;
  sinks: Map<string, Declared>;
  /** Whether it hides what it selects, and it is not known whether it selects all that fits its steps. */
  isDoubtful: boolean;
  side: Selector["side"];
}

/** An important declaration goes before all that are not. */
export const IMPORTANT = 1e13;
/** Rules of these go for other media, or only for some sizes of a screen; the others hold declarations of no element. */
const FOR_ALL = /^@media\s+(?:all|screen)\s*$|^@layer\b[^;]*$/i;
/** Rules of these may go for any reader. */
const FOR_SOME =
  /^@(?:supports|container|scope|starting-style)\b|^@media\b(?!.*(?:print|max-width|not|speech)).*min-/i;

/** Where in a style sheet a rule stands: whether it counts, whether that is certain, and whether it is a rule itself. */
interface Around {
  counts: boolean;
  isDoubtful: boolean;
  isRule: boolean;
}

/**
 * The rules of a style sheet that say whether something shows; what a browser alone could tell (:hover) is left out.
 * @param maySink whether anything in the page is sunk, without which sizes and places say nothing
 */
export function readStyleSheet(css: string, maySink: boolean): StyleRule[] {
  const rules: StyleRule[] = [];
  const plain = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, " ").replace(/<!--|-->/g, " ");
  const open: Around[] = [];
  let at = 0;
  for (const { 0: mark, index } of plain.matchAll(/"[^"\n]*"|'[^'\n]*'|[{};]/g)) {
    if (mark.length > 1) continue;
    const head = plain.slice(at, index).trim();
    const around = open.at(-1) ?? { counts: true, isDoubtful: false, isRule: false };
    if (mark === "{" && head.startsWith("@"))
      open.push({
        counts: around.counts && (FOR_ALL.test(head) || FOR_SOME.test(head)),
        isDoubtful: around.isDoubtful || !FOR_ALL.test(head),
        isRule: false,
      });
    else if (mark === "{") {
      // what stands in a rule goes for what stands in its elements, or for these themselves
      const isDoubtful = around.isDoubtful || around.isRule;
      if (around.counts)
        rules.push(
          ...toRules(head, declarationsAt(plain, index + 1), { order: rules.length, maySink, isDoubtful }),
        );
      open.push({ counts: around.counts, isDoubtful, isRule: true });
    } else if (mark === "}") open.pop();
    at = index + 1;
    if (rules.length > MOST_STYLE_RULES) break;
  }
  return rules;
}

// as far as the rule ends, or another begins in it
function declarationsAt(css: string, from: number): string {
  const rest = /^(?:"[^"\n]*"|'[^'\n]*'|[^{}"']|["'])*/.exec(css.slice(from, from + LONGEST_RULE))?.[0] ?? "";
  return css[from + rest.length] === "{" ? rest.slice(0, rest.lastIndexOf(";") + 1) : rest;
}

const LONGEST_RULE = 20_000;
const DECLARATION = /([a-z-]+)\s*:\s*((?:"[^"\n]*"|'[^'\n]*'|[^;"'])*)(?:;|$)/gi;

/** What only the built page tells where a value is kept elsewhere, or what turns the order of characters. */
const MAY_HIDE = /^(?:display|visibility|unicode-bidi)$/;

/** What declarations say about showing: `display: none`, `visibility: hidden`, `text-decoration: line-through`. */
export function readShowing(declarations: string, maySink: boolean): Declarations {
  const showing: Showing = {};
  const sinks = new Map<string, Declared>();
  const colours: Partial<Record<"ink" | "ground", string>> = {};
  let important = false;
  for (const [, given = "", printed = ""] of declarations.matchAll(DECLARATION)) {
    const [name, isImportant] = [given.toLowerCase(), /!\s*important/i.test(printed)];
    const raw = printed.replace(/!\s*important/i, "").trim();
    const value = raw.toLowerCase();
    if (maySink && SINKS.test(name)) sinks.set(name, { value, important: isImportant });
    const before = Object.keys(showing).length;
    if (MAY_HIDE.test(name) && /var\(|override/.test(value)) showing.unsure = true;
    else if (name === "display") showing.display = value !== "none";
    else if (name === "mso-hide" && value === "all") showing.display = false;
    else if (name === "visibility") showing.visible = !/^(?:hidden|collapse)$/.test(value);
    else if (name === "content") showing.written = writtenBy(raw);
    else if (/^text-decoration(?:-line)?$/.test(name) && value.includes("line-through"))
      showing.crossed = true;
    const ink = /^(?:color|-webkit-text-fill-color)$/.test(name) ? isInkOfPaper(value) : undefined;
    if (ink !== undefined) showing.ink = ink;
    const ground = /^background(?:-color|-image)?$/.test(name) ? isPaper(value) : undefined;
    if (ground !== undefined) showing.ground = ground;
    if (name === "color") colours.ink = value;
    if (ground === false) colours.ground = value;
    if (Object.keys(showing).length > before && isImportant) important = true;
  }
  // any colour on itself shows as little as white on paper
  if (colours.ink !== undefined && colours.ink === colours.ground) showing.ink = showing.ground = true;
  return { showing, important, sinks };
}

/** The pieces of a value of `content`: a text, or something that only a browser knows. */
const CONTENTS = /"([^"]*)"|'([^']*)'|((?:attr|counters?|var)\([^)]*\))/gi;
/** What of it may be part of a figure; signs for links and lists are none. */
const OF_FIGURES = /[\p{L}\p{N}.<>≥≤=%％＞＜〓±~～-]/u;

function writtenBy(value: string): string {
  const pieces = [...value.matchAll(CONTENTS)].map(([, one, other, unknown]) =>
    unknown ? UNKNOWN : unescapeCss(one ?? other ?? ""),
  );
  const text = pieces.join("").replace(/\p{Co}/gu, "");
  return OF_FIGURES.test(text) ? text : "";
}

const unescapeCss = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (char ?? "") : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
  );

/** What stands around the declarations of a rule. */
interface OfRule {
  order: number;
  maySink: boolean;
  isDoubtful: boolean;
}

function toRules(
  selectors: string,
  declarations: string,
  { order, maySink, isDoubtful }: OfRule,
): StyleRule[] {
  const { showing, important, sinks } = readShowing(declarations, maySink);
  if (Object.keys(showing).length + sinks.size === 0) return [];
  return splitSelectors(selectors.replaceAll("&", " ")).flatMap((selector): StyleRule[] => {
    if (selector === "" || isOfAMoment(selector)) return [];
    const read = readSelector(selector);
    const ofGround = showing.ground === undefined ? [] : [UNKNOWN_GROUND];
    if (!read) return ofGround;
    const { steps, side } = read;
    const weight = (important ? IMPORTANT : 0) + weigh(steps, order);
    if (side !== null) {
      const isHidden = showing.display === false || showing.visible === false || isSunk(sinks);
      if (showing.written === undefined && !isHidden) return [];
      const written = isHidden ? "" : (showing.written ?? "");
      return [{ written, steps, weight, sinks: NONE, isDoubtful: isDoubtful || read.isWider, side }];
    }
    const { written: _, ...own } = showing;
    if (!isDoubtful && !read.isWider) return [{ ...own, steps, weight, sinks, isDoubtful: false, side }];
    const hides =
      own.display === false || own.visible === false || own.crossed || own.unsure || isSunk(sinks);
    return [...ofGround, ...(hides ? [{ steps, weight, sinks: NONE, isDoubtful: true, side }] : [])];
  });
}

const NONE = new Map<string, Declared>();

/** Whether declarations sink text by themselves. */
function isSunk(sinks: Map<string, Declared>): boolean {
  const { sized, opaque, placed } = readSunk(plainOf(sinks), true);
  const height = sinks.get("height")?.value;
  return sized === false || opaque === false || placed === false || /^0(?:px)?$/.test(height ?? "");
}

/** The values that declarations say, by their names. */
export const plainOf = (sinks: Map<string, Declared>): Map<string, string> =>
  new Map([...sinks].map(([name, { value }]) => [name, value]));

/** What lies behind a text is not known where some rule that is not understood may colour it. */
export const UNKNOWN_GROUND: StyleRule = {
  ground: false,
  steps: [ANY],
  weight: 0,
  sinks: NONE,
  isDoubtful: false,
  side: null,
};
