import { z } from "zod";
import { Decimal } from "../values/decimal.ts";
import { IndicatorValue } from "../values/indicator-value.ts";
import { Money, MoneyUnit } from "../values/money.ts";
import { Rate } from "../values/rate.ts";
import { FiscalYear } from "../values/year.ts";
import { Place } from "./place.ts";
import { PrintedColumns } from "./printed.ts";
import { readingOf } from "./reading.ts";
import {
  AmountRole,
  Aspect,
  Basis,
  FormId,
  FundSource,
  ProgrammeId,
  Scope,
  StatementKind,
  Status,
} from "./words.ts";

/** Everything below is as printed: null means the report does not print it, a reading without value that we could not read it. */
const TextReading = readingOf(z.string()).nullable();
const MoneyReading = readingOf(Money).nullable();
const RateReading = readingOf(Rate).nullable();
const DecimalReading = readingOf(Decimal).nullable();

/** One printed money row. */
export const Fund = z.object({
  id: z.string(),
  source: FundSource,
  label: readingOf(z.string()),
  initialBudget: MoneyReading,
  annualBudget: MoneyReading,
  received: MoneyReading,
  executed: MoneyReading,
  rate: RateReading,
});
export type Fund = z.infer<typeof Fund>;

/** One row of 资金管理情况. */
export const Management = z.object({
  aspect: Aspect,
  label: readingOf(z.string()),
  explanation: TextReading,
  problem: TextReading,
});
export type Management = z.infer<typeof Management>;

/** One level-3 indicator; `level1` and `level2` are canonical labels, resolved where merged cells were lost. */
export const Indicator = z.object({
  id: z.string(),
  ordinal: z.int().positive(),
  level1: z.string().nullable(),
  level2: z.string().nullable(),
  /** Set where a label is not printed beside the row, and the row stands beside its header: the label is a guess. */
  levelsGuessed: z.literal(true).optional(),
  name: readingOf(z.string()),
  target: readingOf(IndicatorValue).nullable(),
  actual: readingOf(IndicatorValue).nullable(),
  content: TextReading,
  standard: TextReading,
  weight: DecimalReading,
  score: DecimalReading,
  reason: TextReading,
  status: Status,
  basis: Basis,
  completion: z.number().nullable(),
});
export type Indicator = z.infer<typeof Indicator>;

/** What the report states in words beside its figures: a problem, a measure, a target, its staff, its assets. */
export const Statement = z.object({ kind: StatementKind, text: z.string(), at: Place });
export type Statement = z.infer<typeof Statement>;

/** An amount that stands in a sentence: the words before it, the heading it stands under, and its printed role; null where no words tell. */
export const StatedAmount = z.object({
  heading: z.string(),
  label: z.string(),
  role: AmountRole.nullable(),
  amount: readingOf(Money),
});
export type StatedAmount = z.infer<typeof StatedAmount>;

/** The weight that a group label prints: `产出指标 (50)`. */
const GroupWeight = z.object({
  label: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  weight: readingOf(Decimal),
});

/** One self-evaluation, as its report prints it. */
export const Evaluation = z.object({
  id: z.string(),
  ordinal: z.int().positive(),
  scope: Scope,
  form: FormId,
  name: readingOf(z.string()),
  programme: ProgrammeId,
  fiscalYear: readingOf(FiscalYear).nullable(),
  centralDepartment: TextReading,
  supervisingDepartment: TextReading,
  implementingUnit: TextReading,
  moneyUnit: MoneyUnit.nullable(),
  initialBudget: MoneyReading,
  annualBudget: MoneyReading,
  /** What really came in: 到位, 收到; issued money (下达) where no budget is stated beside it. */
  received: MoneyReading,
  executed: MoneyReading,
  rate: RateReading,
  executionWeight: DecimalReading,
  executionScore: DecimalReading,
  totalWeight: DecimalReading,
  totalScore: DecimalReading,
  grade: TextReading,
  goal: TextReading,
  goalResult: TextReading,
  remark: TextReading,
  funds: z.array(Fund),
  management: z.array(Management),
  indicators: z.array(Indicator),
  groupWeights: z.array(GroupWeight),
  statements: z.array(Statement),
  amounts: z.array(StatedAmount),
  /** Whether a cell of its tables was not read: then a total that does not add up may be our gap, not the report's. */
  partlyRead: z.boolean(),
  printed: PrintedColumns,
  /** Set where every source of its money is there though other parts are not, as in an excerpt: its sums can be judged. */
  allSources: z.literal(true).optional(),
  at: Place,
});
export type Evaluation = z.infer<typeof Evaluation>;
