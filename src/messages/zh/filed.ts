/** What is printed of a report, an excerpt or a letter that is filed. */
export const filed = {
  kinds: { text: "文本", html: "网页", docx: "Word 文档", xlsx: "Excel 工作簿", pdf: "PDF" },
  turned: (from: string | null) =>
    from === null
      ? "（从扫描的图片识别，请对照原件逐格看一遍）"
      : `（由 LibreOffice 从 .${from} 转成，请对照原件看一遍）`,
  encoding: (name: string) => `，编码 ${name}`,
  file: (kind: string, beside: string, reader: string, stored: string) =>
    `文件  ${kind}${beside}，按 ${reader} 读取，存为 ${stored}`,
  identity: (place: { code: string; zh: string; en: string }, year: number, publisher: string) =>
    `地区  ${place.code} ${place.zh}　年度  ${year}　发布单位  ${publisher}`,
  hiddenOn: (count: number, lines: number[]) => `隐去个人信息 ${count} 处，在第 ${lines.join("、")} 行`,
  noneHidden: "没有发现个人信息；请仍对照原文看一遍",
  hidden: (count: number) => (count > 0 ? `隐去个人信息 ${count} 处` : "没有发现个人信息；请仍看一遍"),
  remark: (said: string) => `注意：${said}`,
  read: (lines: number, evaluations: number) => `读到：${lines} 行，${evaluations} 个自评`,
  unread: (lines: number, notices: number) =>
    lines + notices === 0 ? "没读懂的：无" : `没读懂的：${lines} 行，${notices} 条提示；其中的数字不发布`,
  others: (count: number) => `其他提示：${count} 条`,
  flags: (count: number) => `待说明事项：${count} 条`,
  changes: "已发布的表将有的变动：",
  rows: (table: string, count: number, id: string) => `${table}.csv + ${count} 行（${id}）`,
  none: "无",
  dryRun: "只看不写（--dry-run）：什么都没有写",
  report: (folder: string, replaced: boolean) =>
    `已${replaced ? "替换" : "收录"} ${folder}/。下一步：npm run data，对照原文看 data/published 的变动，再 npm run check`,
  excerpt: (folder: string, replaced: boolean) =>
    `已${replaced ? "替换" : "收录"} ${folder}/。下一步：npm run data`,
  replyTo: (rule: string, evaluation: string | null, by: string, date: string) =>
    `规则  ${rule}　自评  ${evaluation ?? "整份报告"}　单位  ${by}　日期  ${date}`,
  standsBeside: (count: number) => `将登在 ${count} 条待说明事项旁边：`,
  reply: (count: number) =>
    `已收录，这份报告现有 ${count} 封答复。下一步：npm run data && npm run check，再重建网站`,
  reads: (line: number, from: string, to: string, date: string) =>
    `第 ${line} 行  “${from}”→“${to}”　日期  ${date}`,
  reason: (said: string) => `理由  ${said}`,
  reasonEn: (said: string | null) =>
    said === null ? "没有英文理由，英文页引用中文；有就加 --reason-en" : `英文  ${said}`,
  changing: (count: number) => `各表将有 ${count} 处变动：`,
  correction:
    "已收录。请对照原文再看一遍那一行；下一步：npm run data && npm run check && npm run diff，在 data/CHANGES.md 写明原因",
};
