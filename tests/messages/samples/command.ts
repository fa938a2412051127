import type { Messages } from "../../../src/messages/index.ts";
import type { Called } from "./called.ts";
import { counts, named, one } from "./numbers.ts";

const none = { high: 0, medium: 0, low: 0, info: 0 };

/** What the command says of files that are no part of the collection. */
export const command: Pick<Called<Messages>, "command"> = {
  command: {
    unknown: named,
    level: named,
    format: named,
    language: named,
    read: [
      [433, 20],
      [1, 1],
    ],
    line: one(["5", "62"]),
    clears: named,
    total: [
      [3, { high: 5, medium: 4, low: 2, info: 6 }, 7, 2],
      [1, none, 0, 0],
      [1, none, 0, 1],
    ],
    stands: counts.flatMap(([count]) => [
      [count, "high"],
      [0, "medium"],
    ]),
    tables: {
      year: named,
      list: { column: [["towns", ["file", "region"]]] },
      twice: named,
      trouble: { "unknown-region": named },
      progress: counts,
      nothing: counts,
      done: counts.map(([count]) => ["out", count, count, count]),
    },
    threshold: one(["low=0.8"]),
  },
};
