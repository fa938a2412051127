import { OF_DEPARTMENT } from "../labels/roles.ts";
import type { Told } from "./clauses.ts";
import { isGiven, isOwnMoney } from "./programme.ts";

/** Parts that only a whole department's money has. */
const PARTS_OF_DEPARTMENT = /基本支出|公用经费/;
/** Titles of reports on projects, and none on a department. */
const ON_PROJECTS = /^(?!.*(?:部门|整体|单位)(?:整体|预算|支出|绩效)).*(?:项目|专项)/;

/**
 * The amounts of a report on projects without what is told of the whole department: 部门预算总计100万元，其中项目资金两项：…;
 * 支出100万元，其中基本支出58万元，项目支出42万元.
 * @param title folded
 */
export function withoutDepartment(told: Told[], title: string): Told[] {
  const isOnProjects = ON_PROJECTS.test(title);
  return told.map((own, i) => {
    const isDivided = isOnProjects || told[i + 1]?.share === "part";
    const isNamed = isDivided && isGiven(own) && OF_DEPARTMENT.test(own.words);
    const isWhole = own.share === "whole" && own.quantity.money !== null;
    return isWhole && (isNamed || (isOnProjects && isOwnMoney(own) && hasParts(told, i)))
      ? { ...own, share: "item" }
      : own;
  });
}

function hasParts(told: Told[], at: number): boolean {
  const behind = told.slice(at + 1);
  const end = behind.findIndex(
    ({ share, quantity }) => share !== "part" || quantity.sentence !== told[at]?.quantity.sentence,
  );
  return behind.slice(0, end === -1 ? undefined : end).some(({ words }) => PARTS_OF_DEPARTMENT.test(words));
}
