import type { ProgrammeId } from "../model/words.ts";

/**
 * The indicators of a programme that several reports print under names of their own: which printed name belongs to
 * which. The first pattern that fits decides; a new spelling is one line here, its Chinese name one in `messages`.
 */
export const CROSSWALK = [
  // 城乡居民基本医疗保险补助: the set of the national transfer payment form
  ["resident-insurance", "duplicate-enrolment", /重复参保/],
  ["resident-insurance", "false-enrolment", /虚报参保/],
  ["resident-insurance", "enrolment", /^参保人数/],
  ["resident-insurance", "inpatient-reimbursement", /政策范围内住院费用报销比例/],
  ["resident-insurance", "payment-reform", /支付方式改革/],
  ["resident-insurance", "reserve-months", /基金滚存结余可支[付配]月数/],
  ["resident-insurance", "outpatient-pooling", /门诊统筹/],
  ["resident-insurance", "policy-awareness", /政策知晓[率度]/],
  ["resident-insurance", "insured-satisfaction", /参保(?:对象|人员|群众).*满意度/],
  // 医疗救助
  ["medical-assistance", "aid-people", /救助对象人次/],
  ["medical-assistance", "aid-inpatient-ratio", /住院救助比例/],
  ["medical-assistance", "aid-enrolment-coverage", /资助参保.*覆盖率/],
  ["medical-assistance", "aid-settlement", /一站式.*结算/],
  ["medical-assistance", "aid-batches", /拨付批次/],
  ["medical-assistance", "aid-accuracy", /(?:经办准确率|办理正确率)/],
  ["medical-assistance", "aid-burden", /医疗费用负担/],
  ["medical-assistance", "aid-convenience", /就医方便/],
  ["medical-assistance", "aid-relief-system", /健全社会救助体系/],
  ["medical-assistance", "aid-security-system", /健全医疗保障制度/],
  ["medical-assistance", "aid-awareness", /政策知晓[率度]/],
  ["medical-assistance", "aid-satisfaction", /救助对象.*满意度/],
  // 医疗服务与保障能力提升
  ["service-capacity", "system-uptime", /信息系统正常运行率/],
  ["service-capacity", "fund-inspections", /飞行检查/],
  ["service-capacity", "supervision-coverage", /监督检查覆盖率/],
  ["service-capacity", "training", /业务培训/],
  ["service-capacity", "publicity", /医保政策宣传/],
  ["service-capacity", "supervision-capacity", /综合监管能力/],
  ["service-capacity", "procurement", /集中采购落实/],
  ["service-capacity", "procurement-awareness", /集采.*知晓率/],
  ["service-capacity", "service-satisfaction", /参保人员对医保服务的满意度/],
  // 长期护理保险
  ["long-term-care", "care-coverage", /参保覆盖率/],
  ["long-term-care", "care-duplicate", /重复参保/],
  ["long-term-care", "care-false", /虚报参保/],
  ["long-term-care", "care-burden", /照护费用负担/],
  ["long-term-care", "care-satisfaction", /服务对象满意度/],
  // 离休医疗
  ["veteran-cadres", "veteran-people", /离休干部人数/],
  ["veteran-cadres", "veteran-settlement", /即时结算率/],
  ["veteran-cadres", "veteran-awareness", /政策知晓[率度]/],
  ["veteran-cadres", "veteran-satisfaction", /(?:参保对象|服务对象)满意度/],
  // 互助帮困
  ["mutual-aid", "mutual-batches", /拨付批次/],
  ["mutual-aid", "mutual-satisfaction", /服务对象满意度/],
  // 事务经费
  ["operations", "operations-training", /(?:宣讲|宣传培训)/],
  ["operations", "operations-accuracy", /准确率$/],
  ["operations", "operations-satisfaction", /(?:服务对象|窗口).*满意度/],
] as const satisfies [ProgrammeId, string, RegExp][];

/** The one name under which an indicator is compared. */
export type CanonicalIndicator = (typeof CROSSWALK)[number][1];
