import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { ANY_NUMBER } from "../../values/numbering.ts";
import type { Context } from "../context.ts";
import { type Draft, openDraft, usedBy } from "../draft.ts";
import { read } from "../settle/row.ts";
import { assemble } from "./assemble.ts";
import type { Told } from "./clauses.ts";
import { nameIn } from "./names.ts";
import type { Passage } from "./outline.ts";
import { gather } from "./programme-headings.ts";
import { noteRest, takeRest } from "./rest.ts";
import { tellRoles } from "./roles.ts";
import { readClauses } from "./sentence.ts";
import { readSentences } from "./sentences.ts";
import { settle } from "./settled.ts";

/** The label that says what money a project's passage speaks of. */
const OBJECT = "对象和范围";
const HEADING = new RegExp(`^项目${ANY_NUMBER}$`);

/** The passages of a report below 项目1, 项目2 …, which describe a project in lines of label and text. */
export function labelledProjects(passages: Passage[]): Passage[][] {
  return passages.flatMap((passage, index) =>
    HEADING.test(passage.path.at(-1) ?? "") ? [gather(passages, index)] : [],
  );
}

/** The lines that describe a project without standing below its heading. */
export const strayObjects = (passages: Passage[]): Cell[] =>
  passages.flatMap(cellsOfPassage).filter((cell) => labelOf(cell) === OBJECT);

/** The cells of a passage, as they follow one another. */
export const cellsOfPassage = ({ paragraphs }: Passage) => paragraphs.flatMap(({ cells }) => cells);

/** One project in lines of label and text (对象和范围：…, 评价等次：…); null where no line names its money. */
export function readLabelledProject(
  passages: Passage[],
  year: number | null,
  context: Context,
): Draft | null {
  const { claims } = context;
  const cells = passages.flatMap(cellsOfPassage);
  const fields = new Map(
    cells.flatMap((cell): [string, Cell][] => (labelOf(cell) ? [[labelOf(cell), cell]] : [])),
  );
  const object = fields.get(OBJECT) ?? fields.get("项目名称");
  if (!cells[0]) return null;
  if (!object) {
    claims.doubt("unnamed-project", { printed: null }, cells);
    return null;
  }
  const draft = openDraft("narrative", "project", object.at, context.next());
  const told = tellRoles(readSentences(passages), year)
    .filter(({ quantity }) => labelOf(quantity.cell) !== "评价方法")
    .map((own) => asBudget(own, object));
  const settled = settle(told);
  assemble(settled, draft, context);
  draft.name = nameOf(object, told);
  noteRest(takeRest(settled, [], told, draft, context), draft, context);
  const points = cells
    .flatMap(readClauses)
    .find((own) => own.points && /(?:得分|评分|等次)$/.test(own.label));
  if (points) {
    draft.totalScore = points.points;
    claims.use(usedBy(draft), points.cell);
  }
  draft.goal = labelledText(fields.get("评价目的"), draft, context);
  draft.goalResult = labelledText(fields.get("分析评价"), draft, context);
  return draft;
}

// what the project is for is what it was given: 对象和范围：医疗救助补助资金2554万元
const asBudget = (own: Told, object: Cell): Told =>
  own.quantity.cell === object && own.role === null ? { ...own, role: "budget" } : own;

function nameOf(object: Cell, told: Told[]): Reading<string> | null {
  const own = told.find(({ quantity }) => quantity.cell === object && quantity.money);
  const words = own?.words ?? "";
  return nameIn(words) ? { text: words, at: object.at, value: words } : null;
}

const labelOf = ({ text }: Cell) => /^([\p{Script=Han}]{2,8})[:：]/u.exec(text)?.[1] ?? "";

function labelledText(cell: Cell | undefined, draft: Draft, { claims }: Context): Reading<string> | null {
  if (!cell) return null;
  claims.use(usedBy(draft), cell);
  const [label = ""] = /^[\p{Script=Han}]{2,8}[:：]\s*/u.exec(cell.text) ?? [];
  return read(cell, (text) => text, { text: cell.text.slice(label.length), index: label.length });
}
