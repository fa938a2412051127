const kind: Record<"text" | "html" | "docx" | "xlsx" | "pdf", string> = {
  text: "文本",
  html: "网页",
  docx: "Word 文档",
  xlsx: "Excel 工作簿",
  pdf: "PDF",
};

export const check = {
  title: "查一份报告",
  headline: "报告公开之前，先用审计的眼光查一遍",
  standfirst:
    "放进一份绩效自评报告，几秒钟就看到：印出的数与重算的数对不对得上，指标达没达到，别人会问什么、问在哪一行。",
  /** Where a reader may check a file of their own. */
  invite: "手里有一份还没公开的报告？在自己的电脑上查一遍，文件不会离开浏览器",
  safe: {
    heading: "文件不离开这台电脑",
    points: [
      "读文件、核对数字都在这个浏览器里完成，没有上传这一步。",
      "这一页的安全策略（connect-src self）不许它与别的网站通信，由浏览器强制执行。",
      "个人姓名、电话默认隐去，取走的文件里也没有。",
    ],
    load: "先把程序全部下载，断网再查",
    loading: "正在下载……",
    loaded: "程序已全部下载：现在可以断开网络，再放文件。",
    failed: "没有下载完，请检查网络后再按一次。",
  },
  drop: {
    label: "把文件拖到这里",
    button: "选择文件",
    kinds:
      ".txt、.html、.docx、.xlsx、.pdf；一次放几份，就列成一张表。扫描件和图片要先认字，这里不做：请放原件，或在终端运行 npm run inspect",
    over: "松手就查",
    sample: "没有现成的？看一份虚构的样例",
    sampleName: "样例.txt",
  },
  noScript: {
    text: "这一页在浏览器里读文件，要用脚本。没有脚本时，可以在装有本项目的电脑上运行这条命令，查的是同样的内容：",
    command: "npm run inspect -- 报告.docx",
  },
  old: "这个浏览器太旧，读不了文件。请换用近两年的 Chrome、Edge、Firefox 或 Safari，或者在终端运行 npm run inspect -- 文件。",
  kind,
  files: {
    waiting: "等待中",
    reading: "正在读",
    stop: "停下",
    remove: "清空",
    done: (name: string, questions: number, unread: number) =>
      `${name} 查完了：${questions} 个问题${unread > 0 ? `，${unread} 处没读懂` : ""}`,
    allDone: (count: number, refused: number) =>
      `${count} 份都查完了${refused > 0 ? `，其中 ${refused} 份读不了` : ""}`,
  },
  refused: {
    at: (name: string, line: number, message: string) => `${name}:${line}: ${message}`,
    help: "改好后再放进来就行，不必刷新。",
  },
  trouble: {
    slow: (seconds: number) =>
      `读了 ${seconds} 秒还没有读完，已经停下。请检查文件是否损坏，或拆成每份报告一个文件`,
    stopped: "已按要求停下，没有读完",
    broken: (what: string) =>
      `读这份文件时程序出了错（${what || "内存不够，或程序没有下载完"}）。请刷新后再试；还不行，请另存为 .docx 或 .txt`,
    tooMany: (most: number) => `一次最多放 ${most} 份，多出的没有读；更多的请用命令行`,
  },
  many: {
    heading: (count: number) => `${count} 份报告`,
    caption: "每份一行，按“查看”看全部",
    name: "文件",
    evaluations: "自评",
    budget: "全年预算",
    executed: "全年执行",
    high: "重",
    medium: "中",
    low: "轻",
    unread: "没读懂",
    look: "查看",
    looking: "正在看",
    note: "金额只加项目与清单项目；部门整体与汇总重述同一笔钱，不计入。",
  },
  result: {
    facts: {
      kind: "文件",
      year: "年度",
      evaluations: "自评",
      lines: "行",
      encoding: (name: string, encoding: string) => `${name}，编码 ${encoding}`,
      noYear: "没有印出",
      count: (count: number) => `${count} 个`,
      fates: (all: number, used: number, ignored: number, not: number) =>
        `${all} 行：${used} 行读出了数据，${ignored} 行是标题、表头或背景，${not} 行没读懂`,
    },
    verdict: (questions: number, high: number) =>
      questions === 0
        ? "没有查出要说明的问题"
        : `${questions} 个问题要说明${high > 0 ? `，${high} 个程度为重` : "，没有一个程度为重"}`,
    nothing: "没有读出任何自评：下面是没读懂的地方。换一种文件（.docx、.xlsx 原件最好）再试。",
    persons: {
      none: "没有发现个人姓名、电话或证件号",
      hidden: (count: number) => `隐去了个人姓名、电话等 ${count} 处`,
      show: "在屏幕上显示",
    },
  },
  questions: {
    heading: "要改、要说明的",
    once: {
      heading: "改一处，管多行",
      lead: "同一个原因在多行上出现：先找原因，一次改完。",
      rows: (count: number) => `${count} 行`,
      each: (count: number) => `看这 ${count} 行`,
    },
    rows: {
      heading: "逐行",
      lead: "按行号从上到下，对着报告改。",
      more: (count: number) => `其余 ${count} 行`,
    },
    none: "没有。",
    context: (count: number) => `备考 ${count} 条：不必改，看的人可能会留意`,
    wrong: "这里读错了，或要说明",
  },
  unread: {
    heading: "没读懂的",
    lead: "这些地方本站没有把握，没有拿来算，也不算报告的错。换一种文件（.docx、.xlsx 原件最好）常能读懂。",
    none: "每一行都有去向，没有没读懂的。",
    lines: (count: number) => `没读懂的 ${count} 行`,
    remarks: (count: number) => `另有 ${count} 条提示，不影响数字`,
  },
  evaluations: {
    heading: (count: number) => `读到的 ${count} 个自评`,
    indicators: (count: number) => `${count} 项指标`,
    questions: (count: number) => `${count} 个问题`,
    noName: "（没有名称）",
  },
  text: {
    heading: "原文，逐行列出",
    lead: "行号与上面各处的“行”对应；竖线是单元格的界线，右边注明从这一行读出了什么。",
    pages: "原文分页",
    range: (first: number, last: number) => `第 ${first}–${last} 行`,
  },
  take: {
    heading: "取走",
    lead: "文件里的人名、电话已隐去。",
    questions: "问题表（CSV，Excel 可直接打开）",
    tables: "全部表（CSV，打包）",
    json: "全部内容（JSON）",
    print: "打印待办单（A4 一页）",
    file: {
      heading: "收录到本站用的 source.json",
      lead: "填好四项，得到 source.json 与不含个人信息的报告文字，放进 data/sources/ 下的一个文件夹就能收录。",
      region: "行政区划代码（六位）",
      year: "预算年度",
      publisher: "发布单位全称",
      url: "公开的网址（还没有就空着）",
      button: "做成文件",
      source: "source.json",
      folder: "整个文件夹（.zip）",
      done: "做好了，可以下载",
      insecure: "这一页不是用 https 打开的，浏览器不给算校验值，做不了 source.json",
    },
    saved: (name: string) => `已存为 ${name}`,
  },
  todo: {
    title: "待办单",
    of: (name: string, day: string) => `${name}，${day} 查`,
    line: (first: number, last: number) => (last > first ? `第 ${first}–${last} 行` : `第 ${first} 行`),
    rows: (count: number) => `共 ${count} 行`,
    more: (count: number) => `另有 ${count} 件较轻的，见网页或问题表。`,
    none: "没有要改的。",
    foot: "由绩效自评公开站在本机查出，只核对报告自己的数字与文字；改不改、怎样改由填报单位定。",
  },
};
