import type { Severity } from "../../model/words.ts";

const usage = `用法：jixiao <命令> …

  jixiao inspect 文件… [--json]         读到了什么：每个数字印在哪里，每一行的去向
  jixiao check 文件… [--level high]      发布之前查一遍：有什么要向单位问的
               [--format text|json|sarif|markdown] [--out 文件]
  jixiao tables 文件夹 --out 文件夹       一批报告 → 与网站下载相同的各表
               [--region 220100] [--year 2024] [--list 清单.csv]
  jixiao rules [--json]                  全部规则：查什么，为何，界限多少

文件可以是 .txt .html .docx .xlsx .pdf（有文字层）。什么都不上传。
各命令都可加 --lang en（英文）、--help；jixiao --version 给出版本。
check 的结束码：0 没有达到 --level 的问题；1 有；2 有文件没能读，或命令写错了。
说明见 docs/cli.md。`;

export const command = {
  usage,
  help: "用法见 jixiao --help",
  unknown: (given: string) => `没有“${given}”这个命令`,
  noCommand: "没有给出命令",
  noFile: "没有给出文件",
  missing: "没有这个文件；请核对路径，带空格的路径要加引号",
  isFolder: "这是文件夹；请给出其中的文件，或用 jixiao tables 读整个文件夹",
  isNoFile: "这是管道或设备，读不完；请先存成文件，再给出它的路径",
  level: (given: string) => `--level ${given} 不是程度；可以是 high 或 medium`,
  format: (given: string) => `--format ${given} 不是格式；可以是 text、json、sarif 或 markdown`,
  language: (given: string) => `--lang ${given} 不是语言；可以是 zh 或 en`,
  nothing: "没有读到绩效自评",
  read: (lines: number, evaluations: number) => `读了 ${lines} 行，${evaluations} 个自评`,
  line: (line: string) => `第 ${line} 行`,
  clears: (what: string) => `怎样可以消除：${what}`,
  noQuestion: "没有要问的",
  notUnderstood: "没读懂，不作判断",
  refused: "没能读",
  total: (files: number, counts: Record<Severity, number>, doubts: number, refused: number) =>
    `${files} 份文件：重 ${counts.high} 条，中 ${counts.medium} 条，轻 ${counts.low} 条，备考 ${counts.info} 条；没读懂之处 ${doubts}${refused === 0 ? "" : `；${refused} 份没能读，不在其内`}`,
  stands: (count: number, level: string) =>
    count === 0 ? `没有达到 --level ${level} 的问题` : `达到 --level ${level} 的问题有 ${count} 条`,
  markdown: {
    title: "绩效自评：发布之前要说明的问题",
    head: ["程度", "行", "问题", "算式", "怎样可以消除"],
  },
  tables: {
    folders: "要给出一个文件夹和 --out：jixiao tables 报告的文件夹 --out 放各表的文件夹",
    noFolder: "没有这个文件夹",
    inside: "--out 不能在报告的文件夹里面，否则下一次会把各表当作报告来读",
    occupied: "这里有别的东西，不能替换；请给 --out 一个空的或者新的文件夹",
    year: (given: string) => `--year ${given} 不是预算年度；如 2024`,
    link: "这是链接，不读；请放文件本身",
    notThere: "清单里有，文件夹里没有",
    list: {
      encoding: "不是 UTF-8、UTF-16 或 GB18030 的文本；请另存为 UTF-8 的 CSV",
      noFile: "没有 file 这一列；第一行写列名，file 一列写文件的路径",
      column: (name: string, known: string[]) => `没有“${name}”这一列；可以有 ${known.join("、")}`,
    },
    twice: (id: string) => `已经有一份报告叫 ${id}；请在清单里另给 id`,
    trouble: {
      "no-region": "正文里看不出是哪个地区；请加 --region，或在清单的 region 列写明",
      "no-year": "正文里看不出是哪个年度；请加 --year，或在清单的 year 列写明",
      "unknown-region": (code: string) => `地区代码 ${code} 不在 GB/T 2260 里；请核对`,
    },
    progress: (count: number) => `… 已看 ${count} 份文件`,
    nothing: (files: number) => `${files} 份文件里没有一份能读，什么都没有写`,
    done: (out: string, reports: number, evaluations: number, failed: number) =>
      `${out}：${reports} 份报告，${evaluations} 个自评${failed === 0 ? "" : `；${failed} 份文件没能读，原因见其中的 files.csv`}`,
  },
  threshold: (thresholds: string) => `界限 ${thresholds}`,
};
