export const line = {
  mark: (first: number, last: number) => (last > first ? `行${first}–${last}` : `行${first}`),
};

export const corrections = {
  title: "更正",
  heading: (count: number) => `本站更正了 ${count} 处，原文照样展示`,
  read: (from: string, to: string) => `原文印作“${from}”，本站读作“${to}”。`,
  corrected: "（含更正）",
};

export const notices = {
  title: "本站没有读懂或拿不准的地方",
  mark: "提示",
};

export const site = {
  /** The language of the page, and what it calls itself in the switch. */
  lang: "zh-CN",
  language: "中文",
  name: "绩效自评公开站",
  tagline: "把公开的绩效自评报告读成一份可以核对的数据",
  skip: "跳到正文",
  menu: "主要栏目",
  /** What opens them where they do not fit beside the name of the site. */
  open: "菜单",
  nav: [
    ["/", "总览"],
    ["/execution/", "执行率"],
    ["/compare/", "对比"],
    ["/indicators/", "指标完成"],
    ["/flags/", "待说明事项"],
    ["/years/", "年度变化"],
    ["/reports/", "报告"],
    ["/brief/", "一页简报"],
    ["/data/", "数据"],
    ["/search/", "搜索"],
  ] satisfies [`/${string}`, string][],
  /** What is not read every day stands at the foot. */
  more: "其他栏目",
  moreNav: [
    ["/check/", "查一份报告"],
    ["/regions/", "地区"],
    ["/programmes/", "项目类别"],
    ["/methods/", "方法"],
    ["/about/", "关于"],
  ] satisfies [`/${string}`, string][],
  footer: {
    about: "每个数字旁的“行”通往印有它的那一行；印出的数与核算的数并列。",
    unofficial:
      "本站不是政府网站，只转述已公开的报告。原报告的权利属于发布单位；本站整理的数据可自由使用，请注明出处。",
    answer: "单位对任何一处都可以答复，答复与原文并列。",
    answerLink: "怎样答复",
  },
  line,
  /** What is divided into pages: a printed text by lines, a long table by rows. */
  pages: {
    line: { label: "原文分页", range: (first: number, last: number) => `第 ${first}–${last} 行` },
    row: { label: "表格分页", range: (first: number, last: number) => `第 ${first}–${last} 条` },
    back: "回到表格的第一页",
  },
  theme: { label: "配色", auto: "随系统", light: "浅", dark: "深" },
  copy: {
    link: "复制链接",
    done: "已复制",
    failed: (text: string) => `浏览器不允许复制，请手动复制：${text}`,
  },
  chart: {
    table: "图中的数据",
    take: "下载这张图：",
    svg: "SVG 图",
    png: "PNG 图",
    csv: "CSV 数据",
    excel: "CSV（Excel）",
    copy: "复制成表格",
    /** Columns that the rows of every chart have when they are taken along. */
    id: "编号",
    lines: "原文行",
    past: "跳过这张图",
    order: { legend: "图中各行的次序", gap: "按差距", printed: "按报告" },
    /** The page that holds one chart alone. */
    alone: "一张图",
    context: "这张图所在的页面",
    embed: {
      summary: "引用或嵌入",
      kind: {
        markdown: "Markdown，一张图，点开是本页：",
        html: "HTML，一张图，点开是本页：",
        frame: "HTML，一个框，图中的点仍可点开：",
      },
      copy: { markdown: "复制 Markdown", html: "复制 HTML", frame: "复制框的 HTML" },
      title: (title: string) => `图：${title}`,
      whole: "在绩效自评公开站看这张图与它的说明",
    },
    credit: (address: string) => `来源：绩效自评公开站 ${address}，据各单位公开的绩效自评报告`,
  },
  corrections,
  notices,
  take: "取用数据",
  notFound: {
    title: "没有这一页",
    text: "地址可能写错了，或者这份报告改了编号。可以从下面任意一处重新开始。",
  },
};
