/** A step of a selector: the tag, id, classes and attributes that one element must have. */
export interface Step {
  tag: string | null;
  id: string | null;
  classes: string[];
  attributes: { name: string; value: string | null }[];
  /** Whether the step before must be the parent itself, not only an ancestor. */
  isChild: boolean;
}

/** What a selector asks for. */
export interface Selector {
  steps: Step[];
  /** Whether it asks for more than that, such as a place among others: it may select fewer elements. */
  isWider: boolean;
  /** Where it selects not the element but what a style sheet writes into it. */
  side: "before" | "after" | null;
}

/** A step that every element fits. */
export const ANY: Step = { tag: null, id: null, classes: [], attributes: [], isChild: false };

const LONGEST_SELECTOR = 500;
const MOST_STEPS = 8;
const MOST_SELECTORS = 200;
/** What a page looks like while somebody points at it, or parts of elements that hold none of their text. */
const OF_A_MOMENT =
  /:(?:hover|focus(?:-\w+)?|active|visited|target|checked|disabled|invalid|-[a-z-]+)\b|::?(?:first-l|selection|marker|placeholder|backdrop|-)/i;
const SIDE = /::?(before|after)\s*$/i;
const PART =
  /^(?:([a-z][\w-]*|\*)|#([\w-]+)|\.([\w\u0080-\uffff-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\])/i;
/** A condition that only a browser can tell: a place among siblings, what stands inside, what an element is not. */
const CONDITION = /^(?::[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\])/;
const EITHER = /:(?:is|where|matches)\(([^()]*)\)/i;

/** The selectors of a rule, each by itself, those that it writes as `:is(a, b)` too. */
export function splitSelectors(selectors: string): string[] {
  const found: string[] = [];
  const open = splitOutside(selectors);
  for (let next = open.pop(); next !== undefined && found.length < MOST_SELECTORS; next = open.pop()) {
    const own = next;
    const [whole = "", list = ""] = EITHER.exec(own) ?? [];
    const either = list.split(",").map((one) => one.trim());
    // a tag cannot stand behind a class
    const isGlued =
      /[\w\])-]$/.test(own.slice(0, own.indexOf(whole))) && either.some((one) => /^[\w*]/.test(one));
    if (whole === "" || isGlued || own.length > LONGEST_SELECTOR) found.push(own.trim());
    else open.push(...either.map((one) => own.replace(whole, () => one)));
  }
  return found.reverse();
}

function splitOutside(selectors: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const char of selectors) {
    if (char === "(" || char === "[") depth += 1;
    if (char === ")" || char === "]") depth -= 1;
    if (char === "," && depth <= 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Whether a selector goes for a moment or a part that says nothing of the text of an element. */
export const isOfAMoment = (selector: string): boolean => OF_A_MOMENT.test(selector);

/** What a selector asks for; null where that cannot be told at all. What is read of a wider one fits whatever it selects. */
export function readSelector(selector: string): Selector | null {
  const side = SIDE.exec(selector)?.[1]?.toLowerCase();
  const plain = selector.replace(SIDE, "").trim() || "*";
  if (plain.length > LONGEST_SELECTOR) return null;
  const words = wordsOf(plain.replace(/\s*>\s*/g, " >"));
  const isBeside = words.some((word) => /[+~]/.test(word.replace(/\[[^\]]*\]|\([^()]*\)/g, "")));
  if (words.length > MOST_STEPS) return null;
  const read = (isBeside ? lastOf(plain) : words).map(readStep);
  if (read.length === 0) return null;
  return {
    steps: read.map(({ step }) => step),
    isWider: isBeside || read.some(({ isWider }) => isWider),
    side: side === "before" || side === "after" ? side : null,
  };
}

// blanks within brackets part nothing
const wordsOf = (selector: string): string[] =>
  selector.match(/(?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^\s])+/g) ?? [];

const lastOf = (selector: string): string[] => wordsOf(selector.replace(/[+~>]/g, " ")).slice(-1);

function readStep(word: string): { step: Step; isWider: boolean } {
  const step: Step = { ...ANY, classes: [], attributes: [], isChild: word.startsWith(">") };
  let isWider = false;
  for (let rest = word.replace(/^>/, ""); rest !== ""; ) {
    const match = PART.exec(rest);
    if (!match) {
      isWider = true;
      rest = rest.slice(CONDITION.exec(rest)?.[0].length ?? 1);
      continue;
    }
    const [whole, tag, id, className, name, value] = match;
    if (tag && tag !== "*") step.tag = tag.toLowerCase();
    if (id) step.id = id;
    if (className) step.classes.push(className);
    if (name) step.attributes.push({ name: name.toLowerCase(), value: value ?? null });
    rest = rest.slice(whole.length);
  }
  return { step, isWider };
}

/** What goes first where rules disagree: ids, classes and tags counted, then the later one. */
export function weigh(steps: Step[], order: number): number {
  const count = (of: (step: Step) => number) =>
    Math.min(
      99,
      steps.reduce((sum, step) => sum + of(step), 0),
    );
  const ids = count(({ id }) => (id ? 1 : 0));
  const classes = count(({ classes: own, attributes }) => own.length + attributes.length);
  const tags = count(({ tag }) => (tag ? 1 : 0));
  return ids * 1e11 + classes * 1e9 + tags * 1e7 + order;
}
