import { UNKNOWN } from "../../values/fold.ts";
import { isBareFigure, isOfFigures, PICTURE } from "../pictured.ts";
import { childOf, elementOf, elementsOf, type XmlElement, type XmlNode } from "../xml-tree.ts";
import { withFields } from "./fields.ts";
import { type Ground, isUnseen, type Lay, readGrounds } from "./ground.ts";
import { type NumberOfParagraph, readNumbering } from "./numbered.ts";
import { readStyles, type StyleNames, saidOf, type Toggle } from "./styles.ts";

interface Styled {
  toggled: ReturnType<typeof readStyles>;
  lay: Lay;
  count: NumberOfParagraph;
}

/** What stands around a text: its styles by name, and the colour behind it. */
interface Around extends StyleNames {
  ground: Ground;
  inCell: boolean;
}

/** The elements that the library reads or rightly passes over; of any other it would lose the text. */
const READ = new Set(
  (
    "w:document w:body w:footnotes w:footnote w:endnotes w:endnote w:p w:r w:t w:tab w:noBreakHyphen w:softHyphen " +
    "w:sym w:hyperlink w:tbl w:tr w:tc w:footnoteReference w:endnoteReference w:commentReference w:br w:bookmarkStart " +
    "w:sdt w:sdtPr w:sdtContent w:customXml w:ins w:moveFromRangeEnd w:moveFromRangeStart w:moveTo w:moveToRangeEnd " +
    "w:moveToRangeStart w:object w:smartTag w:pict v:roundrect v:shape v:textbox w:txbxContent v:group v:rect " +
    "w:del w:moveFrom w:pPr w:rPr w:tblPr w:tblGrid w:trPr w:tcPr w:sectPr w:fldChar w:instrText w:delText"
  ).split(" "),
);
/** What stays of a hidden run: the ends of a field, without which its parts fall apart. */
const KEPT_HIDDEN = new Set(["w:rPr", "w:fldChar", "w:instrText"]);
/** What shows a picture. */
const PICTURES = new Set(["a:blip", "v:imagedata", "o:OLEObject"]);
/** Fonts of signs, whose characters stand for other ones. */
const OF_SIGNS = /^(?:Symbol|Wingdings(?: [23])?|Webdings)$/;
/** Written above a word to say how it is spoken. */
const SPOKEN =
  /^[\p{Script=Latin}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{M}\s'’·ˉˊˇˋ˙]*$/u;

/**
 * A part of a Word document as it prints: without text that is hidden or of the colour behind it, with the text of boxes, fields and phonetic guides where a
 * reader sees it.
 * @param styles word/styles.xml, where there is one
 * @param numbering word/numbering.xml, likewise
 */
export function toPrinted(
  part: XmlElement,
  styles: XmlElement | undefined,
  numbering?: XmlElement,
): XmlElement {
  const styled = {
    toggled: readStyles(styles),
    lay: readGrounds(styles),
    count: readNumbering(numbering, styles),
  };
  // notes stand in a part of their own, which says nothing of the paper
  const ground = styled.lay(part, null, {});
  return {
    ...part,
    children: part.children.flatMap((node) => printed(node, { ground, inCell: false }, styled)),
  };
}

function printed(node: XmlNode, around: Around, styled: Styled): XmlNode[] {
  if (typeof node === "string") return [node];
  const own = { ...around, ...stylesOf(node) };
  const inCell = around.inCell || node.name === "w:tc";
  const names = { ...own, inCell, ground: styled.lay(node, around.ground, own) };
  const inner = (nodes: XmlNode[]) => nodes.flatMap((child) => printed(child, names, styled));
  const { name, children } = node;
  if (name === "w:p") {
    const number = styled.count(node);
    const own = inner(withFields(children));
    const isAlone =
      inCell && number && !own.some((child) => typeof child !== "string" && shownText(child) !== "");
    return [{ ...node, children: isAlone ? [...own, textRun(number)] : own }];
  }
  if (name === "mc:AlternateContent") return inner(alternative(node));
  if (name === "w:r") return printedRun(node, names, styled);
  if (name === "w:sdt") return inner(contentOf(node));
  if (name === "w:ruby") return inner([...(childOf(node, "w:rubyBase")?.children ?? []), ...guideOf(node)]);
  if (name === "w:tr") return [{ ...node, children: inner(withPictures(withGaps(node))) }];
  if (name === "m:oMathPara") return inner(elementsOf(children).filter((child) => child.name === "m:oMath"));
  if (name === "m:oMath") return plainMath(node);
  if (name === "w:bdo" || name === "w:dir") return inner(turned(node));
  // a drawing is floated out of its paragraph, as the older kind of text box is
  if (name === "w:drawing") return printsText(node) ? [box(inner(textBoxes(node)))] : [];
  if (READ.has(name) || !printsText(node)) return [{ ...node, children: inner(children) }];
  return inner(children);
}

function printedRun(run: XmlElement, names: Around, styled: Styled): XmlNode[] {
  const properties = childOf(run, "w:rPr");
  const said = saidOf(properties);
  const is = (toggle: Toggle) => said[toggle] ?? styled.toggled(toggle, names);
  const children = run.children.flatMap((child) => printed(child, names, styled));
  // the base of a guide is runs of its own
  const runs = children.filter((child) => typeof child !== "string" && child.name === "w:r");
  if (runs.length > 0) return runs;
  if (is("w:vanish") || isUnseen(properties, names.ground))
    return [{ ...run, children: elementsOf(children).filter(({ name }) => KEPT_HIDDEN.has(name)) }];
  const crossed = is("w:strike") || is("w:dstrike");
  const font = fontOf(properties);
  const signs = OF_SIGNS.test(font)
    ? children.flatMap((child) =>
        typeof child !== "string" && child.name === "w:t" ? toSigns(child, font) : child,
      )
    : children;
  if (!crossed && isLifted(properties)) return [{ ...run, children: [RAISED, ...withoutProperties(signs)] }];
  if (!crossed) return [{ ...run, children: signs }];
  const strike = elementOf("w:rPr", [elementOf("w:strike", [])]);
  return [{ ...run, children: [strike, ...withoutProperties(signs)] }];
}

const RAISED = elementOf("w:rPr", [elementOf("w:vertAlign", [], { "w:val": "superscript" })]);
/** Text so much higher than its line, in half points, stands above it as an exponent or a mark of a note does. */
const LIFT = 6;

function isLifted(properties: XmlElement | undefined): boolean {
  const position = properties && childOf(properties, "w:position");
  return Number.parseInt(position?.attributes["w:val"] ?? "0", 10) >= LIFT;
}

const withoutProperties = (nodes: XmlNode[]) =>
  nodes.filter((node) => typeof node === "string" || node.name !== "w:rPr");

function stylesOf(element: XmlElement): StyleNames {
  const nameIn = (properties: string, style: string) => {
    const found = childOf(childOf(element, properties) ?? element, style);
    return found?.attributes["w:val"];
  };
  if (element.name === "w:tbl") return { table: nameIn("w:tblPr", "w:tblStyle") };
  if (element.name === "w:p") return { paragraph: nameIn("w:pPr", "w:pStyle") };
  return element.name === "w:r" ? { run: nameIn("w:rPr", "w:rStyle") } : {};
}

/** Asks of whoever fills in a form, which a program shows until something is filled in. */
const ASKS = /^(?:请|(?:单击|点击|点按)|选择一项|(?:Click|Tap|Choose|Enter)\b)/i;

// the library takes a box to tick for a picture of one, whatever it says
function contentOf(control: XmlElement): XmlNode[] {
  const properties = childOf(control, "w:sdtPr");
  const content = childOf(control, "w:sdtContent");
  const isUnfilled = properties !== undefined && childOf(properties, "w:showingPlcHdr") !== undefined;
  if (!content) return [];
  return isUnfilled && ASKS.test(textOf(content).trim()) ? withoutText(content).children : content.children;
}

const withoutText = (element: XmlElement): XmlElement => ({
  ...element,
  children: elementsOf(element.children)
    .filter(({ name }) => name !== "w:t")
    .map(withoutText),
});

// what every program can show, or what the newest can where nothing else is given
function alternative(element: XmlElement): XmlNode[] {
  const fallback = childOf(element, "mc:Fallback");
  const choice = childOf(element, "mc:Choice");
  return (
    (fallback && (printsText(fallback) || !choice || !printsText(choice)) ? fallback : choice)?.children ?? []
  );
}

// pinyin above the characters says nothing new; anything else does, and where it belongs is not known
function guideOf(ruby: XmlElement): XmlNode[] {
  const guide = childOf(ruby, "w:rt");
  if (!guide || SPOKEN.test(textOf(guide))) return [];
  return [elementOf("w:r", [elementOf("w:t", [UNKNOWN])])];
}

// a formula of one line is text; a fraction or a power would say something else as such
function plainMath({ children }: XmlElement): XmlNode[] {
  const pieces = elementsOf(children).filter(({ name }) => !name.endsWith("Pr"));
  const texts = pieces.map((piece) =>
    elementsOf(piece.children).flatMap((child) => (child.name === "m:t" ? textOf(child) : [])),
  );
  const isPlain = pieces.every(({ name }) => name === "m:r");
  const text = isPlain ? texts.flat().join("") : UNKNOWN;
  if (text === "") return [];
  return [textRun(text)];
}

const textRun = (text: string) => elementOf("w:r", [elementOf("w:t", [text], { "xml:space": "preserve" })]);

// columns that a row leaves out at its ends
function withGaps(row: XmlElement): XmlNode[] {
  const properties = childOf(row, "w:trPr");
  const gap = (name: string): XmlNode[] => {
    const own = properties && childOf(properties, name);
    const count = Number.parseInt(own?.attributes["w:val"] ?? "0", 10);
    if (!(count > 0)) return [];
    const span = elementOf("w:gridSpan", [], { "w:val": String(count) });
    return [elementOf("w:tc", [elementOf("w:tcPr", [span]), elementOf("w:p", [])])];
  };
  const [before, after] = [gap("w:gridBefore"), gap("w:gridAfter")];
  return before.length + after.length === 0 ? row.children : [...before, ...row.children, ...after];
}

// a cell that holds a picture alone, or one in the line of its figure: a sign drawn as a formula, or a digit
function withPictures(cells: XmlNode[]): XmlNode[] {
  if (!isOfFigures(cells.map((cell) => (typeof cell === "string" ? "" : textOf(cell))))) return cells;
  const picture = elementOf("w:p", [elementOf("w:r", [elementOf("w:t", [PICTURE])])]);
  const unknown = elementOf("w:p", [textRun(UNKNOWN)]);
  return cells.map((cell) => {
    if (typeof cell === "string" || cell.name !== "w:tc" || !showsPicture(cell)) return cell;
    if (!printsText(cell)) return { ...cell, children: [...cell.children, picture] };
    const isOfSign = isBareFigure(textOf(cell)) && showsInLine(cell);
    return isOfSign ? { ...cell, children: [...cell.children, unknown] } : cell;
  });
}

/** What shows a picture in its line, as a character; other pictures float. */
const IN_LINE = new Set(["wp:inline", "w:object"]);

const showsInLine = (element: XmlElement): boolean =>
  (IN_LINE.has(element.name) && showsPicture(element)) || elementsOf(element.children).some(showsInLine);

const showsPicture = ({ name, children }: XmlElement): boolean =>
  PICTURES.has(name) || elementsOf(children).some(showsPicture);

// text set against its direction prints in another order than it is stored
function turned(direction: XmlElement): XmlNode[] {
  if (direction.attributes["w:val"] !== "rtl") return direction.children;
  const mark = (char: string) => elementOf("w:r", [elementOf("w:t", [char])]);
  return [mark("\u202e"), ...direction.children, mark("\u202c")];
}

function textBoxes(drawing: XmlElement): XmlElement[] {
  return elementsOf(drawing.children).flatMap((child) =>
    child.name === "w:txbxContent" ? [child] : textBoxes(child),
  );
}

const box = (children: XmlNode[]) => elementOf("w:pict", [elementOf("v:textbox", children)]);

function fontOf(properties: XmlElement | undefined): string {
  const fonts = properties && childOf(properties, "w:rFonts");
  const names = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map((name) => fonts?.attributes[name]);
  return names.find((name) => name !== undefined && OF_SIGNS.test(name)) ?? "";
}

// U+F0B3 in the font Symbol is ≥, as the library knows of w:sym
function toSigns(text: XmlElement, font: string): XmlElement[] {
  return [...textOf(text).matchAll(/[\uf000-\uf0ff]|[^\uf000-\uf0ff]+/g)].map(([piece]) => {
    const code = piece.charCodeAt(0);
    if (code < 0xf000 || code > 0xf0ff) return elementOf("w:t", [piece], { "xml:space": "preserve" });
    const char = code.toString(16).toUpperCase();
    return elementOf("w:sym", [], { "w:font": font, "w:char": char });
  });
}

/** The text that a part shows, without what was deleted or moved away. */
export function shownText(node: XmlElement): string {
  if (node.name === "w:t") return textOf(node);
  if (DELETED.has(node.name) || (node.name === "w:tr" && isDeleted(node))) return "";
  return elementsOf(node.children).map(shownText).join("");
}

const DELETED = new Set(["w:del", "w:moveFrom"]);
const isDeleted = (row: XmlElement) => childOf(childOf(row, "w:trPr") ?? row, "w:del") !== undefined;

/** Whether a reader sees text in an element. */
function printsText({ name, children }: XmlElement): boolean {
  return name === "w:t" || name === "w:sym" || elementsOf(children).some(printsText);
}

/** The text of an element. */
function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
