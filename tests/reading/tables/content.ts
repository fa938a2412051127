/** A source of chance that a seed repeats. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from least to most. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(all: readonly T[]): T {
    const one = all[this.whole(0, all.length - 1)];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  }

  shuffle<T>(all: readonly T[]): T[] {
    return all
      .map((one) => ({ one, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }
}

/** One row as it was put in: what each column holds, by its name. */
export type Row = { label: string; cells: Record<string, string> };

export interface Content {
  unit: "元" | "万元";
  money: Row[];
  indicators: (Row & { level1: string; level2: string })[];
}

const PARTS = ["其中：当年财政拨款", "上年结转资金", "其他资金"];
const GROUPS: [string, string][] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const NAMES =
  "清淤河段 补植行道树 巡护林班 检修泵站 发放种苗 培训河长 更换护栏 回访农户 抽检水样 修补路面".split(" ");

/** What a report may say: parts that add up, rates and points that fit most of the time, indicators in their groups. */
export function makeContent(chance: Chance): Content {
  const parts = PARTS.map((label): Row => ({ label, cells: money(chance) }));
  const sum = (key: string) => String(parts.reduce((all, { cells }) => all + Number(cells[key]), 0));
  const total = {
    label: "年度资金总额",
    cells: finish(
      chance,
      { initial: sum("initial"), annual: sum("annual"), received: sum("annual"), executed: sum("executed") },
      true,
    ),
  };
  const names = chance.shuffle(NAMES).slice(0, chance.whole(3, 7));
  const groups = names.map(() => chance.whole(0, GROUPS.length - 1)).sort();
  const indicators = names.map((label, index) => {
    const [level1 = "", level2 = ""] = GROUPS[groups[index] ?? 0] ?? [];
    return { label, level1, level2, cells: indicator(chance) };
  });
  return { unit: chance.pick(["元", "万元"]), money: [total, ...parts], indicators };
}

function money(chance: Chance): Record<string, string> {
  const annual = chance.next() < 0.25 ? 0 : chance.whole(21, 9_000);
  const initial = chance.next() < 0.5 ? annual : chance.whole(21, 9_000);
  const executed = annual === 0 || chance.next() < 0.4 ? annual : chance.whole(1, annual);
  return finish(
    chance,
    { initial: `${initial}`, annual: `${annual}`, received: `${annual}`, executed: `${executed}` },
    false,
  );
}

// a rate is wrong now and then, as in print; only the total has points
function finish(chance: Chance, amounts: Record<string, string>, isTotal: boolean): Record<string, string> {
  const [annual, executed] = [Number(amounts.annual), Number(amounts.executed)];
  const exact = annual === 0 ? 100 : (executed / annual) * 100;
  const rate = chance.next() < 0.1 ? chance.whole(30, 100) : exact;
  const points = isTotal
    ? { weight: "10", score: String(Number((exact / 10).toFixed(2))) }
    : { weight: "—", score: "—" };
  return { ...amounts, rate: `${rate.toFixed(2)}%`, ...points };
}

function indicator(chance: Chance): Record<string, string> {
  const [target, unit] = [chance.whole(12, 900), chance.pick(["公里", "户", "%"])];
  const weight = chance.whole(5, 15);
  const isMet = chance.next() < 0.7;
  const actual = isMet ? target + chance.whole(0, 9) : target - chance.whole(1, 9);
  const score = isMet ? weight : weight - 1;
  const reason = isMet ? "" : chance.pick(["汛期停工", "材料晚到", "雨季较长"]);
  return {
    operator: "≥",
    number: `${target}`,
    unit,
    target: `≥${target}${unit}`,
    actual: `${actual}${unit}`,
    weight: `${weight}`,
    score: `${score}`,
    reason,
  };
}
