import { expect, test } from "vitest";
import { readMoney } from "./figures.ts";

test.each([
  [
    "in the order of their names",
    "预算60万元,支出57万元,到位率和执行率分别达到100%和95%。",
    { rate: "95%", notes: ["unpublished-rate 3"] },
  ],
  [
    "whichever is named first",
    "预算60万元,支出57万元,预算执行率、资金到位率分别为95%、100%。",
    { rate: "95%", notes: ["unpublished-rate 3"] },
  ],
  [
    "among three",
    "预算60万元,支出57万元,资金下达率、资金到位率、预算执行率分别为100%、100%和95%。",
    { rate: "95%", notes: ["unpublished-rate 3"] },
  ],
  [
    "beside one of people",
    "预算60万元,支出57万元,预算执行率和群众满意度分别为95%和98%。",
    { rate: "95%", notes: [] },
  ],
  [
    "not where their number is another",
    "预算60万元,支出57万元,到位率和执行率分别为100%、95%、90%。",
    { rate: undefined, notes: ["unread-amount 3"] },
  ],
  [
    "not where one name has several",
    "预算60万元,支出57万元,两个项目执行率分别为100%、90%。",
    { rate: undefined, notes: ["unread-amount 3"] },
  ],
])("rates of one list are told apart: %s", (_, sentence, { rate, notes }) => {
  const read = readMoney(sentence);
  expect(read.figures).toMatchObject({ budget: "60万元", executed: "57万元" });
  expect(read.figures?.rate).toBe(rate);
  expect(read.notes).toEqual(notes);
});

test.each([
  "预算60万元,到位60万元,资金到位率100%,支出57万元,执行率95%。",
  "预算60万元,支出57万元,执行率95%,结余3万元,结余率5%。",
  "申报64万元,审减4万元,核减率6.25%,批复60万元,支出57万元,执行率95%。",
  "资金到位率：100%;预算60万元,支出57万元,执行率95%。",
])("a rate of money that no column has is a notice: %s", (sentence) => {
  const read = readMoney(sentence);
  expect(read.figures).toMatchObject({ budget: "60万元", executed: "57万元", rate: "95%" });
  expect(read.notes).toEqual(["unpublished-rate 3"]);
});

test("what the review of a budget took off is a change, not what was planned", () => {
  const { figures } = readMoney("申报64万元,审减4万元,批复60万元,支出57万元,执行率95%。");
  expect(figures?.amounts).toEqual(["planned 64万元", "change 4万元"]);
});

test.each([
  ["预算60万元,到位60万元,支出57万元,到位率和执行率均为95%。", ["unpublished-rate 3"]],
  ["预算60万元,支出57万元,资金到位率、预算执行率均达到95%。", ["unpublished-rate 3"]],
  ["预算60万元,支出57万元,预算执行率均为95%。", []],
])("the first of two rates that share a figure is told, too: %s", (sentence, notes) => {
  const read = readMoney(sentence);
  expect(read.figures?.rate).toBe("95%");
  expect(read.notes).toEqual(notes);
});

test("of a rate that an indicator of the same words publishes nothing is said", () => {
  const money = "预算60万元,支出57万元,执行率95%。资金到位率100%,资金拨付率98%。";
  const indicators = ["二、绩效指标完成情况", "1.产出指标", "时效指标:资金到位率达到100%;资金拨付率98%。"];
  expect(readMoney(money).notes).toEqual(["unread-amount 3", "unpublished-rate 3"]);
  expect(readMoney(money, ...indicators).notes).toEqual([]);
  const others = indicators.map((line) => line.replace("100%", "96%"));
  expect(readMoney(money, ...others).notes).toEqual(["unpublished-rate 3"]);
});
