import type { LetterWords } from "../../letters/letter.ts";

const words: LetterWords = {
  title: { reply: "【单位答复】", correction: "【指出读错】" },
  labels: {
    report: "报告",
    rule: "规则",
    evaluation: "自评",
    flag: "事项",
    line: "行号",
    printed: "所印",
    right: "应读作",
    text: "说明",
    by: "单位",
    date: "日期",
  },
  colon: "：",
  end: "（信到此为止）",
};

export const letter = {
  words,
  heading: "答复这一条，或指出读错",
  kinds: { reply: "本单位说明", correction: "这里读错了" },
  lead: "填好以后，下面就是一封写好的信。本页什么都不发送，也不保存。",
  printed: "那一行所印的原文",
  right: "应当读作",
  text: { reply: "对这一条的说明", correction: "为什么应当这样读" },
  by: "单位全称（不写个人姓名和电话）",
  unfilled: "〔请填写〕",
  ready: "写好的信",
  copy: "复制",
  mail: "用邮件寄出",
  long: "信较长，请先复制，再贴进打开的邮件。",
  page: "复制以后，到这里提交",
  nowhere: "复制以后，寄给本站的维护者。",
  close: "收起",
};
