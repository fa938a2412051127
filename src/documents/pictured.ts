import { fold } from "../values/fold.ts";
import { ANY_NUMBER } from "../values/numbering.ts";
import { beginsRow, isColumnHead, isGroup } from "./labels.ts";

/** What stands for a picture in a cell of a table. */
export const PICTURE = "[图片]";
/** What stands before the words of a text box that floats over a table. */
export const TEXT_BOX = "[文本框]";

/** A row of so many other cells that print is one of figures, and a picture in it stands for one. */
const CELLS_OF_A_ROW = 3;
/** Words that forms print before who or what a report is of. */
const FIELD =
  /^(?:(?:项目|单位|部门)名称|(?:主管|预算)部门|(?:实施|填报|预算|资金使用)单位|项目(?:负责人|类别|属性)):?$/;
/** A picture in a row of such words is a name written by hand, a seal or a face, and no figure. */
const SIGNED = /(?:签[字名章]|[盖公印]章|(?:负责|填[报表]|经办|审核)人|照片|二维码)[):]*$/;

/** Whether a picture alone in a cell stands for what the cell says, and is no ornament of a page. @param texts of its row */
export const isOfFigures = (texts: string[]): boolean => {
  const printing = texts.filter((text) => text.trim() !== "");
  return printing.length >= CELLS_OF_A_ROW || printing.some(isOfForm);
};

/** A number with signs before it and a unit behind it. */
const FIGURE = /^[^\p{L}\d]{0,3}\d[\d.,]*[^\d]{0,6}$/u;

/** Whether a text is a figure alone, of which a picture beside it may be a sign or a digit. */
export const isBareFigure = (text: string): boolean => FIGURE.test(fold(text));

/** Whether a folded text says that somebody signs, seals or is shown beside it. */
export const isSigned = (label: string): boolean => SIGNED.test(label);

/** The mark of a page that is one of several enclosed. */
const ENCLOSED = new RegExp(String.raw`^附[件表](?:${ANY_NUMBER})?[-—]?\d*:?$`);

/** Whether a folded text in a box over a sheet adorns it: where to sign or seal, a mark of the page; nothing that a cell could say. */
export const isOrnament = (label: string): boolean =>
  ENCLOSED.test(label) || (isSigned(label) && !/\d/.test(label));

const isOfForm = (text: string) =>
  isColumnHead(text) || isGroup(text) || beginsRow(text) || FIELD.test(fold(text));
