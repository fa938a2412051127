const HELP = "各命令都可加 --lang zh|en（不给时看环境 LC_ALL、LANG）、--help。";

/** How each command is called. */
export const usages = {
  add: `用法：npm run add -- 文件 [--region 220100] [--year 2024] [--url 网址] [--publisher 单位]
                     [--dry-run 只看不写] [--replace 替换已收录的] [--allow-partial 有没读懂的也收录]
                     [--force-region 正文里的地区与所给的不同也收录]
文件可以是 .docx .xlsx .html .pdf .txt，扫描件（.pdf .png .jpg）经文字识别；说明见 docs/filing.md
${HELP}`,
  "add-excerpt": `用法：npm run add-excerpt -- 表.csv --region 130102 --year 2023 --publisher 单位全称 --url 网址 --retrieved 2026-11-29
                             [--title 标题] [--dry-run 只看不写] [--replace 替换已有的] [--as-printed 原文就是这样印的]
什么时候可以摘录、表有哪些列，见 docs/filing.md
${HELP}`,
  "add-reply": `用法：npm run add-reply -- 来信.txt [--dry-run 只看不写]
来信是网页上写好的【单位答复】，或 JSON：{"report","rule","evaluation","text","by","date"}；说明见 docs/filing.md
${HELP}`,
  "add-correction": `用法：npm run add-correction -- 来信.txt [--reason-en 英文理由] [--dry-run 只看不写]
来信是网页上写好的【指出读错】，或 JSON：{"report","line","from","to","reason","reasonEn","date"}；说明见 docs/filing.md
${HELP}`,
  inspect: `用法：npm run inspect -- 报告编号或文件 [--json]
${HELP}`,
  data: `用法：npm run data [-- --allow-removal 报告编号] [--threads 2]
${HELP}`,
  check: `用法：npm run check [-- 文件夹]
只凭已发布的各表，查它们相互的约定；不给文件夹，就查 data/published
${HELP}`,
  diff: `用法：npm run diff [-- 标签、分支或提交]
已发布的数字与那时相比有哪些变动；不给，就与最近一次提交相比
${HELP}`,
  build: `用法：npm run build [-- --outDir 文件夹]
生成网站；不给 --outDir，就放在 dist
${HELP}`,
  serve: `用法：npm run serve
在本机提供 dist 里的网站；PORT=… 指定端口，BASE_PATH=… 指定网站所在的子目录
${HELP}`,
  shots: `用法：npm run shots [-- 网址路径…] [--front 只拍 README 开头的那一张]
给每种页面拍图，放在 .cache/shots；给了网址路径，就只拍那些页面
${HELP}`,
  release: `用法：npm run release [-- --version 0.2.0] [--date 2026-12-01]
不给 --version：用 package.json 里的；不给 --date：用 data/published 最近一次提交的日期
${HELP}`,
};
