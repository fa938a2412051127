import type { Statement } from "../../model/evaluation.ts";
import { foldWidth } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import type { Passage } from "./outline.ts";

type Kind = Statement["kind"];

/** Headings of a department's report whose paragraphs tell what the unit has. */
const HEADINGS: [Kind, RegExp][] = [
  ["staffing", /^(?:机构)?(?:人员|编制)(?:及|和|与)?(?:编制|人员)?(?:构成)?(?:基本)?情况$/],
  ["assets", /^(?:国有)?资产(?:占用|构成|管理)?(?:基本)?情况$/],
];

/** Headings below which targets of the year stand in sentences, and those below which they are answered. */
const OF_TARGETS = /绩效(?:目标|指标)|分项指标/;
const OF_RESULTS = /实现|完成|达成|分析|自评|得分|结果/;
/** What a paragraph of such targets begins with; 绩效目标： says what for, 绩效指标： how much. */
const TARGET = /^(?:年度)?(?:绩效)?指标:/;

/** The sentences of a department's report that state its targets, its staff and its assets, in their order. */
export function readCircumstances(passages: Passage[], draft: Draft, { claims }: Context): void {
  for (const { path, paragraphs } of passages) {
    const own = HEADINGS.find(([, heading]) => heading.test(path.at(-1) ?? ""))?.[0];
    const aims =
      path.some((words) => OF_TARGETS.test(words)) && !path.some((words) => OF_RESULTS.test(words));
    for (const { text, at, cells } of paragraphs) {
      const kind = own ?? (aims && TARGET.test(foldWidth(text)) ? "target" : null);
      if (!kind) continue;
      draft.statements.push({ kind, text, at });
      claims.use(usedBy(draft), ...cells);
    }
  }
}
