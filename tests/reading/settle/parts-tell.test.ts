import { expect, test } from "vitest";
import { moneyForm, readReport } from "../read.ts";

const HEADER = "资金（万元）||资金来源|年初预算数|全年执行数|分值|得分";
const amounts = (rows: string) => {
  const { funds, notes } = readReport(moneyForm(rows, HEADER));
  return {
    funds: funds.map(({ label, initial_budget, executed }) => [label, initial_budget, executed]),
    notes: notes.filter((note) => note.startsWith("unplaced")),
  };
};

test("rows beside their header stand where their parts add up to the total", () => {
  const rows = "年度资金总额|1240.5|1196.2|10|9.6\n基本支出|905.3|902.1\n项目支出|335.2|294.1";
  expect(amounts(rows)).toEqual({
    funds: [
      ["年度资金总额", 12405000, 11962000],
      ["基本支出", 9053000, 9021000],
      ["项目支出", 3352000, 2941000],
    ],
    notes: [],
  });
});

test("parts that do not add up, or add up under other columns as well, tell nothing", () => {
  const odd = "年度资金总额|1240.5|1196.2|10|9.6\n基本支出|905.3|902.1\n项目支出|335.2|299.1";
  expect(amounts(odd).notes).toHaveLength(3);
  const three = "资金（万元）||资金来源|年初预算数|全年预算数|全年执行数";
  const { notes } = readReport(moneyForm("年度资金总额|90|80\n基本支出|50|50\n项目支出|40|30", three));
  expect(notes.filter((note) => note.startsWith("unplaced"))).toHaveLength(3);
});

test("zeros add up wherever they stand, and tell nothing of the points beside them", () => {
  const header = "项目资金（万元）||全年预算数|全年执行数|权重|预算执行率|得分";
  const rows = "|年度资金总额|0|0|10|10\n|其中：当年财政拨款|0|0|—|100%|—\n|其他资金|0|0|—|100%|—";
  const { evaluations, notes } = readReport(moneyForm(rows, header));
  expect(evaluations[0]?.rate ?? null).toBeNull();
  expect(notes.filter((note) => note.startsWith("unplaced"))).toHaveLength(1);
});

test("parts that add up do not make a rate of points that slid into its place", () => {
  const header = "项目资金（元）|全年预算数|实际支出|执行率|得分";
  const rows =
    "年度资金总额|6691|2129|3.18\n其中：当年财政拨款|6691|2129|53.00%|—\n上年结转资金|0|0|100.00%|—\n其他资金|0|0|100.00%|—";
  const { evaluations, notes } = readReport(moneyForm(rows, header));
  expect(evaluations[0]?.rate ?? null).toBeNull();
  expect(notes.filter((note) => note.startsWith("unplaced"))).toHaveLength(1);
});
