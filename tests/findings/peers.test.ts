import { describe, expect, test } from "vitest";
import { totalRows } from "../../src/exports/totals.ts";
import { countKinds, peersOf, standingsOf, widestGap } from "../../src/findings/peers.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { evaluationRow, reportRow, toldOf } from "./rows.ts";

/** Reports of one county each, with budget and payment of one programme. */
function collected(
  places: { id: string; excerpt?: true; money: [annual: number | null, executed: number][] }[],
) {
  return toldOf({
    reports: places.map(({ id, excerpt }) =>
      reportRow({ report_id: id, kind: excerpt ? "excerpt" : "whole", source_url: "https://example.org/" }),
    ),
    evaluations: places.flatMap(({ id, money }) =>
      money.map(([annual, executed], index) =>
        evaluationRow({
          evaluation_id: `${id}-0${index + 1}`,
          report_id: id,
          ordinal: index + 1,
          programme: "medical-assistance",
          annual_budget: annual,
          initial_budget: null,
          received: annual === null ? executed : null,
          executed,
          execution_rate: annual === null ? 1 : executed / annual,
          execution_rate_printed: null,
        }),
      ),
    ),
  });
}

const three = collected([
  { id: "a-2023", money: [[100, 90]] },
  { id: "b-2023", excerpt: true, money: [[100, 50]] },
  {
    id: "c-2023",
    money: [
      [300, 300],
      [100, 20],
    ],
  },
]);

describe("peers", () => {
  test("are places of one level, the lowest rate first, several self-evaluations of one place summed", () => {
    const [group, ...more] = peersOf("medical-assistance", three);
    expect(more).toEqual([]);
    expect(group?.peers.map(({ report, ratio }) => [report.report_id, ratio])).toEqual([
      ["b-2023", 0.5],
      ["c-2023", 0.8],
      ["a-2023", 0.9],
    ]);
    expect(countKinds(group?.peers ?? [])).toEqual({ whole: 2, excerpts: 1 });
  });

  test("have a middle that one of them has, from three on", () => {
    expect(peersOf("medical-assistance", three)[0]?.median).toBe(0.8);
    const four = collected(
      [40, 50, 60, 70].map((paid, index) => ({ id: `p${"abcd"[index]}-2023`, money: [[100, paid]] })),
    );
    expect(peersOf("medical-assistance", four)[0]?.median).toBe(0.5);
    const two = collected(
      [40, 50].map((paid, index) => ({ id: `p${"ab"[index]}-2023`, money: [[100, paid]] })),
    );
    expect(peersOf("medical-assistance", two)[0]?.median).toBeNull();
  });

  test("leave out a rate of another amount than the annual budget, and what belongs to no family", () => {
    const other = collected([
      { id: "a-2023", money: [[100, 90]] },
      { id: "b-2023", money: [[null, 80]] },
    ]);
    expect(peersOf("medical-assistance", other)[0]?.peers).toHaveLength(1);
    expect(peersOf("other", three)).toEqual([]);
  });

  test("name the places whose self-evaluations cannot be summed", () => {
    const printed = collected([
      { id: "a-2023", money: [[100, 90]] },
      {
        id: "b-2023",
        money: [
          [100, 80],
          [100, 20],
        ],
      },
    ]);
    const [, first] = printed.evaluations;
    if (first) Object.assign(first, { executed: null, execution_rate: 0.8, rate_basis: "printed" });
    const totals = totalRows(printed.evaluations, printed.reports);
    const [group] = peersOf("medical-assistance", { ...printed, totals });
    expect(group?.peers.map(({ report }) => report.report_id)).toEqual(["a-2023"]);
    expect(group?.unsummed.map(({ report_id }) => report_id)).toEqual(["b-2023"]);
  });

  test("are said with their kinds and their limits", () => {
    const [group] = peersOf("medical-assistance", three);
    expect(group && say.peers.finding(group)).toBe(
      "县级 3 处（2 份全文、1 份摘录）执行率从 50% 到 90%，中位数 80%。",
    );
    expect(say.peers.limits).toContain("不是抽样");
  });
});

test("a unit stands among those of its level, where they have a middle", () => {
  const [standing, ...more] = standingsOf("c-2023", three);
  expect(more).toEqual([]);
  expect(standing && say.peers.standing(standing)).toBe(
    "医疗救助的执行率 80%，在收录的县级 3 处（1 处是摘录）里低于它的 1 处，高于它的 1 处，中位数 80%；收录的不是抽样。",
  );
  const tied = collected(
    ["a", "b", "c"].map((id) => ({ id: `${id}-2023`, money: [[100, id === "a" ? 50 : 100]] })),
  );
  const [equal] = standingsOf("b-2023", tied);
  expect(equal && say.peers.standing(equal)).toContain("3 处里与另 1 处并列最高，");
  expect(standingsOf("a-2023", collected([{ id: "a-2023", money: [[100, 90]] }]))).toEqual([]);
});

test("the widest gap between places of one level is found, and none where no group has a middle", () => {
  expect(widestGap(["medical-assistance", "operations"], three)).toMatchObject({
    programme: "medical-assistance",
    level: "county",
    lowest: 0.5,
    highest: 0.9,
  });
  expect(widestGap(["operations"], three)).toBeNull();
});
