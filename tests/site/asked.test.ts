import { expect, test } from "vitest";
import { askedBy } from "../../src/site/asked.ts";
import { speak } from "../../src/site/language.ts";

const [zh, en] = [speak("zh"), speak("en")];
const known = en.tables.evaluations.find(({ name_en }) => name_en !== null);
const own = en.tables.flags.find(
  (flag) => flag.evaluation_id === known?.evaluation_id && flag.message.includes(`“${known?.name}”`),
);

test("a name that a flag quotes is followed by what it means, on English pages alone", () => {
  if (!known || !own)
    throw new Error("no flag quotes the name of a self-evaluation that has an English name");
  expect(askedBy(en, own)).toContain(`“${known.name}” (${known.name_en})`);
  const told = zh.tables.flags.find(({ flag_id }) => flag_id === own.flag_id);
  expect(told && askedBy(zh, told)).toBe(told?.message);
});

test("a name that the glossary does not know stands as printed", () => {
  if (!own) throw new Error("no flag to ask with");
  const evaluations = en.tables.evaluations.map((row) => ({ ...row, name_en: null }));
  const indicators = en.tables.indicators.map((row) => ({ ...row, name_en: null }));
  expect(askedBy({ say: en.say, tables: { ...en.tables, evaluations, indicators } }, own)).toBe(own.message);
});

test("a chart names its rows in the language of its page", () => {
  if (!known) throw new Error("no self-evaluation has an English name");
  expect(en.nameOf(known.evaluation_id)).toBe(known.name_en);
  expect(zh.nameOf(known.evaluation_id)).toBe(known.name);
});

test("a name that holds quotation marks is found where they are nested", () => {
  const row = en.tables.indicators.find(({ name, name_en }) => name.includes("“") && name_en !== null);
  const flag = en.tables.flags.find(({ indicator_id }) => row && indicator_id === row.indicator_id);
  if (!row || !flag) throw new Error("no flag is about an indicator whose name holds quotation marks");
  expect(askedBy(en, flag)).toContain(`’即时结算覆盖率” (${row.name_en})`);
});
