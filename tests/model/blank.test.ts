import { describe, expect, test } from "vitest";
import { isBlankWord, isDash, saysNothing } from "../../src/model/blank.ts";
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
