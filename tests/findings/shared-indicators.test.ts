import { expect, test } from "vitest";
import { CROSSWALK } from "../../src/findings/crosswalk.ts";
import { canonicalOf, indicatorsOfProgramme, shareIndicators } from "../../src/findings/shared-indicators.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { tellTables } from "../../src/model/told.ts";
import { published } from "../../src/published.ts";
import { evaluationRow, indicatorRow, reportRow, toldOf } from "./rows.ts";

const insurance = { programme: "resident-insurance", scope: "project" } as const;

test.each([
  ["参保人数(人)", "enrolment"],
  ["参保人数（人）", "enrolment"],
  ["重复参保人数(人)", "duplicate-enrolment"],
  ["申请结算补助资金时多报、虚报参保人数（人）", "false-enrolment"],
  ["参保人政策范围内住院费用报销比例", "inpatient-reimbursement"],
  ["基金滚存结余可支配月数", "reserve-months"],
  ["参保对象满意度", "insured-satisfaction"],
  ["医疗救助对象人次规模", null],
])("%s is %s", (name, id) => expect(canonicalOf(name, insurance)).toBe(id));

test("an indicator belongs to its own programme; the form of a whole department prints those of all", () => {
  expect(canonicalOf("参保人数", { programme: "other", scope: "project" })).toBeNull();
  expect(canonicalOf("参保人数", { programme: "other", scope: "department" })).toBe("enrolment");
});

test("every canonical indicator has one line of patterns and one name", () => {
  const ids = CROSSWALK.map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(say.crosswalk.name).toSorted()).toEqual(ids.toSorted());
  const names = Object.values(say.crosswalk.name);
  expect(new Set(names).size).toBe(names.length);
});

const tables = toldOf({
  reports: [reportRow(), reportRow({ report_id: "there-2022" })],
  evaluations: [evaluationRow(), evaluationRow({ evaluation_id: "there-2022-01", report_id: "there-2022" })],
  indicators: [
    indicatorRow({ name: "救助对象对救治工作满意度" }),
    indicatorRow({ evaluation_id: "there-2022-01", name: "医疗救助对象对服务满意度" }),
    indicatorRow({ name: "全年医疗救助拨付批次" }),
    indicatorRow({ name: "别的" }),
  ],
});

test("indicators are shared, alone or unmatched, and each is counted once", () => {
  const found = shareIndicators(tables);
  expect(found.shared.map(({ id, reports, views }) => [id, reports, views.length])).toEqual([
    ["aid-satisfaction", 2, 2],
  ]);
  expect(found.alone.map(({ id }) => id)).toEqual(["aid-batches"]);
  expect(found.unmatched.map(({ row }) => row.name)).toEqual(["别的"]);
  expect(say.crosswalk.lead(found)).toContain(
    "见于两份以上的 1 个列在一起对照，只见于一份的有 1 个，对不上的 1 项列在最后",
  );
});

test("a programme has its canonical indicators and its own unmatched rows", () => {
  const found = indicatorsOfProgramme("medical-assistance", tables.evaluations, shareIndicators(tables));
  expect(found.shared.map(({ id }) => id)).toEqual(["aid-satisfaction", "aid-batches"]);
  expect(found.unmatched).toHaveLength(1);
  expect(indicatorsOfProgramme("operations", [], shareIndicators(tables))).toEqual({
    shared: [],
    unmatched: [],
  });
});

test("of the published indicators none is lost and the national set is found in both reports that print it", () => {
  const all = tellTables(published().tables, "zh");
  const { shared, alone, unmatched } = shareIndicators(all);
  const sorted = [...shared, ...alone].reduce((sum, { views }) => sum + views.length, unmatched.length);
  expect(sorted).toBe(all.indicators.length);
  const national = shared.filter(({ programme }) => programme === "resident-insurance");
  expect(national.map(({ id }) => id)).toEqual([
    "duplicate-enrolment",
    "false-enrolment",
    "enrolment",
    "inpatient-reimbursement",
    "payment-reform",
    "reserve-months",
    "outpatient-pooling",
    "policy-awareness",
    "insured-satisfaction",
  ]);
});
