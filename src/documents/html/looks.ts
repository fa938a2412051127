import type { DefaultTreeAdapterTypes } from "parse5";
import { UnreadableFile } from "../block.ts";
import { MOST_STYLE_WORK } from "../limits.ts";
import {
  readShowing,
  readStyleSheet,
  type Showing,
  type Step,
  type StyleRule,
  UNKNOWN_GROUND,
} from "./css.ts";
import { isInkOfPaper, isPaper } from "./ink.ts";
import { MAY_SINK } from "./sunk.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Tells of an element whether it is taken out of the page or crossed out, and whether the text in it is visible. */
export interface Looks {
  isGone(element: Element): boolean;
  isVisible(element: Element): boolean;
}

/** Inline declarations go before every rule that is not marked important. */
const INLINE = 1e12;

/** What the style sheets in a page, its attributes and its inline styles say about showing. @throws UnreadableFile likewise */
export function looksOf(page: Node): Looks {
  const byKey = new Map<string, StyleRule[]>();
  const sheets = sheetsOf(page);
  const glance = glanceAt(page);
  const maySink = glance.maySink || sheets.some((sheet) => MAY_SINK.test(sheet));
  const rules = sheets.flatMap((sheet) => readStyleSheet(sheet, maySink));
  // what a sheet beside the page says of it is not known
  const hasOtherSheets = glance.hasOtherSheets || sheets.some((sheet) => sheet.includes("@import"));
  if (hasOtherSheets) rules.push(UNKNOWN_GROUND);
  for (const rule of rules) {
    const key = keyOf(rule.steps.at(-1));
    byKey.set(key, [...(byKey.get(key) ?? []), rule]);
  }
  const matches = matcher();
  const decide = (element: Element, what: keyof Showing): boolean | undefined => {
    let [said, weight]: [boolean | undefined, number] = [undefined, -1];
    const inline = readShowing(attributeOf(element, "style") ?? "", maySink);
    if (inline.showing[what] !== undefined)
      [said, weight] = [inline.showing[what], inline.important ? Number.POSITIVE_INFINITY : INLINE];
    for (const key of keysOf(element)) {
      for (const rule of byKey.get(key) ?? []) {
        if (rule[what] === undefined || rule.weight < weight || !matches(element, rule)) continue;
        [said, weight] = [rule[what], rule.weight];
      }
    }
    return said;
  };
  const visible = new WeakMap<Element, boolean>();
  const isVisible = (element: Element): boolean => {
    const known = visible.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const said = decide(element, "visible") ?? (parent === null || isVisible(parent));
    visible.set(element, said);
    return said;
  };
  const ink = inherited((own) => decide(own, "ink") ?? inkOf(own));
  const ground = inherited((own) => decide(own, "ground") ?? groundOf(own));
  const mayHide = glance.hasWhite || rules.some((rule) => rule.ink);
  const sizeOf = (own: Element) => decide(own, "sized") ?? (attributeOf(own, "size") ? true : undefined);
  // a sheet beside the page may give a size to what stands in an element without one
  const sized = hasOtherSheets ? sizeOf : inherited(sizeOf);
  const isHere = inherited((own) =>
    decide(own, "opaque") === false || decide(own, "placed") === false ? false : undefined,
  );
  const isSunk = (element: Element) => maySink && (sized(element) === false || isHere(element) === false);
  const isUnseen = (element: Element) => mayHide && ink(element) === true && ground(element) !== false;
  return {
    isGone: (element) =>
      !(decide(element, "display") ?? attributeOf(element, "hidden") === undefined) ||
      decide(element, "crossed") === true,
    isVisible: (element) => isVisible(element) && !isUnseen(element) && !isSunk(element),
  };
}

// the colour of links is their own
function inkOf(element: Element): boolean | undefined {
  const color = element.tagName === "font" ? attributeOf(element, "color") : undefined;
  if (color !== undefined) return isInkOfPaper(color);
  return element.tagName === "a" && attributeOf(element, "href") !== undefined ? false : undefined;
}

function groundOf(element: Element): boolean | undefined {
  if (attributeOf(element, "background")) return false;
  const color = attributeOf(element, "bgcolor");
  return color === undefined ? undefined : isPaper(color);
}

// what the nearest of an element and those around it says
function inherited(
  told: (element: Element) => boolean | undefined,
): (element: Element) => boolean | undefined {
  const known = new Map<Element, boolean | undefined>();
  const ask = (element: Element): boolean | undefined => {
    if (known.has(element)) return known.get(element);
    const parent = parentOf(element);
    const said = told(element) ?? (parent ? ask(parent) : undefined);
    known.set(element, said);
    return said;
  };
  return ask;
}

function glanceAt(page: Node): { hasOtherSheets: boolean; hasWhite: boolean; maySink: boolean } {
  const open: Node[] = [page];
  const found = { hasOtherSheets: false, hasWhite: false, maySink: false };
  for (let next = open.pop(); next; next = open.pop()) {
    if ("tagName" in next) {
      if (next.tagName === "link" && /stylesheet/i.test(attributeOf(next, "rel") ?? ""))
        found.hasOtherSheets = true;
      const style = attributeOf(next, "style");
      if (inkOf(next) || (style !== undefined && readShowing(style, false).showing.ink))
        found.hasWhite = true;
      if (style !== undefined && MAY_SINK.test(style)) found.maySink = true;
    }
    if ("childNodes" in next) for (const child of next.childNodes.toReversed()) open.push(child);
  }
  return found;
}

function sheetsOf(node: Node): string[] {
  const sheets: string[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("tagName" in next && next.tagName === "style" && isForScreens(next))
      sheets.push(next.childNodes.map((child) => ("value" in child ? child.value : "")).join(""));
    else if ("childNodes" in next) for (const child of next.childNodes.toReversed()) open.push(child);
  }
  // the order of the page decides where rules disagree
  return [sheets.join("\n")];
}

const isForScreens = (style: Element) =>
  /^(?:|all|screen)$/i.test((attributeOf(style, "media") ?? "").trim());

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((own) => own.name === name)?.value;

const classesOf = (element: Element) => (attributeOf(element, "class") ?? "").split(/\s+/).filter(Boolean);

// a rule is found by one thing that the last of its elements must have
function keyOf(step: Step | undefined): string {
  if (step?.id) return `#${step.id}`;
  if (step?.classes[0] !== undefined) return `.${step.classes[0]}`;
  return step?.tag ?? "*";
}

function keysOf(element: Element): string[] {
  const id = attributeOf(element, "id");
  const classes = classesOf(element).map((name) => `.${name}`);
  return [...(id === undefined ? [] : [`#${id}`]), ...classes, element.tagName, "*"];
}

/** Tells whether a rule selects an element. @throws UnreadableFile where a page makes that too much work */
function matcher(): (element: Element, rule: StyleRule) => boolean {
  let work = 0;
  // what stands around an element is the same for all that stand beside it
  const known = new WeakMap<Element, Map<StyleRule, boolean>>();
  return (element, rule) => {
    const last = rule.steps.at(-1);
    if (!last || !fits(element, last)) return false;
    if (rule.steps.length === 1) return true;
    const parent = parentOf(element);
    if (!parent) return false;
    const own = known.get(parent) ?? new Map<StyleRule, boolean>();
    known.set(parent, own);
    const before = own.get(rule);
    if (before !== undefined) return before;
    const chain: Element[] = [];
    for (let above: Element | null = parent; above; above = parentOf(above)) chain.unshift(above);
    work += chain.length * rule.steps.length;
    if (work > MOST_STYLE_WORK) throw new UnreadableFile(1, { kind: "complex-styles" });
    const found = isAround(chain, rule.steps.slice(0, -1), last.isChild);
    own.set(rule, found);
    return found;
  };
}

// from the outermost element inwards, so that no path is tried twice
function isAround(chain: Element[], steps: Step[], ofParent: boolean): boolean {
  const reached = steps.map(() => false);
  let above = steps.map(() => false);
  for (const own of chain) {
    const here = steps.map((step, index) => {
      const isBelow = index === 0 || (step.isChild ? above[index - 1] : reached[index - 1]);
      return isBelow === true && fits(own, step);
    });
    here.forEach((fit, index) => {
      if (fit) reached[index] = true;
    });
    above = here;
  }
  return (ofParent ? above : reached).at(-1) === true;
}

function parentOf({ parentNode }: Element): Element | null {
  return parentNode && "tagName" in parentNode ? parentNode : null;
}

function fits(element: Element, { tag, id, classes, attributes }: Step): boolean {
  if (tag !== null && tag !== element.tagName) return false;
  if (id !== null && id !== attributeOf(element, "id")) return false;
  const own = classes.length > 0 ? classesOf(element) : [];
  if (!classes.every((name) => own.includes(name))) return false;
  return attributes.every(({ name, value }) => {
    const given = attributeOf(element, name);
    return given !== undefined && (value === null || value === given);
  });
}
