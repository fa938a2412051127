import type { WordsOf } from "../../../model/words-of.ts";
import type { DiskCode, OfDisks, OtherRun } from "../../trouble.ts";

const disk: Record<DiskCode, [what: string, todo: string]> = {
  ENOSPC: ["the disk is full", "make room"],
  EDQUOT: ["the quota of the disk is used up", "make room"],
  EROFS: ["the disk is read-only", "use one that can be written, or mount it so"],
  EACCES: ["there is no permission", "mend the permissions of this file or folder"],
  EPERM: [
    "the system does not allow it",
    "look at permissions and owner, and whether the disk has hard links",
  ],
  EIO: ["the disk cannot be read or written", "check the disk"],
  EBUSY: [
    "another program uses it, or it is mounted by itself",
    "close that program; mount the folder above it instead",
  ],
  EXDEV: ["it is not on the disk of the folder beside it", "put it back on the same disk"],
  ENOENT: ["there is no such file or folder", "see whether it was moved away, and restore it (git restore)"],
  ENOTDIR: ["a folder should be here", "move the file away that stands in its place"],
  EISDIR: ["a file should be here", "move the folder away that stands in its place"],
  EEXIST: ["it is there already", "see who put it there, and move it away"],
  ENOTEMPTY: ["the folder has files that it should not", "see who put them there, and move them away"],
  EMFILE: ["too many files are open", "close some programs"],
  ENFILE: ["too many files are open", "close some programs"],
  ENAMETOOLONG: ["the name is too long", "shorten it"],
};
const other = ({ command, pid, host }: OtherRun) =>
  `another ${command} (process ${pid}${host === null ? "" : ` on ${host}`})`;

/** What is said of disks, and of several runs at work at once. */
export const disks: WordsOf<OfDisks> = {
  "disk-refused": ({ code, paths }) =>
    `${paths || "disk"}: ${disk[code][0]} (${code}). The old or the new files are whole; ${disk[code][1]}, then run again`,
  "other-run": ({ run }) => `${other(run)} is at work, waiting for its end …`,
  "endless-run": ({ file, run }) =>
    `${file}: ${other(run)} has not ended, so nothing was done. Run again when it has; if you know that it is gone, delete this file`,
  "lost-lock": ({ file }) =>
    `${file}: the lock is no longer that of this run, so it stopped and put nothing in place. See whether another one is at work, and run again`,
  "strange-lock": ({ file }) =>
    `${file}: nobody can tell whose lock this is; if you know that no other npm run data, add or build is at work, delete this file`,
  "desk-cleared": ({ desk }) =>
    `the last run stopped before it had written everything: what it left (${desk}) is cleared, what stood before was not touched`,
  "desk-finished": ({ targets }) =>
    `the last run stopped while it was replacing ${targets.join(", ")}: the new ones were whole, and stand in place now`,
  "strange-plan": ({ file, desk }) =>
    `${file}: nobody can tell what the last run was replacing; see coming (new) and going (old) in ${desk}, take out what is to stay, then delete it`,
  "put-back": ({ target, coming, going, desk }) =>
    `${target}: the last run stopped half way in replacing it, and somebody has put one back since. Compare ${target}, ${coming} (new) and ${going} (old), put what is to stay at ${target}, then delete ${desk}`,
  "link-in-place": ({ path }) =>
    `${path}: this is a link, and replacing it would drop the folder it leads to; put a real folder here and run again`,
};
