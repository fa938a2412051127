import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import { onceOfText } from "../../values/once.ts";
import type { Rule } from "../rule.ts";

/** Units that may stand for each other; a unit that stands in no row is not judged. */
const GROUPS = [
  "% ‰ 百分点",
  "元",
  "人次",
  "人 名 位",
  "户次",
  "户",
  "家 所 处 座 栋",
  "次 场次 场 批次 期 轮 回",
  "台 套 辆 架 艘 份 篇 册 本 部 张 块",
  "头 只 羽 匹",
  "株 棵",
  "年",
  "季度",
  "月",
  "工作日 天 日",
  "小时",
  "分钟",
  "亩 公顷 平方公里 平方千米 平方米 ㎡",
  "公里 千米 米",
  "吨 公斤 千克 斤",
  "个 项 件 批 类 种 例 起 宗 条",
].map((group) => group.split(" "));
/** The unit that a text begins with, the longest there is. */
const UNIT = new RegExp(
  `^(?:${GROUPS.flat()
    .sort((a, b) => b.length - a.length)
    .join("|")})`,
);
/** What a group is called, by each of its units. */
const CALLED = new Map(GROUPS.flatMap((group) => group.map((unit) => [unit, group[0] ?? unit])));
/** These go with whatever is counted, but not with what is measured. */
const ANYTHING = "个";
const MEASURED = new Set(["%", "元", "年", "季度", "月", "工作日", "小时", "分钟", "亩", "公里", "吨"]);

/** The group a printed unit belongs to: 万人 and 名 to 人, 个月 to 月, 次活动 to 次; null where we do not know it. */
const groupOf = onceOfText((printed): string | null => {
  const unit = fold(printed)
    .replace(/^单位[:为]?/, "")
    .replace(/^[十百千万亿]+/, "")
    .replace(/^个(?=[年季月]|工作日|小时|百分点)/, "");
  return CALLED.get(UNIT.exec(unit)?.[0] ?? "") ?? null;
});

function differ(one: string, other: string): boolean {
  if (one === other) return false;
  if (one === ANYTHING) return MEASURED.has(other);
  return other === ANYTHING ? MEASURED.has(one) : true;
}

interface PrintedUnit extends CellUnit {
  group: string;
  reading: Reading<unknown>;
}

/** The units that an indicator prints and that we know, in the order name, target, actual. */
function unitsOf({ name, target, actual }: Indicator): PrintedUnit[] {
  const units: PrintedUnit[] = [];
  const add = (cell: CellUnit["cell"], unit: string | undefined, reading: Reading<unknown> | null) => {
    const group = unit ? groupOf(unit) : null;
    if (unit && group !== null && reading) units.push({ cell, unit, group, reading });
  };
  add("name", /\(([^()]{1,6})\)$/.exec(fold(name.text))?.[1], name);
  add("target", target?.value?.unit, target);
  add("actual", actual?.value?.unit, actual);
  return units;
}

/** The first two printed units that measure different things. */
function findClash(units: PrintedUnit[]): [PrintedUnit, PrintedUnit] | null {
  for (const [index, one] of units.entries()) {
    const other = units.slice(index + 1).find(({ group }) => differ(one.group, group));
    if (other) return [one, other];
  }
  return null;
}

/** The unit in one cell of an indicator's row. */
interface CellUnit {
  cell: "name" | "target" | "actual";
  unit: string;
}

/** What its sentence tells. */
export interface IndicatorUnitMismatch {
  name: string;
  one: CellUnit;
  two: CellUnit;
}

export const indicatorUnitMismatch: Rule<"indicator-unit-mismatch", IndicatorUnitMismatch> = {
  id: "indicator-unit-mismatch",
  category: "plausibility",
  severity: "low",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const clash = findClash(unitsOf(indicator));
      if (!clash) continue;
      const [one, two] = clash;
      const { id, name } = indicator;
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { name: name.text, one: unitIn(one), two: unitIn(two) },
        printed: saidOf(two.reading),
        expected: one.unit,
        at: placesOf(two.reading, one.reading),
      };
    }
  },
};

const unitIn = ({ cell, unit }: PrintedUnit): CellUnit => ({ cell, unit });
