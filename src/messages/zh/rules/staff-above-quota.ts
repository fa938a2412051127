import type { StaffAboveQuota } from "../../../rules/consistency/staff-above-quota.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const staffAboveQuota: RuleWords<StaffAboveQuota> = {
  title: "在职人数多于编制",
  why: "人员经费按编制安排；在职的多于编制，多出的人由什么经费供养，应当说明。",
  formula: "同一处写的在职（在编、实有）人数 > 编制数，行政、事业分别比较",
  example: "“行政编制 12 人，在职 14 人”：14 − 12 = 2",
  wrong: "在职人数里有编外聘用、军转安置等不占编制的人员时。",
  says: ({ name, posts, quota, staff }) =>
    `“${name}”写${posts}编制 ${quota} 人而在职 ${staff} 人，多出的 ${staff - quota} 人属于什么编制？`,
  clears: () => "写明超出编制的人员的身份与经费来源",
};
