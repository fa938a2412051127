import { judge } from "../../model/completion.ts";
import { foldWidth } from "../../values/fold.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { groupOf, groupsOf, speaksOf } from "./indicators/headings.ts";
import { type ReadIndicator, readIndicatorParagraph } from "./indicators/reading.ts";
import type { Paragraph, Passage } from "./outline.ts";

/**
 * The indicators that sentences state, below headings that name indicators, or where a sentence itself says 目标值 and 完成值.
 * Only a target is no evaluation; a figure without a target is an actual. A passage about a group of indicators whose
 * figures were not understood is a notice.
 */
export function readIndicators(passages: Passage[], draft: Draft, context: Context): void {
  for (const passage of passages) {
    const kind = speaksOf(passage.path);
    const [first] = passage.paragraphs;
    if (!first) continue;
    const standing = { passage, kind, groups: groupsOf(passage.path) };
    const heard = passage.paragraphs.map((paragraph) => readIndicatorParagraph(paragraph, standing));
    const spoken = heard.flatMap((own) => own.spoken);
    const parts = new Set(findParts(spoken));
    const kept = spoken.filter((own) => !parts.has(own));
    for (const own of kept) add(own, draft, context);
    const isLeft = heard.some(({ left }) => left) || parts.size > 0;
    const names = groupOf(passage.path.at(-1) ?? "") !== null;
    const bare = kind === "other" && tellsResults(passage.path) ? printsRates(passage, kept) : undefined;
    if (bare) {
      const heading = shorten(passage.path.at(-1) ?? "");
      context.claims.note("unread-indicators", { heading, printed: shorten(bare.text) }, bare.at);
      draft.printed.indicators = true;
    }
    if (kind === "indicators" && (isLeft || (names && kept.length === 0))) {
      const heading = shorten(passage.path.at(-1) ?? "");
      context.claims.note("unread-indicators", { heading, printed: shorten(first.text) }, first.at);
      // they are printed, and it is we who did not read them
      draft.printed.indicators = true;
    }
  }
}

/** 验收合格率100%，师生满意度96%; 完成情况100%: shares of what was done, which no money has. */
const RATE_OF_RESULTS =
  /(?:满意(?:度|率)|(?:合格|达标|完工|及时|覆盖|参与|知晓|准确|普及|入学|巩固|就业|治愈|接种|规范|受益|偏差)率|完成情况)(?:[:为是均都达到]){0,4}\d{1,3}(?:\.\d+)?%/;
/** Headings below which nothing is told of what was reached. */
const NO_RESULTS =
  /资金|预算|收支|概况|背景|基本情况|目标|问题|不足|措施|建议|打算|原因|依据|职能|职责|方法|标准|得分|评分|结论/;

const tellsResults = (path: string[]) => path.length > 0 && !path.some((words) => NO_RESULTS.test(words));

// the first paragraph that prints such a share and gave no indicator
function printsRates({ paragraphs }: Passage, kept: ReadIndicator[]): Paragraph | undefined {
  return paragraphs.find(
    ({ text, cells }) =>
      RATE_OF_RESULTS.test(foldWidth(text)) &&
      !kept.some((own) => own.cells.some((cell) => cells.includes(cell))),
  );
}

// the same words with another figure speak of parts that are named elsewhere; a heading names one indicator
function findParts(spoken: ReadIndicator[]): ReadIndicator[] {
  const below = spoken.filter(({ isNamedAbove }) => isNamedAbove);
  const figures = new Map<string, Set<string>>();
  for (const { name, actual } of spoken)
    figures.set(name.text, (figures.get(name.text) ?? new Set()).add(actual.text));
  return spoken.filter(
    (own) =>
      (own.target === null && (figures.get(own.name.text)?.size ?? 0) > 1) ||
      (below.length > 1 && below.includes(own)),
  );
}

function add({ cells, isNamedAbove: _, ...read }: ReadIndicator, draft: Draft, { claims }: Context): void {
  const ordinal = draft.indicators.length + 1;
  const id = `${draft.id}-${String(ordinal).padStart(2, "0")}`;
  const { name, target, actual, weight, score } = read;
  const printed = {
    name: name.text,
    target: target?.value ?? null,
    actual: actual.value,
    weight: weight?.value ?? null,
    score: score?.value ?? null,
  };
  draft.indicators.push({ id, ordinal, ...read, content: null, standard: null, ...judge(printed) });
  claims.use(`${draft.form}:${id}`, ...cells);
}
