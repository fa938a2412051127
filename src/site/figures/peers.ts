import { drawPeers, type PeerRow, type PeerRows } from "../../charts/peers.ts";
import { type Peer, peersOf } from "../../findings/peers.ts";
import { EXPLAIN_BELOW, rateText } from "../../findings/rates.ts";
import type { ProgrammeId } from "../../model/words.ts";
import { percent, roundTo } from "../../values/print.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { rateTip } from "./execution.ts";
import { type Figure, MOST_ROWS, printedWithin } from "./figure.ts";

/** One programme at every place that is known, level by level, reports filled and excerpts ringed; null where there is nothing to compare. */
export function peersFigure(voice: Voice, programme: ProgrammeId): Figure | null {
  const { say, all, placeOf } = voice;
  const groups = peersOf(programme, all);
  if (groups.reduce((sum, { peers }) => sum + peers.length, 0) < 2) return null;
  const words = say.peers;
  const name = say.words.programme[programme];
  const ratios = groups.flatMap(({ peers }) => peers.map(({ ratio }) => ratio));
  const title = words.title(name, Math.min(...ratios), Math.max(...ratios));
  const count = groups.reduce((sum, { peers }) => sum + peers.length, 0);
  const caption = say.words.join(words.caption, say.words.drawn(Math.min(count, MOST_ROWS), count));
  const drawn: PeerRows[] = [];
  for (const { level, peers, median } of groups) {
    const room = MOST_ROWS - drawn.reduce((sum, { rows }) => sum + rows.length, 0);
    const rows = peers.slice(0, room).map((peer) => rowOf(voice, peer));
    if (rows.length > 0)
      drawn.push({ heading: words.group(say.words.level[level], peers.length), rows, median });
  }
  const peers = groups.flatMap((group) => group.peers);
  return {
    name: `peers-${programme}`,
    at: `/programmes/${programme}/`,
    title,
    caption,
    legend: "peer",
    printed: printedWithin(
      drawn.map(({ rows }) => rows.map(({ id }) => id)),
      (id) => all.reports.findIndex(({ report_id }) => report_id === id),
    ),
    draw: drawing(
      { voice, name: `peers-${programme}`, label: say.words.described(title, caption), rows: drawn },
      drawPeers,
    ),
    refs: peers.map(({ report, rows }) => [report.report_id, rows.map(({ line }) => line).join(";")]),
    columns: words.columns,
    cells: peers.map(({ report, kind, level, ratio, budget, rows }) => [
      placeOf(report.report_id),
      say.words.level[level],
      words.kind[kind],
      rows.length,
      budget,
      roundTo(ratio, 6),
      report.source_url,
    ]),
  };
}

function rowOf(voice: Voice, { report, kind, ratio, budget, rows }: Peer): PeerRow {
  const { say, paths, addressOf, placeOf } = voice;
  const [only, ...more] = rows;
  const alone = only && more.length === 0 ? only : null;
  const id = report.report_id;
  const value = (alone && rateText(alone)) ?? percent(ratio);
  const name = alone ? "" : say.peers.several(rows.length);
  return {
    id,
    place: placeOf(id),
    name,
    value,
    tip: alone
      ? rateTip(voice, `${placeOf(id)} ${say.words.named(alone.name, alone.name_en)}`, alone)
      : `${placeOf(id)} ${name} ${value}`,
    amount: budget === null ? "" : say.words.moneyShort(budget),
    href: alone ? addressOf(alone) : kind === "excerpt" ? paths.source(id) : paths.report(id),
    rate: ratio,
    below: ratio < EXPLAIN_BELOW,
    excerpt: kind === "excerpt",
  };
}
