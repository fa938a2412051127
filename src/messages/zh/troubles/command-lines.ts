import { tell, type WordsOf } from "../../../model/words-of.ts";
import { tellNotice } from "../../tell-notice.ts";
import type { OfCommandLines } from "../../trouble.ts";
import { notices } from "../notices.ts";
import { refusals } from "../refusals/index.ts";

const one = { report: "一次收录一个文件", letter: "一次收录一封信", table: "一次收录一张表" };

/** What is said of command lines and of the files they name. */
export const commandLines: WordsOf<OfCommandLines> = {
  "bad-option": ({ why, option }) =>
    ({
      unknown: `没有 ${option} 这个选项；文件名以 - 开头的，写成 ./${option}`,
      lacks: `${option} 后面要有值`,
      "takes-none": `${option} 后面没有值`,
      word: `不要 ${option}：这个命令只有选项`,
    })[why],
  "no-language": ({ given }) => `--lang ${given} 不是语言；可以是 zh 或 en`,
  swallowed: ({ options }) => {
    const named = options.map((name) => `--${name}`).join("、");
    return `npm 把 ${named} 留给了自己，没有传下来；请在它前面加一个 --，如 npm run add -- 文件 ${named}`;
  },
  "no-file": ({ file }) => `${file}：没有这个文件；请核对路径，带空格的路径要加引号`,
  "no-plain-file": ({ file, what }) => `${file}：这不是文件；${one[what]}`,
  unreadable: ({ file, line, refusal }) =>
    `${file === null ? `第 ${line} 行：` : `${file}:${line}: `}${tell(refusals, refusal)}`,
  "nothing-read": ({ file, line, notice }) => `${file}:${line}: ${tellNotice(notices, notice)}`,
  "no-target": ({ target, found, sources }) =>
    `${target}:1: ${found === "other" ? "这不是读得完的文件：是文件夹、管道或设备" : `没有这个文件，${sources} 里也没有这个编号的报告`}；请给出报告编号或文件路径`,
  "no-ref": ({ ref }) => `git 里没有“${ref}”；请给出标签、分支或提交的编号，如 npm run diff -- HEAD~1`,
  threads: ({ given }) => `--threads ${given}：请写 1 到 99 的整数`,
  "bad-port": ({ given }) => `PORT=${given}：端口号应是 0 到 65535 的整数`,
  "port-taken": ({ port }) => `端口 ${port} 已被占用，请用 PORT 换一个`,
  "no-site": () => "没有找到 dist/，请先运行 npm run build",
};
