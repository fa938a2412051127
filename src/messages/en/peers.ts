import { countKinds, type PeerGroup } from "../../findings/peers.ts";
import { percent } from "../../values/print.ts";
import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";
import { words } from "./words.ts";

const share = (ratio: number) => percent(ratio);
const counted = ({ peers }: PeerGroup) => {
  const { whole, excerpts } = countKinds(peers);
  const reports = plural(whole, "whole report", "whole reports");
  return excerpts === 0 ? reports : `${reports}, ${plural(excerpts, "excerpt", "excerpts")}`;
};

export const peers: Messages["peers"] = {
  title: (name, lowest, highest) =>
    lowest === highest
      ? `${name}: the execution rate is ${share(lowest)} at every place and year`
      : `${name}: execution rates from ${share(lowest)} to ${share(highest)} across places and years`,
  lead: "The same programme side by side, each level apart: the rates of places and years with their median, never a mean.",
  caption: `A row is a place in a year; where it has several self-evaluations of the programme, it is executed over budget, each summed. The short stroke is the median of the level (of an even number the lower one in the middle; none below three), the dashed lines are ${explainBelow} and 100%; a dot leads to the printed line.`,
  group: (level, count) => `${level} (${number(count)})`,
  several: (count) => plural(count, "self-evaluation", "self-evaluations"),
  kind: { whole: "whole report", excerpt: "excerpt" },
  columns: [
    "place and year",
    "level",
    "kind of source",
    "self-evaluations",
    "annual budget (yuan)",
    "execution rate (1 is 100%)",
    "address of the original",
  ],
  filled: "filled: report collected whole",
  median: "short stroke: median of the level",
  finding: (group) => {
    const [lowest, highest] = [group.peers[0]?.ratio ?? 0, group.peers.at(-1)?.ratio ?? 0];
    const span = lowest === highest ? `all ${share(lowest)}` : `from ${share(lowest)} to ${share(highest)}`;
    const middle = group.median === null ? "too few for a median" : `median ${share(group.median)}`;
    return `${words.level[group.level]}, ${plural(group.peers.length, "place and year", "places and years")} (${counted(group)}): execution rates ${span}, ${middle}.`;
  },
  unsummed: (places) =>
    places.length > 0
      ? `Left out, because not all of its self-evaluations print their amounts: ${places.join(", ")}.`
      : "",
  limits:
    "These are the places collected, not a sample: they speak for themselves and not for the country. Years differ, and what a programme pays for may differ too.",
  standing: ({ programme, group, own, below, above }) => {
    const same = group.peers.length - 1 - below - above;
    const at = (end: string) => (same > 0 ? `${end} with ${plural(same, "other", "others")}` : end);
    const rank =
      below === 0 && above === 0
        ? "the same as all others"
        : below === 0
          ? at("the lowest")
          : above === 0
            ? at("the highest")
            : `with ${number(below)} below and ${number(above)} above`;
    const { excerpts } = countKinds(group.peers);
    const aside = excerpts > 0 ? ` (${plural(excerpts, "excerpt", "excerpts")})` : "";
    return `${words.programme[programme]}: execution rate ${share(own.ratio)}, ${rank} among the ${number(group.peers.length)} collected at its level${aside}; median ${share(group.median ?? 0)}; not a sample.`;
  },
  compare: {
    heading: (widest) => {
      if (!widest) return "No programme has three places of one level yet";
      const { programme, level, lowest, highest } = widest;
      return lowest === highest
        ? `At places of one level the same programmes have the same execution rate: ${share(lowest)}`
        : `Execution rates differ most in ${words.programme[programme].toLowerCase()} at ${words.level[level].toLowerCase()} level: from ${share(lowest)} to ${share(highest)}`;
    },
    caption: "Programmes and levels with three places or more",
    programme: "Programme",
    level: "Level",
    count: "Places",
    lowest: "Lowest",
    median: "Median",
    highest: "Highest",
    tied: (count) => plural(count, "place", "places"),
    none: "No programme has three places of one level yet.",
  },
};
