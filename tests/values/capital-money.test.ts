import { describe, expect, test } from "vitest";
import { parseMoney } from "../../src/values/money.ts";

const fen = (text: string) => parseMoney(text, null)?.fen ?? null;

describe("an amount in capital numerals", () => {
  test.each([
    ["壹佰万元整", 1_000_000],
    ["壹佰贰拾万元", 1_200_000],
    ["壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分", 1_234_567.89],
    ["叁仟零伍拾元整", 3_050],
    ["拾万元整", 100_000],
    ["贰亿叁仟万元", 230_000_000],
    ["玖万零叁佰元正", 90_300],
  ])("%s", (text, yuan) => {
    expect(fen(text)).toBe(Math.round(yuan * 100));
  });

  test.each([
    ["陆元"],
    ["壹佰万"],
    ["佰万元"],
    ["壹佰仟元"],
    ["壹贰万元"],
    ["壹佰贰拾万人"],
    ["元"],
    ["万元"],
    ["零元"],
    ["壹佰贰万元"],
    ["玖万叁元"],
  ])("%s is none", (text) => expect(fen(text)).toBeNull());

  test("is as exact as its last place", () => {
    expect(
      ["壹佰万元整", "壹佰万元", "壹万零伍元", "壹佰元贰角", "贰亿元"].map(
        (text) => parseMoney(text, null)?.step,
      ),
    ).toEqual([1_000_000, 1_000_000, 100, 10, 10_000_000_000]);
  });

  test("every whole amount that is written in them is read back", () => {
    for (let yuan = 10; yuan < 1_000_000_000; yuan = Math.floor(yuan * 1.0137) + 7)
      expect([yuan, fen(write(yuan))]).toEqual([yuan, yuan * 100]);
  });
});

const DIGITS = "零壹贰叁肆伍陆柒捌玖";

// as clerks write it: each group of four places with its zeros taken together
function write(yuan: number): string {
  const groups = [yuan / 1e8, (yuan / 1e4) % 1e4, yuan % 1e4].map(Math.floor);
  const words = groups.map((group, index) => {
    if (group === 0) return "";
    const digits = String(group).padStart(4, "0");
    const places = [...digits].map((digit, at) =>
      digit === "0" ? "零" : `${DIGITS[Number(digit)]}${["仟", "佰", "拾", ""][at]}`,
    );
    const text = places.join("").replace(/零+/g, "零").replace(/零$/, "");
    return `${text}${["亿", "万", ""][index]}`;
  });
  return `${words.join("").replace(/^零/, "")}元`;
}
