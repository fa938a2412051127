import type { Messages } from "../../../src/messages/index.ts";
import type { Called } from "./called.ts";

const counted = [
  { files: 1, megabytes: "0.1" },
  { files: 20, megabytes: "2.5" },
];

/** What commands print where nothing is wrong. */
export const terminal: Called<Pick<Messages, "terminal">> = {
  terminal: {
    inspected: {
      rows: [
        [1, 1],
        [20, 2],
      ],
      head: [
        ["a.docx", 1, 1],
        ["a.docx", 206, 5],
      ],
      total: [
        [1, { used: 1, ignored: 0, not_understood: 0 }, 1, 1],
        [206, { used: 150, ignored: 50, not_understood: 6 }, 4, 12],
      ],
    },
    checked: {
      noRule: [["low-executoin"]],
      unknownFile: [["datapackage.json"]],
      otherLine: [["1,2", "1,3"]],
      total: [
        [1, 1],
        [20, 0],
      ],
    },
    compared: {
      figures: [
        [0, "HEAD"],
        [1, "HEAD"],
        [20, "HEAD"],
      ],
      questions: [
        [1, "HEAD"],
        [20, "HEAD"],
      ],
      others: [
        ["funds.csv", 1],
        ["funds.csv", 20],
      ],
      told: [["data/CHANGES.md"]],
    },
    published: [
      ["data/published", { reports: 1, read: 1, files: 1, asTheyWere: false }, 900],
      ["data/published", { reports: 20, read: 2, files: 40, asTheyWere: true }, 900],
    ],
    built: {
      compressed: [
        [1, "2.5", "0.5"],
        [20, "2.5", "0.5"],
      ],
      pages: [[20, 2]],
      downloads: counted.map((files) => [files]),
      charts: [[1], [20]],
      all: counted.map((files) => [files, "12.5"]),
    },
    served: [["http://127.0.0.1:4321/"]],
    photographed: [
      [1, ".cache/shots"],
      [20, ".cache/shots"],
    ],
  },
};
