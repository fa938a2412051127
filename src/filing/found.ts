import { trailOf } from "../model/above.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Region } from "../model/region.ts";

/** What a report says of itself: one answer, several that contradict one another, or none. */
export type OwnAnswer<T> = { value: T } | { candidates: T[] };

/** The fiscal year that the forms print. */
export function findYear(evaluations: Evaluation[]): OwnAnswer<number> {
  return one(evaluations.flatMap(({ fiscalYear }) => fiscalYear?.value ?? []));
}

/**
 * The region that the units of the forms are named after; those that carried it out go before those above them, and the
 * title stands for both where no unit names a place.
 */
export function findRegion(evaluations: Evaluation[], title: string, regions: Region[]): OwnAnswer<Region> {
  const printed = [
    evaluations.flatMap(({ implementingUnit }) => implementingUnit?.text ?? []),
    evaluations.flatMap(({ supervisingDepartment }) => supervisingDepartment?.text ?? []),
    [title],
  ];
  const places = printed.map((texts) => texts.flatMap((text) => regionOf(text, regions)));
  return one(places.find((found) => found.length > 0) ?? []);
}

/**
 * The unit that publishes: one that has published of the place before; else the one that most forms name, those of the
 * region before others; else the one that the title begins with. Several candidates where they are named alike.
 * @param filed the publishers of what was filed of this place
 */
export function findPublisher(
  evaluations: Evaluation[],
  region: Region,
  title = "",
  filed: ReadonlySet<string> = new Set(),
): OwnAnswer<string> {
  const units = evaluations.flatMap(({ implementingUnit, supervisingDepartment }) =>
    [implementingUnit, supervisingDepartment].flatMap((unit) => unit?.text.replace(/\s+/g, "") ?? []),
  );
  const institutions = units.filter((unit) => INSTITUTION.test(unit) && unit.length <= LONGEST_UNIT);
  const counts = new Map<string, number>();
  for (const unit of institutions) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const known = [...counts.keys()].filter((unit) => filed.has(unit));
  if (known.length > 0) return one(known);
  const rank = (unit: string) => (unit.includes(region.zh) ? 1_000_000 : 0) + (counts.get(unit) ?? 0);
  const highest = Math.max(...[...counts.keys()].map(rank));
  const named = [...counts.keys()].filter((unit) => rank(unit) === highest);
  return one(named.length > 0 ? named : [TITLED.exec(title)?.[1] ?? []].flat());
}

/** 青田县水利局2023年度…, 水利局关于…: the unit that a title begins with. */
const TITLED =
  /^(\p{Script=Han}{2,30}?(?:局|厅|委员会|委|办公室|中心|院|校|馆|站|所|处|部|政府|社|会|队))(?=20\d\d|关于|部门|整体)/u;
const INSTITUTION =
  /^[\p{Script=Han}（）()]+(?:局|厅|委员会|委|办公室|办|中心|院|校|馆|站|所|处|部|政府|社|会|队|园|公司)$/u;
const LONGEST_UNIT = 40;
/** Names that many places share say nothing without the place above. */
const COMMON = /^(?:城|郊|矿|新|东|西|南|北|中|市|港|滨|江|河|湖)区$/;

// the last place of a chain: 上海市杨浦区医疗保障局 is of 杨浦区
function regionOf(text: string, regions: Region[]): Region[] {
  const named = regions.filter(({ zh }) => text.includes(zh));
  const codes = new Set(named.map(({ code }) => code));
  const above = (region: Region): string[] =>
    trailOf(region.code, regions)
      .slice(0, -1)
      .map(({ code }) => code);
  const chained = named.filter((region) => above(region).some((code) => codes.has(code)));
  const inner = chained.length > 0 ? chained : named.filter(({ zh }) => !COMMON.test(zh));
  const covering = new Set(inner.flatMap(above));
  return inner.filter(({ code }) => !covering.has(code));
}

function one<T>(values: T[]): OwnAnswer<T> {
  const [value, ...others] = [...new Set(values)];
  return value !== undefined && others.length === 0
    ? { value }
    : { candidates: value === undefined ? [] : [value, ...others] };
}
