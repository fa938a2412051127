import { describe, expect, test } from "vitest";
import { readRegions } from "../../scripts/publish/sources.ts";
import { findPublisher, findRegion, findYear } from "../../src/filing/found.ts";
import { isSameReport } from "../../src/filing/same.ts";
import { unreadOf } from "../../src/filing/unread.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { NoticeKind } from "../../src/model/notice-kinds.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { foundingReports } from "../founding.ts";

const regions = readRegions();
const read = foundingReports().map(({ id, bytes, source }) => ({
  id,
  source,
  ...readEvaluations(readDocument(bytes, [], source.reader), id),
}));
const [first] = read.flatMap(({ evaluations }) => evaluations);

/** An evaluation of these units and year. */
function evaluation(own: { unit?: string; above?: string; year?: number; name?: string }): Evaluation {
  if (!first) throw new Error("no founding evaluation");
  const at = first.at;
  const say = (text: string | undefined) => (text === undefined ? null : { text, at, value: text });
  return {
    ...first,
    implementingUnit: say(own.unit),
    supervisingDepartment: say(own.above),
    fiscalYear: own.year === undefined ? null : { text: `${own.year}年度`, at, value: own.year },
    name: { text: own.name ?? "道路养护", at, value: own.name ?? "道路养护" },
  };
}
const codes = (found: ReturnType<typeof findRegion>) =>
  "value" in found ? found.value.code : found.candidates.map(({ code }) => code);

test("the founding reports print their year, and none names another place", () => {
  for (const { evaluations, title, source } of read) {
    expect(findYear(evaluations)).toEqual({ value: source.fiscalYear });
    expect([source.region, []]).toContainEqual(codes(findRegion(evaluations, title, regions)));
  }
});

describe("the year is not guessed where", () => {
  test.each([
    ["none is printed", [evaluation({})], []],
    ["two are printed", [evaluation({ year: 2022 }), evaluation({ year: 2023 })], [2022, 2023]],
  ])("%s", (_, evaluations, candidates) => expect(findYear(evaluations)).toEqual({ candidates }));
});

describe("the region", () => {
  test.each([
    ["of a county", { unit: "民乐县医疗保障局" }, "620722"],
    ["of a district below its city", { unit: "上海市杨浦区医疗保障局" }, "310110"],
    ["of a name that many places have, by the place above", { unit: "长春市朝阳区教育局" }, "220104"],
    [
      "of the unit that carried it out, before the one above",
      { unit: "长春市教育局", above: "吉林省教育厅" },
      "220100",
    ],
    ["of the unit above where the other names no place", { unit: "教育局", above: "长春市教育局" }, "220100"],
  ])("%s", (_, own, code) => expect(codes(findRegion([evaluation(own)], "", regions))).toBe(code));

  test.each([
    ["several places have the name", { unit: "朝阳区教育局" }, 2],
    ["no unit names a place", { unit: "教育局" }, 0],
  ])("is not guessed where %s", (_, own, count) => {
    const found = codes(findRegion([evaluation(own)], "绩效自评表", regions));
    expect(Array.isArray(found)).toBe(true);
    expect(found.length >= count && (count > 0 || found.length === 0)).toBe(true);
  });

  test("is not guessed where forms name two", () => {
    const two = [evaluation({ unit: "民乐县教育局" }), evaluation({ unit: "高邑县教育局" })];
    expect(codes(findRegion(two, "", regions))).toEqual(["620722", "130127"]);
  });
});

describe("the publisher", () => {
  const minle = regions.find(({ code }) => code === "620722") ?? regions[0];
  if (!minle) throw new Error("no regions");
  test.each([
    ["is the unit of the place", ["财政部", "民乐县教育局"], "民乐县教育局"],
    ["is the one that most forms name", ["民乐县教育局", "民乐县卫生健康局", "民乐县教育局"], "民乐县教育局"],
    ["is nobody where no unit is an institution", ["长春地区", "/"], null],
  ])("%s", (_, units, expected) => {
    expect(
      findPublisher(
        units.map((unit) => evaluation({ unit })),
        minle,
      ),
    ).toEqual(expected === null ? { candidates: [] } : { value: expected });
  });

  test("is asked for where two units are named alike, unless one has published of the place before", () => {
    const units = ["民乐县财政局", "民乐县水务局"].map((unit) => evaluation({ unit }));
    expect(findPublisher(units, minle)).toEqual({ candidates: ["民乐县财政局", "民乐县水务局"] });
    expect(findPublisher(units, minle, "", new Set(["民乐县水务局"]))).toEqual({ value: "民乐县水务局" });
    const most = [...units, evaluation({ unit: "民乐县财政局" })];
    expect(findPublisher(most, minle, "", new Set(["民乐县水务局"]))).toEqual({ value: "民乐县水务局" });
  });
});

describe("two reports of a place and year", () => {
  const told = (publisher: string, name: string) => ({ publisher, evaluations: [evaluation({ name })] });
  test.each([
    ["are the same by their publisher", told("甲局", "道路养护"), told("甲局", "桥梁养护"), true],
    ["are the same by what they speak of", told("甲局", "道路养护"), told("甲市甲局", "道路养护"), true],
    ["are two where two bureaus use one form", told("甲局", "道路养护"), told("乙局", "校舍维修"), false],
    [
      "are the same where a part of one stands in the other",
      told("甲局", "道路养护"),
      {
        publisher: "乙局",
        evaluations: [evaluation({}), { ...evaluation({ name: "桥梁" }), form: "narrative" as const }],
      },
      true,
    ],
    [
      "are two where the forms differ",
      told("甲局", "道路养护"),
      { publisher: "甲局", evaluations: [{ ...evaluation({}), form: "department-overall" as const }] },
      false,
    ],
  ])("%s", (_, one, other, same) => expect(isSameReport(one, other)).toBe(same));
});

describe("what was not read", () => {
  const at = { line: 3, lastLine: 3, cell: null };
  const notice = (kind: NoticeKind) => ({ notice: kind, data: {}, at });

  test("is told by the ledger, and by notices of more than a remark", () => {
    const notices = (["unread-cell", "unknown-programme", "missing-unit", "another-year"] as const).map(
      notice,
    );
    const ledger = [
      { line: 1, fate: "used" as const },
      { line: 2, fate: "not_understood" as const },
    ];
    const unread = unreadOf(notices, ledger);
    expect(unread.lines).toEqual([2]);
    expect(unread.notices.map((own) => own.notice)).toEqual(["unread-cell", "missing-unit", "another-year"]);
  });

  test("of the founding reports is two glued cells", () => {
    const unread = read.map(({ notices, ledger }) => unreadOf(notices, ledger));
    expect(unread.flatMap(({ lines }) => lines)).toEqual([]);
    expect(unread.flatMap(({ notices }) => notices.map((own) => own.notice))).toEqual([
      "glued-cells",
      "glued-cells",
    ]);
  });
});

test("a title names its publisher where no form does", () => {
  const region = { code: "331121", zh: "青田县", en: "Qingtian", level: "county" as const, parent: "331100" };
  expect(findPublisher([], region, "青田县水利局2023年度清淤资金绩效自评报告")).toEqual({
    value: "青田县水利局",
  });
  expect(findPublisher([], region, "2023年度清淤资金绩效自评报告")).toEqual({ candidates: [] });
});
