import { DISK_CODES, type TroubleData, type TroubleKind } from "../../../src/messages/trouble.ts";
import type { EditionFaultData } from "../../../src/model/integrity/unsound.ts";
import type { Notice } from "../../../src/model/notice.ts";
import type { ToldOf } from "../../../src/model/words-of.ts";

const nothing: [Record<string, never>] = [{}];
const file = "来信.txt";
const path = "data/sources/changchun-2023";
const problem = { zh: "格式不对", en: "Invalid string" };
const notice: Notice = {
  notice: "unknown-form",
  data: { what: "table", name: "甲" },
  at: { line: 3, lastLine: 3, cell: 1 },
};
const changchun = { code: "220100", zh: "长春市", en: "Changchun" };
const yangpu = { code: "310110", zh: "杨浦区", en: "Yangpu" };
const same = [
  { id: "changchun-2023", why: "file" as const },
  { id: "changchun-2023-2", why: "forms" as const },
];
const csv = "data/published/funds.csv";
const editionFaults: ToldOf<EditionFaultData>[] = [
  { kind: "odd-file", path: "notes.txt" },
  { kind: "lost-file", path: "edition.json" },
  { kind: "wrong-json", path: "edition.json", at: "doi", problem },
  { kind: "wrong-json", path: "edition.json", at: "", problem: null },
  { kind: "other-edition", path: "edition.json", id: "2026-12-02-ab" },
  { kind: "other-sums", archive: "a.zip", changes: "changes.csv", sums: "SHA256SUMS" },
  { kind: "broken-archive", path: "a.zip" },
  { kind: "archive-of-another", path: "published.sha256", edition: "sha256:0" },
  { kind: "archive-file", path: "funds.csv" },
  { kind: "archive-described", path: "datapackage.json", version: "0.2.0", edition: "sha256:0" },
  { kind: "twins", id: "2026-12-02-ab", previous: null, twin: "2026-12-01-ab" },
  { kind: "twins", id: "2026-12-02-ab", previous: "2026-11-30-ab", twin: "2026-12-01-ab" },
  { kind: "lost-previous", id: "2026-12-02-ab", previous: "2026-11-30-ab" },
];
const run = { command: "npm run data", pid: 4711, host: null };

/** Every case of every kind of trouble; the compiler asks for those of a new kind. */
export const troubles: { [Kind in TroubleKind]: [data: TroubleData[Kind]][] } = {
  "bad-option": (["unknown", "lacks", "takes-none", "word"] as const).map((why) => [
    { why, option: "--years" },
  ]),
  "no-language": [[{ given: "fr" }]],
  swallowed: [[{ options: ["region"] }], [{ options: ["region", "dry-run"] }]],
  "no-file": [[{ file }]],
  "no-plain-file": (["report", "letter", "table"] as const).map((what) => [{ file, what }]),
  unreadable: [
    [{ file: null, line: 3, refusal: { kind: "locked-pack" } }],
    [{ file: "a.docx", line: 3, refusal: { kind: "locked-pack" } }],
  ],
  "nothing-read": [[{ file: "a.docx", line: 3, notice }]],
  "no-target": [
    [{ target: "a.docx", found: "nothing", sources: "data/sources" }],
    [{ target: "a.docx", found: "other", sources: "data/sources" }],
  ],
  "no-ref": [[{ ref: "v9" }]],
  threads: [[{ given: "many" }]],
  "bad-port": [[{ given: "web" }]],
  "port-taken": [[{ port: 4321 }]],
  "no-site": [nothing],
  "no-file-given": [nothing],
  "several-files": [[{ files: "filed", count: 2 }], [{ files: "inspected", count: 2 }]],
  "bad-region": [[{ given: "22" }]],
  "bad-year": [[{ given: "24" }]],
  "bad-url": [[{ given: "example.org" }]],
  "bad-publisher": [[{ given: "局" }]],
  "unknown-region": [[{ code: "999999" }]],
  "no-evaluation": [[{ notices: [] }], [{ notices: [notice] }]],
  "not-said": (["region", "year", "publisher"] as const).flatMap((what) => [
    [{ what, candidates: [] }],
    [
      {
        what,
        candidates: [
          { zh: "2023", en: "2023" },
          { zh: "2024", en: "2024" },
        ],
      },
    ],
  ]),
  "region-apart": [[{ printed: changchun, given: yangpu }]],
  "region-differs": [[{ printed: changchun, given: yangpu }]],
  "publisher-inferred": [nothing],
  "large-page": [[{ page: 2 }]],
  "several-years": [[{ years: [2022, 2023] }]],
  "not-understood": [nothing],
  "excerpt-of-same": [[{ ids: ["changchun-excerpt-2023"] }]],
  "filed-already": [[{ same }]],
  "same-as-several": [[{ same }]],
  "filed-elsewhere": [[{ same, region: "220100", year: 2023 }]],
  "no-report-id": [[{ id: "../a" }]],
  "folder-gone": [[{ folder: path }]],
  "folder-there": [[{ folder: path }]],
  "one-table": [nothing],
  "excerpt-option": [[{ option: "url", problem }]],
  "excerpt-person": [[{ line: 3, person: "phone" }]],
  "excerpt-other-year": [[{ line: 3, printed: "2022", given: 2023 }]],
  "excerpt-disagrees": [[{ said: [{ lines: [3, 4], zh: "对不上", en: "They do not agree" }] }]],
  "excerpt-publisher": [[{ publisher: "杨浦区财政局", place: changchun }]],
  "excerpt-title": [[{ years: [2021, 2022], given: 2023 }]],
  "excerpt-early": [[{ retrieved: "2022-03-09", year: 2023 }]],
  "excerpt-of-whole": [[{ id: "changchun-2023" }]],
  "excerpt-filed": [[{ ids: ["changchun-excerpt-2023"] }]],
  "excerpt-of-several": [[{ ids: ["changchun-excerpt-2023", "changchun-excerpt-2023-2"] }]],
  "one-letter": [nothing],
  "reason-of-correction": [nothing],
  "long-letter": [[{ file, bytes: 200_000 }]],
  "other-letter": [[{ file, is: "reply" }], [{ file, is: "correction" }]],
  "unfilled-letter": [[{ file, part: "by" }]],
  "unread-letter": [
    ...(["no-title", "two-letters", "no-end", "no-text", "stray"] as const).map(
      (what): [TroubleData["unread-letter"]] => [{ file, trouble: { what, line: 4 } }],
    ),
    ...(["twice", "missing", "no-line"] as const).map((what): [TroubleData["unread-letter"]] => [
      { file, trouble: { what, line: 4, part: "line" } },
    ]),
  ],
  "letter-without-rule": [[{ file }]],
  "letter-without-place": [[{ file, parts: ["line"] }], [{ file, parts: ["line", "printed", "right"] }]],
  "person-in-letter": [[{ part: "by" }], [{ part: "right" }]],
  "day-to-come": [[{ date: "2027-01-02", today: "2026-12-01" }]],
  "day-too-early": [[{ date: "2022-01-02", fiscalYear: 2023 }]],
  "no-such-report": [[{ id: "nowhere-2023", sources: "data/sources" }]],
  "broken-letter": [[{ file, fault: null }], [{ file, fault: { line: 3, character: 9 } }]],
  "wrong-letter": [[{ file, path: "date", problem }], [{ file, path: null, problem }]],
  "no-rule": [[{ rule: "no-such-rule" }]],
  "no-such-evaluation": [[{ evaluation: "changchun-2023-99", ids: ["changchun-2023-01"] }]],
  "no-flags-file": [[{ file: "data/published/flags.csv" }]],
  "nothing-to-answer": [
    [{ file: "flags.csv", report: "changchun-2023", evaluation: null, rule: "low-execution" }],
    [{ file: "flags.csv", report: "changchun-2023", evaluation: "changchun-2023-01", rule: "low-execution" }],
  ],
  "answered-already": [nothing],
  "excerpt-not-corrected": [[{ id: "changchun-excerpt-2023" }]],
  "corrected-already": [[{ id: "changchun-2023", line: 17, from: "12万元", to: "12元", date: "2026-12-01" }]],
  "correction-harms": [
    [
      {
        doubts: [
          { line: 3, notice },
          { line: 4, notice: null },
        ],
      },
    ],
  ],
  "correction-idle": [[{ line: 17, to: "12元" }]],
  "correction-of-nothing": [[{ file }]],
  "no-such-line": [[{ file, line: 999, lines: 216 }]],
  "not-on-line": [
    [{ file, line: 17, from: "12万元", elsewhere: [], printed: "预算\t13" }],
    [{ file, line: 17, from: "12万元", elsewhere: [18, 19], printed: "预算\t13" }],
  ],
  "strange-folder": [[{ path }]],
  "no-folder": [[{ path }]],
  "link-in-sources": [[{ path }]],
  "not-a-report": [[{ file: path }]],
  "report-gone": [[{ file: path }]],
  "other-checksum": [[{ file: path, found: "ab", said: "cd" }]],
  "corrected-excerpt": [[{ file: path }]],
  "picture-gone": [[{ file: path }]],
  "other-picture": [[{ file: path }]],
  "wrong-region-row": [[{ file: "data/regions.csv", line: 17, column: "level", problem }]],
  "json-gone": [[{ file: path }]],
  "broken-json": [[{ file: path, fault: null }], [{ file: path, fault: { line: 3, character: 9 } }]],
  "wrong-json": [
    [{ file: path, line: 3, path: "date", problem }],
    [{ file: path, line: 3, path: null, problem }],
  ],
  "person-in-source": [[{ file: path, line: 3, token: "[姓名已隐去]" }]],
  "reply-to-no-rule": [[{ file: path, line: 3, rule: "no-such-rule" }]],
  "reply-to-no-evaluation": [[{ file: path, line: 3, evaluation: "a-99", ids: ["a-01", "a-02"] }]],
  "region-not-listed": [[{ report: "changchun-2023", code: "220100" }]],
  "not-removed": [[{ id: "changchun-2023" }]],
  "never-published": [[{ id: "changchun-2023" }]],
  "reports-gone": [[{ ids: ["changchun-2023", "yangpu-2022"] }]],
  "broken-promise": [0, 3].map((more): [TroubleData["broken-promise"]] => [
    {
      breach: {
        file: "funds.csv",
        row: 4,
        column: "label",
        why: { kind: "rate-and-basis", basis: null },
        more,
      },
    },
  ]),
  "disk-refused": [
    ...DISK_CODES.map((code): [TroubleData["disk-refused"]] => [{ code, paths: path }]),
    [{ code: "ENOSPC", paths: "" }],
  ],
  "other-run": [[{ run }], [{ run: { ...run, host: "desk" } }]],
  "endless-run": [[{ file: "data/.lock", run }]],
  "lost-lock": [[{ file: "data/.lock" }]],
  "strange-lock": [[{ file: "data/.lock" }]],
  "desk-cleared": [[{ desk: "data/.coming" }]],
  "desk-finished": [[{ targets: ["data/published", "data/README.md"] }]],
  "strange-plan": [[{ file: "data/.coming/plan.json", desk: "data/.coming" }]],
  "put-back": [[{ target: path, coming: "coming/0", going: "going/0", desk: "data/.coming" }]],
  "link-in-place": [[{ path }]],
  "bad-version": [[{ given: "one" }]],
  "bad-date": [[{ given: "today" }]],
  "not-committed": [[{ what: "changed" }], [{ what: "never" }]],
  "no-git": [nothing],
  "date-before": [[{ date: "2026-11-30", id: "2026-12-01-ab" }]],
  "released-that-day": [[{ path: "data/editions/2026-12-01-ab" }]],
  "version-taken": [[{ version: "0.2.0", id: "2026-12-01-ab" }]],
  "changes-untold": [nothing],
  "damaged-edition": editionFaults.map((fault) => [{ where: "data/editions/2026-12-01-ab", fault }]),
  "published-gone": (["data", "repository"] as const).map((from) => [{ file: csv, from }]),
  "published-columns": [
    [{ file: csv, has: "mood", wants: "fund_id" }],
    [{ file: csv, has: null, wants: "line" }],
    [{ file: csv, has: "mood", wants: null }],
  ],
  "published-row": (["short", "quotes", "other"] as const).map((why) => [
    { file: csv, row: 4, column: "source", why, said: "Trailing quote" },
  ]),
  "published-cell": [[{ file: csv, row: 4, column: "source", cell: "many", problem }]],
  "published-bytes": [
    [{ file: csv, bytes: 9, descriptor: "data/published/datapackage.json", described: 12 }],
  ],
  "published-edition": [[{ file: "data/published/datapackage.json", said: "sha256:0", found: "sha256:1" }]],
  "published-descriptor": [
    [{ file: "data/published/datapackage.json", path: "version", problem }],
    [{ file: "data/published/datapackage.json", path: "", problem: null }],
  ],
};
