import {
  type Denominator,
  type Obstacle,
  onlyChange,
  type YearChange,
  type YearPair,
} from "../../findings/comparability.ts";
import type { Panel } from "../../findings/panels.ts";
import type { YearsView } from "../../findings/years.ts";
import type { YearsOfPlace } from "../../findings/years-of-places.ts";
import { sayYuan } from "../../values/money.ts";
import { explainBelow } from "../lines.ts";
import { words } from "./words.ts";

const denominator: Record<Denominator, string> = {
  annual: "全年（调整后）预算",
  initial: "年初预算",
  received: "到位的资金",
  unprinted: "没有印出的预算",
};

const list = (years: number[]) => years.join("、");
const comparable = (pairs: YearPair[]) => pairs.filter(({ obstacles }) => obstacles.length === 0);

/** Why two years of one project cannot be compared. */
function obstacle(found: Obstacle): string {
  switch (found.kind) {
    case "unit":
      return `发布单位由“${found.from}”变为“${found.to}”`;
    case "form":
      return `表式由${words.formShort[found.from]}变为${words.formShort[found.to]}`;
    case "scope":
      return `范围由${words.scope[found.from]}变为${words.scope[found.to]}`;
    case "denominator":
      return `执行率的分母由${denominator[found.from]}变为${denominator[found.to]}`;
    case "money-unit":
      return `金额单位由${found.from}变为${found.to}，印出的精度不同`;
    case "gap":
      return `中间缺 ${list(found.years)} 年`;
    case "no-rate":
      return `${list(found.years)} 年没有执行率`;
  }
}

/** How many comparable pairs went up, stayed and went down. */
const movesOf = (pairs: YearPair[]): [up: number, same: number, down: number] => {
  const changes = pairs.flatMap(({ change }) => (change ? [change.points] : []));
  return [
    changes.filter((moved) => moved > 0).length,
    changes.filter((moved) => moved === 0).length,
    changes.filter((moved) => moved < 0).length,
  ];
};

const signed = (number: number, text: string) => (number > 0 ? `+${text}` : number < 0 ? `−${text}` : text);
const points = ({ points: change }: YearChange) =>
  change === 0 ? "持平" : `${signed(change, String(Math.abs(change)))} 个百分点`;
const money = (change: number | null) => {
  if (change === null) return words.none;
  return change === 0 ? "未变" : signed(change, sayYuan(Math.abs(change)));
};

export const years = {
  title: "年度变化",
  headline: ({ pairs, panels }: YearsView) => {
    const good = comparable(pairs).length;
    if (pairs.length === 0) return `${panels.length} 组自评各只有一年，还没有两年可以相比`;
    return good === 0
      ? `${pairs.length} 对年份里，没有一对可以直接相比`
      : `${pairs.length} 对年份里，${good} 对可以直接相比`;
  },
  standfirst:
    "只有同一单位、同一表式、同一范围、同一分母、同一金额单位，而且中间不缺年份，两年才可以相比；" +
    "不满足的，本站不画线，只写明哪里不同。",
  excerpts: (pairs: number) =>
    pairs > 0 ? `其中 ${pairs} 对出自摘录：只转录了数字，点开就是所印的那一行和原文网址。` : "",
  denominator: "执行率的分母是全年（调整后）预算。",
  chart: {
    title: ({ pairs }: YearsView): string => {
      const [up, same, down] = movesOf(pairs);
      const only = onlyChange(pairs);
      if (only) return `能相比的只有一对年份：执行率 ${points(only)}`;
      if (up + same + down === 0) return "还没有两年可以相比：只有点，没有线";
      const said = [
        up > 0 && `上升的 ${up} 对`,
        same > 0 && `持平的 ${same} 对`,
        down > 0 && `下降的 ${down} 对`,
      ];
      return `可以相比的 ${up + same + down} 对年份里，执行率${said.filter(Boolean).join("，")}`;
    },
    caption: (drawn: number, several: number, left: number) =>
      `一格是一个单位的一类项目，只有能相比的相邻两年才连线。上面是执行率，虚线是 ${explainBelow}，实线是 100%；下面是金额；每格各有刻度。` +
      `${several > drawn ? `图中画出年份最多的 ${drawn} 格。` : ""}一年有几个项目的，各画一个点，只标最低的，不画金额。` +
      (left > 0 ? `另有 ${left} 个执行率的分母是年初预算或到位资金，不在图中。` : ""),
    missing: "缺",
    otherBase: "口径不同",
    amounts: (place: string, budget: string, executed: string) => `${place} 预算 ${budget}，执行 ${executed}`,
    budget: "框：全年预算",
    executed: "柱：全年执行",
    place: ({ place, level }: Panel) => `${place} · ${words.level[level]}`,
    note: ({ years: own, joins, points: all }: Panel) => {
      const last = joins.at(-1);
      if (last?.change) return `${last.earlier.year}→${last.later.year} ${points(last.change)}`;
      if (own.length > 1) return `${own.length} 年，不能连线`;
      return `${all.length > own.length ? `${all.length} 项，` : ""}仅 ${own[0]} 年`;
    },
    dot: (place: string, name: string, rate: string) => `${place} ${name} ${rate}`,
  },
  changes: {
    heading: (pairs: number, told: number) =>
      told === 0 ? `${pairs} 对相邻的年份都算不出变化` : `${pairs} 对相邻的年份里，${told} 对能算出变化`,
    lead: "依次是预算、执行、执行率；不可比的两年不算变化，只写为什么。",
    project: (place: string, name: string) => `${place} ${name}`,
    told: ({ earlier, later, obstacles, change }: YearPair): string =>
      change
        ? `${earlier.year}→${later.year}：全年预算 ${money(change.budget)}，全年执行 ${money(change.executed)}，执行率 ${points(change)}。`
        : `${earlier.year}→${later.year}：不比。${obstacles.map(obstacle).join("；")}。`,
  },
  missing: {
    heading: (places: YearsOfPlace[]) => {
      const own = places.flatMap((place) => place.years);
      const missing = places.flatMap((place) => place.missing);
      if (missing.length > 0) return `收录了 ${own.length} 年，中间缺 ${list(missing)} 年`;
      return own.length === 1 ? `只收录了 ${own[0]} 年` : `收录了 ${own.length} 年，中间不缺`;
    },
    one: ({ years: [only = 0] }: YearsOfPlace) =>
      `只收录了 ${only} 年，一年看不出变化；再收录 ${only - 1} 年或 ${only + 1} 年的报告，才有两年可比。`,
    several: ({ years: own, missing }: YearsOfPlace) =>
      missing.length > 0
        ? `收录了 ${list(own)} 年，中间缺 ${list(missing)} 年；缺口两边不能直接相比。`
        : `收录了 ${list(own)} 年，中间不缺。`,
    said: (place: YearsOfPlace): string =>
      place.years.length === 1 ? years.missing.one(place) : years.missing.several(place),
  },
  grid: {
    heading: (places: number, several: number) =>
      several === 0 ? `${places} 个地方都只收录了一年` : `${places} 个地方里，${several} 个收录了不止一年`,
    lead: "同一个地方收录了相邻的两年，才有一对可比；空着的格子就是还要收集的。",
    caption: (places: number) => `${places} 个地方，按年度；“全文”是整份报告，“摘录”只转录了数字`,
    place: "地方",
    more: (count: number) => `另有 ${count} 个地方没有列出，见地区页。`,
  },
  within: {
    heading: ({ moved, known }: { moved: number; known: number }) =>
      known === 0
        ? "没有一个自评印出年初预算"
        : `印出年初预算的 ${known} 个自评里，${moved} 个在年中改过预算`,
    lead: "有的报告印出年初预算或上年结转，看得出分母在这一年里怎样变动。",
    chart: "预算变动的图",
    caption: "印出不止一步的自评，变动大的在前",
    carried: "其中上年结转",
    initial: "年初预算",
    annual: "全年预算",
    moved: "比年初",
    executed: "全年执行",
    more: (count: number) => `另有 ${count} 个没有列出，见数据。`,
  },
  elsewhere: {
    lead: "别处的同类项目不能当作上一年，只能放在旁边看：级别相同的列出最低、中位数与最高。",
  },
  pairs: {
    heading: (pairs: number, good: number) => {
      if (pairs === 0) return "还没有一对年份可以判断";
      return good === pairs
        ? `${pairs} 对年份都可以相比`
        : `${pairs} 对年份里，${pairs - good} 对不能相比，各有原因`;
    },
    fold: (pairs: number) => `看 ${pairs} 对年份`,
    caption: (good: number, all: number) => `${all} 对年份，${good} 对可比；不可比的写明原因，不算变化。`,
    none: "现在没有同一个项目的两年，所以没有可以判断的年份对。收录第二年的报告以后，每一对年份都会列在这里，可比的写出变了多少，不可比的写出为什么。",
    more: (count: number) => `这里没有列出的 ${count} 对见 CSV。`,
    csv: "全部年份对（CSV）",
    project: "项目",
    years: "年份",
    verdict: "能否相比",
    columns: [
      "前一年自评编号",
      "后一年自评编号",
      "前一年",
      "后一年",
      "项目",
      "能否相比",
      "不可比的原因",
      "全年预算变化（元）",
      "全年执行变化（元）",
      "执行率变化（百分点）",
    ],
    yes: "可比",
    no: "不可比",
    rates: "执行率",
    points: "变化",
    budget: "全年预算变化",
    executed: "全年执行变化",
    span: ({ earlier, later }: YearPair) => `${earlier.year} → ${later.year}`,
    reasons: (found: Obstacle[]) => found.map(obstacle).join("；"),
  },
  points,
  money,
  take: "每个自评一行，年度在 fiscal_year 列，见 evaluations 表；执行率与分母的原文都有行号。",
};
