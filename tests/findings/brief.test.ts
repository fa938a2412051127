import { expect, test } from "vitest";
import { briefOf } from "../../src/findings/brief.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { evaluationRow, flagRow, indicatorRow, reportRow, toldOf } from "./rows.ts";

const rates = [0.2, 0.5, 0.95, 1, 1, 1, 1];
const tables = toldOf({
  evaluations: rates.map((rate, index) =>
    evaluationRow({
      evaluation_id: `here-2023-0${index + 1}`,
      name: `项目${index + 1}`,
      execution_rate: rate,
      execution_rate_printed: `${rate * 100}%`,
      executed: index === 0 ? null : rate * 100,
    }),
  ),
  indicators: Array.from({ length: 6 }, (_, index) =>
    indicatorRow({
      indicator_id: `here-2023-01-0${index + 1}`,
      name: `指标${index + 1}`,
      status: "not_met",
      reason: index < 3 ? "疫情" : null,
    }),
  ),
  flags: [
    flagRow({ flag_id: "a", rule: "missing-report-date", severity: "info", indicator_id: null }),
    flagRow({ flag_id: "b", rule: "weak-reason", severity: "medium", indicator_id: null }),
    ...[4, 5, 6].map((index) =>
      flagRow({ flag_id: `c${index}`, severity: "high", indicator_id: `here-2023-01-0${index}` }),
    ),
    flagRow({ flag_id: "d", rule: "low-execution", severity: "high", indicator_id: null }),
  ],
});
const brief = briefOf(reportRow(), tables);

test("a sheet asks three questions, the gravest first, and not the same one twice while there are others", () => {
  expect(brief.questions).toHaveLength(3);
  expect(brief.questions.every(({ severity }) => severity === "high")).toBe(true);
  expect(new Set(brief.questions.map(({ rule }) => rule))).toEqual(
    new Set(["unexplained-shortfall", "low-execution"]),
  );
  expect(say.brief.questions.heading(3)).toBe("该问的三个问题");
});

test("it shows as many rates and misses as fit, the lowest and the unexplained first", () => {
  expect(brief.rates.shown.map(({ name }) => name)).toEqual(
    [1, 2, 3, 4, 5, 6].map((index) => `项目${index}`),
  );
  expect(
    say.brief.rates.some(brief.rates.shown.length, brief.rates.all, say.brief.rates.span("20%", "90%")),
  ).toBe("7 个有执行率的自评中最低的 6 个：从 20% 到 90%");
  expect(brief.misses.shown.map(({ row }) => row.name)).toEqual(["指标4", "指标5", "指标6", "指标1"]);
  expect(brief.misses.more).toBe(2);
});

test("it opens with the rate, and says of how many the money is printed", () => {
  expect(say.brief.headline(brief)).toBe("高邑县 2023：7 个项目里 2 个执行率低于 90%，最低 20%");
  expect(say.brief.spent(brief)).toBe("全年预算合计 700 元，实际执行 545 元（6 个印出）。");
  expect(say.brief.verify.heading(brief)).toBe("6 项指标里 6 项能核对");
  expect(say.brief.verify.text(brief)).toBe("每一项都印出了可以比较的目标与实际。");
});

test("a report with nothing printed is said to have nothing", () => {
  const empty = briefOf(reportRow(), toldOf());
  expect(say.brief.headline(empty)).toBe("高邑县 2023：没有印出执行率");
  expect(say.brief.spent(empty)).toBe("报告没有印出预算。");
  expect(say.brief.questions.heading(empty.questions.length)).toBe("该问什么");
  const one = briefOf(
    reportRow(),
    toldOf({ evaluations: [evaluationRow({ execution_rate: 0.4, execution_rate_printed: "40%" })] }),
  );
  expect(say.brief.headline(one)).toBe("高邑县 2023：“医疗救助”的预算执行率 40%");
  const full = briefOf(reportRow(), toldOf({ evaluations: [evaluationRow()] }));
  expect(say.brief.headline(full)).toBe("高邑县 2023：1 个项目的预算执行率 100%");
});
