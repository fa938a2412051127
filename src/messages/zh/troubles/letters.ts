import type { LetterTrouble } from "../../../letters/read.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { tellNotice } from "../../tell-notice.ts";
import type { OfLetters } from "../../trouble.ts";
import { letter } from "../letter.ts";
import { notices } from "../notices.ts";

const { labels, title, end } = letter.words;
const otherCommand = { reply: "请用 npm run add-reply", correction: "请用 npm run add-correction" };

function unread(trouble: LetterTrouble): string {
  switch (trouble.what) {
    case "no-title":
      return `没有“${title.reply}”或“${title.correction}”一行，这不是网页上写好的信；也可以给 JSON，见 docs/filing.md`;
    case "two-letters":
      return "这里又是一封信；请一次收录一封，去掉回信里引用的那一封";
    case "no-end":
      return `没有“${end}”一行，分不清说明到哪里为止；请向来信人要完整的信，或者在说明后面补上这一行`;
    case "no-text":
      return `“${labels.text}”后面没有文字`;
    case "stray":
      return "这一行没有标签，多半是邮件程序把上一行折断了；请接回上一行";
    case "twice":
      return `“${labels[trouble.part]}”出现了两次`;
    case "missing":
      return `没有“${labels[trouble.part]}”一行`;
    case "no-line":
      return `“${labels.line}”不是行号；请写数字，从 1 数起`;
  }
}

/** What is said of filing an answer or a correction. */
export const letters: WordsOf<OfLetters> = {
  "one-letter": () => "要给出一个文件（.txt 或 .json），一次一封信",
  "reason-of-correction": () => "--reason-en 只用于 npm run add-correction",
  "long-letter": ({ file, bytes }) => `${file}：有 ${bytes} 字节，不像一封信；请只留下信本身`,
  "other-letter": ({ file, is }) => `${file}：这是${title[is]}，${otherCommand[is]}`,
  "unfilled-letter": ({ file, part }) => `${file}：“${labels[part]}”还没有填写`,
  "unread-letter": ({ file, trouble }) => `${file}:${trouble.line}：${unread(trouble)}`,
  "letter-without-rule": ({ file }) => `${file}：信里没有“${labels.rule}”一行，不知道答复哪一条`,
  "letter-without-place": ({ file, parts }) =>
    `${file}：信里没有“${parts.map((part) => labels[part]).join("”、“")}”，不知道把哪里读作什么；请向来信人问清`,
  "person-in-letter": ({ part }) =>
    `${{ by: "署名", right: `“${labels.right}”` }[part]}里有个人姓名或号码；请只写单位`,
  "day-to-come": ({ date, today }) => `${labels.date} ${date} 还没有到；今天是 ${today}`,
  "day-too-early": ({ date, fiscalYear }) => `${labels.date} ${date} 在报告所说的 ${fiscalYear} 年以前`,
  "no-such-report": ({ id, sources }) =>
    `${sources} 里没有“${id}”这份报告；编号见网址 /reports/<编号>/，或 data/published/reports.csv`,
  "broken-letter": ({ file, fault }) =>
    `${file}：不是完整的 JSON（${fault ? `第 ${fault.line} 行第 ${fault.character} 个字符起` : "没有写完"}）`,
  "wrong-letter": ({ file, path, problem }) => `${file}：${path ?? "JSON"}：${problem.zh}`,
  "no-rule": ({ rule }) => `没有“${rule}”这条规则；规则的编号见网站“规则”页和 flags.csv 的 rule 列`,
  "no-such-evaluation": ({ evaluation, ids }) =>
    `这份报告没有“${evaluation}”这个自评；它的自评是 ${ids.join("、")}`,
  "no-flags-file": ({ file }) => `${file} 不在；请先运行 npm run data`,
  "nothing-to-answer": ({ file, report, evaluation, rule }) =>
    `${file} 里，${evaluation ?? `${report} 这份报告本身`}现在没有 ${rule} 的待说明事项，登出来也没有地方放；请核对“规则”和“自评”两行`,
  "answered-already": () => "这封答复已经收录过，一个字不差",
  "excerpt-not-corrected": ({ id }) =>
    `${id} 是摘录，没有更正；数字抄错了，改好表再用 npm run add-excerpt --replace 收录`,
  "corrected-already": ({ id, line, from, to, date }) =>
    `第 ${line} 行的“${from}”已经更正为“${to}”（${date}）；要改，请直接改 data/sources/${id}/corrections.json`,
  "correction-harms": ({ doubts }) =>
    [
      "照这样更正，反而有读不懂的，没有收录：",
      ...doubts.map(({ line, notice }) =>
        notice ? `  第 ${line} 行：${tellNotice(notices, notice)}` : `  第 ${line} 行没有读懂`,
      ),
    ].join("\n"),
  "correction-idle": ({ line, to }) =>
    `第 ${line} 行读作“${to}”，各表没有一格变动：行号不对，或者这几个字本来就不影响读数；没有收录`,
  "correction-of-nothing": ({ file }) => `${file}：“${labels.printed}”与“${labels.right}”一样，没有要更正的`,
  "no-such-line": ({ file, line, lines }) => `${file}：没有第 ${line} 行；这份报告有 ${lines} 行`,
  "not-on-line": ({ file, line, from, elsewhere, printed }) => {
    const hint = elsewhere.length > 0 ? `；它在第 ${elsewhere.join("、")} 行` : "";
    return `${file}：第 ${line} 行没有“${from}”${hint}。那一行是：\n  │ ${printed}`;
  },
};
