import { describe, expect, test } from "vitest";
import { collectedYears } from "../../src/findings/collected-years.ts";
import type { YearPair } from "../../src/findings/comparability.ts";
import { movementsOf } from "../../src/findings/movements.ts";
import { projectKey } from "../../src/findings/tracks.ts";
import { viewYears } from "../../src/findings/years.ts";
import { yearsByPlace } from "../../src/findings/years-of-places.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { toldYears } from "./four-years.ts";
import { evaluationRow, reportRow, toldOf } from "./rows.ts";

const tables = toldYears();
const view = viewYears(tables);
const pairOf = (place: string, from: number, to: number): YearPair => {
  const found = view.pairs.find(
    ({ earlier, later }) =>
      earlier.row.evaluation_id === `${place}-${from}-01` && later.row.evaluation_id === `${place}-${to}-01`,
  );
  if (!found) throw new Error(`no pair ${place} ${from} ${to}`);
  return found;
};
const reasons = (place: string, from: number, to: number) =>
  say.years.pairs.reasons(pairOf(place, from, to).obstacles);

test("every pair of years of a project is judged, once", () => {
  expect(view.tracks.map(({ points }) => points.length)).toEqual([3, 4, 4]);
  expect(view.pairs).toHaveLength(3 + 6 + 6);
  expect(view.axis).toEqual([2020, 2021, 2022, 2023]);
});

describe("two years are comparable", () => {
  test("where nothing changed, and the change is said in points and in money", () => {
    const pair = pairOf("jia", 2020, 2021);
    expect(pair.obstacles).toEqual([]);
    expect(pair.change).toEqual({ points: 10, budget: 200_000, executed: 280_000 });
    expect(say.years.points({ points: 10, budget: null, executed: null })).toBe("+10 个百分点");
    expect(say.years.money(200_000)).toBe("+20 万元");
    expect(say.years.money(-35)).toBe("−35 元");
    expect(say.years.money(0)).toBe("未变");
    expect(say.years.points({ points: 0, budget: null, executed: null })).toBe("持平");
  });

  test("also over a year between that is collected", () => {
    expect(pairOf("bing", 2021, 2022).obstacles).toEqual([]);
    expect(pairOf("yi", 2021, 2023).obstacles.map(({ kind }) => kind)).not.toContain("gap");
  });

  test("and the change has no more places than both years bear", () => {
    const rows = [
      evaluationRow({
        fiscal_year: 2022,
        execution_rate: 0.92,
        execution_rate_printed: "92%",
        rate_basis: "printed",
      }),
      evaluationRow({ fiscal_year: 2023, execution_rate: 0.954321 }),
    ];
    const [pair] = viewYears(toldOf({ evaluations: rows })).pairs;
    expect(pair?.change?.points).toBe(3);
  });
});

describe("two years are not comparable", () => {
  test("where a year between is missing", () => {
    expect(reasons("jia", 2021, 2023)).toBe("中间缺 2022 年");
    expect(pairOf("jia", 2021, 2023).change).toBeNull();
  });

  test("where the form changed", () => {
    expect(reasons("yi", 2020, 2021)).toBe("表式由项目支出表变为项目清单");
  });

  test("where the scope changed", () => {
    expect(reasons("yi", 2021, 2022)).toBe("范围由项目变为清单项目");
  });

  test("where the unit of money changed", () => {
    expect(reasons("yi", 2022, 2023)).toBe("金额单位由元变为万元，印出的精度不同");
  });

  test("where one rate is of the initial budget and the other of the annual one", () => {
    expect(reasons("bing", 2020, 2021)).toBe("执行率的分母由年初预算变为全年（调整后）预算");
  });

  test("where a year has no rate", () => {
    expect(reasons("bing", 2022, 2023)).toBe("2023 年没有执行率");
  });

  test("where another unit published it", () => {
    const moved = toldOf({
      reports: [
        reportRow(),
        reportRow({ report_id: "here-2024", fiscal_year: 2024, publisher: "高邑县财政局" }),
      ],
      evaluations: [
        evaluationRow(),
        evaluationRow({ evaluation_id: "here-2024-01", report_id: "here-2024", fiscal_year: 2024 }),
      ],
    });
    const [pair] = viewYears(moved).pairs;
    expect(say.years.pairs.reasons(pair?.obstacles ?? [])).toBe(
      "发布单位由“高邑县医疗保障局”变为“高邑县财政局”",
    );
  });

  test("for several reasons at once, and all of them are said", () => {
    expect(reasons("yi", 2020, 2023)).toBe(
      "表式由项目支出表变为项目清单；范围由项目变为清单项目；金额单位由元变为万元，印出的精度不同",
    );
  });
});

describe("panels", () => {
  test("hold one unit × programme × form; another form opens another panel", () => {
    expect(view.panels.map(({ place, form, years }) => [place, form, years])).toEqual([
      ["甲省", "project-expenditure", [2020, 2021, 2023]],
      ["乙市", "project-expenditure", [2020]],
      ["乙市", "project-list", [2021, 2022, 2023]],
      ["丙县", "project-expenditure", [2020, 2021, 2022, 2023]],
    ]);
  });

  test("join neighbouring comparable years only", () => {
    const joins = view.panels.map((panel) =>
      panel.joins.map(({ earlier, later }) => [earlier.year, later.year]),
    );
    expect(joins).toEqual([[[2020, 2021]], [], [], [[2021, 2022]]]);
  });

  test("say what is missing where there is one year, and the last change where there is a line", () => {
    const notes = view.panels.map((panel) => say.years.chart.note(panel));
    expect(notes).toEqual([
      "2020→2021 +10 个百分点",
      "仅 2020 年",
      "3 年，不能连线",
      "2021→2022 +4 个百分点",
    ]);
  });
});

test("the page opens with how many pairs can be compared", () => {
  expect(say.years.headline(view)).toBe("15 对年份里，2 对可以直接相比");
  const single = viewYears(toldOf({ evaluations: [evaluationRow()] }));
  expect(say.years.headline(single)).toBe("1 组自评各只有一年，还没有两年可以相比");
  expect(say.years.headline(viewYears({ ...tables, evaluations: tables.evaluations.slice(1, 3) }))).toBe(
    "1 对年份里，没有一对可以直接相比",
  );
});

test("a place says which year it lacks", () => {
  const [jia, yi] = yearsByPlace(tables);
  expect(jia && say.years.missing.said(jia)).toBe(
    "收录了 2020、2021、2023 年，中间缺 2022 年；缺口两边不能直接相比。",
  );
  expect(yi && say.years.missing.said(yi)).toBe("收录了 2020、2021、2022、2023 年，中间不缺。");
  const [only] = yearsByPlace(toldOf());
  expect(only && say.years.missing.said(only)).toBe(
    "只收录了 2023 年，一年看不出变化；再收录 2022 年或 2024 年的报告，才有两年可比。",
  );
});

test("a project is found again under another year's name, and last year's money is kept apart", () => {
  expect(projectKey({ name: "2023年度 医疗救助", fiscal_year: 2023 })).toBe("医疗救助");
  expect(projectKey({ name: "2020年医疗救助", fiscal_year: 2021 })).toBe("(-1)医疗救助");
});

test("a place has a cell for every year, the place with the most years first", () => {
  const places = collectedYears(tables, view.axis);
  expect(places.map(({ count }) => count)).toEqual(
    places.map(({ count }) => count).toSorted((a, b) => b - a),
  );
  const jia = places.find(({ place }) => place.includes("甲"));
  expect(jia?.years.map(({ year, reports }) => [year, reports.length])).toEqual([
    [2020, 1],
    [2021, 1],
    [2022, 0],
    [2023, 1],
  ]);
});

test("the way of the money within a year is followed where more than one step of it is printed", () => {
  const moved = evaluationRow({ evaluation_id: "m", initial_budget: 100, annual_budget: 130 });
  const carried = evaluationRow({ evaluation_id: "c" });
  const fund = {
    fund_id: "c-carried_over",
    evaluation_id: "c",
    source: "carried_over" as const,
    level: "unknown" as const,
    origin: "carried_over" as const,
    corrected: false,
    label: "上年结转资金",
    label_en: null,
    initial_budget: null,
    annual_budget: 20,
    executed: null,
    execution_rate_printed: null,
    execution_rate: null,
    received: null,
    line: "L9",
  };
  const told = toldOf({
    evaluations: [evaluationRow({ evaluation_id: "n" }), moved, carried],
    funds: [fund],
  });
  const found = movementsOf(told);
  expect(
    found.map(({ view: { row }, moved: by, carried: from }) => [row.evaluation_id, by, from?.value ?? null]),
  ).toEqual([
    ["m", 30, null],
    ["c", null, 20],
  ]);
});

test("no reports, no axis", () => {
  expect(viewYears(toldOf({ reports: [] }))).toEqual({ axis: [], tracks: [], panels: [], pairs: [] });
});
