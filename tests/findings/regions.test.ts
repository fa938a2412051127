import { expect, test } from "vitest";
import { LEVELS } from "../../src/findings/levels.ts";
import { budgetRows, spansMagnitudes, viewProgramme, viewProgrammes } from "../../src/findings/programmes.ts";
import { placesByLevel, summarizePlaces, viewRegion } from "../../src/findings/regions.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { toldYears } from "./four-years.ts";
import { evaluationRow, toldOf } from "./rows.ts";

const tables = toldYears();
const place = (code: string) => {
  const region = tables.regions.find((row) => row.code === code);
  if (!region) throw new Error(`no region ${code}`);
  return viewRegion(region, tables);
};

test("a place has its own reports, those above it and those below, and nothing is added up", () => {
  const city = place("990100");
  expect(city.above.map(({ name }) => name)).toEqual(["甲省"]);
  expect(city.reports).toHaveLength(4);
  expect(city.evaluations.every(({ region_code }) => region_code === "990100")).toBe(true);
  expect(city.below.map(({ region }) => region.name)).toEqual(["丙县"]);
  expect(city.peers).toEqual([]);
  expect(say.regions.headline(city)).toBe("乙市：收录 2020、2021、2022、2023 年的报告，共 4 个自评");
  expect(say.regions.kicker(city)).toBe("甲省 · 市级");
});

test("a place without a report says so and names those below it", () => {
  const bare = viewRegion(tables.regions[0] ?? missing(), {
    ...tables,
    reports: tables.reports.filter(({ region_code }) => region_code !== "990000"),
    evaluations: [],
  });
  expect(say.regions.headline(bare)).toBe("甲省：没有收录本级的报告，下属 2 个地方有");
  expect(bare.below.map(say.regions.place)).toEqual([
    "甲省 › 乙市（市级，2020、2021、2022、2023 年）",
    "甲省 › 乙市 › 丙县（县级，2020、2021、2022、2023 年）",
  ]);
});

test("places are told by their level, the highest first, and a level without any is not named", () => {
  const levels = placesByLevel(tables);
  expect(levels.map(({ level }) => level)).toEqual(["province", "prefecture", "county"]);
  expect(say.regions.list.headline(summarizePlaces(tables).length, levels)).toBe(
    "3 个地方收录了报告：1 个省级，1 个市级，1 个县级",
  );
  const reports = tables.reports.filter(({ region_code }) => region_code !== "990100");
  expect(placesByLevel({ ...tables, reports }).map(({ level }) => level)).toEqual(["province", "county"]);
});

test("the opening says nothing of rates or misses that are not there", () => {
  const view = place("990101");
  expect(say.regions.standfirst({ ...view, money: { ...view.money, rated: 0 } })).toBe("");
  expect(say.regions.standfirst(view)).toBe("3 个有执行率的项目都在 90% 以上。");
});

test("every place with a report is listed once", () => {
  expect(summarizePlaces(tables).map(({ region }) => region.level)).toEqual(LEVELS);
});

test("a programme is followed across places and years", () => {
  const view = viewProgramme("medical-assistance", tables);
  expect(view).toMatchObject({ places: ["甲省", "乙市", "丙县"], years: [2020, 2021, 2022, 2023] });
  expect(say.programmes.headline(view)).toBe("医疗救助：10 个项目里 5 个执行率低于 90%，最低的是乙市的 50%");
  expect(viewProgrammes(tables).map(({ programme }) => programme)).toEqual(["medical-assistance"]);
  expect(say.programmes.headline(viewProgramme("operations", tables))).toBe(
    "机构运转与事务经费：没有一个项目有执行率",
  );
});

test("money is drawn of projects that print it, each once, and on a log scale only where it spans magnitudes", () => {
  const rows = [
    evaluationRow({ annual_budget: 5 }),
    evaluationRow({ annual_budget: 900, scope: "summary" }),
    evaluationRow({ annual_budget: null }),
    evaluationRow({ annual_budget: 200, scope: "listed" }),
  ];
  expect(budgetRows(rows).map(({ annual_budget }) => annual_budget)).toEqual([200, 5]);
  expect(spansMagnitudes([200, 5])).toBe(true);
  expect(spansMagnitudes([200, 50])).toBe(false);
  expect(spansMagnitudes([200])).toBe(false);
  expect(budgetRows(toldOf().evaluations)).toEqual([]);
});

function missing(): never {
  throw new Error("the fixture has regions");
}
