import type { Missed } from "../../evidence/counts/gap.ts";

/** What was wanted and what was reached. */
export const sayMissed = ({ by, wanted, reached }: Missed): string =>
  by === "value" ? `目标 ${wanted}，实际 ${reached}` : `满分 ${wanted} 分，自评 ${reached} 分`;
