import type { Part } from "../settle/row.ts";

/** An indicator as one sentence states it: parts of that sentence. A name that stands elsewhere is null. */
export interface Spoken {
  name: Part | null;
  target: Part | null;
  actual: Part | null;
  score: Part | null;
  weight: Part | null;
  reason: Part | null;
  /** Whether the sentence itself says 目标值, 指标值 or the like of the target. */
  labelled: boolean;
  /** Whether a lone actual is told to be an indicator's: 开放240天，指标完成率100%. */
  measured: boolean;
  /** Whether the sentence says 实际 of the actual. */
  answered: boolean;
  /** Whether the sentence says nothing else: 办理案件94件. */
  plain: boolean;
}

/** What a sentence says of indicators; `left` where it prints figures that were not understood. */
export interface Heard {
  spoken: Spoken[];
  left: boolean;
}

/** An indicator of which nothing but its name is known. */
export const openSpoken = (name: Part | null): Spoken => ({
  name,
  target: null,
  actual: null,
  score: null,
  weight: null,
  reason: null,
  labelled: false,
  measured: false,
  answered: false,
  plain: false,
});
