import { expect, test } from "vitest";
import { readReport } from "../read.ts";
import { figuresOf, readMoney } from "./figures.ts";

test("money within the budget of the beginning is not all of it, and lends nobody its name", () => {
  const { evaluations, notes } = readReport(`云岭省文物局中央转移支付2022年度绩效自评报告
一、项目资金分解下达情况
2022年省财政厅分解下达中央转移支付全省文物保护专项资金共980万元，其中下达地市380万元；省直单位600万元。
二、绩效目标分解下达情况
一是古塔管理处年初预算内项目资金420万元绩效目标按照预算申报绩效核定。二是提前下达古塔管理处项目资金180万元绩效目标。
三、绩效目标完成情况
（一）资金投入情况。资金使用规范。`);
  const [own] = evaluations;
  expect(own?.name.text).toBe("云岭省文物局中央转移支付");
  expect(own?.implementingUnit?.text).toBe("云岭省文物局");
  expect(figuresOf(own)).toEqual({
    amounts: ["issued 980万元", "part 380万元", "part 600万元", "stated 420万元", "issued 180万元"],
  });
  expect(notes).toContain("doubtful-role 3");
});

test.each([
  ["省财政厅分解下达河道治理资金90万元。", "received", "90万元"],
  ["我局分解下达90万元至各乡镇。", "passed_on", "90万元"],
])("who hands money down is told by who does it: %s", (sentence, role, amount) => {
  const { figures } = readMoney(sentence);
  if (role === "received") expect(figures).toEqual({ received: amount, amounts: [] });
  else expect(figures).toEqual({ amounts: [`${role} ${amount}`] });
});

test("the rate of another year is a notice beside its amounts", () => {
  const { figures, notes } = readMoney(
    "预算60万元，支出57万元，执行率95%。",
    "2021年下达资金50万元，实际支出50万元，资金执行率100%。",
  );
  expect(figures).toMatchObject({ budget: "60万元", executed: "57万元", rate: "95%" });
  expect(figures?.amounts).toEqual(["other_time 50万元", "other_time 50万元"]);
  expect(notes).toEqual(["unpublished-rate 4"]);
});

test.each([
  ["对2023年乡村教师补助经费项目实施情况开展了自评", 2023],
  ["对 2023 年度乡村教师补助经费开展了自评", 2023],
  ["对2023年度和2022年度乡村教师补助经费开展了自评", undefined],
])("a text without a title says which year it evaluates: %s", (opening, year) => {
  const { evaluations } = readReport(`根据有关要求，${opening}，现将自评情况报告如下：
一、基本情况
（一）转移支付概况。
全年下达乡村教师补助经费61万元，其中中央资金46万元，省级资金15万元。
二、综合评价结论
乡村教师补助经费项目自评得分92分，等级为优。`);
  expect(evaluations.map(({ fiscalYear }) => fiscalYear?.value)).toEqual([year]);
});
