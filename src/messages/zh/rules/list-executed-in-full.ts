import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ListExecutedInFull } from "../../../rules/plausibility/list-executed-in-full.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const listExecutedInFull: RuleWords<ListExecutedInFull> = {
  title: "清单各项全部执行 100%",
  why: "十几个项目都没有一分结余，并不多见：可能确实如此，也可能预算数按支出调整过，或执行数是按预算数填的。",
  formula: `项目清单有 ${THRESHOLDS.listInFull} 项或更多，每一项的执行数都恰好等于预算数`,
  example: "清单 12 个项目，预算数与执行数逐项相同",
  wrong: "预算数是年底按实际支出调整后的数时；所以只作提示。",
  says: ({ projects }) => `项目清单 ${projects} 个项目的执行数都恰好等于预算数，预算数是否按支出调整过？`,
  clears: () => "写明预算数是年初数还是调整数，各项实际支付多少",
};
