/** What is printed of an edition that is released. */
export const released = {
  already: (path: string, version: string) =>
    `${path}：已发布的就是这一版（${version}），没有变化，什么也没有写`,
  edition: (path: string, version: string, date: string, from: { ofPackage: boolean; ofCommit: boolean }) =>
    `${path}：版本 ${version}${from.ofPackage ? "（package.json）" : ""}，日期 ${date}${from.ofCommit ? "（最近一次提交）" : ""}`,
  commit: "请把 data/editions、.zenodo.json 与改动了的版本号一起提交",
};
