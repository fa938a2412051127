import type { OfPacks, RefusalData } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

function damage(data: RefusalData["damaged-pack"]): string {
  switch (data.what) {
    case "directory":
      return "目录不完整";
    case "no-directory":
      return "找不到目录";
    case "twice":
      return `${data.part} 出现了两次`;
    case "incomplete":
      return `${data.part} 不完整`;
    case "method":
      return `${data.part} 的压缩方法 ${data.method} 读不了`;
    case "checksum":
      return `${data.part} 与它的校验值不符`;
    case "larger":
      return `${data.part} 解开后比目录所说的大`;
    case "unpacking":
      return `${data.part} 解不开`;
  }
}

function fault(data: RefusalData["broken-xml"]): string {
  switch (data.what) {
    case "syntax":
      return "的标记不合格式";
    case "entities":
      return "声明了实体或文档类型，不予展开";
    case "tags":
      return `起标记超过上限 ${data.most} 个`;
    case "depth":
      return `起嵌套超过上限 ${data.most} 层`;
    case "tag-length":
      return `的标记超过上限 ${data.most} 个字符`;
  }
}

/** What is said of files that are packed, and of the XML in them. */
export const packs: WordsOf<OfPacks> = {
  "large-pack": ({ most }) => `压缩文件解开后超过上限 ${most} 字节；请删去图片和附件，或拆成每份报告一个文件`,
  "tight-part": ({ part, times }) =>
    `压缩文件中的 ${part} 解开后是压缩时的 ${times} 倍，不像报告；请重新另存原文件`,
  "many-parts": ({ count, most }) => `压缩文件有 ${count} 个部分，超过上限 ${most}；请重新另存原文件`,
  "locked-pack": () => "文件加了密码；请去掉密码后另存",
  "damaged-pack": (data) => `压缩文件不完整或已损坏（${damage(data)}）；请重新下载，或用原文件另存一份`,
  "broken-xml": (data) => `${data.part} 第 ${data.at} 个字符处${fault(data)}；请用原文件另存一份`,
};
