import { describe, expect, test } from "vitest";
import { beginsAsNothing, isBlankWord, isDash, saysNothing } from "../../src/model/blank.ts";
import { words } from "../rules/build.ts";
import { unread } from "../rules/cells.ts";

describe("blank words", () => {
  test.each([
    "",
    " ",
    "无",
    "无。",
    " 无 ",
    "/",
    "／",
    "—",
    "——",
    "--",
    "没有",
    "暂无",
    "不存在",
    "无问题。",
    "n/a",
    "1、无",
    "存在问题：无；改进措施：无。",
  ])("%j says nothing", (text) => expect(isBlankWord(text)).toBe(true));

  test.each([
    "无人报名",
    "没有完成",
    "见说明",
    "无，下一步加强管理",
    "1",
    "不存在的设备已核销",
    "改进措施：加强管理",
  ])("%j says something", (text) => expect(isBlankWord(text)).toBe(false));

  test("a cell that was not understood may say anything", () => {
    expect(saysNothing(null)).toBe(true);
    expect(saysNothing(words("无"))).toBe(true);
    expect(saysNothing(unread())).toBe(false);
  });

  test("only a mark crosses a cell out", () => {
    expect(
      ["/", "／", "\\", "—", "―", "–", "─", "－", "--", "———", "— —"].filter((text) => !isDash(text)),
    ).toEqual([]);
    expect(["无", "", "-5", "1/2"].some(isDash)).toBe(false);
  });
});

test.each(["无重大问题", "均无", "未发现问题。", "－", "/", "—无"])(
  "%s begins as what says nothing",
  (text) => {
    expect(beginsAsNothing(text)).toBe(true);
  },
);

test.each(["规范性", "和改进措施", "0.5", "N/A"])("%s does not", (text) => {
  expect(beginsAsNothing(text)).toBe(false);
});
