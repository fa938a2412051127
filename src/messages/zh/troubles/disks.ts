import type { WordsOf } from "../../../model/words-of.ts";
import type { DiskCode, OfDisks, OtherRun } from "../../trouble.ts";

const disk: Record<DiskCode, [what: string, todo: string]> = {
  ENOSPC: ["磁盘已满", "请腾出空间"],
  EDQUOT: ["磁盘配额已用完", "请腾出空间"],
  EROFS: ["磁盘是只读的", "请换到可写的磁盘，或重新挂载为可写"],
  EACCES: ["没有权限", "请改好这个文件或文件夹的权限"],
  EPERM: ["系统不允许这一步", "请看它的权限和属主，以及磁盘是否支持硬链接"],
  EIO: ["磁盘读写出错", "请检查磁盘"],
  EBUSY: ["正被别的程序占用，或是单独挂载的", "请关掉占用它的程序；挂载请改挂它的上一级文件夹"],
  EXDEV: ["与旁边的文件夹不在同一块磁盘上", "请把它放回同一块磁盘"],
  ENOENT: ["没有这个文件或文件夹", "请看是不是被移走了，从库里恢复（git restore）"],
  ENOTDIR: ["这里应当是文件夹", "请移开占了位置的文件"],
  EISDIR: ["这里应当是文件", "请移开占了位置的文件夹"],
  EEXIST: ["已经有了", "请看是谁放的，移开它"],
  ENOTEMPTY: ["文件夹里多出了文件", "请看是谁放的，移开它"],
  EMFILE: ["打开的文件太多", "请关掉一些程序"],
  ENFILE: ["打开的文件太多", "请关掉一些程序"],
  ENAMETOOLONG: ["名字太长", "请改短"],
};
const other = ({ command, pid, host }: OtherRun) =>
  `另一个 ${command}（进程 ${pid}${host === null ? "" : `，在 ${host} 上`}）`;

/** What is said of disks, and of several runs at work at once. */
export const disks: WordsOf<OfDisks> = {
  "disk-refused": ({ code, paths }) =>
    `${paths || "磁盘"}：${disk[code][0]}（${code}）。旧的或新的一份仍是完整的；${disk[code][1]}，再运行一次`,
  "other-run": ({ run }) => `${other(run)}正在进行，等它结束……`,
  "endless-run": ({ file, run }) =>
    `${file}：${other(run)}还没有结束，这一次什么都没有做。请等它结束再运行；确知它已不在，就删去这个文件`,
  "lost-lock": ({ file }) =>
    `${file}：锁已不是这一次运行的，停下来了，什么都没有换。请看是否另有一个在运行，再运行一次`,
  "strange-lock": ({ file }) =>
    `${file}：看不出是谁的锁；确知没有别的 npm run data、add、build 在运行，就删去这个文件`,
  "desk-cleared": ({ desk }) => `上一次运行没有写完就停了：没写完的已清除（${desk}），原来的没有动`,
  "desk-finished": ({ targets }) =>
    `上一次运行在替换 ${targets.join("、")} 时停了：新的当时已经写完整，现在替换完了`,
  "strange-plan": ({ file, desk }) =>
    `${file}：看不出上一次运行要换什么；请看 ${desk} 里的 coming（新）与 going（旧），移出要留的，再删去它`,
  "put-back": ({ target, coming, going, desk }) =>
    `${target}：上一次运行停在替换它的半路上，之后又有人放回了一份。请比较 ${target}、${coming}（新）、${going}（旧），把要留的放在 ${target}，再删去 ${desk}`,
  "link-in-place": ({ path }) =>
    `${path}：这是一个链接，替换它会丢下它所指的文件夹；请换成真正的文件夹再运行`,
};
