import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { openDocument } from "../../src/reading/open.ts";
import { said } from "../refusing.ts";
import { cell, type DrawnCell } from "./drawn/form.ts";
import { linesOf } from "./drawn/founding.ts";
import { type Drawing, type Page, pagesPdf, toPdf } from "./drawn/pdf.ts";

/** Tables without ruling lines between columns: 8 points high, a Han character as wide. */
type Text = Page["texts"][number];
const row = (y: number, ...texts: string[]): Text[] =>
  texts.flatMap((text, index) => (text === "" ? [] : [{ x: 40 + index * 90, y, text }]));
const drawn = (...texts: Text[][]) => pagesPdf([{ texts: texts.flat(), lines: [] }]);
const HEADS = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];

async function refusal(bytes: Uint8Array): Promise<string> {
  const outcome = await openDocument(bytes, "a.pdf").catch((error: unknown) => error);
  if (outcome instanceof UnreadableFile) return said(outcome);
  throw new Error(`read, or thrown otherwise: ${JSON.stringify(outcome).slice(0, 200)}`);
}

describe("rows", () => {
  test.each(["top", "middle", "bottom"] as const)("a name of two lines is one cell (%s)", async (align) => {
    const table = [
      HEADS.map((text) => cell(text)),
      ["河道清淤疏浚及两岸堤防除险加固长度", "≥10公里", "12公里", "10", "10"].map((text) => cell(text)),
      ["补植行道树", "≥300棵", "280棵", "10", "9"].map((text) => cell(text)),
      ["老旧小区消防设施更新改造和日常维护数量", "≥8处", "8处", "5", "5"].map((text) => cell(text)),
    ];
    for (const lines of ["none", "rows"] as const)
      expect(await linesOf(toPdf([table], { lines, align }), "a.pdf")).toEqual([
        HEADS.join("\t"),
        "河道清淤疏浚及两岸堤防除险加固长度\t≥10公里\t12公里\t10\t10",
        "补植行道树\t≥300棵\t280棵\t10\t9",
        "老旧小区消防设施更新改造和日常维护数量\t≥8处\t8处\t5\t5",
      ]);
  });

  test("a blank cell stays blank, and what stands below the table stays below", async () => {
    const file = drawn(
      row(100, ...HEADS),
      row(120, "补植行道树", "≥300棵", "", "10", "9"),
      row(140, "检修泵站", "≥8处", "8处", "5", "5"),
      [
        {
          x: 40,
          y: 170,
          text: "以上数据来自各乡镇的台账，由财务科汇总，已经逐项核对，没有遗漏，也没有重复。",
        },
      ],
    );
    expect(await linesOf(file, "a.pdf")).toEqual([
      HEADS.join("\t"),
      "补植行道树\t≥300棵\t\t10\t9",
      "检修泵站\t≥8处\t8处\t5\t5",
      "以上数据来自各乡镇的台账，由财务科汇总，已经逐项核对，没有遗漏，也没有重复。",
    ]);
  });

  test("lines that may be rows or the rest of cells are refused", async () => {
    const file = drawn(
      row(100, ...HEADS),
      row(120, "补植行道树", "≥300棵", "280棵", "10", "9"),
      row(131, "检修泵站", "≥8处", "", "", ""),
      row(142, "", "", "8处", "5", "5"),
    );
    expect(await refusal(file)).toMatch(/没有框线.*请提供/);
  });

  test("two figures in one column are refused: one of them is wider than its own", async () => {
    const texts = row(120, "补植行道树", "≥300棵", "280棵", "10", "9");
    const shifted = texts.map((text, index) => (index === 3 ? { ...text, x: 244, text: "1000" } : text));
    const file = drawn(row(100, ...HEADS), shifted, row(140, "检修泵站", "≥8处", "8处", "5", "5"));
    expect(await refusal(file)).toMatch(/没有框线.*请提供/);
  });
});

describe("rows no further apart than lines", () => {
  const table = [
    ["一级指标", ...HEADS].map((text) => cell(text)),
    [
      cell("产出指标", 1, 2),
      ...["河道清淤疏浚及两岸堤防除险加固长度", "≥10公里", "12公里", "10", "10"].map((text) => cell(text)),
    ],
    ["补植行道树", "按规定时间完成各项任务", "280棵", "10", "9"].map((text) => cell(text)),
    ["服务对象满意度指标", "群众满意度", "≥90%", "95%", "5", "5"].map((text) => cell(text)),
    ["总分", "", "", "", "25", "24"].map((text) => cell(text)),
  ];

  test.each(["top", "middle"] as const)(
    "are told by their figures, groups by their names (%s)",
    async (align) => {
      expect(await linesOf(toPdf([table], { lines: "none", align, pad: 0 }), "a.pdf")).toEqual([
        ["一级指标", ...HEADS].join("\t"),
        "产出指标\t河道清淤疏浚及两岸堤防除险加固长度\t≥10公里\t12公里\t10\t10",
        "\t补植行道树\t按规定时间完成各项任务\t280棵\t10\t9",
        "服务对象满意度指标\t群众满意度\t≥90%\t95%\t5\t5",
        "总分\t\t\t\t25\t24",
      ]);
    },
  );

  test("are cut by a page break where their text stands at the top of what is left", async () => {
    const heads = row(100, ...HEADS);
    const first = [
      row(115, "巡护林班", "≥9个", "9个", "5", "5"),
      row(125, "抽检水样", "≥6个", "6个", "5", "5"),
      row(135, "补植行道树", "≥300棵", "280棵", "10", "9"),
      row(145, "河道清淤疏浚及两岸堤", "≥8处", "8处", "5", "5"),
    ];
    const second = [
      row(60, "防加固"),
      row(75, "检修泵站及附属管线、"),
      row(80, "", "≥9个", "9个", "5", "5"),
      row(85, "阀门"),
    ];
    const pages = [[heads, ...first], second].map((texts) => ({ texts: texts.flat(), lines: [] }));
    expect((await linesOf(pagesPdf(pages), "a.pdf")).slice(4)).toEqual([
      "河道清淤疏浚及两岸堤防加固\t≥8处\t8处\t5\t5",
      "检修泵站及附属管线、阀门\t≥9个\t9个\t5\t5",
    ]);
  });
});

test("the rest of a cell that two pages print at the same place is no running title", async () => {
  const body = (name: string, y: number) => [
    row(y, name, "≥8处", "已建立健全并印发管理", "5", "5"),
    row(y + 11, "", "", "办法"),
    row(y + 26, "补植行道树", "≥300棵", "280棵", "10", "9"),
  ];
  const pages = [
    [row(50, ...HEADS), ...body("检修泵站", 70)],
    [row(50, ...HEADS), ...body("巡护林班", 70)],
  ].map((texts) => ({ texts: texts.flat(), lines: [] }));
  const found = await linesOf(pagesPdf(pages), "a.pdf");
  expect(found.filter((line) => line.includes("已建立健全并印发管理办法"))).toHaveLength(2);
});

describe("groups", () => {
  const merged = (first: DrawnCell[]) => [
    ["一级指标", ...HEADS].map((text) => cell(text)),
    [...first, ...["补植行道树", "≥300棵", "280棵", "10", "9"].map((text) => cell(text))],
    ["检修泵站及附属管线、阀门并建立台账", "≥8处", "8处", "5", "5"].map((text) => cell(text)),
    ["巡护林班", "≥9个", "9个", "5", "5"].map((text) => cell(text)),
    ["效益指标", "农户回访率", "≥90%", "95%", "5", "5"].map((text) => cell(text)),
    ["满意度指标", "群众满意度", "≥90%", "95%", "5", "5"].map((text) => cell(text)),
  ];

  test.each(["top", "middle", "bottom"] as const)(
    "stand for the rows that share them (%s)",
    async (align) => {
      const table = merged([cell("产出指标", 1, 3)]);
      const found = await linesOf(toPdf([table], { lines: "none", align }), "a.pdf");
      expect(found.map((line) => line.split("\t")[0])).toEqual([
        "一级指标",
        "产出指标",
        "",
        "",
        "效益指标",
        "满意度指标",
      ]);
    },
  );

  test("that may stand for other rows are refused, for no cell tells where texts stand in their rows", async () => {
    const file = drawn(
      row(100, "一级指标", ...HEADS.slice(0, 4)),
      row(120, "", "补植行道树", "≥300棵", "280棵", "10"),
      row(140, "产出指标", "检修泵站", "≥8处", "8处", "5"),
      row(160, "效益指标", "巡护林班", "≥9个", "9个", "5"),
    );
    expect(await refusal(file)).toMatch(/没有框线.*请提供/);
  });
});

describe("page breaks", () => {
  test("before rows that the label below them may stand for are refused", async () => {
    const heads = row(100, "一级指标", ...HEADS.slice(0, 4));
    const first = [row(120, "", "河道清淤疏浚及两"), row(129, "产出指标", "岸堤防加固", "≥8处", "8处", "5")];
    const second = [
      row(60, "", "巡护林班", "≥9个", "9个", "5"),
      row(80, "效益指标", "检修泵站", "≥8处", "8处", "5"),
    ];
    const pages = [[heads, ...first], second].map((texts) => ({ texts: texts.flat(), lines: [] }));
    expect(await refusal(pagesPdf(pages))).toMatch(/没有框线.*请提供/);
  });

  const body = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      [`巡护第${index + 1}林班`, `≥${index + 10}次`, `${index + 11}次`, "2", "2"].map((text) => cell(text)),
    );
  const heads = HEADS.map((text) => cell(text));

  test("a table goes on, its heads printed again or not", async () => {
    const [rows, drawing] = [body(60), { lines: "none" } satisfies Drawing];
    const found = await linesOf(toPdf([[heads, ...rows]], drawing), "a.pdf");
    expect(found).toEqual([heads, ...rows].map((own) => own.map(({ text }) => text).join("\t")));
    const half = (from: number, to: number) => [
      { y: 60, own: heads },
      ...rows.slice(from, to).map((own, index) => ({ y: 80 + index * 20, own })),
    ];
    const page = (from: number, to: number): Page => ({
      texts: half(from, to).flatMap(({ y, own }) => row(y, ...own.map(({ text }) => text))),
      lines: [],
    });
    expect(await linesOf(pagesPdf([page(0, 30), page(30, 60)]), "a.pdf")).toEqual(found);
  });

  test("a row that is cut is one row", async () => {
    const first = [
      ...row(700, ...HEADS),
      ...row(720, "补植行道树", "≥300棵", "280棵", "10", "9"),
      ...row(740, "农田水利设施巡查", "≥8处", "8处", "5", "5"),
      ...row(760, "老旧小区消防设施", "≥8处", "8处", "5", "5"),
    ];
    const second = [
      ...row(60, "更新改造数量"),
      ...row(80, "检修泵站", "≥8处", "8处", "5", "5"),
      ...row(100, "巡护林班", "≥9个", "9个", "5", "5"),
    ];
    const file = pagesPdf([
      { texts: first, lines: [] },
      { texts: second, lines: [] },
    ]);
    expect((await linesOf(file, "a.pdf")).slice(3)).toEqual([
      "老旧小区消防设施更新改造数量\t≥8处\t8处\t5\t5",
      "检修泵站\t≥8处\t8处\t5\t5",
      "巡护林班\t≥9个\t9个\t5\t5",
    ]);
  });
});

describe("what is no table", () => {
  test("columns of words without heads, and heads without figures, stay as they are", async () => {
    const file = drawn(
      row(100, "预期目标", "实际完成情况"),
      row(111, "保障通行", "已经完成"),
      row(300, "第一组", "第二组", "第三组"),
      row(330, "水库管理站", "林场", "公路段"),
    );
    expect(await linesOf(file, "a.pdf")).toEqual([
      "预期目标\t实际完成情况",
      "保障通行\t已经完成",
      "第一组\t第二组\t第三组",
      "水库管理站\t林场\t公路段",
    ]);
  });

  test("a frame around rows is no column where gaps part what stands in them", async () => {
    const texts = [
      ...row(114, ...HEADS),
      ...row(134, "补植行道树", "≥300棵", "280棵", "10", "9"),
      ...row(154, "检修泵站", "≥8处", "8处", "5", "5"),
    ];
    const lines: Page["lines"] = [
      ...[100, 120, 140, 160].map((y): Page["lines"][number] => [36, y, 480, y]),
      ...[36, 480].map((x): Page["lines"][number] => [x, 100, x, 160]),
    ];
    expect(await linesOf(pagesPdf([{ texts, lines }]), "a.pdf")).toEqual([
      HEADS.join("\t"),
      "补植行道树\t≥300棵\t280棵\t10\t9",
      "检修泵站\t≥8处\t8处\t5\t5",
    ]);
  });

  test("a value beside a label is not glued to the next label of its row", async () => {
    const file = drawn(
      [
        { x: 40, y: 100, text: "项目名称" },
        { x: 150, y: 100, text: "村级公路养护和安全设施完善" },
      ],
      [
        { x: 40, y: 120, text: "主管部门" },
        { x: 100, y: 120, text: "县交通运输局" },
        { x: 180, y: 120, text: "实施单位" },
        { x: 240, y: 120, text: "县公路段" },
      ],
    );
    expect((await linesOf(file, "a.pdf")).at(-1)).toBe("主管部门\t县交通运输局\t实施单位\t县公路段");
  });
});
