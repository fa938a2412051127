import type { Overview } from "../../findings/overview.ts";
import type { TargetGap, TargetSummary } from "../../findings/targets.ts";
import { printNumber } from "../../values/print.ts";
import { words } from "./words.ts";

type PerKind<Words> = Record<TargetGap["kind"], Words>;

const signed = (distance: number, unit: string) =>
  distance === 0 ? "0" : `${distance > 0 ? "+" : "−"}${printNumber(Math.abs(distance))}${unit}`;
const cutTo = (all: number, drawn: number) =>
  all > drawn ? ` ${all} 项里相差最多的 ${drawn} 项` : ` ${drawn} 项`;
const beyond = (gaps: TargetGap[], unit: string) => {
  const [least] = gaps;
  if (!least || least.distance >= 0) return "";
  const short = printNumber(Math.abs(least.distance));
  return unit === "%" ? `，差得最多的少了 ${short}%` : `；差得最多的差 ${short} ${unit}`;
};

export const indicators = {
  title: "指标完成",
  headline: ({ indicators, missed, unexplained }: Overview) =>
    `${indicators} 项指标里印明 ${missed} 项没有达到，其中 ${unexplained} 项没有说明原因`,
  standfirst: ({ indicators, numeric, exceeded, met, missed, missedNumeric, selfDeclared }: Overview) => {
    const scored = missed - missedNumeric;
    const rest = indicators - numeric;
    return (
      `能用数字核对的 ${numeric} 项里，${exceeded} 项超过目标，${met} 项恰好达到或落在目标之内，${missedNumeric} 项没有达到。` +
      `其余 ${rest} 项里，${scored} 项从得分看出没有达到，${selfDeclared} 项只用文字表示达到；` +
      `剩下 ${rest - scored - selfDeclared} 项印出的文字不足以判断，既不算达到，也不算没有达到。`
    );
  },
  basis: {
    heading: ({ indicators, numeric, selfDeclared, missed, missedNumeric }: Overview) => {
      const scored = missed - missedNumeric;
      const rest = indicators - numeric - selfDeclared - scored;
      return `${numeric} 项有数字可比，${selfDeclared} 项只有文字，${scored} 项只有得分，${rest} 项无从判断`;
    },
    lead: "状态只看印在表上的目标与实际；得分与它冲突时不改状态。",
    caption: "各报告的指标，按状态与依据",
    status: "状态",
    basis: "依据",
    total: "合计",
  },
  targets: {
    title: {
      points: ({ gaps, all, equal }: TargetSummary) =>
        `目标与实际都是数字的 ${all} 项里，${equal} 项分毫不差${beyond(gaps, "个百分点")}`,
      percent: ({ gaps }: TargetSummary) => `次数、人数等 ${gaps.length} 项与目标不同${beyond(gaps, "%")}`,
    } satisfies PerKind<(summary: TargetSummary) => string>,
    caption: {
      points: (all: number, drawn: number) =>
        `目标与实际都是百分数而不相同的${cutTo(all, drawn)}：条从目标出发，左边是没有达到，右边是超出，单位是百分点。`,
      percent: (all: number, drawn: number) =>
        `目标与实际是次数、人数等而不相同的${cutTo(all, drawn)}：条从目标出发，长短是多出或不足目标的百分之几，超过一倍的画到图边，用箭头表示。目标为零或是一个区间的不画。`,
    } satisfies PerKind<(all: number, drawn: number) => string>,
    tick: {
      points: (points: number) => signed(points, ""),
      percent: (percent: number) => signed(percent, "%"),
    } satisfies PerKind<(distance: number) => string>,
    far: {
      points: (points: number) => signed(points, " 点"),
      percent: (percent: number) => signed(percent, "%"),
    } satisfies PerKind<(distance: number) => string>,
    distance: {
      points: "实际减目标（百分点）",
      percent: "实际比目标多出，少为负（1 为 100%）",
    } satisfies PerKind<string>,
    tip: (place: string, name: string, pair: string, far: string) => `${place} ${name}：${pair}，${far}`,
    reached: "达到或超过",
    missed: "未达到",
    target: "目标",
    pair: (target: string | null, actual: string | null) => `${target} → ${actual}`,
  },
  misses: {
    heading: (missed: number, place: string, count: number) => {
      if (missed === 0) return "没有一项印明未达到";
      return count === missed
        ? `没有达到的 ${missed} 项都在${place}`
        : `没有达到的 ${missed} 项里，${place}有 ${count} 项`;
    },
    lead: (missed: number) => `全部 ${missed} 项，按报告顺序。`,
    caption: "未达到的指标",
  },
  full: {
    heading: (reports: number, least: number, most: number) =>
      least === most
        ? `${reports} 份报告印出指标表，${most} 项`
        : `${reports} 份报告印出指标表，少的 ${least} 项，多的 ${most} 项`,
    link: (place: string, count: number) => `${place}：${count} 项`,
    title: (place: string) => `${place}的指标`,
    headline: (place: string, total: number, numeric: number) =>
      `${place}：${total} 项指标，${numeric} 项能用印出的数字核对`,
    standfirst: (missed: number, unexplained: number) =>
      missed === 0
        ? "没有一项印明未达到。"
        : `未达到 ${missed} 项，${words.unexplained(missed, unexplained)}。`,
    back: "返回指标完成",
  },
  column: {
    unit: "单位与年度",
    name: "指标",
    target: "目标",
    noTargets: (caption: string) => `${caption}；各项的目标都没有印出`,
    actual: "实际",
    status: "状态",
    score: "得分 / 分值",
    reason: "偏差原因",
  },
  noReason: "未说明原因",
  reasonElsewhere: "本行没有，报告所述的问题提到这一项",
  noReasonDue: "—",
  scored: (score: number | null, weight: number | null) =>
    score === null && weight === null ? "—" : `${score ?? "—"} / ${weight ?? "—"}`,
  take: "每项指标一行，见 indicators 表；目标、实际的原文与读出的数值都在其中。",
};
