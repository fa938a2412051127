import { THRESHOLDS } from "../model/thresholds.ts";
import { percent } from "../values/print.ts";

/** The execution rate below which a unit must explain itself, as sentences print it. */
export const explainBelow = percent(THRESHOLDS.lowExecution);
