import type { FullExecutionContradicted } from "../../../rules/consistency/full-execution-contradicted.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const fullExecutionContradicted: RuleWords<FullExecutionContradicted> = {
  title: "执行率 100% 而资金未到位",
  why: "执行数指实际支付的钱。钱没有拨到位而执行率印 100%，两处说的不一样：或是其中一处有误，或是执行数按下达数填了。",
  formula: "执行率 = 100%，而同一张表的文字说资金未拨付、未支付或未到位",
  example: "预算 500，执行 500，执行率 100%；拨付一栏写：部分单位尚未拨付",
  wrong: "执行数按下级财政收到的钱计、未拨付的是另一笔配套资金，或未拨付之后又在年内补拨时。",
  says: ({ name, rate, quotes }) =>
    `“${name}”执行率 ${rate}，而同一张表写着${quotes.map((text) => `“${text}”`).join("、")}，未到位的资金是否也计入了执行数？`,
  clears: () => "说明未到位资金的数额，以及执行数按什么口径填报",
};
