import type { ProgrammeId } from "../model/words.ts";

/** What a name must contain to belong to a family; the first that fits decides, the more specific stand first. */
const PATTERNS: [RegExp, ProgrammeId][] = [
  [/离休/, "veteran-cadres"],
  [/互助帮困/, "mutual-aid"],
  [/公费医疗/, "public-medical-care"],
  [/长期护理|长护险|照护险/, "long-term-care"],
  [/(?:医疗|医保|保障).*能力(?:提升|建设)/, "service-capacity"],
  [/办公|经办|代办员|事务|运转|监管|宣传|培训|网络|信息化|搬迁|筹资|工作经费/, "operations"],
  [/医疗救助/, "medical-assistance"],
  [/居民.*(?:医疗保险|医保)/, "resident-insurance"],
];

/** The family a programme's printed name belongs to; null where none fits. */
export function findProgramme(name: string): ProgrammeId | null {
  return PATTERNS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
