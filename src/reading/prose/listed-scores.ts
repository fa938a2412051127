import type { Reading } from "../../model/reading.ts";
import { compareDecimals, type Decimal, parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import { isName, isSameName, trimName } from "./names.ts";
import { type Paragraph, type Passage, readIn } from "./outline.ts";

/** The score that a sentence gives one of several programmes, by the name it calls it. */
export interface ListedScore {
  name: Reading<string>;
  score: Reading<Decimal>;
  paragraph: Paragraph;
}

/** 各项目自评得分分别为：果树补助92分，沟渠修补95分. */
const TOGETHER = /(?:得分|评分)(?:情况)?分别(?:[:为是])+([^。;]{4,300}?分)(?=[。;]|$)/;
const ITEM = /([^\d,、;:。]{3,40}?)(?:为|:)?(\d{1,3}(?:\.\d{1,2})?)分(?=[,、;和及。]|$)/g;
/** 果树补助项目自评得分92分、沟渠修补项目自评得分95分. */
const EACH =
  /([^\d,、;:。]{4,40}?)(?:绩效)?(?:自评)?(?:得分|评分)(?:[:为是])*(\d{1,3}(?:\.\d{1,2})?)分(?=[,、;和及。]|$)/g;
/** What is scored where it is no programme. */
const PART = /指标|产出|效益|满意度|决策|过程|投入|执行率|管理|数量|质量|时效|成本/;
/** A score above this is none of a programme. */
const MOST: Decimal = { units: 100, scale: 0 };

/** The scores that sentences give several programmes by their names; none where two programmes have one name. */
export function listedScores(passages: Passage[]): ListedScore[] {
  for (const paragraph of passages.flatMap(({ paragraphs }) => paragraphs)) {
    const found = scoresIn(paragraph);
    const isClear = found.every(({ name }, i) =>
      found.every((other, at) => at === i || !isSameName(other.name.text, name.text)),
    );
    if (found.length > 1 && isClear) return found;
  }
  return [];
}

function scoresIn(paragraph: Paragraph): ListedScore[] {
  const text = foldWidth(paragraph.text);
  // a name is looked for from every character on, and most paragraphs score nothing
  if (!/得分|评分/.test(text)) return [];
  const together = TOGETHER.exec(text);
  const list = together?.[1] ?? "";
  const from = together ? together.index + together[0].length - list.length : 0;
  const items = together ? matchesOf(list, ITEM) : matchesOf(text, EACH).filter(isOfProgramme);
  const scores = items.map((item) => itemIn(paragraph, item, from + item.index));
  return scores.some((score) => score === null) ? [] : scores.flatMap((score) => score ?? []);
}

const isOfProgramme = ([, name = ""]: RegExpExecArray) => isName(trimName(name));

function itemIn(paragraph: Paragraph, [all, words = "", number = ""]: RegExpExecArray, index: number) {
  const called = trimName(words.trim());
  const name = readIn(paragraph, { text: called, index: index + words.lastIndexOf(called) }, (text) => text);
  const at = { text: number, index: index + all.lastIndexOf(number) };
  const score = readIn(paragraph, at, (text) => parseDecimal(foldWidth(text)));
  if (!name || !score?.value || PART.test(called) || called.length < 3) return null;
  if (compareDecimals(score.value, MOST) > 0) return null;
  return { name, score: { ...score, evidence: "stated" as const }, paragraph };
}
