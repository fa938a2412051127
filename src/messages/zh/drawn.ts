/** What is said by what draws it. */
export const drawing = {
  missing: (id: string) =>
    `${id === "" ? "地址里没有写明报告或自评的编号" : `没有收录编号为“${id}”的报告或自评`}。请从“报告”或“搜索”里找。`,
  failed: "没有取到这份报告的数据。请检查网络后重新打开本页。",
  old: "这个浏览器太旧，画不出这一页。数据都在“数据”页，可以整份下载。",
  text: "原文，逐行列出",
};

/** The page that draws any report, also one that has no page of its own. */
export const drawn = {
  title: "一份报告",
  standfirst:
    "没有单独页面的报告在这里看：本页取来它已发布的各行，当场画出，说法、数字与行号都与单独的页面一样。",
  loading: "正在取这份报告……",
  noScript: "这一页要用 JavaScript 画出来。没有它，也可以在“数据”页整份下载。",
  drawing,
};
