import { describe, expect, test } from "vitest";
import { figuresOf } from "./drawn/figures.ts";
import { cell, type DrawnCell, drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { type Page, pagesPdf, toPdf } from "./drawn/pdf.ts";

/** Tables with ruling lines between rows and none between columns: 8 points high, a Han character as wide. */
type Text = Page["texts"][number];
const [LEFT, STEP, RIGHT] = [40, 90, 490];
const HEADS = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const row = (y: number, ...texts: string[]): Text[] =>
  texts.flatMap((text, index) => (text === "" ? [] : [{ x: LEFT + 4 + index * STEP, y, text }]));
const rule = (y: number, from = LEFT, to = RIGHT): Page["lines"][number] => [from, y, to, y];
const page = (texts: Text[][], lines: Page["lines"]): Page => ({ texts: texts.flat(), lines });
const cells = (...texts: string[]): DrawnCell[] => texts.map((text) => cell(text));

describe("a table ruled only across", () => {
  test("is a form whose blocks have columns of their own, over pages", async () => {
    for (const id of ["yangpu-2022", "changchun-2023"])
      for (const align of ["top", "middle"] as const) {
        const evaluation = founding(id, 2);
        const { evaluations, notices } = await read(
          toPdf(drawForm(evaluation), { lines: "rows", align }),
          "report.pdf",
        );
        expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
        expect(notices).toEqual([]);
      }
  });

  test("has one row between two lines, however many lines of text stand there", async () => {
    const file = pagesPdf([
      page(
        [
          row(100, ...HEADS),
          row(115, "", "", "", "", "10"),
          row(120, "补植行道树", "≥300棵", "280棵", "10", ""),
          row(125, "", "", "", "", ""),
          row(140, "检修泵站", "≥8处", "8处", "5", "5"),
        ],
        [90, 105, 129, 145].map((y) => rule(y)),
      ),
    ]);
    expect(await linesOf(file, "a.pdf")).toEqual([
      HEADS.join("\t"),
      "补植行道树\t≥300棵\t280棵\t10\t10",
      "检修泵站\t≥8处\t8处\t5\t5",
    ]);
  });

  test("begins anew below a title, though no line stands above its first row", async () => {
    const file = pagesPdf([
      page(
        [
          row(60, "项目支出绩效自评表"),
          row(80, ...HEADS),
          row(95, "补植行道树", "≥300棵", "280棵", "10", "10"),
          row(110, "编制防汛统计表", "=1张", "1张", "5", "5"),
          row(130, "项目支出绩效自评表"),
          row(145, "（2023年度）"),
          row(160, "项目名称", "泵站检修", "", "实施单位", "云溪泵站"),
          row(175, "主管部门", "水务局", "", "年度", "2023"),
        ],
        [70, 84, 99, 114, 164, 179].map((y) => rule(y)),
      ),
    ]);
    expect(await linesOf(file, "a.pdf")).toEqual([
      "项目支出绩效自评表",
      HEADS.join("\t"),
      "补植行道树\t≥300棵\t280棵\t10\t10",
      "编制防汛统计表\t=1张\t1张\t5\t5",
      "项目支出绩效自评表",
      "（2023年度）",
      "项目名称\t泵站检修\t实施单位\t云溪泵站",
      "主管部门\t水务局\t年度\t2023",
    ]);
  });

  test("merges over rows what no line parts", async () => {
    const file = pagesPdf([
      page(
        [
          row(100, "一级指标", ...HEADS.slice(0, 4)),
          row(120, "", "补植行道树", "≥300棵", "280棵", "10"),
          row(130, "产出指标"),
          row(140, "", "检修泵站", "≥8处", "8处", "5"),
          row(160, "效益指标", "巡护林班", "≥9个", "9个", "5"),
        ],
        [rule(90), rule(105), rule(125, LEFT + STEP), rule(145), rule(165)],
      ),
    ]);
    expect(await linesOf(file, "a.pdf")).toEqual([
      ["一级指标", ...HEADS.slice(0, 4)].join("\t"),
      "产出指标\t补植行道树\t≥300棵\t280棵\t10",
      "\t检修泵站\t≥8处\t8处\t5",
      "效益指标\t巡护林班\t≥9个\t9个\t5",
    ]);
  });

  test("leaves the text between two tables where it stands", async () => {
    const file = pagesPdf([
      page(
        [
          row(100, ...HEADS),
          row(120, "补植行道树", "≥300棵", "280棵", "10", "9"),
          row(135, "二、下一项目"),
          row(150, ...HEADS),
          row(170, "检修泵站", "≥8处", "8处", "5", "5"),
        ],
        [90, 105, 125, 140, 155, 175].map((y) => rule(y)),
      ),
    ]);
    expect(await linesOf(file, "a.pdf")).toEqual([
      HEADS.join("\t"),
      "补植行道树\t≥300棵\t280棵\t10\t9",
      "二、下一项目",
      HEADS.join("\t"),
      "检修泵站\t≥8处\t8处\t5\t5",
    ]);
  });

  test("with lines only around its head and its body is none: its rows are told otherwise", async () => {
    const file = pagesPdf([
      page(
        [
          row(100, ...HEADS),
          row(120, "补植行道树", "≥300棵", "280棵", "10", "9"),
          row(140, "检修泵站", "≥8处", "8处", "5", "5"),
          row(160, "巡护林班", "≥9个", "9个", "5", "5"),
        ],
        [90, 106, 125, 166].map((y) => rule(y)),
      ),
    ]);
    expect(await linesOf(file, "a.pdf")).toEqual([
      HEADS.join("\t"),
      "补植行道树\t≥300棵\t280棵\t10\t9",
      "检修泵站\t≥8处\t8处\t5\t5",
      "巡护林班\t≥9个\t9个\t5\t5",
    ]);
  });

  test("joins a number that its narrow column breaks", async () => {
    const file = pagesPdf([
      page(
        [
          row(100, "项目", "全年", "全年", "得分"),
          row(109, "资金", "预算", "执行", ""),
          row(125, "年度资金总额", "426.", "426.", "10"),
          row(134, "", "04", "04", ""),
          row(150, "其他资金", "12", "12", "5"),
        ],
        [90, 114, 139, 155].map((y) => rule(y)),
      ),
    ]);
    const [, total] = await linesOf(file, "a.pdf");
    expect(total).toBe("年度资金总额\t426.04\t426.04\t10");
  });
});

describe("rows at the foot of pages that say the same but for their figures", () => {
  const heads = cells("序号", "项目名称", "预算数", "执行数");
  const table = [
    heads,
    ...Array.from({ length: 120 }, (_, at) => cells(`${at + 1}`, "河道管护", `${at + 100}`, `${at + 90}`)),
  ];

  test("are no running titles", async () => {
    for (const lines of ["rows", "none"] as const) {
      const found = await linesOf(toPdf([table], { lines }), "a.pdf");
      expect(found.filter((line) => /^\d/.test(line))).toHaveLength(120);
    }
  });

  test("nor is what is left of the heads of narrow columns", async () => {
    const texts = (from: number): Text[][] => [
      row(50, "序", "项目名称", "自评得"),
      row(59, "号", "", "分"),
      ...Array.from({ length: 3 }, (_, at) => row(80 + at * 15, `${from + at}`, "河道管护", `${90 + at}`)),
    ];
    const lines = [40, 64, 84, 99, 114].map((y) => rule(y));
    const found = await linesOf(pagesPdf([page(texts(1), lines), page(texts(4), lines)]), "a.pdf");
    expect(found[0]).toBe("序号\t项目名称\t自评得分");
    expect(found.join("\n").match(/\d+\t河道管护/g)).toHaveLength(6);
  });
});
