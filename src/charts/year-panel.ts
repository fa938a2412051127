/** One year of one project. */
export interface YearDot {
  year: number;
  rate: number;
  below: boolean;
  /** Transcribed alone: its report was not collected. */
  excerpt: boolean;
  /** Said beside the dot; empty where another dot of the year is named. */
  value: string;
  title: string;
  href: string;
}

/** The money of one year, in 元; null where it is not printed. */
export interface YearMoney {
  year: number;
  budget: number | null;
  executed: number | null;
  /** Said above the larger of the two. */
  value: string;
  title: string;
}

/** A year that has no dot: nothing was collected, or its rate is of another amount. */
export interface YearGap {
  year: number;
  text: string;
}

/** Two years that may be joined: same unit, form, scope, denominator and money. */
export interface YearLine {
  from: { year: number; rate: number };
  to: { year: number; rate: number };
}

/** One unit × programme × form. */
export interface YearPanel {
  id: string;
  title: string;
  programme: string;
  form: string;
  /** What changed, or what is missing. */
  note: string;
  dots: YearDot[];
  lines: YearLine[];
  gaps: YearGap[];
  /** On a scale of its own, below the rates. */
  money: YearMoney[];
}
