/** Invented variations of a collected report: other places, figures and words, so that no two reports share a text. */
import type { Correction } from "../../src/model/source.ts";
import type { CollectedReport } from "../publish/sources.ts";

/** What stands in the founding reports, by the kinds of word that replace it; one variation uses one of each kind. */
const PLACES = /长春|杨浦|高邑|民乐|广西/g;
/** None begins as a family name does: what stands for a place alone in a sentence would be taken for a person. */
const PLACE_BEGINS = "青清玉桃荷竹溪泉湖翠碧澄锦绣霞虹枫桐榆桦";
const PLACE_ENDS = "川陵阳江原源河岭坪湾港塘浦渡桥关岗洲屏峰";
const FIELDS = [
  ["医疗", "育幼", "教育", "科技", "体育", "旅游", "交通", "灌溉", "草原", "渔业", "环境", "住房", "就业"],
  ["医保", "育保", "教保", "科保", "体保", "旅保", "交保", "灌保", "草保", "渔保", "环保", "住保", "就保"],
  ["医药", "照护", "教学", "科普", "健身", "游览", "运输", "节水", "种草", "捕捞", "治污", "宜居", "用工"],
  ["患者", "幼童", "学生", "读者", "选手", "游客", "旅客", "农户", "草农", "渔民", "居民", "住户", "工人"],
];
const SYNONYMS = [
  ["加强", "强化", "做实", "增强"],
  ["提高", "提升", "改善", "增进"],
  ["完善", "健全", "改进", "优化"],
  ["严格", "从严", "认真", "切实"],
  ["促进", "推动", "助力", "带动"],
  ["推进", "抓好", "做好", "落实"],
  ["积极", "主动", "全力", "扎实"],
  ["群众", "百姓", "市民", "公众"],
  ["工作", "事项", "业务", "任务"],
  ["主要", "重点", "首要", "基本"],
  ["相关", "有关", "对应", "配套"],
  ["确保", "保证", "力保", "保障"],
];

/** Texts as short as this are labels and figures, whose words stay. */
const LONGEST_LABEL = 20;
/** Where a place may be put in: between two clauses without figures. */
const BETWEEN_CLAUSES = /(?<=\p{Script=Han}{4})[，,、；。](?=\p{Script=Han}{4})/u;
/** A number, and what stands behind it where it counts something. */
const NUMBER = /(?<![\d.,A-Za-z])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d%]|\.\d)/g;
const COUNTED = /^\s*(?:亿元|万元|元|万人次|万人|人次|人|户|家|张)/;
const FUND_ROW = /资金总额|财政资金|财政拨款|地方资金|其他资金|结转资金|预算数：/;
const LIST_ROW = /^\d+\t[^\t]+\t/;
/** In a row of money, what is no more than this is a weight or its score. */
const MOST_SCORE = 10;
/** How many factors there are; the largest amount of the founding reports stays an amount with each. */
const FACTORS = 97;

/**
 * A variation of a report that reads as the report itself does: its amounts stand in the same ratios to each other.
 * @param copy 0 gives the report itself; every other number a report of its own under an id of its own
 */
export function varyReport(report: CollectedReport, copy: number): CollectedReport {
  if (copy === 0) return report;
  const { id, source, corrections, bytes } = report;
  const vary = variation(copy);
  const text = new TextDecoder().decode(bytes);
  return {
    ...report,
    id: id.replace(/-\d{4}$/, `-${lettersOf(copy)}$&`),
    source: { ...source, publisher: vary(source.publisher) },
    corrections: corrections.map((own): Correction => ({ ...own, from: vary(own.from), to: vary(own.to) })),
    bytes: new TextEncoder().encode(text.split("\n").map(vary).join("\n")),
  };
}

// the id of a report has letters before its year
const lettersOf = (copy: number) =>
  [...String(copy)].map((digit) => String.fromCharCode(0x61 + Number(digit))).join("");

function variation(copy: number): (line: string) => string {
  const place = pick([...PLACE_BEGINS], copy) + pick([...PLACE_ENDS], Math.floor(copy / PLACE_BEGINS.length));
  const field = new Map(FIELDS.map(([first = "", ...others]) => [first, pick(others, copy)]));
  const fields = new RegExp([...field.keys()].join("|"), "g");
  const words = new Map(SYNONYMS.map((same, index) => [same[0] ?? "", pick(same, (copy >> index) + index)]));
  const synonyms = new RegExp([...words.keys()].join("|"), "g");
  const factor = BigInt(2 + (copy % FACTORS));
  const vary = (cell: string) => {
    const named = cell.replace(PLACES, place).replace(fields, (word) => field.get(word) ?? word);
    if (named.length <= LONGEST_LABEL) return named;
    const worded = named.replace(synonyms, (word) => words.get(word) ?? word);
    return worded.replace(BETWEEN_CLAUSES, (mark) => mark + place);
  };
  return (line) => multiply(line, factor).split("\t").map(vary).join("\t");
}

function multiply(line: string, factor: bigint): string {
  const ofMoney = FUND_ROW.test(line);
  const [from, to] = LIST_ROW.test(line) ? bordersOf(line) : [0, 0];
  return line.replace(NUMBER, (printed: string, whole: string, decimals = "", index: number) => {
    const counted = COUNTED.test(line.slice(index + printed.length));
    const inRow = (ofMoney && Number(printed) > MOST_SCORE) || (index >= from && index < to);
    if (!counted && !inRow && !whole.includes(",")) return printed;
    return times(whole, decimals, factor);
  });
}

// the two columns of money of a list, behind its number and its name
function bordersOf(line: string): [number, number] {
  const [ordinal = "", name = "", budget = "", executed = ""] = line.split("\t");
  const from = ordinal.length + name.length + 2;
  return [from, from + budget.length + executed.length + 1];
}

function times(whole: string, decimals: string, factor: bigint): string {
  const places = Math.max(0, decimals.length - 1);
  const digits = String(BigInt(`${whole.replaceAll(",", "")}${decimals.slice(1)}`) * factor).padStart(
    places + 1,
    "0",
  );
  const [left, right] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const grouped = whole.includes(",") ? left.replace(/\B(?=(?:\d{3})+$)/g, ",") : left;
  return places > 0 ? `${grouped}.${right}` : grouped;
}

const pick = <T>(items: T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};
