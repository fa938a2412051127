import type { Cell } from "../../documents/block.ts";
import { hasUnreadNumber, judge } from "../../model/completion.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { guessedLevels, resolveLevels } from "../settle/level-groups.ts";
import type { LevelLabel } from "../settle/levels.ts";
import { withSharedTexts } from "../settle/merged-cells.ts";
import { oddRows } from "../settle/odd-rows.ts";
import { readText } from "../settle/row.ts";
import { readName, weightInName } from "./indicator-name.ts";
import { readPoints, type UnplacedIndicator } from "./indicator-row.ts";
import { readActual, readTarget } from "./indicator-target.ts";

/** Columns of words, which may be said once for several indicators. */
const TEXTS = ["reason", "content", "standard"] as const;

/** The rows of one evaluation as indicators, with their labels restored, judged and claimed. */
export function finishIndicators(rows: UnplacedIndicator[], draft: Draft, context: Context): void {
  const printed = rows.map((row) => row.printed);
  const cells = rows.map((row) => row.cells);
  const odd = oddRows(cells);
  const levels = resolveLevels(printed);
  const guessed = guessedLevels(printed);
  const shared = withSharedTexts(cells, TEXTS);
  rows.forEach((row, index) => {
    const own = shared[index];
    const labels = [row.printed.level1, row.printed.level2].flatMap((label) => label?.cell ?? []);
    if (!own || odd.has(index)) {
      context.claims.use(usedBy(draft), ...labels);
      if (own) doubtRow(row.name, own, context);
      return;
    }
    const { level1 = null, level2 = null } = levels[index] ?? {};
    const placed = { ...row, cells: own, level1, level2, isGuessed: guessed[index] === true };
    const indicator = toIndicator(placed, draft.indicators.length + 1, draft.id);
    if (!level1) context.claims.note("missing-level", { name: shorten(row.name.text) }, row.name.at);
    takeGroupWeight(row.printed.level1, 1, draft);
    takeGroupWeight(row.printed.level2, 2, draft);
    noteUnread(indicator, context);
    draft.indicators.push(indicator);
    context.claims.use(`${draft.form}:${indicator.id}`, row.name, ...own.values(), ...labels);
  });
}

/** A row whose cells stand in their columns, with the labels of the groups that it belongs to. */
interface PlacedIndicator extends UnplacedIndicator {
  cells: NonNullable<UnplacedIndicator["cells"]>;
  level1: string | null;
  level2: string | null;
  /** Whether its groups follow from its place alone. */
  isGuessed: boolean;
}

function toIndicator(row: PlacedIndicator, ordinal: number, evaluationId: string): Indicator {
  const { name, cells, weighed, level1, level2 } = row;
  const unit = cells.get("unit");
  const target = readTarget({ operator: cells.get("operator"), target: cells.get("target"), unit });
  const actual = readActual(cells.get("actual"), unit, target?.value ?? null);
  const weight = weighed ? weightInName(name) : readPoints(cells.get("weight"));
  const score = readPoints(cells.get("score"));
  return {
    id: `${evaluationId}-${String(ordinal).padStart(2, "0")}`,
    ordinal,
    level1,
    level2,
    ...(row.isGuessed && { levelsGuessed: true as const }),
    name: readName(name, weighed),
    target,
    actual,
    content: readText(cells.get("content")),
    standard: readText(cells.get("standard")),
    weight,
    score,
    reason: readText(cells.get("reason")),
    ...judge({
      name: name.text,
      level2,
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      weight: weight?.value ?? null,
      score: score?.value ?? null,
    }),
  };
}

// beside the others its cells stand in other columns
function doubtRow(name: Cell, cells: PlacedIndicator["cells"], { claims }: Context): void {
  const label = shorten(name.text);
  claims.doubt("unplaced-cells", { what: "row", label, readings: [] }, name, ...cells.values());
}

function noteUnread({ name, target }: Indicator, { claims }: Context): void {
  if (!target?.value || !hasUnreadNumber(target.value)) return;
  const data = { what: "target", name: shorten(name.text), printed: shorten(target.text) } as const;
  claims.note("unread-amount", data, target.at);
}

// the same group again (a page break) prints its weight again
function takeGroupWeight(group: LevelLabel | null, level: 1 | 2, { groupWeights }: Draft): void {
  if (!group?.weight || groupWeights.some(({ label }) => label === group.label)) return;
  const { text, at } = group.cell;
  groupWeights.push({ label: group.label, level, weight: { text, at, value: group.weight } });
}
