import type { PlaceSummary, PlacesOfLevel, RegionView } from "../../findings/regions.ts";
import { report } from "./report.ts";
import { words } from "./words.ts";

const years = (reports: { fiscal_year: number }[]) =>
  [...new Set(reports.map(({ fiscal_year }) => fiscal_year))].toSorted((a, b) => a - b).join("、");

export const regions = {
  title: "地区",
  list: {
    headline: (places: number, levels: PlacesOfLevel[]) =>
      `${places} 个地方收录了报告：${levels.map(({ level, places: own }) => `${own.length} 个${words.level[level]}`).join("，")}`,
    standfirst:
      "省、市、县各级的单位并非同类：省级的表说的是全省，县级的表只说一县。这里按级别分列，上级的数不是下级之和。",
    heading: (level: string, count: number) => `${level}：${count} 个`,
    province: (count: number) => `这些地方在 ${count} 个省份`,
    years: (reports: { fiscal_year: number }[]) => `${years(reports)} 年`,
  },
  kicker: ({ above, region }: RegionView) =>
    [...above.map(({ name }) => name), words.level[region.level]].join(" · "),
  headline: ({ region, reports, evaluations, below }: RegionView) =>
    reports.length > 0
      ? `${region.name}：收录 ${years(reports)} 年的报告，共 ${evaluations.length} 个自评`
      : `${region.name}：没有收录本级的报告，下属 ${below.length} 个地方有`,
  standfirst: ({ money, facts }: RegionView) =>
    (money.rated > 0 ? report.own.low(money) : "") + (facts.indicators > 0 ? report.own.missed(facts) : ""),
  onlyBelow: "下属各地各有自己的资金，本站不把它们加成上级的数。",
  reports: "各份报告的收支与指标",
  questions: {
    lead: (shown: number, all: number) =>
      `这个地方的报告共有 ${all} 条待说明事项，下面是程度最重的 ${shown} 条。`,
    none: "这个地方的报告没有程度为重或中的待说明事项。",
    all: (place: string, count: number) => `${place}的全部 ${count} 条`,
  },
  below: "下属地方",
  above: "上级地区",
  peers: {
    heading: (level: string, count: number) =>
      count === 0 ? `还没有别的${level}单位可比` : `另有 ${count} 个${level}单位收录了报告`,
    lead: (level: string) => `只有同一级的单位宜于相比；下面是收录了报告的其他${level}单位。`,
    none: (level: string) => `还没有收录其他${level}单位的报告，暂时没有可比的同级。`,
  },
  place: ({ region, under, reports }: PlaceSummary) =>
    `${[...under, region.name].join(" › ")}（${words.level[region.level]}，${years(reports)} 年）`,
};
