/** Words that count or measure, as words of patterns. */
export const UNIT_WORDS = [
  ..."个百分点 个工作日 人次 户次 家次 件次 批次 场次 班次 车次 架次 头次 门次 个月 工作日 学时 课时 小时 分钟".split(
    " ",
  ),
  ..."公里 千米 公顷 平方米 立方米 公斤 千克 千瓦时 千瓦 吨公里 摄氏度".split(" "),
  ..."元 人 户 家 个 所 次 件 起 例 份 张 本 卷 页 册 期 场 批 项 处 座 条 名 位 只 头 匹 羽 株 棵 台 辆".split(
    " ",
  ),
  ..."套 艘 架 间 栋 幢 床 门 节 篇 部 首 幅 米 亩 吨 斤 克 升 度 天 日 周 组 支 队 片 块 宗 笔 对 类 种 分 岁".split(
    " ",
  ),
  ..."kg km ㎡ m³ % ‰".split(" "),
];

/** What multiplies a unit: 万人, 亿元. */
const MAGNITUDES: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** Words for one unit, by the one it is told in. */
const SAME: Record<string, string> = {
  名: "人",
  位: "人",
  日: "天",
  个月: "月",
  个工作日: "工作日",
  百分比: "%",
};

/** What the difference of two values of a unit is counted in, behind its number: percentages differ by points. */
export const unitOfDifference = (unit: string): string => (unit === "%" ? " 个百分点" : unit);

/** How many of its base unit a printed unit is: 万名 → 10,000 人; 日 → 1 天; what is not known is its own base. */
export function splitUnit(unit: string): { factor: number; base: string } {
  const factor = unit.length > 1 ? MAGNITUDES[unit.charAt(0)] : undefined;
  const bare = factor === undefined ? unit : unit.slice(1);
  return { factor: factor ?? 1, base: SAME[bare] ?? bare };
}

/** What a number is multiplied by for its 万 or 亿, which may stand alone; 1 for any other unit. */
export function magnitudeOf(unit: string): number {
  return MAGNITUDES[unit.charAt(0)] ?? 1;
}
