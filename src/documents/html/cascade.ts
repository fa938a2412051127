import type { DefaultTreeAdapterTypes } from "parse5";
import { UnreadableFile } from "../block.ts";
import { MOST_STYLE_WORK } from "../limits.ts";
import { type Declared, IMPORTANT, plainOf, readShowing, type Showing, type StyleRule } from "./css.ts";
import type { Step } from "./selector.ts";
import { readSunk, type Sunk } from "./sunk.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** What can be said with yes or no of how an element shows. */
type Decided = {
  [Key in keyof Showing]-?: Showing[Key] extends boolean | undefined ? Key : never;
}[keyof Showing];

/** What the rules of a page say of its elements. */
export interface Cascade {
  /** The rules that select an element. @throws UnreadableFile where a page makes that too much work */
  rulesOf: (element: Element) => StyleRule[];
  /** What the first of its rules and its own declarations say; undefined where none says anything. */
  decide: (element: Element, what: Decided) => boolean | undefined;
  /** What all of them say together about text that is there and not to be seen. */
  sunkOf: (element: Element) => Sunk;
}

/** Inline declarations go before every rule that is not marked important. */
const INLINE = 1e12;

/** Elements that are boxes by themselves. */
const BOXES = new Set(
  "body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre blockquote center section article header footer main nav table td th caption form".split(
    " ",
  ),
);

/** What goes before what, where rules say different things of one element. */
export function cascadeOf(rules: StyleRule[]): Cascade {
  const rulesOf = finderOf(rules);
  const decide: Cascade["decide"] = (element, what) => {
    let [said, weight]: [boolean | undefined, number] = [undefined, -1];
    const inline = readShowing(attributeOf(element, "style") ?? "", false);
    if (inline.showing[what] !== undefined)
      [said, weight] = [inline.showing[what], inline.important ? Number.POSITIVE_INFINITY : INLINE];
    for (const rule of rulesOf(element)) {
      if (rule[what] === undefined || rule.weight < weight) continue;
      [said, weight] = [rule[what], rule.weight];
    }
    return said;
  };
  const known = new WeakMap<Element, Sunk>();
  const sunkOf = (element: Element): Sunk => {
    const before = known.get(element);
    if (before) return before;
    const found = readSunk(plainOf(sinksOf(element, rulesOf(element))), BOXES.has(element.tagName));
    known.set(element, found);
    return found;
  };
  return { rulesOf, decide, sunkOf };
}

// where several rules say something of one element, only together they may hide it
function sinksOf(element: Element, rules: StyleRule[]): Map<string, Declared> {
  const said = new Map<string, Declared & { weight: number }>();
  const take = (sinks: Map<string, Declared>, weight: number) => {
    for (const [name, declared] of sinks) {
      const whole = weight + (declared.important ? IMPORTANT : 0);
      if (whole >= (said.get(name)?.weight ?? -1)) said.set(name, { ...declared, weight: whole });
    }
  };
  for (const rule of rules) take(rule.sinks, rule.weight % IMPORTANT);
  take(readShowing(attributeOf(element, "style") ?? "", true).sinks, INLINE);
  return said;
}

function finderOf(rules: StyleRule[]): Cascade["rulesOf"] {
  const byKey = Map.groupBy(rules, ({ steps }) => keyOf(steps.at(-1)));
  const matches = matcher();
  const known = new WeakMap<Element, StyleRule[]>();
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    const found = keysOf(element).flatMap((key) =>
      (byKey.get(key) ?? []).filter((rule) => matches(element, rule)),
    );
    known.set(element, found);
    return found;
  };
}

/** The value of an attribute of an element; undefined where it has none. */
export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
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

/** The element around another; null around the outermost. */
export function parentOf({ parentNode }: Element): Element | null {
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
