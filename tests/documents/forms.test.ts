import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { openDocument } from "../../src/reading/open.ts";
import { said } from "../refusing.ts";
import { figuresOf } from "./drawn/figures.ts";
import { drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { type Page, pagesPdf, toPdf } from "./drawn/pdf.ts";

/** Whole official forms without any ruling line: 8 points high, a Han character as wide. */
type Text = Page["texts"][number];
const drawn = (...pages: Text[][]) => pagesPdf(pages.map((texts) => ({ texts, lines: [] })));
const row = (y: number, ...cells: [x: number, text: string][]): Text[] =>
  cells.map(([x, text]) => ({ x, y, text }));
/** A cell of several lines around a middle. */
const wrapped = (x: number, middle: number, ...lines: string[]): Text[] =>
  lines.map((text, index) => ({ x, y: middle + (index - (lines.length - 1) / 2) * 10, text }));

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await openDocument(bytes, "a.pdf").catch((error: unknown) => error);
  if (outcome instanceof UnreadableFile) return said(outcome);
  throw new Error(`read, or thrown otherwise: ${JSON.stringify(outcome).slice(0, 300)}`);
}

/** A form of three blocks with a column of labels in front of them. */
interface Drawn {
  rate?: string;
  second?: string;
  weights?: [string, string];
  outer?: [from: number, text: string];
}
const form = ({ rate = "90.00%", second = "9", weights = ["50", "40"], outer }: Drawn = {}): Text[] => [
  ...row(40, [220, "项目支出绩效自评表"]),
  ...row(60, [40, "项目名称"], [150, "青岩县河道管护项目"]),
  ...row(72, [40, "主管部门"], [150, "青岩县水务局"], [320, "实施单位"], [400, "青岩县河道管理站"]),
  ...wrapped(40, 110, "项目", "资金", "（万", "元）"),
  ...row(
    90,
    ...([150, 220, 290, 360, 400, 460] as const).map((x, index): [number, string] => [
      x,
      ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"][index] ?? "",
    ]),
  ),
  ...row(
    110,
    [70, "年度资金总额"],
    [150, "100"],
    [220, "100"],
    [290, "90"],
    [360, "10"],
    [400, rate],
    [460, second],
  ),
  ...wrapped(70, 135, "其中：当年财政拨", "款"),
  ...row(135, [150, "100"], [220, "100"], [290, "90"], [360, "—"], [400, rate], [460, "—"]),
  ...row(160, [40, "年度"], [70, "预期目标"], [290, "实际完成情况"]),
  ...row(175, [40, "总体"], [70, "清淤疏浚河道，保障行洪安全。"], [290, "已完成清淤疏浚。"]),
  ...row(185, [40, "目标"]),
  ...wrapped(40, 235, "绩效", "指标"),
  ...wrapped(70, 210, "一级指", "标"),
  ...row(210, [110, "三级指标"], [220, "年度指标值"], [290, "实际完成值"], [360, "分值"], [400, "得分"]),
  ...(outer ? row(outer[0], [70, outer[1]]) : wrapped(70, 247, "产出指", "标")),
  ...wrapped(110, 235, "清淤疏浚农村小型河道长度", "（含支渠及排涝沟）"),
  ...row(235, [220, "≥20公里"], [290, "22公里"], [360, weights[0]], [400, "50"]),
  ...row(260, [110, "补植行道树株数"], [220, "≥300株"], [290, "280株"], [360, weights[1]], [400, "38"]),
  ...row(280, [70, "总分"], [360, "100"], [400, "97"]),
];

describe("a form without ruling lines", () => {
  test("gives the figures of its text, whatever its blocks and labels", async () => {
    for (const [id, ordinal, aligns] of [
      ["yangpu-2022", 1, ["top", "middle"]],
      ["yangpu-2022", 2, ["top", "middle", "bottom"]],
      ["changchun-2023", 2, ["middle"]],
    ] as const)
      for (const align of aligns)
        for (const pad of [0, 3]) {
          const evaluation = founding(id, ordinal);
          const file = toPdf(drawForm(evaluation), { lines: "none", align, pad });
          const { evaluations, notices } = await read(file, "report.pdf");
          expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
          expect(notices).toEqual([]);
        }
  });

  test("has the cells of its rows, though lines of three cells stand between them", async () => {
    expect(
      (await linesOf(drawn(form()), "a.pdf")).map((line) => line.split("\t").filter((text) => text !== "")),
    ).toEqual([
      ["项目支出绩效自评表"],
      ["项目名称", "青岩县河道管护项目"],
      ["主管部门", "青岩县水务局", "实施单位", "青岩县河道管理站"],
      ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额", "100", "100", "90", "10", "90.00%", "9"],
      ["其中：当年财政拨款", "100", "100", "90", "—", "90.00%", "—"],
      ["年度总体目标", "预期目标", "实际完成情况"],
      ["清淤疏浚河道，保障行洪安全。", "已完成清淤疏浚。"],
      ["绩效指标", "一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "清淤疏浚农村小型河道长度（含支渠及排涝沟）", "≥20公里", "22公里", "50", "50"],
      ["补植行道树株数", "≥300株", "280株", "40", "38"],
      ["总分", "100", "97"],
    ]);
  });

  test("parts a figure that reaches up to the next one where the column below its head begins", async () => {
    // 100.00% is 28 points wide
    const near = form().map((text) => (text.x === 460 ? { ...text, x: 428 } : text));
    const found = await linesOf(drawn(near), "a.pdf");
    expect(
      found
        .find((line) => line.includes("年度资金总额"))
        ?.split("\t")
        .filter((text) => text !== ""),
    ).toEqual(["年度资金总额", "100", "100", "90", "10", "90.00%", "9"]);
  });

  test("is refused where its rates are not those of its amounts", async () => {
    expect(await refusal(drawn(form({ rate: "85.00%" })))).toMatch(/没有框线.*请提供/);
  });

  test("is refused where points are above their weight", async () => {
    expect(await refusal(drawn(form({ weights: ["40", "50"] })))).toMatch(/没有框线.*请提供/);
  });

  test("is refused where a label stands in the middle of none of its rows", async () => {
    expect(await refusal(drawn(form({ outer: [270, "产出指标"] })))).toMatch(/没有框线.*请提供/);
  });
});

test("the rest of a number at the foot of a page is no page number", async () => {
  const low = form().map((text) => ({ ...text, y: text.y + 480 }));
  const texts = low.filter(({ text }) => text !== "97");
  const file = drawn([...texts, ...wrapped(400, 760, "97.2", "1")]);
  expect((await linesOf(file, "a.pdf")).at(-1)).toMatch(/97\.21$/);
});

test("a total that goes on over the page is refused, and its digits are no page number", async () => {
  const low = form().map((text) => ({ ...text, y: text.y + 480 }));
  const texts = low.map((text) => (text.text === "97" ? { ...text, text: "97.2" } : text));
  expect(await refusal(drawn(texts, row(50, [406, "1"])))).toMatch(/没有框线.*请提供/);
});

test("a label at the bottom of its rows that may go on over the page is refused", async () => {
  const page = (y: number, ...names: string[]) =>
    names.flatMap((name, index) =>
      row(y + index * 20, [110, name], [220, "≥9处"], [290, "9处"], [360, "20"], [400, "20"]),
    );
  const head = form().filter(({ y }) => y < 200);
  const heads = row(
    210,
    [70, "一级指标"],
    [110, "三级指标"],
    [220, "年度指标值"],
    [290, "实际完成值"],
    [360, "分值"],
    [400, "得分"],
  );
  const first = [...head, ...heads, ...page(230, "检修泵站", "巡护林班"), ...row(250, [70, "产出指标"])];
  const second = [...page(60, "补植行道树", "抽检水样"), ...row(80, [70, "效益指标"])];
  expect(await refusal(drawn(first, second))).toMatch(/没有框线.*请提供/);
});

test("a title above forms of two units is no running title", async () => {
  const other = form().map((text) => ({ ...text, text: text.text.replace("青岩县", "柳河县") }));
  const found = await linesOf(drawn(form(), other), "a.pdf");
  expect(found.filter((line) => line === "项目支出绩效自评表")).toHaveLength(2);
});
