import { MOST_STYLE_RULES } from "../limits.ts";
import { isInkOfPaper, isPaper } from "./ink.ts";
import { readSunk, type Sunk } from "./sunk.ts";

/** What a declaration says about whether text shows and is crossed out; undefined where it says nothing. */
export interface Showing extends Sunk {
  display?: boolean;
  visible?: boolean;
  crossed?: boolean;
  /** Whether text is white; and whether what lies behind it is, false where that is another colour or not known. */
  ink?: boolean;
  ground?: boolean;
}

/** A step of a selector: the tag, id, classes and attributes that one element must have. */
export interface Step {
  tag: string | null;
  id: string | null;
  classes: string[];
  attributes: { name: string; value: string | null }[];
  /** Whether the step before must be the parent itself, not only an ancestor. */
  isChild: boolean;
}

/** A rule that says whether what it selects shows. */
export interface StyleRule extends Showing {
  steps: Step[];
  /** What goes first where rules disagree: marked important, then ids, classes and tags counted, then the later one. */
  weight: number;
}

const SINKS = /^(?:font(?:-size)?|opacity|position|left|top|clip)$/i;
const LONGEST_SELECTOR = 500;
const MOST_STEPS = 8;
/** Rules of these go for other media, or only for some sizes of a screen; the others hold declarations of no element. */
const FOR_ALL = /^@media\s+(?:all|screen)\s*$|^@layer\b[^;]*$/i;

/**
 * The rules of a style sheet that say whether something shows; what a browser alone could tell (:hover) is left out.
 * @param maySink whether anything in the page is sunk, without which sizes and places say nothing
 */
export function readStyleSheet(css: string, maySink: boolean): StyleRule[] {
  const rules: StyleRule[] = [];
  const plain = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, " ").replace(/<!--|-->/g, " ");
  const open: boolean[] = [];
  let at = 0;
  for (const { 0: mark, index } of plain.matchAll(/[{};]/g)) {
    const head = plain.slice(at, index).trim();
    if (mark === "{") {
      const isBlock = /^@(?:media|supports|layer|document)/i.test(head);
      if (isBlock) open.push((open.at(-1) ?? true) && FOR_ALL.test(head));
      else {
        const end = plain.indexOf("}", index);
        const counts = (open.at(-1) ?? true) && !head.startsWith("@");
        if (counts)
          rules.push(
            ...toRules(head, plain.slice(index + 1, end === -1 ? undefined : end), rules.length, maySink),
          );
        open.push(false);
      }
    } else if (mark === "}") open.pop();
    at = index + 1;
    if (rules.length > MOST_STYLE_RULES) break;
  }
  return rules;
}

/** What declarations say about showing: `display: none`, `visibility: hidden`, `text-decoration: line-through`. */
export function readShowing(
  declarations: string,
  maySink: boolean,
): { showing: Showing; important: boolean } {
  const showing: Showing = {};
  let important = false;
  const own = new Map<string, string>();
  for (const declaration of declarations.split(";")) {
    const [, name = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^;]*)$/i.exec(declaration) ?? [];
    const said = value
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    const before = Object.keys(showing).length;
    if (name !== "") own.set(name.toLowerCase(), said);
    if (maySink && SINKS.test(name) && /!\s*important/i.test(value)) important = true;
    if (/^display$/i.test(name)) showing.display = said !== "none";
    if (/^mso-hide$/i.test(name) && said === "all") showing.display = false;
    if (/^visibility$/i.test(name)) showing.visible = !/^(?:hidden|collapse)$/.test(said);
    if (/^text-decoration(?:-line)?$/i.test(name) && said.includes("line-through")) showing.crossed = true;
    const ink = /^color$/i.test(name) ? isInkOfPaper(said) : undefined;
    if (ink !== undefined) showing.ink = ink;
    const ground = /^background(?:-color|-image)?$/i.test(name) ? isPaper(said) : undefined;
    if (ground !== undefined) showing.ground = ground;
    if (Object.keys(showing).length > before && /!\s*important/i.test(value)) important = true;
  }
  return { showing: maySink ? { ...showing, ...readSunk(own) } : showing, important };
}

function toRules(selectors: string, declarations: string, order: number, maySink: boolean): StyleRule[] {
  const { showing, important } = readShowing(declarations, maySink);
  if (Object.keys(showing).length === 0) return [];
  return selectors.split(",").flatMap((selector) => {
    const steps = readSelector(selector.trim());
    if (steps) return [{ ...showing, steps, weight: weigh(steps, important, order) }];
    return showing.ground === undefined || OF_A_MOMENT.test(selector) ? [] : [UNKNOWN_GROUND];
  });
}

/** What a page looks like while somebody points at it, or beside its elements. */
const OF_A_MOMENT = /:(?:hover|focus|active|visited|link)\b|::/i;

/** What lies behind a text is not known where some rule that is not understood may colour it. */
export const UNKNOWN_GROUND: StyleRule = {
  ground: false,
  steps: [{ tag: null, id: null, classes: [], attributes: [], isChild: false }],
  weight: 0,
};

const PART =
  /^(?:([a-z][\w-]*|\*)|#([\w-]+)|\.([\w\u0080-\uffff-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\])/i;

// null where the selector asks for more than tags, ids, classes and attributes
function readSelector(selector: string): Step[] | null {
  if (selector === "" || selector.length > LONGEST_SELECTOR) return null;
  const words = selector.replace(/\s*>\s*/g, " >").split(/\s+/);
  if (words.length > MOST_STEPS) return null;
  const steps: Step[] = [];
  for (const word of words) {
    const step: Step = { tag: null, id: null, classes: [], attributes: [], isChild: word.startsWith(">") };
    let rest = word.replace(/^>/, "");
    if (rest === "") return null;
    while (rest !== "") {
      const match = PART.exec(rest);
      if (!match) return null;
      const [whole, tag, id, className, name, value] = match;
      if (tag && tag !== "*") step.tag = tag.toLowerCase();
      if (id) step.id = id;
      if (className) step.classes.push(className);
      if (name) step.attributes.push({ name: name.toLowerCase(), value: value ?? null });
      rest = rest.slice(whole.length);
    }
    steps.push(step);
  }
  return steps;
}

function weigh(steps: Step[], important: boolean, order: number): number {
  const count = (of: (step: Step) => number) =>
    Math.min(
      99,
      steps.reduce((sum, step) => sum + of(step), 0),
    );
  const ids = count(({ id }) => (id ? 1 : 0));
  const classes = count(({ classes: own, attributes }) => own.length + attributes.length);
  const tags = count(({ tag }) => (tag ? 1 : 0));
  return (important ? 1e13 : 0) + ids * 1e11 + classes * 1e9 + tags * 1e7 + order;
}
