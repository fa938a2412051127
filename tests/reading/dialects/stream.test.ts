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
