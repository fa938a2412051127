import { type CellChange, changesQuestion, reportOf, sayChange } from "./changes.ts";

/** An entry lists every question and so many figures one by one; `changes.csv` of the next edition has all. */
const MOST_FIGURES = 60;

/**
 * A first wording of the entry for data/CHANGES.md in both languages; why it changed is for a person to say.
 * @param changes those that are told one by one, see `itemised`
 */
export function draftEntry(changes: CellChange[], day: string, mark: string): string {
  const reports = new Set(changes.map(({ row }) => reportOf(row) ?? row));
  const [asked, figures] = [changes.filter(changesQuestion), changes.filter((one) => !changesQuestion(one))];
  const cells = figures.filter(({ column }) => column !== null);
  const { came, went } = countChanges(figures);
  const questions = countChanges(asked);
  const [first] = cells;
  const many = cells.length > 1;
  const zh = [
    ...(first ? [`${cells.length} 个数字变动（${many ? "如 " : ""}${sayCell(first, " 的 ", "空")}）`] : []),
    ...(came > 0 ? [`新增 ${came} 行`] : []),
    ...(went > 0 ? [`删去 ${went} 行`] : []),
    ...(questions.came > 0 ? [`新提出 ${questions.came} 个问题`] : []),
    ...(questions.went > 0 ? [`不再提出 ${questions.went} 个问题`] : []),
    ...(questions.cells > 0 ? [`${questions.cells} 个问题的程度变动`] : []),
  ];
  const en = [
    ...(first
      ? [`figures changed: ${cells.length} (${many ? "as " : ""}${sayCell(first, " ", "empty")})`]
      : []),
    ...(came > 0 ? [`rows added: ${came}`] : []),
    ...(went > 0 ? [`rows removed: ${went}`] : []),
    ...(questions.came > 0 ? [`questions raised: ${questions.came}`] : []),
    ...(questions.went > 0 ? [`questions no longer raised: ${questions.went}`] : []),
    ...(questions.cells > 0 ? [`questions of another severity: ${questions.cells}`] : []),
  ];
  return [
    `- ${day} ${[...reports].join("、")}：${zh.join("，")}。原因：……${mark}`,
    `  ${[...reports].join(", ")}: ${en.join(", ")}. Reason: …`,
    ...[...asked, ...figures.slice(0, MOST_FIGURES)].map((change) => `  - ${sayChange(change)}`),
    ...(figures.length > MOST_FIGURES ? [`  - … +${figures.length - MOST_FIGURES}`] : []),
  ].join("\n");
}

function countChanges(changes: CellChange[]) {
  const cells = changes.filter(({ column }) => column !== null).length;
  const came = changes.filter(({ column, to }) => column === null && to !== null).length;
  return { cells, came, went: changes.length - cells - came };
}

const sayCell = ({ row, column, from, to }: CellChange, of: string, empty: string) =>
  `${row}${of}${column} ${from || empty} → ${to || empty}`;
