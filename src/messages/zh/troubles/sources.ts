import type { UnsoundData } from "../../../model/integrity/unsound.ts";
import { tell, type WordsOf } from "../../../model/words-of.ts";
import type { OfSources } from "../../trouble.ts";
import { breaches } from "../breaches.ts";

const AGAIN = "请再运行 npm run data";

/** What is said of what was collected, and of what is published of it. */
export const sources: WordsOf<OfSources & UnsoundData> = {
  "strange-folder": ({ path }) =>
    `${path}:1: 这个文件夹的名字不是报告编号；请改成 地名-年度，如 changchun-2023，或者移开`,
  "no-folder": ({ path }) => `${path}:1: 这里应当是一份报告的文件夹，现在不是；请恢复它，或者移开`,
  "link-in-sources": ({ path }) => `${path}:1: 这是一个链接，不是文件本身；请把它所指的放进来，再运行`,
  "not-a-report": ({ file }) => `${file}:1: 这是摘录，不是一份报告`,
  "report-gone": ({ file }) => `${file}:1: 报告不在；source.json 的 "file" 写着它，请放回来`,
  "other-checksum": ({ file, found, said }) =>
    `${file}:1: 文件的 sha256 是 ${found}，source.json 写的是 ${said}；请恢复原来的文件，或重新收录`,
  "corrected-excerpt": ({ file }) => `${file}:1: 摘录没有更正；请用 npm run add-excerpt 重新收录`,
  "picture-gone": ({ file }) => `${file}:1: 图片不在；source.json 的 "pictures" 写着它，请放回来`,
  "other-picture": ({ file }) =>
    `${file}:1: 图片与 source.json 所记的不同；请恢复原来的图片，或重新收录这份报告`,
  "wrong-region-row": ({ file, line, column, problem }) =>
    `${file}:${line}: ${column}：${problem.zh}；每行是 code,zh,en,level,parent`,
  "json-gone": ({ file }) => `${file}:1: 文件不在；每份报告都要有它`,
  "broken-json": ({ file, fault }) =>
    `${file}:${fault?.line ?? 1}: 不是 JSON（${fault ? `第 ${fault.line} 行第 ${fault.character} 个字符起` : "没有写完"}）；请改正`,
  "wrong-json": ({ file, line, path, problem }) => `${file}:${line}: ${path ?? "整个文件"}：${problem.zh}`,
  "person-in-source": ({ file, line, token }) =>
    `${file}:${line}: 这一行写出了个人信息；请换成 ${token}，或用 npm run add 重新收录这份报告`,
  "reply-to-no-rule": ({ file, line, rule }) =>
    `${file}:${line}: 没有“${rule}”这条规则；规则的编号见网站“规则”页和 flags.csv 的 rule 列`,
  "reply-to-no-evaluation": ({ file, line, evaluation, ids }) =>
    `${file}:${line}: 这份报告没有“${evaluation}”这个自评；它的自评是 ${ids.join("、")}`,
  "region-not-listed": ({ report, code }) =>
    `data/sources/${report}/source.json:1: data/regions.csv 没有地区 ${code}；请连同它的各级上级一起加进去`,
  "not-removed": ({ id }) =>
    `--allow-removal ${id}：data/sources/${id} 还在；要撤下这份报告，请先删去这个文件夹`,
  "never-published": ({ id }) => `--allow-removal ${id}：没有发布过这份报告；请核对编号`,
  "reports-gone": ({ ids }) =>
    `data/sources：已发布的报告 ${ids.join("、")} 的文件夹不见了，没有重新发布。不是有意撤下，就从库里恢复（git restore data/sources）；确要撤下，运行 npm run data -- ${ids.map((id) => `--allow-removal ${id}`).join(" ")}`,
  "broken-promise": ({ breach: { file, row, column, why, more } }) =>
    `${file}:${row}: ${column}：${tell(breaches, why)}${more > 0 ? `（另有 ${more} 处，npm run check 逐一列出）` : ""}；请再运行 npm run data`,
  "published-gone": ({ file, from }) =>
    `${file}: 文件不见了；请${{ data: "再运行 npm run data", repository: "从库里恢复（git restore）" }[from]}`,
  "published-columns": ({ file, has, wants }) =>
    `${file}，第 1 行：表头${has === null ? "少了一列" : `有“${has}”`}，约定${wants === null ? "到此为止" : `这里是“${wants}”`}；${AGAIN}`,
  "published-row": ({ file, row, column, why, said }) =>
    `${file}，第 ${row} 行，${column} 列：${{ short: "这一行到这一列就断了，文件也许没有写完", quotes: "引号里的一格没有结束，文件也许没有写完", other: `这一行不是 CSV（${said}）` }[why]}；${AGAIN}`,
  "published-cell": ({ file, row, column, cell, problem }) =>
    `${file}，第 ${row} 行，${column} 列：“${cell}”：${problem.zh}；${AGAIN}`,
  "published-bytes": ({ file, bytes, descriptor, described }) =>
    `${file}: 有 ${bytes} 字节，sha256 与 ${descriptor} 所记的（${described} 字节）不同：是手工改过，还是没有写完？${AGAIN}`,
  "published-edition": ({ file, said, found }) =>
    `${file}: 写的版次是 ${said}，所列各文件的是 ${found}；${AGAIN}`,
  "published-descriptor": ({ file, path, problem }) =>
    `${file}: ${problem ? `${path}：${problem.zh}` : "不是完整的 JSON"}，文件也许没有写完；${AGAIN}`,
};
