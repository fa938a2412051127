import { LeftOut } from "../../../src/model/excerpt.ts";
import type { NoticeData } from "../../../src/model/notice.ts";
import type { NoticeKind } from "../../../src/model/notice-kinds.ts";

const nothing: [Record<string, never>] = [{}];
const printed = "培训人次 5次";
const at = { line: 3, lastLine: 3, cell: 1 };
const row = [
  { label: "培训人次", readings: [] },
  { label: "培训人次", readings: ["指标值 5次，分值 10", "指标值 5次，得分 10"] },
];

/** Every case of every kind of notice; the compiler asks for those of a new kind. */
export const notices: { [Kind in NoticeKind]: [data: NoticeData[Kind]][] } = {
  "nothing-read": [
    [{ first: null, titled: false }],
    [{ first: null, titled: true }],
    [{ first: { notice: "unknown-form", data: { what: "table", name: "甲" }, at }, titled: true }],
  ],
  "damaged-text": [
    [{ sign: "letters", printed: "1O0%" }],
    [{ sign: "misread", name: "覆盖率", printed: "290%" }],
  ],
  "masked-year": [[{ printed: "20XX年" }]],
  "unpublished-rate": [[{ printed: "资金到位率100%" }]],
  "restored-text": [[{ sign: "pinyin" }], [{ sign: "traditional" }], [{ sign: "encoding" }]],
  "garbled-text": [[{ sign: "pinyin" }], [{ sign: "traditional" }], [{ sign: "lost" }]],
  "glued-text": [nothing],
  "target-table": [nothing],
  monitoring: [nothing],
  "evaluated-by-others": [nothing],
  "unknown-evaluator": [nothing],
  "accounts-only": [nothing],
  "budget-letter": [nothing],
  "masked-text": [nothing],
  "blank-form": [nothing],
  "unknown-form": [
    [{ what: "table", name: "甲" }],
    [{ what: "title", name: "甲" }],
    [{ what: "empty", name: "甲" }],
  ],
  "two-forms": [[{ title: "甲", forms: ["department-overall", "narrative"] }]],
  "unnamed-form": [[{ what: "table" }], [{ what: "report" }]],
  "unnamed-project": [[{ printed: null }], [{ printed }]],
  "glued-cells": [[{ what: "header", printed }], [{ what: "row", printed }], [{ what: "goal", printed }]],
  "unread-cell": [
    [{ cells: 1, problem: null, printed }],
    [{ cells: 4, problem: null, printed }],
    [{ cells: 1, problem: "formula", printed: "#DIV/0!" }],
    [{ cells: 1, problem: "character", printed }],
    [{ cells: 1, problem: "merged", printed }],
    [{ cells: 1, problem: "picture", printed }],
    [{ cells: 1, problem: "textbox", printed }],
  ],
  "unread-total": [[{ what: "subtotal" }], [{ what: "total" }], [{ what: "list", printed }]],
  "unread-amount": [
    [{ what: "torn", printed }],
    [{ what: "target", name: "培训人次", printed }],
    [{ what: "stated", printed }],
  ],
  "unplaced-amounts": row.map((own) => [own]),
  "unplaced-cells": [
    ...row.map((own): [NoticeData["unplaced-cells"]] => [{ what: "row", ...own }]),
    [{ what: "line", printed }],
    [{ what: "list", printed }],
    [{ what: "list-without-unit", printed }],
    [{ what: "cell-too-many", label: null }],
    [{ what: "cell-too-many", label: "资金分配" }],
  ],
  "unpublished-column": [
    [{ what: "left", printed: "12.5" }],
    [{ what: "list", printed }],
    [{ what: "total", printed }],
    [{ what: "money", label: "中央资金" }],
    [{ what: "indicators", label: "备注", printed }],
  ],
  "unmatched-paragraph": [[{ what: "indicator", printed }], [{ what: "mixed", printed }]],
  "second-value": [[{ label: "项目名称", printed: null }], [{ label: "项目名称", printed: ["甲", "乙"] }]],
  "missing-unit": [nothing],
  "missing-level": [[{ name: "培训人次" }]],
  "doubtful-column": [[{ labels: ["预算数", "预算数"] }]],
  "doubtful-role": [[{ printed: "安排500万元" }]],
  "doubtful-layout": [[{ readings: null }], [{ readings: ["36", "63"] }]],
  "masked-figure": [nothing],
  "unread-score": [
    [{ what: "totals", printed: ["96", "97"] }],
    [{ what: "grades", printed: ["优", "良"] }],
    [{ what: "together", printed: "96分、97分" }],
    [{ what: "below", printed: "自评得分88分" }],
  ],
  "unread-indicators": [[{ heading: "产出指标", printed }]],
  "other-document": [[{ kind: "monitoring" }], [{ kind: "target-table" }]],
  "unknown-source": [[{ label: "乡镇资金" }]],
  "unknown-programme": [[{ name: "河道保洁" }]],
  "name-of-kind": [[{ name: "中央对地方转移支付" }]],
  "not-transcribed": LeftOut.options.map((one) => [{ name: "甲", left: [one, "text"] }]),
  "score-in-words": [[{ name: "培训人次", score: "9" }]],
  "doubtful-words": [[{ printed: "卫牛室", other: "卫生室" }], [{ printed: "卫生室", other: null }]],
  "another-year": [
    [{ what: "text", title: "2022年", printed: "2021年度" }],
    [{ what: "form", name: "河道保洁", printed: "2022年度", filed: 2023 }],
  ],
};
