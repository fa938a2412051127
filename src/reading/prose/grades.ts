import type { Part } from "../settle/row.ts";
import { type Paragraph, readIn } from "./outline.ts";
import { CONCLUSION, FURTHEST, INDICATORS, isOfReview, PART, type Stated, sentencesOf } from "./stated.ts";

const GRADE_WORD = '优秀|优良|优|良好|良|中等|中|一般|较差|差|不合格|合格|[ABCD](?=[级等"”』」,。;)]|$)';
const GRADE = new RegExp(
  `(?:等级|等次|评级|级别|档次|自评结果|评价结果|评定结果|评价结论|自评结论|[评定]定?为|属于)(?:评定|评价)?(?:结果)?(?:[:为是]|评定为|达到)*\\s*["'“”‘’「『【]*(${GRADE_WORD}|(?<=[评定]为["'“‘]?)好)`,
  "gu",
);
const BEHIND_GRADE = /^(?:["'”’」』】]*(?:等级|等次|等|级|档|$|[,，。;；、()\s]))/;
/** A sentence that bounds the grades, or counts projects: 90分以上为优, 3个项目评为优. */
const NO_GRADE = /\d\s*分?\s*(?:及?以上|及?以下|\(含|含\))|\d\s*个?(?:项目|单位)|[优良中差]、\s*[优良中差]/;

/** What every grade is called; most sentences grade nothing. */
const MAY_GRADE = /[等评]级|等次|级别|档次|结果|结论|[评定]为|属于/;

/** The grades that the sentences of a paragraph state of the whole. */
export function findGrades(path: string[], paragraph: Paragraph): Stated<string>[] {
  const heading = path.at(-1) ?? "";
  if (path.some((words) => INDICATORS.test(words)) && !CONCLUSION.test(heading)) return [];
  if (isOfReview(heading)) return [];
  if (!MAY_GRADE.test(paragraph.text)) return [];
  return sentencesOf(paragraph.text)
    .flatMap(partsOfGrade)
    .flatMap((sentence) => {
      if (!MAY_GRADE.test(sentence.text)) return [];
      // 等级为优（90分以上） says of the grade what it means
      if (NO_GRADE.test(sentence.text.replace(/\([^()]{0,40}\)/g, ""))) return [];
      return [...sentence.text.matchAll(GRADE)].flatMap((match): Stated<string>[] => {
        const word = match[1] ?? "";
        const end = match.index + match[0].length;
        const before =
          /[^,。;:]{0,40}$/.exec(
            sentence.text.slice(Math.max(0, match.index - FURTHEST), match.index),
          )?.[0] ?? "";
        if (!BEHIND_GRADE.test(sentence.text.slice(end)) || PART.test(before)) return [];
        // 自评结果为优 says whose grade it is by itself
        if (isOfReview(sentence.text.slice(0, match.index + match[0].indexOf(word)))) return [];
        const part = { text: word, index: sentence.index + end - word.length };
        const reading = readIn(paragraph, part, (text) => text);
        return reading ? [{ reading: { ...reading, evidence: "stated" }, paragraph }] : [];
      });
    });
}

// 等级为“优”，其中：甲场4个项目等级为“良”: what is behind 其中 is graded by itself
function partsOfGrade({ text, index }: Part): Part[] {
  const at = text.search(/其中[:,]/);
  return at === -1
    ? [{ text, index }]
    : [
        { text: text.slice(0, at), index },
        { text: text.slice(at), index: index + at },
      ];
}
