import { checkableShare } from "../findings/compare.ts";
import { levelFinder } from "../findings/levels.ts";
import { EXPLAIN_BELOW } from "../findings/rates.ts";
import { formsOf } from "../findings/reports.ts";
import type { ProgrammeRate, UnitSide } from "../findings/side.ts";
import type { SideColumn, SideRow } from "../findings/side-column.ts";
import { ProgrammeId } from "../model/words.ts";
import { percent } from "../values/print.ts";
import type { Voice } from "./language.ts";
import { flagAddress } from "./row-addresses.ts";

type Row = Omit<SideRow, "rank">;

/** A unit worded for the table that stands side by side. */
export function sideColumn(voice: Voice, side: UnitSide): SideColumn {
  const id = side.unit.row.report_id;
  const rows = [
    ...moneyRows(voice, side),
    ...ProgrammeId.options.map((programme) => {
      const own = side.programmes.find((one) => one.programme === programme);
      return programmeRow(voice, programme, own);
    }),
    ...indicatorRows(voice, side),
    ...questionRows(voice, side),
  ];
  return {
    name: voice.placeOf(id),
    href: voice.paths.report(id),
    // a programme that the unit does not report has no row of its own
    rows: rows.map((one, rank) => ({ ...one, rank })).filter(({ text, items }) => text !== "" || items),
  };
}

function moneyRows({ say, tables }: Voice, { unit }: UnitSide): Row[] {
  const { row, budget, executed, rate, unspent, rated, below } = unit;
  const words = say.compare;
  const level = levelFinder(tables)(row.report_id);
  const forms = formsOf(row.report_id, tables.evaluations).map((form) => say.words.formShort[form]);
  const money = (yuan: number | null) =>
    yuan === null ? say.words.notPrinted : say.words.moneyShort(yuan, [budget.sum, executed.sum]);
  return [
    { key: "level", label: words.level, text: say.words.level[level], notes: [say.words.list(forms)] },
    { key: "budget", label: words.budget, text: money(budget.sum), notes: [] },
    { key: "executed", label: words.side.executed, text: money(executed.sum), notes: [] },
    {
      key: "unspent",
      label: words.unspent,
      text: unspent === null ? say.words.none : say.words.moneyShort(unspent),
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
  ];
}

function indicatorRows({ say }: Voice, { unit: { facts }, marks }: UnitSide): Row[] {
  const words = say.compare;
  const share = checkableShare(facts);
  const has = facts.indicators > 0;
  return [
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
  ];
}

function questionRows(voice: Voice, { unit, questions }: UnitSide): Row[] {
  const words = voice.say.compare;
  return [
    {
      key: "heavy",
      label: words.heavy,
      text: String(unit.heavy),
      notes: [],
      items: questions.map((flag) => ({ text: flag.message, href: flagAddress(voice, flag) })),
    },
    {
      key: "brief",
      label: words.brief,
      text: "",
      notes: [],
      items: [{ text: words.side.open, href: voice.paths.brief(unit.row.report_id) }],
    },
  ];
}

function programmeRow({ say }: Voice, programme: ProgrammeId, own?: ProgrammeRate): Row {
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
