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
  start: `用法：npm start
重做公开数据（npm run data）、生成网站（build），再在本机提供（serve）`,
  dev: `用法：npm run dev [-- astro dev 的选项]
边改边看网站；先查 data/published 是否完好
${HELP}`,
  test: `用法：npm test [-- --quick 不生成网站、不开浏览器、不跑慢的测试]
跑完全部检查，末行是“N passed, M failed”`,
  "read-stream": `用法：npm run -s read-stream [-- --comparables] < 任务 > 行
每行一个任务：文件路径，或 {"id","file","region","year"}；每行写出一行公开表，读不了的文件在标准错误上各写一行`,
  "compare-stream": `用法：npm run -s compare-stream < 行 > 行
各处 read-stream --comparables 写出的行合在一起读入，补上要比较各份报告才有的待说明事项`,
  validate: `用法：npm run validate
请各工具读公开的文件，写出各读到了什么；要先有 dist 与 Python 环境，见 docs/`,
  licences: `用法：npm run -s licences
列出读者安装的每个包的许可证（Markdown）`,
  mutants: `用法：npm run mutants [-- --count 40] [--seed 1] [--in rules]
把代码改一小处，看测试是否发觉`,
  "ocr-bench": `用法：npm run ocr-bench [-- 干扰的名字…]
扫描件读得怎样：每百字认对几个，每百个数字发布几个，错几个`,
  bench: `用法：npm run bench [-- --large]
npm run data 与 npm run build 的速度、内存，以及随报告份数的增长`,
  "bench:documents": `用法：npm run bench:documents [-- 文件]
各种文件读一份要多少毫秒、多少内存`,
  "bench:hostile": `用法：npm run bench:hostile [-- 文件名里的字]
恶意文件各占多少时间和内存`,
  "bench:exports": `用法：npm run bench:exports [-- 格式 [报告份数]]
各种导出格式的时间、大小和内存`,
  "bench:site": `用法：npm run bench:site [-- 网址路径… | build 份数… | markup 份数 | search 自评个数]
各种页面的大小和打开时间；先运行 npm run build`,
  "bench:engines": `用法：npm run bench:engines [-- --evaluations 个数]
同样的问题问几种引擎，各用多少时间，答案是否一样`,
  "bench:read": `用法：npm run bench:read [-- --reports 份数] [--largest 字节数]
同样的报告由 Spark、由一个进程各读一遍，各表是否一样`,
  "bench:peers": `用法：npm run bench:peers
同样的自评用别的工具做成网站，各用多少时间、多大；要联网装那些工具`,
  pack: `npm pack 自己会运行它（before、after）；要打包，请运行 npm pack`,
};
