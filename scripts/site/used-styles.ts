import postcss, { type AtRule, type ChildNode, type Container, type Root, type Rule } from "postcss";

/** What a selector asks a page to have; `:not()`, `:is()` and a `:has()` of several ask nothing that is known here. */
interface Asked {
  classes: string[];
  tags: string[];
  /** Names of `data-` attributes; others may come with a reader's doing, as `open` does. */
  marks: string[];
  /** Languages of the whole page. */
  languages: string[];
}

/** A sheet read once, and what of it a page uses. */
export interface Sheet {
  /** The rules for what a page has, as text. @param has the words of its classes, the names of its elements */
  usedBy(has: Vocabulary): string;
}

/** What a page can have: classes, elements and `data-` attributes, those that its scripts add among them, and its one language. */
export type Vocabulary = { [Kind in keyof Asked]: Set<string> };
const KINDS = ["classes", "tags", "marks", "languages"] as const satisfies (keyof Asked)[];

/** Reads a sheet. @throws where it is no CSS */
export function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const asked = new Map<Rule, Asked[]>();
  root.walkRules((rule) => {
    asked.set(rule, rule.selectors.map(ask));
  });
  const named = [...asked.values()].flat();
  const words = KINDS.map((kind) => ({ kind, all: [...new Set(named.flatMap((one) => one[kind]))] }));
  // Pages of one type mostly ask for the same.
  const known = new Map<string, string>();
  return {
    usedBy: (has) => {
      const key = words.map(({ kind, all }) => all.filter((name) => has[kind].has(name)).join()).join(";");
      const used = known.get(key) ?? prunedBy(root, asked, has);
      known.set(key, used);
      return used;
    },
  };
}

function prunedBy(root: Root, asked: Map<Rule, Asked[]>, has: Vocabulary): string {
  const copy = root.clone();
  prune(root, copy, asked, has);
  return copy.toString();
}

/** The classes, elements and attributes of a page, and what its scripts may add: strings of words, and properties that they set. */
export function vocabularyOf(html: string, scripts: string): Vocabulary {
  const strings = scripts.matchAll(/(["'`])([a-z][\w-]*(?: [a-z][\w-]*)*)\1/g);
  const classes = new Set([...strings].flatMap(([, , text = ""]) => text.split(" ")));
  const set = [...scripts.matchAll(/\.([a-zA-Z]+)\s*(?:\?\?)?=(?!=)/g)].map(([, name = ""]) => markOf(name));
  const marks = new Set([...(html.match(/(?<=\s)data-[\w-]+/g) ?? []), ...set]);
  for (const [, value = ""] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of value.split(/\s+/)) classes.add(name);
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()));
  for (const tag of ["html", "body", "button", "span", "div"]) tags.add(tag);
  const languages = new Set([...html.matchAll(/<html lang="(\w+)/g)].map(([, name = ""]) => name));
  return { classes, tags, marks, languages };
}

const markOf = (property: string) =>
  `data-${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function ask(selector: string): Asked {
  const simple = withoutFunctions(withoutNots(selector));
  const plain = simple.replace(/\[[^\]]*\]/g, " ");
  return {
    marks: [...simple.matchAll(/\[(data-[\w-]+)/g)].map(([, name = ""]) => name),
    languages: [...selector.matchAll(/:root:lang\((\w+)\)/g)].map(([, name = ""]) => name),
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name),
    tags: [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()),
  };
}

// What must not be there is asked of no page; parentheses stand within each other: `:not(:has(.a))`.
function withoutNots(selector: string): string {
  const start = selector.indexOf(":not(");
  if (start === -1) return selector;
  let end = start + ":not(".length;
  for (let depth = 1; depth > 0 && end < selector.length; end++) {
    if (selector[end] === "(") depth++;
    if (selector[end] === ")") depth--;
  }
  return withoutNots(selector.slice(0, start) + selector.slice(end));
}

// A `:has()` of one selector asks for what that selector asks.
function withoutFunctions(selector: string): string {
  let text = selector;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/:has\(([^(),]*)\)/g, " $1 ").replace(/::?[\w-]+\([^()]*\)/g, "");
  }
  return text.replace(/::?[\w-]+/g, "");
}

// The copy has the same shape as what was read, so both are walked together.
function prune(from: Container, copy: Container, asked: Map<Rule, Asked[]>, has: Vocabulary): void {
  const pairs = (from.nodes ?? []).map((node, index) => [node, copy.nodes?.[index]] as const);
  for (const [node, twin] of pairs) {
    if (!twin) continue;
    if (node.type === "rule") pruneRule(node, twin as Rule, asked.get(node) ?? [], has);
    if (node.type === "comment") twin.remove();
    if (node.type === "atrule" && isGroup(node)) {
      prune(node, twin as AtRule, asked, has);
      if ((twin as AtRule).nodes?.length === 0) twin.remove();
    }
  }
}

function pruneRule(rule: Rule, twin: Rule, asked: Asked[], has: Vocabulary): void {
  const kept = rule.selectors.filter((_, index) => {
    const wants = asked[index];
    return !wants || KINDS.every((kind) => wants[kind].every((name) => has[kind].has(name)));
  });
  if (kept.length === 0) twin.remove();
  else if (kept.length < rule.selectors.length) twin.selectors = kept;
}

const isGroup = (node: ChildNode): node is AtRule =>
  node.type === "atrule" && ["media", "supports", "layer", "container"].includes(node.name);
