import { type Decimal, parseDecimal, sumDecimals } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import type { Paragraph, Passage } from "./outline.ts";

/** 投入（20分）得20分；产出指标得分38分: what groups of indicators were given. */
const SCORE_OF_PART =
  /(?:投入|决策|过程|管理|产出|效益|效果|满意度|数量|质量|时效|成本)[^。;,、\n(]{0,12}(?:\([^()]{0,20}\)?)?[^。;,、\n(]{0,8}?(?:得分?|自评分?)[:为]?\s*(\d[\d.]{0,5})\s*分/;
/** 决策15分、过程20分、产出34分: several of them in a row, but for what each can come to. */
const SCORES_IN_A_ROW =
  /(?:(?:项目)?(?:投入|决策|过程|管理|产出|效益|效果|满意度|预算执行|执行率)[^\d,。;、]{0,6}\d{1,2}(?:\.\d+)?分[,、;]?){2,8}/;
const OF_WEIGHTS = /满分|分值|权重|设置|总分/;
const EACH = new RegExp(SCORE_OF_PART.source, "g");

/** The paragraphs and headings that print what a group of indicators was given. */
export function scoresOfParts(passages: Passage[]): Paragraph[] {
  return passages
    .flatMap(({ lead, paragraphs }) => [...(lead ? [lead] : []), ...paragraphs])
    .filter(({ text }) => scoreOfPart(text) !== null);
}

function scoreOfPart(text: string): string | null {
  if (!text.includes("分")) return null;
  const folded = foldWidth(text);
  const listed = OF_WEIGHTS.test(folded) ? null : SCORES_IN_A_ROW.exec(folded);
  return (listed ?? SCORE_OF_PART.exec(folded))?.[0] ?? null;
}

/** What all such scores of some paragraphs come to; null where fewer than two are printed. */
export function sumOfParts(paragraphs: Paragraph[]): Decimal | null {
  const points = paragraphs
    .flatMap(({ text }) => matchesOf(foldWidth(text), EACH))
    .flatMap(([, number = ""]) => parseDecimal(number) ?? []);
  return points.length < 2 ? null : sumDecimals(points);
}

/** Notes such scores, but for those that an indicator of the evaluation has: no table publishes them. */
export function noteScoresOfParts(passages: Passage[], { indicators }: Draft, { claims }: Context): void {
  const scored = indicators.flatMap(({ score }) => score ?? []);
  const isRead = ({ at }: Paragraph) =>
    scored.some((score) => score.at.line >= at.line && score.at.lastLine <= at.lastLine);
  const left = scoresOfParts(passages).filter((own) => !isRead(own));
  const [first] = left;
  if (!first) return;
  const printed = left.flatMap(({ text }) => scoreOfPart(text) ?? []);
  claims.note("unread-score", { what: "parts", printed: shorten(printed.join("、"), 80) }, first.at);
}
