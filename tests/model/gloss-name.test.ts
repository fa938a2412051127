import { expect, test } from "vitest";
import { gloss } from "../../src/model/gloss.ts";
import { glossName } from "../../src/model/gloss-name.ts";
import { TERMS } from "../../src/model/glossary.ts";
import { FRAMES, MONEY, NAMES, PAYERS, PEOPLE } from "../../src/model/name-frames.ts";
import { readPublished } from "../../src/published.ts";

test.each([
  ["城乡居民基本医疗保险补助资金", "Subsidies for urban and rural residents’ basic medical insurance"],
  ["2031年中央财政医疗救助补助资金", "2031 central government subsidies for medical assistance"],
  ["31年度办公经费", "2031 office expenses"],
  ["2031年度年初结转和结余", "2031 funds carried over and left at the start of the year"],
  ["疫苗接种中央、省级补助资金", "Central and provincial subsidies for vaccination"],
  [
    "医疗救助补助资金（医疗保障服务能力建设部分）",
    "Subsidies for medical assistance (part for building of healthcare security service capacity)",
  ],
  ["项目支出合计(3个项目)", "Total of project expenditure (3 projects)"],
  ["参保人数(人)", "Number of people enrolled (people)"],
  ["参保对象对医保服务满意度", "Satisfaction of insured people with medical insurance services"],
  ["工作满意度", "Satisfaction with work"],
  ["参保人员政策知晓率", "Policy awareness among insured people"],
  ["长护险政策知晓率", "Awareness of policy on long-term care insurance"],
  [
    "提前下达2031年疫苗接种中央、省级财政补助资金",
    "Advance allocation of 2031 central and provincial government subsidies for vaccination",
  ],
])("%s is put together of the words of the glossary", (name, english) => {
  expect(glossName(name)).toBe(english);
});

test("a name with a word that is not in the glossary has no English, and not half of one", () => {
  expect(glossName("医疗救助凤凰补助资金")).toBeNull();
  expect(glossName("凤凰满意度")).toBeNull();
  expect(glossName("10年期医疗救助")).toBeNull();
  expect(glossName("")).toBeNull();
});

test("every word of the glossary is known by itself, whatever characters it is written with", () => {
  for (const word of Object.keys({ ...TERMS, ...PEOPLE, ...NAMES }))
    expect(glossName(word), word).not.toBeNull();
});

test("a name made to be parted in ever more ways ends, and one longer than any name has no English", () => {
  expect(glossName(`凤凰${"补助资金".repeat(19)}`)).toBeNull();
  expect(glossName("医疗救助".repeat(21))).toBeNull();
});

test("the English of published names has no Chinese, and most names have it", () => {
  const { evaluations, indicators } = readPublished().tables;
  for (const rows of [evaluations, indicators]) {
    const named = rows.filter(({ name_en }) => name_en !== null);
    expect(named.filter(({ name_en }) => /\p{Script=Han}|[@#*]|undefined| {2}/u.test(name_en ?? ""))).toEqual(
      [],
    );
    expect(named.length / rows.length).toBeGreaterThan(0.7);
  }
});

test("no word of the glossary is Chinese in English, or said twice", () => {
  const lists = [TERMS, PEOPLE, PAYERS, MONEY, FRAMES, NAMES];
  const english = lists.flatMap((list) => Object.values(list));
  expect(english.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  const words = [TERMS, PEOPLE, NAMES].flatMap((list) => Object.keys(list));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("a frame has the slots in English that it has in Chinese", () => {
  const slots = (frame: string) => [...frame.matchAll(/[@#*]/g)].map(([slot]) => slot).sort();
  for (const [zh, en] of Object.entries(FRAMES)) expect([zh, slots(en)]).toEqual([zh, slots(zh)]);
});

test("labels of the official forms keep their own English; others have that of the glossary", () => {
  expect(gloss("中央财政资金")).toBe("Central funds");
  expect(gloss("过程指标")).toBe("Process");
  expect(gloss("预算执行")).toBe("Budget execution");
  expect(gloss("凤凰")).toBe(null);
});
