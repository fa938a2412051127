import { parseIndicatorValue } from "../../../values/indicator-value.ts";
import { isBlankName } from "../../blocks/indicator-name.ts";
import { isOperator } from "../../blocks/indicator-target.ts";
import { TABLE_TITLE } from "../../labels/titles.ts";
import { bare } from "../../labels/vocabulary.ts";
import { partBeforeEnd, partIndicators } from "../indicator-run.ts";
import { isWholeRow, joinPieces, type Piece } from "../token.ts";
import { isCost, isField, isFigure, isKnown, isLevel, isLevel1, isRemark, isTotal } from "../words.ts";
import { leftOver } from "./money.ts";
import { asPoints, pointsOf, UNREAD } from "./points.ts";
import { type Assembled, blanks, type Keeps, row, type State, unplaced } from "./state.ts";

/** Takes an indicator, with the labels of its groups before it, into the rows. @returns whether one stood here; where not, nothing is taken */
export function takeIndicators(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const { head, lead } = state;
  if (head?.block !== "indicators") return false;
  const nameAt = head.keys.indexOf("name");
  const level1At = head.keys.indexOf("level1");
  const level2At = head.keys.indexOf("level2");
  const keys = head.keys.slice(nameAt + 1);
  const levels: (Piece | null)[] = blanks(nameAt);
  let at = state.at;
  const readLevel = (place: number, isOwn: (label: string) => boolean) => {
    const piece = pieces[at];
    if (place < 0 || !piece || !isOwn(piece.label)) return;
    levels[place] = piece;
    at += 1;
  };
  const behind = () => pieces[at + 1]?.label ?? "";
  readLevel(
    level1At,
    (label) => (isLevel1(label) || (isCost(label) && isLevel(behind()))) && !isName(label, behind()),
  );
  readLevel(level2At, (label) => isLevel(label) && !isName(label, behind()));
  const lines = keeps.rows ? linesOfName(pieces, at) : 0;
  const all = keeps.blanks
    ? pieces.slice(at, at + 1 + keys.length)
    : lines > 0
      ? [joinPieces(pieces.slice(at, at + lines)), ...groupFrom(pieces, at + lines, keeps, null)]
      : groupFrom(pieces, at, keeps, levels[level2At]);
  at += Math.max(0, lines - 1);
  // 指标2 and …… are what the blank form prints for an indicator that there is not
  const unfilled = keeps.blanks ? [] : all.filter(isBlankName);
  const group = all.filter((piece) => !unfilled.includes(piece));
  const end = keeps.blanks ? group.findIndex((piece, index) => index > 0 && isEnd(piece)) : -1;
  const own = end === -1 ? group : group.slice(0, end);
  const printed = own.filter(({ label }) => label !== "");
  if (printed.length === 0 && unfilled.length === 0 && levels.every((level) => level === null)) return false;
  if (printed.length === 0) {
    // the labels of a blank row, or of rows whose own labels follow
    state.at = at + own.length + unfilled.length;
    rows.push(row([...blanks(lead), ...levels, ...unfilled.slice(0, 1)]));
    rows.push(...unfilled.slice(1).map((piece) => row([...blanks(lead + nameAt), piece])));
    return true;
  }
  const whole = keeps.blanks
    ? [{ name: 0, values: new Map(own.slice(1).map((_, index) => [index, index + 1])) }]
    : partIndicators(
        own.map(({ label }) => label),
        keys,
        { atomic: keeps.cells },
      );
  const isLast = at + all.length >= pieces.length && unfilled.length === 0;
  const cut =
    !whole && isLast && keeps.cells
      ? partBeforeEnd(
          own.map(({ label }) => label),
          keys,
        )
      : null;
  const rest = cut ? own.splice(cut.end) : [];
  const found = whole ?? cut?.rows ?? null;
  state.at = at + own.length + rest.length + unfilled.length;
  const left = keeps.blanks ? leftOver(pieces[state.at], keeps) : [];
  state.at += left.length;
  if (!found || left.length > 0) {
    const lost = unplaced([...levels.flatMap((level) => level ?? []), ...own, ...left]);
    rows.push(lost);
    const points = left.length === 0 ? asPoints(own.slice(1), keys) : null;
    const [weight, score] = [points?.get("weight"), points?.get("score")];
    if (points && weight && score) {
      const cells = keys.map((key) => points.get(key) ?? null);
      state.open.push({
        row: lost,
        cells: [...blanks(lead), ...levels, own[0] ?? null, ...cells],
        weight: weight.label,
        score: score.label,
      });
    } else state.points.push(UNREAD);
    rows.push(...unfilled.map((piece) => row([...blanks(lead + nameAt), piece])));
    return true;
  }
  found.forEach(({ name, values }, index) => {
    const cells = keys.map((_, column) => {
      const piece = own[values.get(column) ?? -1];
      return piece && piece.label !== "" ? piece : null;
    });
    const points = pointsOf(cells[keys.indexOf("weight")], cells[keys.indexOf("score")]);
    if (points) state.points.push(points);
    rows.push(
      row([...blanks(lead), ...(index === 0 ? levels : blanks(nameAt)), own[name] ?? null, ...cells]),
    );
  });
  if (rest.length > 0) rows.push(unplaced(rest));
  rows.push(...unfilled.map((piece) => row([...blanks(lead + nameAt), piece])));
  return true;
}

// 政策知晓率 and 服务对象满意度 name an indicator where a value follows
const isName = (label: string, next: string) =>
  !/指标(?:\([^()]*\))?$/.test(label) &&
  (isFigure(next) || isOperator(next) || parseIndicatorValue(next).value !== null);

const isEnd = (piece: Piece) => isWholeRow(piece) || opensOther(piece.label);
const opensOther = (label: string) =>
  isLevel(label) ||
  isTotal(label) ||
  isField(label) ||
  isRemark(label) ||
  TABLE_TITLE.test(label) ||
  /^注[:：\d]/.test(label);

// 服务对象满意度 behind 服务对象满意度指标 is the name of its indicator, as is 满意度 before a value
const isNamedAsGroup = ({ label }: Piece, next: Piece | undefined, level2: Piece | null | undefined) =>
  (level2 != null && bare(level2.label) === `${label}指标`) ||
  (/[率度]$/.test(label) && isName(label, next?.label ?? ""));

function groupFrom(pieces: Piece[], from: number, keeps: Keeps, level2: Piece | null | undefined): Piece[] {
  const group: Piece[] = [];
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || (isEnd(piece) && !(index === from && isNamedAsGroup(piece, pieces[index + 1], level2))))
      break;
    if (keeps.rows && piece.first && index > from) break;
    // what stands behind a row of the blank form is of no row above it
    const above = group.at(-1);
    if (above && isBlankName(above) && !isBlankName(piece) && group.some((own) => !isBlankName(own))) break;
    group.push(piece);
  }
  return group;
}

/** A name broken over more lines than this is none. */
const MOST_LINES_OF_NAME = 3;

/**
 * How many lines a name goes over whose values stand on a line of their own below it: a name of one line has them behind it.
 * @returns 0 where no such name begins here
 */
function linesOfName(pieces: Piece[], from: number): number {
  const isWord = (piece: Piece) => !isEnd(piece) && !isValue(piece.label);
  // behind a reason its first line may be the end of that reason
  const above = pieces[from - 1];
  if (above && isWord(above) && !isKnown(above.label)) return 0;
  for (let count = 0; count <= MOST_LINES_OF_NAME; count++) {
    const piece = pieces[from + count];
    if (!piece || (count > 0 && !piece.first)) return 0;
    if (isWord(piece)) continue;
    const lines = pieces.slice(from, from + count).map(({ label }) => label.length);
    const [first = 0, ...others] = lines;
    const isFilled = others.slice(0, -1).every((own) => Math.abs(own - first) <= 1);
    return count > 1 && isValue(piece.label) && isFilled && (others.at(-1) ?? 0) <= first + 1 ? count : 0;
  }
  return 0;
}

const isValue = (label: string) =>
  isFigure(label) || isOperator(label) || parseIndicatorValue(label).value !== null;
