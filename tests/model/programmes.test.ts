import { expect, test } from "vitest";
import { findProgramme, PROGRAMMES, ProgrammeId } from "../../src/model/programmes.ts";

test.each<[string, ProgrammeId]>([
  ["2023年中央财政城乡居民基本医疗保险补助资金", "resident-insurance"],
  ["城乡医疗救助", "medical-assistance"],
  ["医疗服务与保障能力提升补助资金", "service-capacity"],
  ["长护险试点", "long-term-care"],
  ["离休干部医疗费", "veteran-cadres"],
  ["互助帮困", "mutual-aid"],
  ["公费医疗", "public-medical-care"],
  ["农技培训", "operations"],
  // a running cost of a family is a running cost
  ["居民医保经办经费", "operations"],
])("%s is of %s", (name, family) => {
  expect(findProgramme(name)).toBe(family);
});

test.each(["农村公路养护", "义务教育营养改善计划", "高标准农田建设", "困难群众救助补助资金"])(
  "%s is of none",
  (name) => {
    expect(findProgramme(name)).toBeNull();
  },
);

test("every family is named in both languages", () => {
  expect(ProgrammeId.options).toEqual(Object.keys(PROGRAMMES));
  expect(Object.values(PROGRAMMES).filter(({ zh, en }) => !zh || !en)).toEqual([]);
});
