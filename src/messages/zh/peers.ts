import { countKinds, type PeerGroup, type PeerStanding, type WidestGap } from "../../findings/peers.ts";
import { percent } from "../../values/print.ts";
import { explainBelow } from "../lines.ts";
import { words } from "./words.ts";

const share = (ratio: number) => percent(ratio);
const counted = ({ peers }: PeerGroup) => {
  const { whole, excerpts } = countKinds(peers);
  return excerpts === 0 ? `${whole} 份全文` : `${whole} 份全文、${excerpts} 份摘录`;
};

export const peers = {
  title: (name: string, lowest: number, highest: number) =>
    lowest === highest
      ? `${name}：各地各年的执行率都是 ${share(lowest)}`
      : `${name}：各地各年的执行率从 ${share(lowest)} 到 ${share(highest)}`,
  lead: "同类项目放在一处，按级别分开，只列出各地各年的执行率与其中位数，不求平均。",
  caption: `一行是一个地方的一年：同一份里有几个同类自评的，是执行合计除以预算合计。短竖线是同级的中位数（双数取中间较低的一个，不到 3 个不画），虚线是 ${explainBelow} 与 100%；点通向所印的那一行。`,
  group: (level: string, count: number) => `${level}（${count}）`,
  several: (count: number) => `${count} 个自评合计`,
  kind: { whole: "全文", excerpt: "摘录" },
  columns: ["地方与年度", "级别", "收录方式", "自评数", "全年预算（元）", "执行率（1 为 100%）", "原文网址"],
  filled: "实心：全文收录的报告",
  median: "短竖线：同级的中位数",
  finding: (group: PeerGroup): string => {
    const [lowest, highest] = [group.peers[0]?.ratio ?? 0, group.peers.at(-1)?.ratio ?? 0];
    const span = lowest === highest ? `都是 ${share(lowest)}` : `从 ${share(lowest)} 到 ${share(highest)}`;
    const middle = group.median === null ? "太少，不算中位数" : `中位数 ${share(group.median)}`;
    return `${words.level[group.level]} ${group.peers.length} 处（${counted(group)}）执行率${span}，${middle}。`;
  },
  /** Places of the same level that are not among them; nothing where there is none. */
  unsummed: (places: string[]): string =>
    places.length > 0 ? `${places.join("、")}的几个自评没有都印出金额，不能合计，没有列入。` : "",
  limits: "这些是收录到的地方，不是抽样，只说明各处自己的情况，不能推及全国；年度不同，项目口径也可能不同。",
  /** On a sheet of paper: one sentence. */
  standing: ({ programme, group, own, below, above }: PeerStanding): string => {
    const same = group.peers.length - 1 - below - above;
    const at = (end: string) => (same > 0 ? `与另 ${same} 处并列${end}` : end);
    const rank =
      below === 0 && above === 0
        ? "与各处相同"
        : below === 0
          ? at("最低")
          : above === 0
            ? at("最高")
            : `低于它的 ${below} 处，高于它的 ${above} 处`;
    const { excerpts } = countKinds(group.peers);
    return (
      `${words.programme[programme]}的执行率 ${share(own.ratio)}，在收录的${words.level[group.level]} ${group.peers.length} 处` +
      `${excerpts > 0 ? `（${excerpts} 处是摘录）` : ""}里${rank}，中位数 ${share(group.median ?? 0)}；收录的不是抽样。`
    );
  },
  compare: {
    /** Above the table of all programmes. */
    heading: (widest: WidestGap | null) => {
      if (!widest) return "还没有哪一类项目在同一级别有三处可比";
      const { programme, level, lowest, highest } = widest;
      return lowest === highest
        ? `同类项目在同级各处的执行率都是 ${share(lowest)}`
        : `${words.level[level]}的${words.programme[programme]}执行率相差最大：从 ${share(lowest)} 到 ${share(highest)}`;
    },
    caption: "有三处以上可比的项目与级别",
    programme: "项目类别",
    level: "级别",
    count: "地方数",
    lowest: "最低",
    median: "中位数",
    highest: "最高",
    tied: (count: number) => `${count} 处并列`,
    none: "现在没有哪一类项目在同一级别有三处可比。",
  },
};
