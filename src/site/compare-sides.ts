import { checkableShare } from "../findings/compare.ts";
import { levelFinder } from "../findings/levels.ts";
import { EXPLAIN_BELOW } from "../findings/rates.ts";
import { formsOf } from "../findings/reports.ts";
import type { ProgrammeRate, UnitSide } from "../findings/side.ts";
import type { SideColumn, SideRow } from "../findings/side-column.ts";
import { ProgrammeId } from "../model/words.ts";
import { percent } from "../values/print.ts";
import type { Voice } from "./language.ts";
import { flagAddress } from "./long-tables.ts";

/** A unit worded for the table that stands side by side. */
export function sideColumn(voice: Voice, { unit, programmes, marks, questions }: UnitSide): SideColumn {
  const { say, paths, placeOf, tables } = voice;
  const { row, facts, budget, executed, rate, unspent, rated, below, heavy } = unit;
  const id = row.report_id;
  const words = say.compare;
  const level = levelFinder(tables)(id);
  const money = (yuan: number | null) =>
    yuan === null ? say.words.notPrinted : say.words.money(yuan, [budget.sum, executed.sum]);
  const share = checkableShare(facts);
  const has = facts.indicators > 0;
  const forms = formsOf(id, tables.evaluations).map((form) => say.words.formShort[form]);
  const rows: Omit<SideRow, "rank">[] = [
    { key: "level", label: words.level, text: say.words.level[level], notes: [say.words.list(forms)] },
    { key: "budget", label: words.budget, text: money(budget.sum), notes: [] },
    { key: "executed", label: words.side.executed, text: money(executed.sum), notes: [] },
    {
      key: "unspent",
      label: words.unspent,
      text: unspent === null ? say.words.none : say.words.money(unspent),
      notes: [],
    },
    {
      key: "rate",
      label: words.rate,
      text: rate ? percent(rate.ratio) : say.words.notPrinted,
      notes: [
        ...(rate?.basis === "stated" ? [words.stated] : []),
        ...(below > 0 ? [words.below(below, rated)] : []),
      ],
      ...(rate ? { bar: barOf(rate.ratio) } : {}),
    },
    ...ProgrammeId.options.map((programme) => {
      const own = programmes.find((one) => one.programme === programme);
      return programmeRow(voice, programme, own);
    }),
    {
      key: "marks",
      label: words.side.marks,
      text: has ? words.side.indicators(facts.indicators) : words.side.noIndicators,
      notes: [],
      ...(has
        ? { parts: marks.map(({ mark, count }) => ({ mark, count, label: say.words.mark[mark] })) }
        : {}),
    },
    {
      key: "checkable",
      label: words.checkable,
      text: has ? words.of(facts.numeric, facts.indicators) : say.words.none,
      notes: [],
      ...(share === null ? {} : { bar: { share, of: "reached" as const } }),
    },
    {
      key: "missed",
      label: words.missed,
      text: has ? String(facts.missed) : say.words.none,
      notes: facts.unexplained > 0 ? [words.unexplained(facts.unexplained)] : [],
    },
    {
      key: "heavy",
      label: words.heavy,
      text: String(heavy),
      notes: [],
      items: questions.map((flag) => ({ text: flag.message, href: flagAddress(voice, flag) })),
    },
    {
      key: "brief",
      label: words.brief,
      text: "",
      notes: [],
      items: [{ text: words.side.open, href: paths.brief(id) }],
    },
  ];
  return {
    name: placeOf(id),
    href: paths.report(id),
    // a programme that the unit does not report has no row of its own
    rows: rows.map((one, rank) => ({ ...one, rank })).filter(({ text, items }) => text !== "" || items),
  };
}

function programmeRow({ say }: Voice, programme: ProgrammeId, own?: ProgrammeRate): Omit<SideRow, "rank"> {
  const words = say.compare.side;
  const key = `programme-${programme}`;
  const label = words.programme(say.words.programme[programme]);
  if (!own) return { key, label, text: "", notes: [] };
  const { evaluations, below, ratio, printed } = own;
  const text = printed.length > 0 ? printed.join("–") : ratio === null ? say.words.none : percent(ratio);
  const notes = evaluations > 1 ? [words.projects(evaluations, below)] : [];
  return { key, label, text, notes, ...(ratio === null ? {} : { bar: barOf(ratio) }) };
}

const barOf = (share: number) => ({
  share: Math.min(1, Math.max(0, share)),
  of: share < EXPLAIN_BELOW ? ("missed" as const) : ("reached" as const),
});
