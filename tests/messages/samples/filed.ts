import type { Messages } from "../../../src/messages/index.ts";
import type { Called } from "./called.ts";

/** What is printed of what is filed and released. */
export const filed: Called<Pick<Messages, "filed" | "released">> = {
  filed: {
    turned: [[null], ["doc"]],
    encoding: [["gb18030"]],
    file: [["PDF", "", "pdf", "report.html"]],
    identity: [[{ code: "220100", zh: "长春市", en: "Changchun" }, 2023, "长春市财政局"]],
    hiddenOn: [
      [1, [3]],
      [2, [3, 4]],
    ],
    hidden: [[0], [1], [2]],
    remark: [["-"]],
    read: [
      [1, 1],
      [216, 12],
    ],
    unread: [
      [0, 0],
      [1, 1],
      [2, 3],
    ],
    others: [[1], [2]],
    flags: [[1], [2]],
    rows: [
      ["flags", 1, "changchun-2023"],
      ["flags", 2, "changchun-2023"],
    ],
    report: [
      ["data/sources/changchun-2023", true],
      ["data/sources/changchun-2023", false],
    ],
    excerpt: [
      ["data/sources/changchun-2023", true],
      ["data/sources/changchun-2023", false],
    ],
    replyTo: [
      ["low-execution", null, "长春市财政局", "2026-12-01"],
      ["low-execution", "changchun-2023-01", "长春市财政局", "2026-12-01"],
    ],
    standsBeside: [[1], [2]],
    reply: [[1], [2]],
    reads: [[17, "12万元", "12元", "2026-12-01"]],
    reason: [["印成了万元"]],
    reasonEn: [[null], ["The unit is misprinted"]],
    changing: [[1], [2]],
  },
  released: {
    already: [["data/editions/2026-12-01-ab", "0.2.0"]],
    edition: [
      ["data/editions/2026-12-01-ab", "0.2.0", "2026-12-01", { ofPackage: true, ofCommit: true }],
      ["data/editions/2026-12-01-ab", "0.2.0", "2026-12-01", { ofPackage: false, ofCommit: false }],
    ],
  },
};
