import type { ColumnKind } from "../../model/tables/column.ts";

const kind: Record<ColumnKind, string> = {
  text: "文字",
  integer: "整数",
  decimal: "小数",
  money: "金额",
  ratio: "比率",
  boolean: "真假",
  date: "日期",
  year: "年份",
  lines: "行号",
  enum: "代码",
};

export const data = {
  title: "数据",
  headline: (tables: number, rows: number) =>
    `${tables} 张表，${rows.toLocaleString("en-US")} 行，全部可以取走`,
  standfirst:
    "CSV 为 UTF-8、逗号分隔、带表头，供程序使用；金额一律为元，两位小数；比率为小数；空白表示没有印出或没有读懂，绝不是零。",
  excel: "用 Excel 打开时请走“数据 → 自文本”，把列设为文本：有些单元格印作“=100%”，直接双击会被当作公式。",
  files: {
    heading: "文件",
    caption: "可下载的文件",
    table: "表",
    rows: "行数",
    bytes: "大小",
    sha: "sha256",
    nested: "以上各表按自评嵌套为一份",
  },
  use: {
    heading: "一行读入",
    lead: "同一个地址，四种工具：",
    lines: [
      [
        "Python",
        (url: string) =>
          `import pandas as pd\nindicators = pd.read_csv("${url}", dtype={"target": str, "actual": str})`,
      ],
      ["R", (url: string) => `indicators <- readr::read_csv("${url}")`],
      ["DuckDB", (url: string) => `select status, basis, count(*) from '${url}' group by all;`],
      ["JavaScript", (url: string) => `const indicators = await d3.csv("${url}");`],
    ] satisfies [string, (url: string) => string][],
  },
  dictionary: {
    heading: "逐列说明",
    column: "列",
    meaning: "含义",
    kind: "类型",
    count: (count: number) => `${count} 列`,
  },
  kind,
  cite: {
    heading: "引用与许可",
    text: "请写明站名、表名与取用日期；引用某个数字时，请带上它的原文行号。",
  },
};
