import { flagAnchor, groupByRule, repliesTo } from "../../findings/flags.ts";
import { pickMatters } from "../../findings/matters.ts";
import type { ToldFlag, ToldTables } from "../../model/told.ts";
import { type Child, h } from "../shown/build.ts";
import { lineMarks, section, severityOf } from "../shown/marks.ts";
import type { DrawnVoice } from "./voice.ts";

/** As many as a reader takes along; the others wait under their rules. */
const FIRST = 3;

/** What is to be explained: the gravest in full, the others folded by rule; nothing where there is none. */
export function flagList(voice: DrawnVoice, flags: ToldFlag[], tables: ToldTables): Child {
  if (flags.length === 0) return null;
  const words = voice.say.flags;
  const asked = pickMatters(flags, FIRST).map(({ flag }) => flag);
  const others = flags.filter((flag) => !asked.includes(flag));
  const owed = [...groupByRule(others, "high"), ...groupByRule(others, "medium")];
  const light = [...groupByRule(others, "low"), ...groupByRule(others, "info")];
  const count = light.reduce((sum, group) => sum + group.flags.length, 0);
  const high = flags.filter(({ severity }) => severity === "high").length;
  const list = (name: "ol" | "ul", own: ToldFlag[], named: boolean) =>
    h(
      name,
      { class: named ? "matters asked" : "matters", role: "list" },
      own.map((flag) => flagItem(voice, flag, tables, named)),
    );
  return section(
    words.ofUnit(flags.length, high),
    "flags",
    asked.length > 0 && list("ol", asked, true),
    owed.map((group) =>
      h(
        "details",
        { class: "rule-fold" },
        h(
          "summary",
          {},
          group.flags[0] && severityOf(voice, group.flags[0].severity),
          `${voice.title(group.rule)} `,
          h("span", { class: "quiet fold-count" }, words.count(group.flags.length)),
        ),
        list("ul", group.flags, false),
        h("p", { class: "aside" }, h("a", { href: voice.rule(group.rule) }, words.ruleOf)),
      ),
    ),
    count > 0 &&
      h(
        "details",
        { class: "rule-fold" },
        h("summary", {}, words.rest(count)),
        light.map((group) => [
          h("p", {}, h("a", { href: voice.rule(group.rule) }, voice.title(group.rule))),
          list("ul", group.flags, false),
        ]),
      ),
  );
}

function flagItem(voice: DrawnVoice, flag: ToldFlag, tables: ToldTables, named: boolean): HTMLElement {
  const words = voice.say.flags;
  const { evaluation_id, indicator_id } = flag;
  const row = tables.evaluations.find((own) => own.evaluation_id === evaluation_id);
  const about = row ? voice.say.words.called(row.name, row.name_en) : words.whole;
  return h(
    "li",
    { id: flagAnchor(flag) },
    h("p", {}, named && severityOf(voice, flag.severity), flag.message, lineMarks(voice, flag.line)),
    flag.arithmetic && h("p", { class: "arithmetic" }, words.arithmetic(flag.arithmetic)),
    repliesTo(flag, tables.replies).map((reply) =>
      h("p", { class: "reply" }, h("b", {}, words.reply(reply.by, reply.date)), reply.text),
    ),
    h(
      "p",
      { class: "byline" },
      named && h("a", { href: voice.rule(flag.rule) }, voice.title(flag.rule)),
      h("span", {}, words.clears(flag.clears)),
      evaluation_id !== null && h("a", { href: `#${indicator_id ?? evaluation_id}` }, about),
    ),
  );
}
