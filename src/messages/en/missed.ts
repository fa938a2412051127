import type { Missed } from "../../evidence/counts/gap.ts";

/** What was wanted and what was reached. */
export const sayMissed = ({ by, wanted, reached }: Missed): string =>
  by === "value" ? `target ${wanted}, actual ${reached}` : `${reached} of ${wanted} points`;
