import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAMILY_WEIGHTS, GIVEN_WEIGHTS } from "../../src/persons/characters.ts";
import { ADDRESSED_AS, ADDRESSES_BEGIN, SPEAKS_BEFORE } from "../../src/persons/contexts.ts";
import { isHan, isHanAt } from "../../src/persons/han.ts";
import { likelyNames } from "../../src/persons/likely.ts";
import { nextBegin } from "../../src/persons/may-begin.ts";
import { DOUBLE, SOUNDS } from "../../src/persons/surnames.ts";
import { familyAt, insideWeight, weightBefore, weightBeside } from "../../src/persons/weigh.ts";
import { foldWidth } from "../../src/values/fold.ts";
import { foundingReports } from "../founding.ts";

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const pick = (all: Iterable<string>) => fc.constantFrom(...all);
const LEAST = 1;

test("every UTF-16 unit is told to be a Chinese character or none, as Unicode has it", () => {
  const wrong = units.filter((own, code) => isHan(code) !== /^\p{Script=Han}$/u.test(own));
  expect(wrong).toEqual([]);
  expect([isHanAt("中", -1), isHanAt("中", 0), isHanAt("中", 1)]).toEqual([false, true, false]);
});

test("a form of address begins with none but the characters that are listed", () => {
  const behind = [...ADDRESSED_AS.source.replaceAll(/[^\p{Script=Han}]/gu, ""), "甲"];
  const begins = units.filter((own) => behind.some((next) => ADDRESSED_AS.test(own + next)));
  expect(new Set(begins)).toEqual(new Set(ADDRESSES_BEGIN));
});

describe("where a name may begin", () => {
  const before = fc.oneof(
    pick(SPEAKS_BEFORE),
    pick([..." ,。、:;()/“”1A\n", "填报人:", "姓名: ", "属实。", "工作", "", "和", "的"]),
  );
  const family = fc.oneof(pick(FAMILY_WEIGHTS.keys()), pick(DOUBLE.split("|")));
  const common = pick(GIVEN_WEIGHTS.keys());
  const given = fc.oneof(common, pick("々甪𬭎"), fc.tuple(common, common), fc.tuple(pick("々甪"), common));

  test("no place is passed over where characters and what stands before weigh enough", () => {
    let enough = 0;
    fc.assert(
      fc.property(before, family, given, pick(["", "报送", ":"]), (left, own, characters, cell) => {
        const text = foldWidth(`甲${left}${own}${[characters].flat().join("")}`);
        const start = 1 + left.length;
        const weighed = weightBefore(text, start, null, cell === "" ? null : weightBeside(cell));
        const follows = isHanAt(text, start - 1);
        const found = familyAt(text, start);
        const name = text.slice(start);
        if (!found || weighed + insideWeight(name, found, follows) < LEAST) return;
        enough += 1;
        expect(nextBegin(text, start, false, LEAST)).toBe(start);
      }),
      { numRuns: 4000, seed: 20231121 },
    );
    expect(enough).toBeGreaterThan(1000);
  });

  test("no name of another language is passed over, and no place between the halves of a rare character is one", () => {
    const sounds = SOUNDS.slice(0, 4);
    expect(nextBegin(`1${sounds}`, 0, false, 99)).toBe(1);
    expect(nextBegin(`1${sounds.slice(0, 3)}`, 0, false, 99)).toBe(4);
    expect(nextBegin("1 Anna Lind", 0, false, 99)).toBe(2);
    expect(nextBegin("1𠀀·", 0, true, LEAST)).toBe(1);
    expect(nextBegin("1𠀀·", 2, true, LEAST)).toBe(4);
  });

  test("hardly any place of a report is one", () => {
    const texts = foundingReports().map(({ bytes }) => foldWidth(new TextDecoder().decode(bytes)));
    let places = 0;
    for (const text of texts)
      for (let at = 0; at < text.length; at++) {
        at = nextBegin(text, at, false, LEAST);
        if (at < text.length) places += 1;
      }
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    expect(places / characters).toBeGreaterThan(0);
    expect(places / characters).toBeLessThan(0.05);
  });
});

test("a rare character beside a point neither stops the search nor hides the name behind", () => {
  expect(likelyNames("𠀀·")).toEqual([]);
  const text = "𠀀·村,联系人:买合木提·吐尔地,";
  const found = likelyNames(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toContain("买合木提·吐尔地");
});
