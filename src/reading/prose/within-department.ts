import type { Told } from "./clauses.ts";
import { isName, isSameName } from "./names.ts";
import { isGiven, isOwnMoney, isOwnRole, type Programme, subjectIn } from "./programme.ts";
import type { Sentence } from "./sentences.ts";
import { settle } from "./settled.ts";
import { bySubjects } from "./subjects.ts";

/** What the parts of a department's own spending are called; none of them is a programme. */
const OF_DEPARTMENT =
  /部门|单位|整体|机关|基本|人员|公用|日常|三公|公务|工资|福利|会议|培训|差旅|办公|接待|出国|车辆|购车|住房|公积金|退休|社会保障/;
/** What a sentence of the department's own money says of it. */
const OWN_MONEY =
  /基本支出|人员经费|公用经费|(?:总)?收入|总支出|部门预算|部门决算|决算支出|财政拨款|整体支出/;

/**
 * The programmes that a report on a whole department tells of with money of their own, each given and spent: 免费开放经费预算30万元，
 * 支出28万元. Where all of its money is that of one, none is the department's.
 * @returns them, and the amounts that are the department's
 */
export function programmesWithin(told: Told[], sentences: Sentence[]): { own: Programme[]; left: Told[] } {
  const named = bySubjects(told, sentences, "部门整体支出").filter(isProgramme);
  const own = named.length > 0 ? named : soleProgramme(told);
  const taken = new Set(own.flatMap((each) => each.told.map(({ quantity }) => quantity)));
  return { own, left: told.filter(({ quantity }) => !taken.has(quantity)) };
}

const isProgramme = ({ name, told }: Programme) =>
  name !== null &&
  isName(name) &&
  !OF_DEPARTMENT.test(name) &&
  told.some(({ role, quantity }) => quantity.money && isOwnRole(role)) &&
  told.some(({ role, quantity }) => quantity.money && role === "executed");

// the only money that was given and spent is called by the name of a programme, and no word says that it is the department's
function soleProgramme(told: Told[]): Programme[] {
  const wholes = told.filter(
    (own) => isOwnMoney(own) && own.share === "whole" && (isGiven(own) || isPaid(own)),
  );
  const { budget, initial, received, executed } = settle(told);
  const lead = budget ?? initial ?? received;
  const name = lead && subjectIn(lead.words);
  if (!lead || !executed || !name || !isProgramme({ name, told: [lead, executed], passages: [] })) return [];
  const isOther = ({ words, quantity: { sentence } }: Told) => {
    const subject = subjectIn(words);
    return OWN_MONEY.test(sentence.text) || (subject !== null && !isSameName(subject, name));
  };
  if (wholes.some(isOther)) return [];
  const paragraphs = new Set(wholes.map(({ quantity }) => quantity.sentence.paragraph));
  return [
    {
      name,
      told: told.filter(({ quantity }) => paragraphs.has(quantity.sentence.paragraph)),
      passages: [],
    },
  ];
}

const isPaid = ({ role }: Told) => role === "executed";
