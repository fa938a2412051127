import { describe, expect, test } from "vitest";
import { readRegions } from "../scripts/publish/sources.ts";
import { readPublished } from "../src/published.ts";

const regions = readRegions();
const byCode = new Map(regions.map((region) => [region.code, region]));
const at = (level: string) => regions.filter((region) => region.level === level);

/** The code that encloses another by its digits: two of the province, two of the prefecture, two of the county. */
const enclosing = (code: string) =>
  code.endsWith("0000") ? null : code.slice(0, code.endsWith("00") ? 2 : 4);

test("every code stands once, in order", () => {
  const codes = regions.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

test("the whole country: 34 provinces, 333 prefectures, some 2,850 counties", () => {
  expect([at("province").length, at("prefecture").length]).toEqual([34, 333]);
  expect(at("county").length).toBeGreaterThan(2_830);
  expect(at("county").length).toBeLessThan(2_870);
});

test("the level is the one that the digits say", () => {
  const said = (code: string) =>
    code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  expect(regions.filter(({ code, level }) => said(code) !== level)).toEqual([]);
});

test("every parent exists, stands above, and its digits enclose those of its own", () => {
  const astray = regions.filter(({ code, level, parent }) => {
    if (level === "province") return parent !== null;
    const above = parent === null ? undefined : byCode.get(parent);
    const digits = above?.code.slice(0, above.level === "province" ? 2 : 4) ?? "?";
    return !above || above.level === "county" || above.level === level || !code.startsWith(digits);
  });
  expect(astray).toEqual([]);
});

test("a county stands below its prefecture where there is one, else directly below its province", () => {
  const passedOver = at("county").filter(({ code, parent }) => {
    const prefecture = `${enclosing(code)}00`;
    return parent !== (byCode.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`);
  });
  expect(passedOver).toEqual([]);
});

describe("the municipalities", () => {
  test.each(["11", "12", "31", "50"])("%s0000 has its districts without a placeholder between", (digits) => {
    const own = regions.filter(({ code, level }) => code.startsWith(digits) && level !== "province");
    expect(own.length).toBeGreaterThan(15);
    expect(new Set(own.map(({ level, parent }) => `${level} ${parent}`))).toEqual(
      new Set([`county ${digits}0000`]),
    );
  });
});

test("no placeholder is a place", () => {
  expect(regions.filter(({ zh }) => /^(?:市辖区|县)$|直辖|开发区|产业园区|委员会/.test(zh))).toEqual([]);
});

test("what is published of regions is what the table says", () => {
  const { tables } = readPublished("data/published");
  expect(tables.regions.length).toBeGreaterThan(10);
  const differing = tables.regions.filter((row) => {
    const own = byCode.get(row.code);
    return (
      own?.zh !== row.name_zh ||
      own.en !== row.name_en ||
      own.level !== row.level ||
      own.parent !== row.parent_code
    );
  });
  expect(differing).toEqual([]);
});
