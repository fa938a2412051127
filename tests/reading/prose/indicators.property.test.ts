import fc from "fast-check";
import { expect, test } from "vitest";
import { readIndicators } from "../../../src/reading/prose/indicators.ts";
import { readLines } from "./read.ts";
import { runsOf, SEED } from "./size.ts";

const RUNS = runsOf(1000);
const PATIENCE = 120_000;

/** An indicator that is put into a sentence. */
interface Put {
  name: string;
  bound: string;
  target: string;
  actual: string;
  unit: string;
  score: string;
  reason: string;
}

const COUNTED: [name: string, unit: string][] = [
  ["培训场次", "场"],
  ["补助人数", "人"],
  ["治理河道长度", "公里"],
  ["新建监测站数量", "个"],
  ["改造农房户数", "户"],
  ["保洁面积", "万平方米"],
  ["采购设备数", "台"],
  ["65岁以上老年人体检人次", "人次"],
];
const SHARES = [
  "设备验收合格率",
  "补助资金发放及时率",
  "受益群众满意度",
  "项目按期完工率",
  "政策知晓率",
  "重点人群（户）覆盖率",
  "实飞时长/计划时长",
];
const digits = fc.integer({ min: 1, max: 99_999 });
const decimal = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }));
const grouped = (number: number) => number.toLocaleString("en-US");
const number = fc.oneof(
  digits.map(String),
  digits.map(grouped),
  decimal.map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`),
);
const named = fc.oneof(
  fc.constantFrom(...COUNTED),
  fc.constantFrom(...SHARES).map((name): [string, string] => [name, "%"]),
  fc.constantFrom(["森林受害率", "‰"] as [string, string]),
);
const put: fc.Arbitrary<Put> = fc
  .record({
    named,
    bound: fc.constantFrom("≥", "≤", "=", "不低于", "不少于", "不超过", ""),
    target: number,
    actual: number,
    score: fc.constantFrom("", "", "5", "9.5", "10"),
    reason: fc.constantFrom("", "", "由于汛期停工", "因2户自愿放弃"),
  })
  .map(({ named: [name, unit], ...rest }) => ({ name, unit, ...rest }));

/** How the practice words target and actual, each with the words that the values are printed with. */
const ORDERS: ((own: Put) => string)[] = [
  ({ name, bound, target, actual, unit }) => `${name}${bound || "≥"}${target}${unit}，实际${actual}${unit}`,
  ({ name, bound, target, actual, unit }) =>
    `${name}，年初目标值${bound}${target}${unit}，实际完成值${actual}${unit}`,
  ({ name, bound, target, actual, unit }) =>
    `${name}年初指标值为${bound}${target}${unit}，全年实际完成值${actual}${unit}`,
  ({ name, bound, target, actual, unit }) => `${name}目标${bound}${target}${unit}，完成${actual}${unit}`,
  ({ name, bound, target, actual, unit }) =>
    `${name}指标为${bound}${target}${unit}，实际完成为${actual}${unit}`,
  ({ name, bound, target, actual, unit }) =>
    `${name}，目标值：${bound}${target}${unit}，完成值：${actual}${unit}`,
  ({ name, target, actual, unit }) => `${name}应控制在${target}${unit}以内，实际${actual}${unit}`,
  ({ name, target, actual, unit }) => `${name}计划${target}${unit}，实际达到${actual}${unit}`,
];
/** What the value of such a target is printed with. */
const printed = (order: number, { bound, target, unit }: Put) => {
  if (order === 0) return `${bound || "≥"}${target}${unit}`;
  if (order === 6) return `控制在${target}${unit}以内`;
  return order === 7 ? `${target}${unit}` : `${bound}${target}${unit}`;
};

/** Sentences that state no indicator, whatever they stand beside. */
const DISTRACTORS = [
  "2022年共下达补助资金120万元，支出114万元，预算执行率95%。",
  "较上年增长5.2%，同比提高3个百分点。",
  "全年组织开展巡查活动120次，覆盖12个乡镇，发放宣传单3000份。",
  "截至2023年3月底，累计完成投资80万元。",
  "按照《李庄县河道管理办法》（李水〔2022〕12号）第3条组织实施。",
  "抽查项目23个，涉及资金410万元。",
  "其中：中央资金80万元、县级资金40万元。",
  "数量指标得分18分。",
  "联系电话0431-5550123。",
];

const story = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ own: put, order: fc.nat(ORDERS.length - 1) }) },
    { weight: 2, arbitrary: fc.constantFrom(...DISTRACTORS) },
  ),
  { minLength: 1, maxLength: 6 },
);
const shape = fc.record({
  story,
  joint: fc.constantFrom("lines", "numbered lines", "paragraph", "semicolons", "commas"),
  halfWidth: fc.boolean(),
  spaced: fc.boolean(),
  heading: fc.constantFrom("（1）数量指标", "1.产出指标完成情况分析。", "（二）绩效指标完成情况"),
});

/** Commas join only what nothing else stands between: a reason goes on to the stop. */
const canJoin = (joint: string, pieces: (string | { own: Put; order: number })[]) =>
  joint !== "commas" || pieces.every((piece) => typeof piece !== "string" && piece.own.reason === "");

const sentenceOf = (own: Put, order: number) =>
  [ORDERS[order]?.(own), own.score && `得分${own.score}分`, own.reason].filter(Boolean).join("，");

function write(pieces: (string | { own: Put; order: number })[], joint: string): string[] {
  const sentences = pieces.map((piece) =>
    typeof piece === "string" ? piece.slice(0, -1) : sentenceOf(piece.own, piece.order),
  );
  if (joint === "lines") return sentences.map((sentence) => `${sentence}。`);
  if (joint === "numbered lines") return sentences.map((sentence, index) => `${index + 1}.${sentence}。`);
  const stop = { paragraph: "。", semicolons: "；", commas: "，" }[joint] ?? "。";
  return [`${sentences.join(stop)}。`];
}

const halve = (text: string) => text.replaceAll("，", ",").replaceAll("：", ":").replaceAll("；", ";");
const spread = (text: string) => text.replace(/([≥≤=])(?=\d)/g, "$1 ");

test(
  `what sentences state of indicators is published, and nothing else (seed ${SEED})`,
  () => {
    fc.assert(
      fc.property(shape, ({ story: pieces, joint, halfWidth, spaced, heading }) => {
        fc.pre(canJoin(joint, pieces));
        const shaped = (text: string) => (spaced ? spread : String)(halfWidth ? halve(text) : text);
        const text = write(pieces, joint).map(shaped);
        const { indicators } = readLines(readIndicators, ["一、绩效目标完成情况", heading, ...text]);
        const wanted = pieces.flatMap((piece) =>
          typeof piece === "string"
            ? []
            : [
                [
                  piece.own.name,
                  shaped(printed(piece.order, piece.own)),
                  `${piece.own.actual}${piece.own.unit}`,
                  piece.own.score === "" ? null : Number(piece.own.score),
                  piece.own.reason || null,
                ],
              ],
        );
        const read = indicators.map((row) => [row.name, row.target, row.actual, row.score, row.reason]);
        expect(read).toEqual(wanted);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  PATIENCE,
);
