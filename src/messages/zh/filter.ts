import type { Facet, RateState } from "../../findings/facets.ts";
import type { RateVerdict } from "../../findings/rates.ts";
import type { ReasonState } from "../../findings/reasons.ts";
import { explainBelow } from "../lines.ts";

const facet: Record<Facet, string> = {
  severity: "程度",
  category: "类别",
  rule: "规则",
  programme: "项目类别",
  level: "级别",
  year: "年度",
  form: "表式",
  report: "报告",
  rate: "执行率",
  verdict: "印与算",
  status: "状态",
  reason: "原因",
};

const rate: Record<RateState, string> = {
  below: `低于 ${explainBelow}`,
  reached: `${explainBelow} 及以上`,
  none: "没有执行率",
};

const verdict: Record<RateVerdict, string> = {
  agree: "相符",
  differ: "不符",
  "only-printed": "只印出",
  "only-computed": "只能核算",
  zero: "预算为 0",
  none: "都没有",
};

const reason: Record<ReasonState, string> = {
  given: "写在本行",
  elsewhere: "写在报告别处",
  none: "未说明",
  "not-due": "无须说明",
};

export const filter = {
  legend: "筛选与排序",
  facet,
  rate,
  verdict,
  reason,
  any: "全部",
  year: (year: string) => `${year} 年度`,
  option: (label: string, count: number) => `${label}（${count}）`,
  sort: "排序",
  asPrinted: "按报告顺序",
  upwards: (column: string) => `${column}，从低到高`,
  downwards: (column: string) => `${column}，从高到低`,
  reset: "全部显示",
  every: (all: number | string) => `共 ${all} 行，全部显示。`,
  some: (shown: number | string, all: number | string) => `显示 ${shown} 行，共 ${all} 行。`,
  none: (all: number | string) => `${all} 行里没有一行符合所选条件，可以放宽一项。`,
  /** Where matters are filtered: the light ones stand together, a rule at a time. */
  matters: {
    every: (all: number | string) => `共 ${all} 处，全部列出；程度轻的与备考的，一条规则合为一处。`,
    some: (shown: number | string, all: number | string) =>
      `列出 ${shown} 处，共 ${all} 处；程度轻的与备考的，一条规则合为一处。`,
    none: (all: number | string) => `${all} 处里没有一处符合所选条件，可以放宽一项。`,
  },
  unknown: (values: string) => `地址里的 ${values} 不在本页的选项之内，没有采用。`,
};
