import type { DefaultTreeAdapterTypes } from "parse5";
import { UNKNOWN } from "../../values/fold.ts";
import { attributeOf, cascadeOf, parentOf } from "./cascade.ts";
import { readShowing, readStyleSheet, type StyleRule, UNKNOWN_GROUND } from "./css.ts";
import { isInkOfPaper, isPaper } from "./ink.ts";
import { MAY_SINK } from "./sunk.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Tells of an element whether it is taken out of the page or crossed out, whether the text in it is visible, whether it may be
 * neither, and what a style sheet writes before and after what stands in it.
 */
export interface Looks {
  isGone(element: Element): boolean;
  isVisible(element: Element): boolean;
  isDoubtful(element: Element): boolean;
  writtenInto(element: Element, side: "before" | "after"): string;
}

/** What the style sheets in a page, its attributes and its inline styles say about showing. @throws UnreadableFile likewise */
export function looksOf(page: Node): Looks {
  const sheets = sheetsOf(page);
  const glance = glanceAt(page);
  const maySink = glance.maySink || sheets.some((sheet) => MAY_SINK.test(sheet));
  const rules = sheets.flatMap((sheet) => readStyleSheet(sheet, maySink));
  // what a sheet beside the page says of it is not known
  const hasOtherSheets = glance.hasOtherSheets || sheets.some((sheet) => sheet.includes("@import"));
  if (hasOtherSheets) rules.push(UNKNOWN_GROUND);
  const { rulesOf, decide, sunkOf } = cascadeOf(rules);
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
  const sizeOf = (own: Element) => sunkOf(own).sized ?? (attributeOf(own, "size") ? true : undefined);
  // a sheet beside the page may give a size to what stands in an element without one
  const sized = hasOtherSheets ? sizeOf : inherited(sizeOf);
  const isHere = inherited((own) => {
    const { opaque, placed } = sunkOf(own);
    return opaque === false || placed === false ? false : undefined;
  });
  const isSunk = (element: Element) => maySink && (sized(element) === false || isHere(element) === false);
  const isUnseen = (element: Element) => mayHide && ink(element) === true && ground(element) !== false;
  const isUnsure = inherited((own) =>
    rulesOf(own).some((rule) => rule.isDoubtful && rule.side === null) ||
    decide(own, "unsure") === true ||
    own.tagName === "bdo" ||
    isClosed(own) ||
    (maySink && sunkOf(own).shut === true)
      ? true
      : undefined,
  );
  const mayBeUnsure =
    maySink || glance.mayBeUnsure || rules.some(({ isDoubtful, unsure }) => isDoubtful || unsure);
  const mayWrite = rules.some(({ side }) => side !== null);
  return {
    isGone: (element) =>
      !(decide(element, "display") ?? attributeOf(element, "hidden") === undefined) ||
      decide(element, "crossed") === true,
    isVisible: (element) => isVisible(element) && !isUnseen(element) && !isSunk(element),
    isDoubtful: (element) => mayBeUnsure && isUnsure(element) === true,
    writtenInto: (element, side) => (mayWrite ? writtenBy(rulesOf(element), side) : ""),
  };
}

// of a rule that may not go for the element, it is not known what it writes there
function writtenBy(rules: StyleRule[], side: "before" | "after"): string {
  const own = rules.filter((rule) => rule.side === side).sort((a, b) => a.weight - b.weight);
  const written = own.findLast(({ isDoubtful }) => !isDoubtful)?.written ?? "";
  return own.some((rule) => rule.isDoubtful && rule.written !== written) ? UNKNOWN : written;
}

/** What turns its text around, or shows it once somebody opens it. */
const UNSURE_TAGS = new Set(["bdo", "details"]);

// part of a cell that only shows once somebody opens it
function isClosed(element: Element): boolean {
  if (element.tagName !== "details" || attributeOf(element, "open") !== undefined) return false;
  for (let around = parentOf(element); around; around = parentOf(around))
    if (around.tagName === "td" || around.tagName === "th") return true;
  return false;
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

/** What can be told of a page without its rules. */
interface Glance {
  hasOtherSheets: boolean;
  hasWhite: boolean;
  maySink: boolean;
  mayBeUnsure: boolean;
}

function glanceAt(page: Node): Glance {
  const open: Node[] = [page];
  const found = { hasOtherSheets: false, hasWhite: false, maySink: false, mayBeUnsure: false };
  for (let next = open.pop(); next; next = open.pop()) {
    if ("tagName" in next) {
      if (next.tagName === "link" && /stylesheet/i.test(attributeOf(next, "rel") ?? ""))
        found.hasOtherSheets = true;
      const style = attributeOf(next, "style");
      if (inkOf(next) || (style !== undefined && readShowing(style, false).showing.ink))
        found.hasWhite = true;
      if (style !== undefined && MAY_SINK.test(style)) found.maySink = true;
      if (UNSURE_TAGS.has(next.tagName) || /var\(|unicode-bidi/i.test(style ?? "")) found.mayBeUnsure = true;
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
