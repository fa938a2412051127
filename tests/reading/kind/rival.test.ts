import { expect, test } from "vitest";
import { readEvaluations } from "../../../src/reading/index.ts";
import { findContradiction } from "../../../src/reading/kind/rival.ts";
import { readDocument } from "../../../src/reading/open.ts";
import { tellAll } from "../../tell.ts";
import { moneyForm, projectForm } from "../read.ts";

const documentOf = (form: string) =>
  readDocument(new TextEncoder().encode(form.trim().replaceAll("|", "\t")), [], "tabbed");
const read = (form: string) => readEvaluations(documentOf(form), "t").evaluations;
const money = (executed: string, rate: string) => moneyForm(`|年度资金总额|40|40|${executed}|10|${rate}|`);
const indicator = (actual: string) => projectForm(`|产出指标|数量指标|甲|≥5次|${actual}|30|28|`);

test.each([
  ["the same figures", money("30", "75%"), money("30", "75%"), null],
  ["an amount", money("30", "75%"), money("36", "90%"), ["30", "36"]],
  ["what an indicator reached", indicator("6次"), indicator("9次"), ["6次", "9次"]],
  ["a figure that only one of them has", money("30", "75%"), money("", ""), null],
])("two readings of one text: %s", (_, ours, theirs, expected) => {
  expect(findContradiction(read(ours), read(theirs))).toEqual(expected);
});

test("a text that can be parted in two ways that give different figures is refused, and both are told", () => {
  const own = documentOf(money("30", "75%"));
  const same = readEvaluations({ ...own, rival: own.blocks }, "t");
  expect(same.evaluations).toHaveLength(1);
  const { evaluations, notices } = readEvaluations(
    { ...own, rival: documentOf(money("36", "90%")).blocks },
    "t",
  );
  expect(evaluations).toEqual([]);
  expect(tellAll(notices).map(({ notice, message }) => [notice, message])).toEqual([
    ["nothing-read", expect.stringMatching(/“30”或“36”/)],
  ]);
});
