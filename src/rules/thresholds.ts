/** Where a rule begins to speak, and where that comes from. Changing a value here changes rules, pages and documentation. */
export interface Threshold {
  value: number;
  zh: string;
  en: string;
}

export const THRESHOLDS = {
  lowExecution: {
    value: 0.9,
    zh: "执行率低于 90% 须说明原因，至少一个省的自评表如此要求",
    en: "at least one provincial form demands an explanation below 90%",
  },
  veryLowExecution: { value: 0.8, zh: "80%，本站自定", en: "80%, set by this site" },
  unspentUnexplained: { value: 0.95, zh: "95%，本站自定", en: "95%, set by this site" },
  /** In 元. */
  largeUnspent: {
    value: 10_000_000,
    zh: "1,000 万元，本站自定",
    en: "10 million yuan, set by this site",
  },
  totalPoints: {
    value: 100,
    zh: "自评表的总分为 100 分（执行 10、产出 50、效益 30、满意度 10）",
    en: "the forms score out of 100 (execution 10, output 50, outcome 30, satisfaction 10)",
  },
  /** A figure in words within this share of the cell's is taken for the same figure. */
  sameFigure: {
    value: 0.05,
    zh: "相差 5% 以内视为同一数字的另一种印法，本站自定",
    en: "within 5%, set by this site",
  },
  /** In characters: words in common beside two counts that make them counts of one thing. */
  sameThing: { value: 4, zh: "4 个字，本站自定", en: "4 characters, set by this site" },
  alikeGoals: { value: 0.9, zh: "九成相同，本站自定", en: "nine tenths alike, set by this site" },
  /** In characters. */
  echoedText: { value: 10, zh: "10 个字，本站自定", en: "10 characters, set by this site" },
  vagueResult: { value: 10, zh: "10 个字，本站自定", en: "10 characters, set by this site" },
  duplicateText: { value: 20, zh: "20 个字，本站自定", en: "20 characters, set by this site" },
  adjustment: { value: 0.1, zh: "10%，本站自定", en: "10%, set by this site" },
  largeAdjustment: { value: 0.2, zh: "20%，本站自定", en: "20%, set by this site" },
  hugeAdjustment: { value: 0.5, zh: "50%，本站自定", en: "50%, set by this site" },
  /** In ratio points. */
  flatteredRate: { value: 0.05, zh: "5 个百分点，本站自定", en: "5 percentage points, set by this site" },
  highScore: { value: 90, zh: "90 分为“优”的起点", en: "90 points is where “excellent” begins" },
  fullMarks: { value: 5, zh: "5 项，本站自定", en: "5 indicators, set by this site" },
  nearCeiling: {
    value: 0.98,
    zh: "可得分的 98%，本站自定",
    en: "98% of the points within reach, set by this site",
  },
  concentratedWeight: { value: 30, zh: "30 分，本站自定", en: "30 points, set by this site" },
  overCompletion: { value: 1.3, zh: "130%，本站自定", en: "130%, set by this site" },
  farOverCompletion: { value: 2, zh: "200%，本站自定", en: "200%, set by this site" },
  /** In percentage points. */
  exactHit: { value: 0.1, zh: "0.1 个百分点，本站自定", en: "0.1 percentage points, set by this site" },
} satisfies Record<string, Threshold>;
export type ThresholdId = keyof typeof THRESHOLDS;
