import type { CanonicalIndicator } from "../../findings/crosswalk.ts";
import type { SharedIndicators } from "../../findings/shared-indicators.ts";
import type { RegionRow } from "../../model/tables/regions.ts";
import { words } from "./words.ts";

const name: Record<CanonicalIndicator, string> = {
  "duplicate-enrolment": "重复参保人数",
  "false-enrolment": "虚报参保人数",
  enrolment: "参保人数",
  "inpatient-reimbursement": "政策范围内住院费用报销比例",
  "payment-reform": "支付方式改革",
  "reserve-months": "基金滚存结余可支付月数",
  "outpatient-pooling": "门诊统筹",
  "policy-awareness": "政策知晓率",
  "insured-satisfaction": "参保对象满意度",
  "aid-people": "救助对象人次规模",
  "aid-inpatient-ratio": "重点救助对象住院救助比例",
  "aid-enrolment-coverage": "资助参保政策覆盖率",
  "aid-settlement": "“一站式”即时结算覆盖率",
  "aid-batches": "资金拨付批次",
  "aid-accuracy": "医疗救助办理准确率",
  "aid-burden": "困难群众医疗费用负担",
  "aid-convenience": "困难群众就医方便程度",
  "aid-relief-system": "对社会救助体系的影响",
  "aid-security-system": "对医疗保障制度体系的作用",
  "aid-awareness": "医疗救助政策知晓率",
  "aid-satisfaction": "救助对象满意度",
  "system-uptime": "医保信息系统正常运行率",
  "fund-inspections": "医保基金飞行检查",
  "supervision-coverage": "定点机构监督检查覆盖率",
  training: "医保业务培训",
  publicity: "医保政策宣传",
  "supervision-capacity": "医保综合监管能力",
  procurement: "集中采购落实情况",
  "procurement-awareness": "药品、耗材集采政策知晓率",
  "service-satisfaction": "参保人员对医保服务的满意度",
  "care-coverage": "长护险参保覆盖率",
  "care-duplicate": "长护险重复参保人数",
  "care-false": "长护险虚报参保人数",
  "care-burden": "照护费用负担减轻程度",
  "care-satisfaction": "长护险服务对象满意度",
  "veteran-people": "离休干部人数",
  "veteran-settlement": "医疗费用即时结算率",
  "veteran-awareness": "政策知晓率（离休）",
  "veteran-satisfaction": "参保对象满意度（离休）",
  "mutual-batches": "互助帮困资金拨付批次",
  "mutual-satisfaction": "互助帮困服务对象满意度",
  "operations-training": "宣传培训次数",
  "operations-accuracy": "经办准确率",
  "operations-satisfaction": "服务对象满意度（事务经费）",
};

export const crosswalk = {
  name,
  fold: (count: number) => `${count} 个指标的对照表`,
  heading: "同一指标，各份报告",
  lead: ({ shared, alone, unmatched }: SharedIndicators) =>
    `各份报告给同一个指标起的名字不尽相同，这里按一张对照表归到一处：${shared.length} 个指标至少见于两份报告，` +
    `并排列在下面；${alone.length} 个只见于一份；另有 ${unmatched.length} 项对不上任何一个，名单在最后。` +
    `目标、实际一律照原文，单位与级别不同，不相加，也不平均。`,
  caption: "至少两份报告都有的指标",
  ownCaption: (programme: string) => `${programme}的指标，按统一名称归类`,
  count: (title: string, reports: number) => `${title} · ${reports} 份报告`,
  place: "报告与所印名称",
  printed: (level: RegionRow["level"], printed: string) => `${words.level[level]} · ${printed}`,
  alone: (count: number) => `只见于一份报告的 ${count} 个，连同各自的全部指标，在各类项目的页上：`,
  unmatched: (count: number) => `${count} 项没有归入任何统一名称`,
  none: "这一类项目还没有印出指标。",
};
