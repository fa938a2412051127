import { type Decimal, parseDecimal, sumDecimals } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import type { Paragraph, Passage } from "./outline.ts";

/** 投入（20分）得20分；产出指标得分38分: what groups of indicators were given. */
const SCORE_OF_PART =
  /(?:投入|决策|过程|管理|产出|效益|效果|满意度|数量|质量|时效|成本)[^。;\n]{0,16}?(?:得分?|自评分?)[:为]?\s*(\d[\d.]{0,5})\s*分/;
const EACH = new RegExp(SCORE_OF_PART.source, "g");

/** The paragraphs and headings that print what a group of indicators was given. */
export function scoresOfParts(passages: Passage[]): Paragraph[] {
  return passages
    .flatMap(({ lead, paragraphs }) => [...(lead ? [lead] : []), ...paragraphs])
    .filter(({ text }) => SCORE_OF_PART.test(foldWidth(text)));
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
  const printed = left.flatMap(({ text }) => SCORE_OF_PART.exec(foldWidth(text))?.[0] ?? []);
  claims.note("unread-score", { what: "parts", printed: shorten(printed.join("、"), 80) }, first.at);
}
