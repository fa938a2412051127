import { expect, test } from "vitest";
import { detectReader } from "../../../src/reading/dialects/index.ts";
import { readStream } from "../../../src/reading/dialects/stream.ts";

const RUN_ON = [
  "2031年度项目支出绩效自评表 | 公开9表 | 项目名称 | 林场道路 | 项目资金 (元) |",
  "| 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 年度资金总额 |",
  "| 600 | 300 | 10 | 50% | 5 | 其他资金 |",
  "|",
  "|",
  "| — |",
  "| — | 绩效指标 | 年度指标值 | 实际完成值 | 分值 | 一级指标 | 二级指标 | 三级指标 | 性质 | 指标值 | 单位 | 产出指标 | 数量指标 | 道路 | ≥ | 3 | 公里 | 2 | 10 | 质量指标 | 合格率 |",
  "| 100 | % |",
  "| 10 |",
];
const rowsOf = (lines: string[]) =>
  readStream(lines, []).blocks.map(({ cells, unplaced }) =>
    [unplaced ? "?" : "", ...cells.map(({ label }) => label)].join("|"),
  );

test("rows run on, and a blank cell is a line break between two pipes", () => {
  expect(rowsOf(RUN_ON).slice(3)).toEqual([
    "|项目资金(元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    "|年度资金总额||600|300|10|50%|5",
    "|其他资金||||—||—",
    "|绩效指标|一级指标|二级指标|三级指标|性质|指标值|单位|实际完成值|分值",
    "||产出指标|数量指标|道路|≥|3|公里|2|10",
    "|||质量指标|合格率||100|%||10",
  ]);
});

test("a cell may end every line", () => {
  const lines =
    "项目名称 林场道路 项目资金(万元) 年初预算数 全年预算数 全年执行数 执行率 年度资金总额 - 60 30 50%".split(
      " ",
    );
  const printed = lines.map((cell) => (cell === "-" ? "|" : `${cell} |`));
  expect(rowsOf(printed).at(-1)).toBe("|年度资金总额||60|30|50%");
  expect(detectReader(printed)).toBe("stream");
  expect(detectReader(RUN_ON)).toBe("stream");
});

test("cells stand on the lines they were collected on, with tabs for pipes", () => {
  const { lines, blocks } = readStream(RUN_ON, []);
  const total = blocks[4]?.cells[2];
  expect([total?.text, total?.at]).toEqual(["600", { line: 3, lastLine: 3, cell: 1 }]);
  expect(lines[2]?.split("\t")[1]).toBe("600");
  expect(lines).toHaveLength(RUN_ON.length);
});

test("no row of a table reaches over running text below it", () => {
  const table = ["指标名称 |", "计量单位 |", "指标值 |", "巡护路线 |", "公里 |", "≥ 80 |"];
  const prose = ["二、自评情况", "自评得分98分，等级为优。", "（一）资金情况。", "预算20万元，支出18万元。"];
  const { blocks } = readStream([...table, ...prose, "附表 |", "林场道路 |"], []);
  const lines = blocks.filter(({ kind }) => kind === "paragraph").map(({ cells }) => cells[0]?.text);
  expect(lines).toEqual(expect.arrayContaining(prose));
  expect(
    blocks.flatMap(({ cells }) => cells).every(({ at }) => at.line <= 6 || at.line === at.lastLine),
  ).toBe(true);
});

test("items of one cell that stand on lines of their own are no running text", () => {
  const goals = ["一、改造道路3公里。", "二、修补桥梁。", "三、补植行道树。 |"];
  const { blocks } = readStream(["年度目标 |", "目标完成情况 |", ...goals, "已完成 |"], []);
  expect(
    blocks.filter(({ kind, cells }) => kind === "paragraph" && /^[一二]、/.test(cells[0]?.text ?? "")),
  ).toEqual([]);
});
