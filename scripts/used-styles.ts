import postcss, { type AtRule, type ChildNode, type Container, type Root, type Rule } from "postcss";

/** What a selector asks a page to have; `:not()`, `:is()` and `:has()` ask nothing that is known here. */
interface Asked {
  classes: string[];
  tags: string[];
}

/** A sheet read once, and what of it a page uses. */
export interface Sheet {
  /** The rules for what a page has, as text. @param has the words of its classes, the names of its elements */
  usedBy(has: Vocabulary): string;
}

/** What a page can have: classes, those that its scripts add among them, and elements. */
export interface Vocabulary {
  classes: Set<string>;
  tags: Set<string>;
}

/** Reads a sheet. @throws where it is no CSS */
export function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const asked = new Map<Rule, Asked[]>();
  root.walkRules((rule) => {
    asked.set(rule, rule.selectors.map(ask));
  });
  const named = [...asked.values()].flat();
  const classes = new Set(named.flatMap((one) => one.classes));
  const tags = new Set(named.flatMap((one) => one.tags));
  // Pages of one type mostly ask for the same.
  const known = new Map<string, string>();
  return {
    usedBy: (has) => {
      const key =
        [...classes].filter((name) => has.classes.has(name)).join() +
        [...tags].filter((name) => has.tags.has(name)).join();
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

/** The classes and elements of a page, with every word of its scripts, which may be a class that they add. */
export function vocabularyOf(html: string, scripts: string): Vocabulary {
  const classes = new Set(scripts.match(/[\w-]+/g));
  for (const [, value = ""] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of value.split(/\s+/)) classes.add(name);
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()));
  for (const tag of ["html", "body", "button", "span", "div"]) tags.add(tag);
  return { classes, tags };
}

function ask(selector: string): Asked {
  const plain = withoutFunctions(selector).replace(/\[[^\]]*\]/g, " ");
  return {
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name),
    tags: [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name.toLowerCase()),
  };
}

// Parentheses stand within each other: `:not(:has(.a))`.
function withoutFunctions(selector: string): string {
  let text = selector;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/::?[\w-]+\([^()]*\)/g, "");
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
    const { classes, tags } = asked[index] ?? { classes: [], tags: [] };
    return classes.every((name) => has.classes.has(name)) && tags.every((name) => has.tags.has(name));
  });
  if (kept.length === 0) twin.remove();
  else if (kept.length < rule.selectors.length) twin.selectors = kept;
}

const isGroup = (node: ChildNode): node is AtRule =>
  node.type === "atrule" && ["media", "supports", "layer", "container"].includes(node.name);
