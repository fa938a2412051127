import { CATEGORIES } from "../findings/flags.ts";
import type { ToldFlag } from "../model/told.ts";
import { type AnyRule, RULES } from "../rules/index.ts";
import type { Voice } from "./language.ts";
import { partAddress } from "./row-addresses.ts";

const byId = new Map<string, AnyRule>(RULES.map((rule) => [rule.id, rule]));

/** A rule by its id. @throws Error where a page or a published flag names a rule that is not in the list */
export function ruleOf(id: string): AnyRule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule ${id} in src/rules/index.ts`);
  return rule;
}

/** What a flag is about, and where that is shown: its evaluation, or the whole report. */
export function aboutOf(voice: Voice, flag: ToldFlag): { place: string; name: string; href: string } {
  const { say, paths, placeOf, nameOf } = voice;
  const { report_id, evaluation_id, indicator_id } = flag;
  const place = placeOf(report_id);
  if (evaluation_id === null) return { place, name: say.flags.whole, href: paths.report(report_id) };
  const href =
    indicator_id === null ? paths.evaluation(evaluation_id) : partAddress(voice, evaluation_id, indicator_id);
  return { place, name: nameOf(evaluation_id), href };
}

/** The rules of each category with how many flags each of them raised, most first. */
export function rulesByCategory(flags: ToldFlag[]) {
  const raised = Map.groupBy(flags, ({ rule }) => rule);
  return CATEGORIES.map((category) => ({
    category,
    rules: RULES.filter((rule) => rule.category === category)
      .map((rule) => ({ rule, count: raised.get(rule.id)?.length ?? 0 }))
      .toSorted((a, b) => b.count - a.count),
  }));
}

/** What the reports of flags are called, each name once, in the order of the flags. */
export const placesOf = (flags: ToldFlag[], { placeOf }: Pick<Voice, "placeOf">): string[] => [
  ...new Set(flags.map(({ report_id }) => placeOf(report_id))),
];
