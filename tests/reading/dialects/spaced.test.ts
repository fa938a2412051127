import { describe, expect, test } from "vitest";
import { detectReader } from "../../../src/reading/dialects/index.ts";
import { readSpaced } from "../../../src/reading/dialects/spaced.ts";

const rowsOf = (...lines: string[]) =>
  readSpaced(lines, []).blocks.map(({ kind, cells, unplaced }) =>
    [unplaced ? "?" : kind === "row" ? "" : "¶", ...cells.map(({ label }) => label)].join("|"),
  );
const MONEY = "项目资金 (万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分";
const INDICATORS = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析";

test("a row per line, its labels broken over lines or by spaces", () => {
  expect(
    rowsOf(
      "2031 年度林场资金绩效自评表",
      "项目名称 林场道路 主管部门 李庄县林业局",
      "项目",
      "资金",
      "(万元)",
      "年初预算数 全年预算数 全年执行数 分值 执行率 得分",
      "年度资金 总额 60 30 10 50% 5",
      INDICATORS,
      "产出指标 数量指标 道路里程 ≥3公里 2公里 10 8",
      "管护林场 4个 4个",
    ),
  ).toEqual([
    "¶|2031年度林场资金绩效自评表",
    "|项目名称|林场道路",
    "|主管部门|李庄县林业局",
    "|项目资金(万元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    "|年度资金总额||60|30|10|50%|5",
    "|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析",
    "|产出指标|数量指标|道路里程|≥3公里|2公里|10|8|",
    "|||管护林场|4个|4个|||",
  ]);
});

test("a whole table on one line", () => {
  const line = `封面 项目支出绩效自评表 (2031年度) 项目名称 林场道路 ${MONEY} 年度资金总额 60 60 30 10 50 5 其他资金 ${INDICATORS} 产出指标 数量指标 道路里程 ≥3公里 2公里 10 8 管护林场 4个 4个 10 10 效益指标 社会效益指标 受益村数 2个 2个 10 10`;
  const rows = rowsOf(line);
  expect(rows.slice(5)).toEqual([
    "|年度资金总额|60|60|30|10|50|5",
    "|其他资金||||||",
    "|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析",
    "|产出指标|数量指标|道路里程|≥3公里|2公里|10|8|",
    "|||管护林场|4个|4个|10|10|",
    "|效益指标|社会效益指标|受益村数|2个|2个|10|10|",
  ]);
  expect(detectReader([line])).toBe("spaced");
});

test("a name with a space inside, or figures that may be of several columns, are not read", () => {
  const rows = rowsOf(INDICATORS, "产出指标 数量指标 林场 道路里程 3公里 2公里 10 8", "管护林场 10 10");
  expect(rows.slice(1)).toEqual(["?|产出指标|数量指标|林场|道路里程|3公里|2公里|10|8", "?|管护林场|10|10"]);
  expect(rowsOf("项目名称 林场 道路 主管部门 李庄县林业局")[0]).toBe("?|项目名称|林场|道路");
});

test("two numbers behind a name are its points where all points then add up to both sums of the total", () => {
  const table = (total: string, ...others: string[]) =>
    rowsOf(
      MONEY,
      "年度资金总额 60 60 30 10 50% 5",
      INDICATORS,
      "产出指标 数量指标 道路里程 ≥3公里 2公里 40 30",
      "质量指标 路基夯实平整 30 25",
      "时效指标 完工及时率 ≥95% 20 20",
      ...others,
      total,
    );
  const read = table("总分 100 80");
  expect(read.slice(3, 6)).toEqual([
    "|产出指标|数量指标|道路里程|≥3公里|2公里|40|30|",
    "||质量指标|路基夯实平整|||30|25|",
    "||时效指标|完工及时率|≥95%||20|20|",
  ]);
  const unread = ["?|质量指标|路基夯实平整|30|25", "?|时效指标|完工及时率|≥95%|20|20"];
  expect(table("总分 100 81").slice(4, 6)).toEqual(unread);
  expect(table("总分 100").slice(4, 6)).toEqual(unread);
  // the points of a row that cannot be read are missing from every sum
  expect(table("总分 100 80", "成本 指标 造价 不超 概算 0 0").slice(4, 6)).toEqual(unread);
});

test("cells stand on their lines, with tabs where they begin", () => {
  const { lines, blocks } = readSpaced(
    [`前言 项目名称  林场道路 ${MONEY} 年度资金总额 60 60 30 10 50% 5`],
    [],
  );
  for (const cell of blocks.flatMap((block) => block.cells))
    if (cell.text !== "" && cell.at.cell !== null)
      expect(lines[0]?.split("\t")[cell.at.cell]).toContain(cell.text);
});

test("running text with spaces in it is no table", () => {
  const prose = [
    "一、基本情况 本项目预算数 50万元，执行数 30万元，完成情况良好。",
    "二、指标 完成值 见附表。",
  ];
  expect(detectReader(prose)).toBe("tabbed");
});

test("a total whose rate vanished is placed by its points, a row of dashes behind its amounts wherever they stand", () => {
  const lines = [
    "项目名称 林场道路",
    MONEY,
    "年度资金总额: 40 40 38 10 9.5",
    "其中:当年财政拨款 40 40 38 - -",
    "其他资金 40 40 38 10 7",
  ];
  expect(rowsOf(...lines).slice(2)).toEqual([
    "|年度资金总额|40|40|38|10||9.5",
    "|其中:当年财政拨款|40|40|38|-|-|",
    "?|其他资金|40|40|38|10|7",
  ]);
  expect(detectReader(lines)).toBe("spaced");
});

test("a pipe in the head of a page does not make a table piped", () => {
  const lines = [
    "• 设为首页|",
    "• 加入收藏|",
    "发布日期：2032-03-01",
    "项目支出绩效自评表",
    "项目名称 林场道路",
    MONEY,
  ];
  expect(
    detectReader([
      ...lines,
      "年度资金总额 60 60 30 10 50% 5",
      INDICATORS,
      "产出指标 数量指标 道路里程 3公里 2公里 10 8",
    ]),
  ).toBe("spaced");
});

test("the figures of a money row on the line below its label", () => {
  const head = [
    "项目名称 林场道路 主管部门 李庄县林业局",
    "年初预算数 全年预算数 全年执行数 分值 执行率 得分",
  ];
  expect(rowsOf(...head, "年度资金总额", "60.00 60.00 57.00 10.00 95.00% 9.50").at(-1)).toBe(
    "|年度资金总额|60.00|60.00|57.00|10.00|95.00%|9.50",
  );
  // below two labels nobody knows whose they are
  expect(
    rowsOf(...head, "年度资金总额", "其中：财政拨款", "60.00 60.00 57.00 10.00 95.00% 9.50").at(-1),
  ).toBe("?|60.00|60.00|57.00|10.00|95.00%|9.50");
  // a line of figures that no label stands above is a cell of the table, never prose
  expect(
    rowsOf(...head, "年度资金总额 60 60 57 10 95% 9.5", "1260000.00 1260000.00 57000.00 — —").at(-1),
  ).toBe("?|1260000.00|1260000.00|57000.00|—|—");
});

test("what else is to be said, on one line with its label", () => {
  const rows = rowsOf(
    "项目名称 林场道路",
    INDICATORS,
    "产出指标 数量指标 道路里程 ≥3公里 2公里 10 8",
    "其他需要说明事项 无",
  );
  expect(rows.at(-1)).toBe("|其他需要说明事项|无");
});

describe("cells of a PDF in reading order", () => {
  const head = ["项目名称 林场道路", INDICATORS];

  test("a name over lines, its values on a line of their own", () => {
    const rows = rowsOf(
      ...head,
      "产出指标",
      "质量指标",
      "管护林场",
      "合格率",
      "≥95% 96% 15 15",
      "时效指标 完工率 100% 100% 10 10",
    );
    expect(rows.slice(-2)).toEqual([
      "|产出指标|质量指标|管护林场合格率|≥95%|96%|15|15|",
      "||时效指标|完工率|100%|100%|10|10|",
    ]);
  });

  test("is not known behind a reason, whose end its first line may be, nor where its lines are no lines of one cell", () => {
    const behind = rowsOf(
      ...head,
      "产出指标 数量指标 道路里程 ≥3公里 2公里 10 8 雨季",
      "影响施工",
      "管护林场",
      "合格率",
      "≥95% 96% 15 15",
    );
    expect(behind.some((own) => own.includes("合格率|≥95%"))).toBe(false);
    const uneven = rowsOf(...head, "产出指标", "质量指标", "林", "管护林场的道路", "≥95% 96% 15 15");
    expect(uneven.some((own) => own.includes("道路|≥95%"))).toBe(false);
  });

  test("a number and its unit are one cell, unless units have a column", () => {
    expect(rowsOf(...head, "产出指标 数量指标 道路里程 ≥3 公里 2 公里 10 8").at(-1)).toBe(
      "|产出指标|数量指标|道路里程|≥3公里|2公里|10|8|",
    );
    const split = "一级指标 二级指标 三级指标 指标性质 指标值 度量单位 实际完成值 分值 得分";
    expect(rowsOf("项目名称 林场道路", split, "产出指标 数量指标 道路里程 ≥ 3 公里 2 10 8").at(-1)).toBe(
      "|产出指标|数量指标|道路里程|≥|3|公里|2|10|8",
    );
  });

  test("months are alike, and 满意度 before a value is a name", () => {
    const rows = rowsOf(
      ...head,
      "产出指标 时效指标 下达时限 12月底前 11月 10 10",
      "满意度指标 服务对象满意度指标 满意度 ≥90% 95% 10 10",
    );
    expect(rows.slice(-2)).toEqual([
      "|产出指标|时效指标|下达时限|12月底前|11月|10|10|",
      "|满意度指标|服务对象满意度指标|满意度|≥90%|95%|10|10|",
    ]);
  });

  test("the year with a space inside", () => {
    expect(rowsOf("（2031 年度）", ...head)[0]).toBe("¶|(2031年度)");
  });

  test("the one source of a total prints its amounts again", () => {
    const form = [
      "项目名称 林场道路",
      "年初预算数 全年预算数 全年执行数 分值 执行率 得分",
      "年度资金总额 50 45.6 10 91.2% 9.12",
    ];
    expect(rowsOf(...form, "其中:财政拨款 50 45.6 - -").at(-1)).toBe("|其中:财政拨款||50|45.6|-|-|");
    expect(rowsOf(...form, "其中:财政拨款 40 35.6 - -").at(-1)).toBe("?|其中:财政拨款|40|35.6|-|-");
  });
});

test("a header whose only budget is that of the beginning of the year, and a year in brackets below a line of the page", () => {
  const rows = rowsOf(
    "发布时间:2032-04-27",
    "( 2031 年度)",
    "项目名称 林场道路 主管部门 李庄县林业局",
    "年初预算数(A) 全年执行数(B) 分值 执行率(B/A) 得分",
    "年度资金总额 45 36 10 80% 8",
  );
  expect(rows[1]).toBe("¶|(2031年度)");
  expect(rows.at(-1)).toBe("|年度资金总额|45|36|10|80%|8");
});

test("a row with a reason of sentences is a row; a sentence with figures is none", () => {
  const rows = rowsOf(
    "2031 年度林场资金绩效自评表",
    "项目名称 林场道路 主管部门 李庄县林业局",
    INDICATORS,
    "产出指标 数量指标 道路里程 ≥3公里 2公里 10 8 汛期停工。 下一步加快。",
    "质量指标 道路合格率 ≥95% 96% 10 10 无",
  );
  expect(rows.slice(-2)).toEqual([
    "|产出指标|数量指标|道路里程|≥3公里|2公里|10|8|汛期停工。下一步加快。",
    "||质量指标|道路合格率|≥95%|96%|10|10|无",
  ]);
});
