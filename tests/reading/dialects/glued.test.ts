import fc from "fast-check";
import { expect, test } from "vitest";
import { readGlued } from "../../../src/reading/dialects/glued.ts";
import { partMoney, partRows } from "../../../src/reading/dialects/glued-rows.ts";
import type { IndicatorKey, MoneyKey } from "../../../src/reading/dialects/heads.ts";
import { detectReader } from "../../../src/reading/dialects/index.ts";

const HEAD =
  "项目支出绩效自评表(2031年度)项目名称林场道路项目主管部门李庄县林业局实施单位李庄林场项目资金(万元)年初预算数全年预算数全年执行数分值执行率得分";
const INDICATORS = "绩效指标一级指标二级指标三级指标年度指标值实际完成值分值得分偏差原因分析";
const rowsOf = (...lines: string[]) =>
  readGlued(lines, []).blocks.map(({ kind, cells, unplaced }) =>
    [unplaced ? "?" : kind === "row" ? "" : "¶", ...cells.map(({ label }) => label)].join("|"),
  );

test("a form without borders is cut at its labels, and figures where one way alone agrees with the rate", () => {
  const line = `${HEAD}年度资金总额6060301050%5其中:当年财政拨款606030其他资金${INDICATORS}产出指标数量指标道路里程≥3公里≥3公里4040路基夯实率100%100%2020效益指标社会效益指标受益村数12个10个3025汛期停工总分10090`;
  expect(detectReader([line])).toBe("glued");
  expect(rowsOf(line)).toEqual([
    "¶|项目支出绩效自评表",
    "¶|(2031年度)",
    "|项目名称|林场道路项目",
    "|主管部门|李庄县林业局",
    "|实施单位|李庄林场",
    "|项目资金(万元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    "|年度资金总额|60|60|30|10|50%|5",
    "?|其中:当年财政拨款606030",
    "|其他资金||||||",
    "|绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析",
    "||产出指标|数量指标|道路里程|≥3公里|≥3公里|40|40|",
    "||||路基夯实率|100%|100%|20|20|",
    "||效益指标|社会效益指标",
    "?|受益村数12个10个3025汛期停工",
    "|总分||||||100|90|",
  ]);
});

test("a value ends where a list to choose from or a person follows; what may be two is no value", () => {
  const head = (fields: string) =>
    rowsOf(`项目自评表(2031年度)${fields}项目资金(万元)年初预算数全年预算数全年执行数分值执行率得分`)
      .slice(2)
      .filter((own) => !/得分|执行|预算数|分值|项目资金/.test(own));
  expect(head("项目名称林场道路实施单位李庄林场项目编码4100")).toEqual([
    "|项目名称|林场道路",
    "|实施单位",
    "?|李庄林场项目编码4100",
  ]);
});

test("项目 between a name and 主管部门 ends the name; before 实施单位 nobody can tell", () => {
  const head = (fields: string) =>
    rowsOf(`项目自评表(2031年度)${fields}项目资金(万元)年初预算数全年预算数全年执行数分值执行率得分`)
      .slice(2)
      .filter((own) => !/得分|执行|预算数|分值|项目资金/.test(own));
  expect(head("项目名称林场道路项目实施单位李庄林场主管部门李庄县林业局")).toEqual([
    "|项目名称",
    "?|林场道路项目",
    "|实施单位|李庄林场",
    "|主管部门|李庄县林业局",
  ]);
  expect(head("项目名称林场道路项目项目实施单位李庄林场项目主管部门李庄县林业局")).toEqual([
    "|项目名称|林场道路项目",
    "|项目实施单位|李庄林场",
    "|项目主管部门|李庄县林业局",
  ]);
  expect(head("项目名称:林场道路项目主管部门:李庄县林业局项目实施单位:李庄林场")[1]).toBe(
    "|项目主管部门|李庄县林业局",
  );
});

test("a header with borders is none of this kind", () => {
  expect(detectReader(["年初预算数 全年预算数 全年执行数", "年度资金总额 60 60 30"])).not.toBe("glued");
});

const CASES = Number(process.env.TABLE_CASES ?? 300);
const PATIENCE = 20_000 + CASES * 20;

const MONEY: MoneyKey[] = ["initialBudget", "annualBudget", "executed", "weight", "rate", "score"];
const amount = fc
  .tuple(fc.integer({ min: 1, max: 30_000 }), fc.constantFrom(1, 10, 100, 10_000))
  .map(([units, by]) => units / by);
const print = (value: number) => String(Number(value.toFixed(4)));

test(
  "figures of money are parted as they were printed, or not at all",
  () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.double({ min: 0, max: 1.2, noNaN: true }),
        fc.constantFrom(5, 10, 20),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom("元", "万元", null),
        fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
        (initial, annual, share, weight, places, unit, kept) => {
          const executed = Number((annual * share).toFixed(2));
          const ratio = executed / annual;
          const score = Math.min(weight, weight * ratio);
          const cells = [
            print(initial),
            print(annual),
            print(executed),
            String(weight),
            `${(ratio * 100).toFixed(places)}%`,
            print(Number(score.toFixed(1))),
          ];
          // a rate is that of amounts that are printed
          fc.pre(!kept.includes(4) || (kept.includes(1) && kept.includes(2)));
          const own = kept.map((at): [MoneyKey, string] => [MONEY[at] ?? "other", cells[at] ?? ""]);
          const found = partMoney(own.map(([, text]) => text).join(""), MONEY, unit);
          if (found) expect([...found]).toEqual(own);
        },
      ),
      { numRuns: CASES },
    );
  },
  PATIENCE,
);

test("the last digits of an amount are no points of the rate", () => {
  // without a weight: 1378.85, 0.93, 119995.2, 4455.34
  expect(partMoney("8758.011149.041378.85120.00%5", MONEY, null)).toBeNull();
  expect(partMoney("5557.051377.280.930.07%0", MONEY, "元")).toBeNull();
  expect(partMoney("99996119995.2120.0%5", MONEY, null)).toBeNull();
  expect(partMoney("6383.628523.384455.3452%5.2", MONEY, "元")).toBeNull();
  expect([...(partMoney("80.580.560.381075%7.5", MONEY, "万元")?.values() ?? [])]).toEqual(
    "80.5 80.5 60.38 10 75% 7.5".split(" "),
  );
});

const NAMES = [
  "道路里程",
  "路基夯实率",
  "受益村民小组",
  "年度农田水利巡查人",
  "完工及时率",
  "林场职工培训场",
];
const REASONS = ["", "", "", "汛期停工", "无", "12月补上", "拨款晚于6月", "超额完成", "上级调减10%"];
const COLUMNS: IndicatorKey[][] = [
  ["target", "actual", "weight", "score", "reason"],
  ["weight", "target", "actual", "score", "reason"],
  ["target", "actual", "reason"],
];
const value = fc
  .tuple(
    fc.constantFrom("", "≥", "=", "≤"),
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom("", "%", "个", "公里", "人次", "户"),
  )
  .map((parts) => parts.join(""));
const indicator = fc.record({
  name: fc.constantFrom(...NAMES),
  target: value,
  actual: value,
  isReached: fc.boolean(),
  weight: fc.constantFrom("2", "5", "10", "20", "12.5"),
  score: fc.constantFrom("2", "5", "10", "20", "12.5", "9.8"),
  reason: fc.constantFrom(...REASONS),
  lost: fc.constantFrom<IndicatorKey[]>(
    [],
    [],
    [],
    ["actual"],
    ["target"],
    ["weight"],
    ["score"],
    ["weight", "score"],
  ),
});

test(
  "indicators are parted as they were printed, or not at all",
  () => {
    fc.assert(
      fc.property(
        fc.array(indicator, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...COLUMNS),
        (all, keys) => {
          const rows = all.map(({ isReached, lost, ...own }) => {
            const reached = isReached ? { ...own, actual: own.target, score: own.weight, reason: "" } : own;
            const values = keys.flatMap((key): [IndicatorKey, string][] => {
              const text = lost.includes(key) ? "" : (reached[key as keyof typeof reached] ?? "");
              return text === "" ? [] : [[key, text]];
            });
            return { name: own.name, values };
          });
          const text = rows.map(({ name, values }) => name + values.map(([, own]) => own).join("")).join("");
          const found = partRows(text, keys);
          if (found) expect(found.map(({ name, values }) => ({ name, values: [...values] }))).toEqual(rows);
        },
      ),
      { numRuns: CASES },
    );
  },
  PATIENCE,
);
