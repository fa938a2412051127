import { z } from "zod";

/**
 * Families of programmes that are compared with each other. A new family is a line here and its pattern below; what no
 * pattern knows is `other`.
 */
export const PROGRAMMES = {
  "resident-insurance": { zh: "城乡居民基本医疗保险补助", en: "Resident basic medical insurance" },
  "medical-assistance": { zh: "医疗救助", en: "Medical assistance" },
  "service-capacity": { zh: "医疗服务与保障能力提升", en: "Healthcare service and security capacity" },
  "long-term-care": { zh: "长期护理保险", en: "Long-term care insurance" },
  "veteran-cadres": { zh: "离休医疗", en: "Medical care of retired veteran cadres" },
  "mutual-aid": { zh: "互助帮困", en: "Mutual aid" },
  "public-medical-care": { zh: "公费医疗", en: "Publicly funded medical care" },
  operations: { zh: "机构运转与事务经费", en: "Administration and running costs" },
  other: { zh: "其他", en: "Other" },
} as const satisfies Record<string, { zh: string; en: string }>;

export type ProgrammeId = keyof typeof PROGRAMMES;
const IDS = Object.keys(PROGRAMMES) as [ProgrammeId, ...ProgrammeId[]];
export const ProgrammeId = z.enum(IDS);

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

/** What the families are called in one language. */
export function programmeNames(language: "zh" | "en"): Record<ProgrammeId, string> {
  const names = IDS.map((id) => [id, PROGRAMMES[id][language]] as const);
  return Object.fromEntries(names) as Record<ProgrammeId, string>;
}
