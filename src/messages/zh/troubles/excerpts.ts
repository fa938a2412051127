import type { WordsOf } from "../../../model/words-of.ts";
import type { OfExcerpts } from "../../trouble.ts";

/** What is said of filing an excerpt. */
export const excerpts: WordsOf<OfExcerpts> = {
  "one-table": () => "要给出一张表（.csv），一次一张",
  "excerpt-option": ({ option, problem }) => `--${option} 没有给，或者不对：${problem.zh}`,
  "excerpt-person": ({ line, person }) => `第 ${line} 行：有个人信息（${person}），摘录里不能有`,
  "excerpt-other-year": ({ line, printed, given }) => `第 ${line} 行：年度是 ${printed}，命令给的是 ${given}`,
  "excerpt-disagrees": ({ said }) =>
    `${said.map(({ lines, zh }) => `第 ${lines.join("、")} 行：${zh}`).join("\n")}\n数字自己对不上，没有收录。请对照原文改正；原文就是这样印的，加 --as-printed，照印收录`,
  "excerpt-publisher": ({ publisher, place }) =>
    `发布单位“${publisher}”不像是 ${place.code} ${place.zh} 的；请写单位全称，并核对代码`,
  "excerpt-title": ({ years, given }) =>
    `标题印的是 ${years.join("、")} 年，命令给的是 ${given} 年；请核对原文`,
  "excerpt-early": ({ retrieved, year }) =>
    `--retrieved ${retrieved} 在 ${year} 年以前；一年的自评要过了这一年才有`,
  "excerpt-of-whole": ({ id }) => `${id} 已经收录了全文，里面有同一个自评；全文胜过摘录，不再收录`,
  "excerpt-filed": ({ ids }) => `已经摘录过：${ids.join("、")}。要换成这一份，加 --replace`,
  "excerpt-of-several": ({ ids }) => `与不止一份摘录相同：${ids.join("、")}；请先删去多余的一份`,
};
