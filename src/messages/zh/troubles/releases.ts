import type { EditionFaultData } from "../../../model/integrity/unsound.ts";
import { tell, type WordsOf } from "../../../model/words-of.ts";
import type { OfReleases } from "../../trouble.ts";

const TODO = "请先提交，或用 --date 给出日期";

const faults: WordsOf<EditionFaultData> = {
  "odd-file": ({ path }) => `${path}：一版里没有这样的文件`,
  "lost-file": ({ path }) => `${path}：文件不见了`,
  "wrong-json": ({ path, at, problem }) => `${path}：${problem ? `${at}：${problem.zh}` : "不是完整的 JSON"}`,
  "other-edition": ({ path, id }) => `${path}：写的是 ${id} 这一版`,
  "other-sums": ({ archive, changes, sums }) => `${archive} 或 ${changes}：sha256 与 ${sums} 所记的不同`,
  "broken-archive": ({ path }) => `${path}：压缩包打不开`,
  "archive-of-another": ({ path, edition }) => `压缩包里的 ${path} 不是 ${edition} 的`,
  "archive-file": ({ path }) => `压缩包里的 ${path} 不是当时发布的`,
  "archive-described": ({ path, version, edition }) => `压缩包里的 ${path} 写的是版本 ${version}、${edition}`,
  twins: ({ id, previous, twin }) =>
    `${id} 与 ${twin} 都接在${previous ? ` ${previous}` : "最前"}；请移走一个，再发布`,
  "lost-previous": ({ id, previous }) => `${id} 接在 ${previous} 之后，而它不在`,
};
const RESTORE = "发布了的版本不再改动，请从库里恢复（git restore）";

/** What is said of editions. */
export const releases: WordsOf<OfReleases> = {
  "bad-version": ({ given }) => `--version ${JSON.stringify(given)} 不是版本号，如 0.2.0`,
  "bad-date": ({ given }) => `--date ${JSON.stringify(given)} 不是日期，如 2026-12-01`,
  "not-committed": ({ what }) =>
    `${{ changed: "data/published 与最近一次提交的不同，没有它的日期", never: "data/published 没有提交过" }[what]}；${TODO}`,
  "no-git": () => "这里没有 git，看不出日期；请用 --date 给出",
  "date-before": ({ date, id }) => `${date} 早于上一版 ${id}；请用 --date 给出这一版的日期`,
  "released-that-day": ({ path }) =>
    `${path}：这一天已经发布过这样的数据；请换一天再发布，或用 --date 给出日期`,
  "version-taken": ({ version, id }) =>
    `${version} 是 ${id} 的版本，而数据已经不同；请用 --version 给出新的版本号`,
  "damaged-edition": ({ where, fault }) => `${where}: 已发布的版本不完整：${tell(faults, fault)}；${RESTORE}`,
  "changes-untold": () =>
    "data/CHANGES.md 最新一条说的不是现在的数字；请运行 npm run diff，把它起草的一条写进去再发布",
};
