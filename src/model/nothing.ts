/** Words that fill a cell and say nothing. */
export const NOTHING = new Set([
  "",
  "0",
  "无",
  "均无",
  "没有",
  "暂无",
  "不存在",
  "无问题",
  "没有问题",
  "不存在问题",
  "未发现问题",
  "无偏差",
  "不适用",
  "N/A",
]);

/** Marks that cross a cell out. */
export const DASHES = /^[/\\—–―─_-]+$/;

/** Whether a piece of a cell says nothing: 1.无 and 改进措施:无 say no more than 无. */
export function isNothing(piece: string): boolean {
  const words = piece.replace(/^\d+[.、)]/, "").replace(/^\p{Script=Han}{2,10}:/u, "");
  return NOTHING.has(words.replace(/[.。]+$/, "").toUpperCase()) || DASHES.test(words);
}

/** Whether a published text, whose pieces stand as printed, says nothing: 无, /, 存在问题：无；改进措施：无. */
export const saysNothingAsPrinted = (text: string): boolean =>
  text
    .replaceAll("：", ":")
    .split(/[\s。；;，,]+/)
    .every(isNothing);
