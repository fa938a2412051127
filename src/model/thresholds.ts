/**
 * Where rules begin to speak. A value changed here changes rules, pages and documentation: sentences take it from here,
 * and where it comes from is said in `src/messages`.
 */
export const THRESHOLDS = {
  /** A share of the budget; at least one provincial form demands an explanation below it. */
  lowExecution: 0.9,
  veryLowExecution: 0.8,
  unspentUnexplained: 0.95,
  /** In 元. */
  largeUnspent: 10_000_000,
  /** The forms score out of so many: execution 10, output 50, outcome 30, satisfaction 10. */
  totalPoints: 100,
  /** A figure in words within this share of the cell's is taken for the same figure. */
  sameFigure: 0.05,
  /** In characters: words in common beside two counts that make them counts of one thing. */
  sameThing: 4,
  /** A share of the pairs of characters of two texts. */
  alikeGoals: 0.9,
  /** In characters, like the next two. */
  echoedText: 10,
  vagueResult: 10,
  duplicateText: 20,
  /** Shares of the initial budget. */
  adjustment: 0.1,
  largeAdjustment: 0.2,
  hugeAdjustment: 0.5,
  /** In ratio points. */
  flatteredRate: 0.05,
  /** In points, where “excellent” begins. */
  highScore: 90,
  /** In indicators. */
  fullMarks: 5,
  /** In projects. */
  listInFull: 5,
  /** A share of the points within reach. */
  nearCeiling: 0.98,
  /** In points. */
  concentratedWeight: 30,
  /** Actual ÷ target. */
  overCompletion: 1.3,
  farOverCompletion: 2,
  /** A share of a target of 100%. */
  nearlyWhole: 0.95,
  /** In percentage points. */
  exactHit: 0.1,
  /** A share of the whole: less than half of it is not the main part. */
  mainPart: 0.5,
};
export type ThresholdId = keyof typeof THRESHOLDS;
