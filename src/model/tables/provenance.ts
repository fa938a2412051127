import { z } from "zod";
import { CitationRole, Evidence } from "../words.ts";
import { decimal, inPicture, integer, lines, oneOf, optionalInteger, text } from "./column.ts";

export const ProvenanceRow = z.strictObject({
  table: oneOf(z.enum(["evaluations", "funds", "indicators", "totals"]), "表", "table"),
  row_id: text("行编号", "id of the row"),
  column: text("列", "column"),
  ordinal: integer(
    "序号",
    "ordinal",
    "同一格所依据的各处，从 1 起",
    "numbers the figures that one cell rests on, from 1",
  ),
  report_id: text("报告编号", "report id"),
  line: lines(),
  cell: optionalInteger(
    "单元格",
    "cell (0-based)",
    "该行按制表符切分；正文中为空",
    "the line split at tabs; empty in running text",
  ),
  text: text(
    "原文",
    "characters as printed",
    "算出的数列出它所用的每一处",
    "a computed figure has a row for each figure it rests on",
  ),
  evidence: oneOf(
    Evidence,
    "依据",
    "why the reading is believed",
    "header 在所印表头之下；arithmetic 由算术印证；stated 句中明言；restored 由周围标签还原；recognised 从图片识别：数字由字迹印证，名称只有 confidence 那样的把握",
    "header: stands under its printed header; arithmetic: borne out by arithmetic; stated: a sentence says so; restored: from the labels around it; recognised: told from a picture; figures are borne out by its ink, names are as sure as confidence says",
  ),
  role: oneOf(
    CitationRole,
    "作用",
    "what it is to the published figure",
    "printed 即所印之数；numerator 分子、denominator 分母，比率由此算出；part 相加的一项；total 汇总所印的数",
    "printed: the printed figure itself; numerator and denominator: what a ratio is made of; part: one of what was added up; total: what a summary prints",
  ),
  confidence: decimal(
    "把握",
    "confidence of the recognition",
    "识别时最没把握的一个字，0 到 1；不是从图片识别的为空",
    "of its least certain character, 0 to 1; empty where it was not recognised in a picture",
  ),
  ...inPicture(),
});
export type ProvenanceRow = z.infer<typeof ProvenanceRow>;
