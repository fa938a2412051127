import { expect, test } from "vitest";
import { read } from "../../documents/drawn/founding.ts";

const table = (rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const row = (...cells: string[]) =>
  cells.map((cell) => (cell.startsWith("<td") ? cell : `<td>${cell}`)).join("");
const HEAD = row(
  ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
);
const MONEY = [
  row("<td colspan=8>项目名称：湖堤修补"),
  row("<td colspan=2>项目资金（万元）", ..."年初预算数 全年预算数 全年执行数 分值 执行率 得分".split(" ")),
];
const TOTAL = row("<td colspan=2>年度资金总额", "120", "120", "90", "10", "75%", "7.5");

async function readForm(...rows: string[]) {
  const { evaluations, notices } = await read(`<p>项目支出绩效自评表<p>（2031年度）${table(rows)}`, "a.html");
  const [evaluation] = evaluations;
  const merged = notices.filter(
    ({ notice, data }) => notice === "unread-cell" && "problem" in data && data.problem === "merged",
  );
  return { evaluation, merged: merged.length };
}

test("a figure merged over two indicators belongs to neither, and is a notice", async () => {
  const { evaluation, merged } = await readForm(
    ...MONEY,
    TOTAL,
    HEAD,
    row("产出指标", "数量指标", "修补堤段", "<td rowspan=2>≥90%", "95%", "10", "10", ""),
    row("", "质量指标", "验收合格率", "96%", "10", "10", ""),
  );
  expect(evaluation?.indicators.map(({ target }) => target)).toEqual([null, null]);
  expect(evaluation?.indicators.map(({ actual }) => actual?.text)).toEqual(["95%", "96%"]);
  expect([merged, evaluation?.partlyRead]).toEqual([1, true]);
});

test("a figure merged over two columns is a notice", async () => {
  const { evaluation, merged } = await readForm(
    ...MONEY,
    TOTAL,
    HEAD,
    row("产出指标", "数量指标", "修补堤段", "≥4段", "4段", "<td colspan=2>10", ""),
  );
  expect(merged).toBe(1);
  expect(evaluation?.indicators).toMatchObject([{ weight: null, score: null }]);
});

test("a reason merged over several indicators is that of each", async () => {
  const { evaluation, merged } = await readForm(
    ...MONEY,
    TOTAL,
    HEAD,
    row("产出指标", "数量指标", "修补堤段", "≥4段", "3段", "10", "8", "<td rowspan=2>汛期停工，已补修"),
    row("", "时效指标", "按期完成率", "100%", "80%", "10", "8"),
    row("", "质量指标", "验收合格率", "≥90%", "96%", "10", "10", ""),
  );
  const reason = "汛期停工，已补修";
  expect(evaluation?.indicators.map((own) => own.reason?.text)).toEqual([reason, reason, undefined]);
  expect(merged).toBe(0);
});

test("an amount merged over two sources is a notice; points printed once beside all are not", async () => {
  const { evaluation, merged } = await readForm(
    ...MONEY,
    row(
      "<td colspan=2>年度资金总额",
      "120",
      "<td rowspan=2>120",
      "90",
      "<td rowspan=2>10",
      "75%",
      "<td rowspan=2>7.5",
    ),
    row("<td colspan=2>其中：当年财政拨款", "120", "90", "75%"),
    HEAD,
    row("产出指标", "数量指标", "修补堤段", "≥4段", "4段", "10", "10", ""),
  );
  expect(merged).toBe(1);
  expect(evaluation).toMatchObject({ annualBudget: null, executionScore: { text: "7.5" } });
});
