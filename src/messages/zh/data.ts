import type { ColumnKind } from "../../model/tables/column.ts";
import { printNumber } from "../../values/print.ts";

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

/** A cell of a table that differs between two editions; without a column, a row that came (to) or went (from). */
export interface TableChange {
  table: string;
  row: string;
  column: string | null;
  from: string | null;
  to: string | null;
}

export const data = {
  /** What opens a part that waits on a phone. */
  open: {
    files: "每张表的文件",
    use: "Python、R、JavaScript、DuckDB 与 Excel 里怎样读",
    parts: "每份报告、每类项目的文件",
    partitions: "怎样分区读",
    cite: "引用的写法",
    editions: "每一版",
  },
  title: "数据",
  headline: (tables: number, rows: number) => `${tables} 张表，${printNumber(rows)} 行，全部可以下载`,
  standfirst:
    "每个数字都注明印在哪份报告的哪一行。金额一律为元，两位小数；比率为小数；空白表示没有印出或没有读懂，绝不是零。",
  kinds: (whole: number, excerpts: number) =>
    `表里两种来源都有：${whole} 份全文收录的报告（kind 为 whole，本站的数字只算它们），${excerpts} 份只转录了数字的摘录（excerpt，原文在 source_url）。`,
  sum: "汇总金额用 totals 表：每份报告每类项目一行，每笔只计一次；complete 为 true 的行才有执行率；先按 kind 筛选，摘录（excerpt）与全文（whole）不加在一起。",
  bytes: "大小",
  file: "文件",
  meaning: "内容",
  whole: {
    heading: "一个文件，全部数据",
    lead: "每个文件装有全部的表，或说明这些表。",
    caption: "整套数据的文件",
  },
  files: {
    heading: "每张表四种格式",
    lead: "每张表四种格式，列与行相同。CSV 供程序用，一字不差；Excel 用的 CSV 可以双击打开，会被当作公式、日期或另一种写法的数字（349.20、100.00%）的文字前有一个单引号；Parquet 带着类型。",
    caption: "每张表的各种格式",
    table: "表",
    rows: "行数",
    format: { csv: "CSV", "excel.csv": "CSV（Excel）", json: "JSON", parquet: "Parquet" },
    sums: "每个文件的 sha256",
    sumsLead: "下载后在同一文件夹里运行 sha256sum -c SHA256SUMS --ignore-missing，即知文件是否完整。",
  },
  parts: {
    heading: "只取一份报告或一类项目",
    lead: "与全部数据同样的表、同样的列，筛选的条件写在各自压缩包的 README 里。",
    reports: "每份报告的文件",
    programmes: "每类项目的文件",
    report: "报告",
    programme: "项目类别",
    files: "文件",
  },
  partitions: {
    heading: "只读几个年度或省份",
    lead: "同样的行，按 fiscal_year= 与 province= 两层文件夹存成 Parquet，DuckDB、Spark、Trino 可作一张表读，只打开用得着的文件。文件都在压缩包的 parquet 文件夹里，manifest.json 列出每个文件的地址；在解开压缩包的地方启动 DuckDB，先说 SET VARIABLE folder = '.'：",
    statements: "各种引擎的建表语句：",
    copy: "复制 SQL",
  },
  use: {
    heading: "一行就能读入",
    lead: "换成别的表的名字即可；pandas 与 R 的行里写明行政区划代码是文字，没有这两列的表去掉那一段，regions 的是 code 与 parent_code。本站的测试对着建好的网站运行这些行：JavaScript、DuckDB 与 Excel 的每次都运行（DuckDB 直接读文件，Excel 的由另一个程序读同一张工作表），pandas、R 与 SQLite 的在装有它们的机器上运行。",
    tool: {
      pandas: "Python（pandas）",
      r: "R（readr）",
      javascript: "JavaScript",
      duckdb: "DuckDB",
      sqlite: "SQLite",
      excel: "Excel（数据 → 获取数据 → 空白查询）",
    },
    copy: "复制这一行",
    note: "从 CSV 读时，没有写明是文字的 220100 会成为整数，pandas 里日期仍是文字；若报告恰好印着“NA”“NULL”，会被当作空白。Parquet、JSON、SQLite 与工作簿没有这些问题。",
  },
  proof: {
    heading: "只凭文件就能核对每个数字",
    lead: "provenance 表注明每个数字印在哪一行，texts 文件夹里是逐行的原文，所以只凭文件就能核对。解开压缩包，在那里问 DuckDB：",
    copy: "复制 SQL",
  },
  versions: {
    heading: "数字变了，就是另一版",
    version: "版本",
    edition: "版次",
    editionNote: "已发布的一切的指纹：一个数字、一句话、一个阈值不同，就是另一版",
    shown: (id: string) => `这里的数据就是 ${id} 这一版，以后仍能按这个名字取回。`,
    moved: (id: string) =>
      `最近一版是 ${id}；这里的数据在那以后又有变动，还没有成为一版。引用请用已发布的一版。`,
    none: "还没有发布过可以长期取回的一版。",
    kept: "每一版整份存在库里，一字不改，各有自己的地址、变动与引用：",
    caption: "已发布的各版",
    archive: "压缩包",
    holds: "内容",
    counts: (reports: number, evaluations: number, indicators: number, flags: number) =>
      `${printNumber(reports)} 份报告，${printNumber(evaluations)} 个自评，${printNumber(indicators)} 个指标，${printNumber(flags)} 条待说明事项`,
    generatedFrom: "依据",
    generatedNote: "全部收录材料的指纹：材料相同，文件逐字节相同",
    day: "日期",
    latest: "最近一次变动",
    all: "全部变动",
    feed: "订阅（Atom）",
  },
  edition: {
    title: (id: string) => `版次 ${id}`,
    headline: (version: string, date: string, holds: string) => `${date} 发布的 ${version} 版：${holds}`,
    standfirst:
      "这一版当时发布的每个文件都在这里，逐字节不变；在同一文件夹里运行 sha256sum -c published.sha256 可以核对，而这份清单自己的 sha256 就是版次。",
    back: "全部版次",
    about: "这一版",
    changes: "与上一版相比",
    filesLead: "压缩包里的文件也各有地址，程序可以直接读某一版的一张表。",
    first: (changes: number) => `这是第一版；以下 ${changes} 行是它收录的报告。`,
    since: (previous: string, changes: number) =>
      changes === 0
        ? `自 ${previous} 以来没有数字或问题变动，变的只是文字。`
        : `自 ${previous} 以来变动 ${changes} 处：收录与撤下的报告，新提出与不再提出的问题，改了的数字，各一行。`,
    change: ({ table, row, column, from, to }: TableChange) => {
      if (column !== null) return `${table} 表 ${row} 的 ${column}：${from || "空"} → ${to || "空"}`;
      const came = to !== null;
      if (table === "reports") return `${came ? "收录报告" : "撤下报告"} ${row}`;
      if (table === "flags") return `${came ? "新提出" : "不再提出"} ${row}`;
      return `${table} 表${came ? "多了" : "少了"} ${row}`;
    },
  },
  changes: {
    title: "数字的变动",
    headline: (changes: number, first: string, latest: string) =>
      changes === 0
        ? `自 ${first} 首次发布以来，已发布的数字没有变动过`
        : `自 ${first} 首次发布以来，已发布的数字变动过 ${changes} 次，最近一次在 ${latest}`,
    none: "还没有发布过数字",
    standfirst:
      "已发布的数字一旦变动，这里必有一条：哪一天、变了什么、为何。每条记下当时全部数字的指纹，与已发布的不符时测试不通过。",
    fingerprint: "指纹",
    editions: "各版之间逐条的变动",
  },
  dictionary: {
    heading: "每一列都有含义与类型",
    column: "列",
    meaning: "含义",
    kind: "类型",
    headline: (name: string, rows: number, columns: number) =>
      `${name} 表：${printNumber(rows)} 行，${columns} 列`,
    files: "这张表的文件",
    back: "全部数据",
  },
  kind,
  cite: {
    heading: "可自由使用，注明出处",
    lead: "数据以 CC BY 4.0 许可发布。引用某个数字时，请带上报告编号与原文行号；方括号里的“引用日期”请填上取用的那天。",
    summary: "引用这份报告",
    chart: "引用这张图：",
    kind: {
      zhShort: "中文，文中：",
      zhLong: "中文，文后：",
      enShort: "英文，文中：",
      enLong: "英文，文后：",
      bibtex: "BibTeX：",
      csl: "CSL-JSON（Zotero 等）：",
    },
    copy: "复制",
  },
};
