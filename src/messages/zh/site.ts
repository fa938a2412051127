export const site = {
  name: "绩效自评公开站",
  tagline: "把公开的绩效自评报告读成一份可以核对的数据",
  skip: "跳到正文",
  menu: "主要栏目",
  nav: [
    ["/", "总览"],
    ["/execution/", "执行率"],
    ["/indicators/", "指标完成"],
    ["/reports/", "报告"],
    ["/data/", "数据"],
    ["/methods/", "方法"],
  ] satisfies [`/${string}`, string][],
  footer: {
    about:
      "本站只转述已公开的报告。每个数字旁的“行”都通往它所印的那一行；印出的与核算的并列，不替任何一方改口。",
    unofficial: "本站不是政府网站。原报告的权利属于发布单位；本站整理的数据可自由使用，请注明出处。",
    answer: "单位对任何一处有说明，可以答复，答复会与原文并列。",
    answerLink: "怎样答复",
  },
  line: {
    mark: (first: number, last: number) => (last > first ? `行${first}–${last}` : `行${first}`),
  },
  chart: {
    table: "图中的数据",
    take: "取走这张图：",
    svg: "SVG 图",
    csv: "CSV 数据",
    credit: (address: string) => `来源：绩效自评公开站 ${address}，据各单位公开的绩效自评报告`,
  },
  flags: {
    title: "待说明事项",
    clears: (what: string) => `怎样可以消除：${what}`,
    reply: "单位答复",
    rest: (count: number) => `另有 ${count} 条，程度较轻或仅供备考`,
  },
  corrections: {
    title: "更正",
    read: (from: string, to: string) => `原文印作“${from}”，本站读作“${to}”。`,
    corrected: "（含更正）",
  },
  notices: { title: "本站没有读懂的地方", mark: "未读懂" },
  take: "怎样取走",
  notFound: {
    title: "没有这一页",
    text: "地址可能写错了，或者这份报告改了编号。可以从下面任意一处重新开始。",
  },
};
