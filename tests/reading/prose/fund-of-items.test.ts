import { expect, test } from "vitest";
import { readReport } from "../read.ts";
import { figuresOf } from "./figures.ts";

test("a fund whose items are told one by one keeps its own money, and no item takes that of the next", () => {
  const { evaluations } = readReport(`云岭市白杨区林业局生态修复专项
转移支付2022年度绩效自评报告
一、绩效目标完成情况分析
（一）项目资金投入情况分析。
1.项目资金到位情况分析。
2022年度上级安排白杨区生态修复资金400万元，应到位400万元，实际到位120万元，到位率30%。分项目如下：①防火队伍建设补助应到位60万元，实际到位20万元，到位率33.33%；②护林员项目应到位100万元，实际到位100万元，到位率100%；③草原修复补助应到位71万元，实际到位0.5万元，到位率0.7%；4退耕延长期补助应到位169万元，实际到位0万元，到位率0%。
2.项目资金执行情况分析。
共支付资金120万元，资金执行率30%。
分项目为①防火队伍建设补助购买物资支付20万元，资金执行率33.33%；②护林员项目100万元，资金执行率100%；③草原修复补助支付0.5万地，资金执行率0.7%；4退耕延长期补助支付0万元，资金执行率0%。`);
  const told = evaluations.map((own) => {
    const { amounts, ...figures } = figuresOf(own) ?? { amounts: [] };
    return [own.name.text, figures, amounts.filter((amount) => amount.endsWith(" 0万元"))];
  });
  const own = { budget: "400万元", executed: "120万元", rate: "30%", proven: true };
  expect(told[0]).toEqual(["云岭市白杨区林业局生态修复专项转移支付", own, expect.anything()]);
  const others = told.filter(([name]) => name === "防火队伍建设补助" || name === "护林员项目");
  expect(others.map(([, , zeros]) => zeros)).toEqual([[], []]);
});

test("what the money is for names it before what the text opens with", () => {
  const { evaluations } = readReport(`按照有关要求，我单位对道路边沟建设项目开展自评，自评情况报告如下：
一、绩效目标分解下达情况
根据《白杨市2022年度涉农资金计划安排的批复》，下达预算资金86万元用于农村饮水维修养护项目，新建水房1座。
二、绩效自评工作开展情况
资金使用规范。`);
  expect(evaluations.map(({ name }) => name.text)).toEqual(["农村饮水维修养护项目"]);
});
