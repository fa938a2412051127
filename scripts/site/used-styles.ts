import postcss, { type AtRule, type ChildNode, type Container, type Rule } from "postcss";

/** What a selector asks a page to have; `:not()`, `:is()` and a `:has()` of several ask nothing that is known here. */
interface Asked {
  classes: string[];
  tags: string[];
  /** Names of `data-` attributes; others may come with a reader's doing, as `open` does. */
  marks: string[];
  /** Languages of the whole page. */
  languages: string[];
  ids: string[];
}

/** A sheet read once, and what of it a page uses. */
export interface Sheet {
  /** The rules for what a page has, as text. @param has the words of its classes, the names of its elements */
  usedBy(has: Vocabulary): string;
}

/** What a page can have: classes, elements and `data-` attributes, those that its scripts add among them, and its one language. */
export type Vocabulary = { [Kind in keyof Asked]: Set<string> };
const KINDS = ["classes", "tags", "marks", "languages", "ids"] as const satisfies (keyof Asked)[];

/** What a page gets of one place of a sheet, as text: nothing where it has none of what is asked. */
type Part = (has: Vocabulary) => string;

/** Reads a sheet. @throws where it is no CSS */
export function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const parts = partsOf(root);
  const end = root.raws.after ?? "";
  return { usedBy: (has) => writeParts(parts, has) + end };
}

const partsOf = ({ nodes = [] }: Container): Part[] => nodes.map(partOf);

const writeParts = (parts: Part[], has: Vocabulary) => parts.map((part) => part(has)).join("");

function partOf(node: ChildNode): Part {
  if (node.type === "comment") return () => "";
  if (node.type === "rule") return rulePart(node);
  if (node.type === "atrule" && isGroup(node)) return groupPart(node);
  const end = node.type === "atrule" && node.nodes ? "" : ";";
  const text = `${node.raws.before ?? ""}${node.toString()}${end}`;
  return () => text;
}

// written once for each choice of selectors that a page had: pages of one type mostly ask for the same
function rulePart(rule: Rule): Part {
  const { selectors } = rule;
  const asked = selectors.map(ask);
  const written = new Map<string, string>();
  return (has) => {
    const kept = selectors.filter((_, index) => {
      const wants = asked[index];
      return !wants || KINDS.every((kind) => wants[kind].every((name) => has[kind].has(name)));
    });
    if (kept.length === 0) return "";
    const key = kept.join();
    const text = written.get(key) ?? writeRule(rule, kept.length < selectors.length ? kept : null);
    written.set(key, text);
    return text;
  };
}

function writeRule(rule: Rule, some: string[] | null): string {
  const twin = rule.clone();
  if (some) twin.selectors = some;
  return `${rule.raws.before ?? ""}${twin.toString()}`;
}

function groupPart(group: AtRule): Part {
  const parts = partsOf(group);
  const frame = group.clone({ nodes: [] }).toString();
  const open = frame.lastIndexOf("{") + 1;
  const [start, end] = [`${group.raws.before ?? ""}${frame.slice(0, open)}`, frame.slice(open)];
  return (has) => {
    const inside = writeParts(parts, has);
    return inside === "" ? "" : start + inside + end;
  };
}

/** What scripts may add to a page; a word that may be a class may be an id too. */
export type ScriptWords = Pick<Vocabulary, "classes" | "tags" | "marks">;

/** The classes that scripts may set, which are strings of words, the elements they make by name, and the properties that they do set. */
export function wordsOfScripts(scripts: string): ScriptWords {
  const strings = scripts.matchAll(/(["'`])([a-z][\w-]*(?: [a-z][\w-]*)*)\1/g);
  const made = scripts.matchAll(/createElement\(\s*(["'`])([a-z][a-z0-9]*)\1/g);
  const set = scripts.matchAll(/\.([a-zA-Z]+)\s*(?:\?\?)?=(?!=)/g);
  return {
    classes: new Set([...strings].flatMap(([, , text = ""]) => text.split(" "))),
    tags: new Set([...made].map(([, , name = ""]) => name)),
    marks: new Set([...set].map(([, name = ""]) => markOf(name))),
  };
}

/** What a page has that a sheet can ask for: an element, a `data-` attribute, the words of a class, an id. */
const ASKED = /<([a-zA-Z][a-zA-Z0-9]*)|(?<=\s)(data-[\w-]+)|\sclass="([^"]*)"|\sid="([^"]*)"/g;

/** The classes, elements and attributes of a page, and what its scripts may add. */
export function vocabularyOf(html: string, scripts: ScriptWords): Vocabulary {
  const tags = new Set(["html", "body", "button", "span", "div", ...scripts.tags]);
  const marks = new Set(scripts.marks);
  const lists = new Set<string>();
  const ids = new Set(scripts.classes);
  for (const [, tag, mark, list, id] of html.matchAll(ASKED)) {
    if (tag !== undefined) tags.add(tag);
    else if (mark !== undefined) marks.add(mark);
    else if (list !== undefined) lists.add(list);
    else if (id !== undefined) ids.add(id);
  }
  const languages = new Set([...html.matchAll(/<html lang="(\w+)/g)].map(([, name = ""]) => name));
  return {
    classes: new Set([...scripts.classes, ...[...lists].flatMap((list) => list.split(/\s+/))]),
    tags: new Set([...tags].map((tag) => tag.toLowerCase())),
    marks,
    languages,
    ids,
  };
}

const READ = /var\(\s*(--[\w-]+)/g;
const DECLARED = /(?<=[{;])\s*(--[\w-]+)\s*:[^;{}]*(?:;|(?=\}))/g;

/** Leaves out the custom properties that nothing reads. @param others what reads them beside the styles: the page and its scripts */
export function dropUnread(styles: string, others: string): string {
  const reads = new Set([...`${styles}${others}`.matchAll(READ)].map(([, name = ""]) => name));
  const kept = styles.replace(DECLARED, (whole, name) => (reads.has(name) ? whole : ""));
  // one that is gone may have been all that read another
  return kept === styles ? styles : dropUnread(kept, others);
}

const markOf = (property: string) =>
  `data-${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function ask(selector: string): Asked {
  const simple = withoutFunctions(withoutNots(selector));
  const plain = simple.replace(/\[[^\]]*\]/g, " ");
  return {
    marks: [...simple.matchAll(/\[(data-[\w-]+)/g)].map(([, name = ""]) => name),
    languages: [...selector.matchAll(/:root:lang\((\w+)\)/g)].map(([, name = ""]) => name),
    ids: [...plain.matchAll(/#([\w-]+)/g)].map(([, name = ""]) => name),
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

const isGroup = ({ name }: AtRule) => ["media", "supports", "layer", "container"].includes(name);
