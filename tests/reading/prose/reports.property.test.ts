import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { readEvaluations } from "../../../src/reading/index.ts";
import { readDocument } from "../../../src/reading/open.ts";
import { runsOf, SEED } from "./size.ts";

/**
 * Whole reports in words: a title in one of its spellings, the outline of a transfer or of a project, money by its sources,
 * indicators, a score, problems and measures, on lines or on one line, among clauses that speak of other years, plans,
 * samples, half-years, other units and shares. What is published is what was put in, or nothing.
 */
const RUNS = runsOf(250);
const PATIENCE = 240_000;
const YEAR = 2022;

/** What a report holds: amounts in hundredths of 万元. */
interface Put {
  name: string;
  central: number;
  local: number;
  share: number;
  other: number;
  score: number | null;
  indicators: { name: string; target: number; actual: number }[];
  /** How each indicator is told. */
  manner: number;
  /** The points that the rate was given, of ten. */
  points: number | null;
  problems: string[];
  measures: string[];
}

const print = (hundredths: number) => `${hundredths / 100}万元`;
const budgetOf = ({ central, local }: Put) => central + local;
const executedOf = (put: Put) => Math.floor((budgetOf(put) * put.share) / 100);
const rateOf = (put: Put) => `${((executedOf(put) / budgetOf(put)) * 100).toFixed(2)}%`;

type Write = (put: Put) => string;
const TITLES: ((name: string) => string[])[] = [
  (name) => [`李庄县${YEAR}年度${name}绩效自评报告`],
  (name) => ["李庄县水务局", `${YEAR}年度${name}绩效自评报告`],
  (name) => [`李庄县水务局关于${YEAR}年度${name}绩效的自评报告`],
  (name) => [`李庄县水务局${YEAR}年度项目支出绩效自评报告`, `（${name}）`],
  (name) => [`李庄县${YEAR}年度${name}绩效评价报告`, "我局成立评价小组，形成自评报告如下。"],
];
const MONEY: Write[] = [
  (put) =>
    `${YEAR}年共安排${put.name}预算${print(budgetOf(put))}，其中：中央资金${print(put.central)}，县级资金${print(put.local)}。全年支出${print(executedOf(put))}，执行率${rateOf(put)}。`,
  (put) =>
    `中央下达${print(put.central)}、县级安排${print(put.local)}，两项合计${print(budgetOf(put))}。截至${YEAR}年12月31日，共支付${print(executedOf(put))}，预算执行率为${rateOf(put)}。`,
  (put) =>
    `全年预算数${print(budgetOf(put))}（中央${print(put.central)}、县级${print(put.local)}），全年执行数${print(executedOf(put))}，预算执行率${rateOf(put)}。`,
  (put) =>
    `全年预算${print(budgetOf(put))}，其中中央资金${print(put.central)}，县级资金${print(put.local)}。实际支出${print(executedOf(put))}，资金到位率和预算执行率分别为100%和${rateOf(put)}。`,
  (put) =>
    `全年预算${print(budgetOf(put))}，其中：中央资金${print(put.central)}，县级资金${print(put.local)}。实际支出${print(executedOf(put))}，资金到位率和预算执行率均为${rateOf(put)}。`,
];
/** How an indicator is told in a line, and the target that the line prints. */
const MANNERS: { write: (own: Put["indicators"][number]) => string; target: boolean }[] = [
  { write: ({ name, target, actual }) => `${name}目标值≥${target}%，实际完成值${actual}%。`, target: true },
  { write: ({ name, target, actual }) => `${name}：目标值：≥${target}%；完成值：${actual}%。`, target: true },
  { write: ({ name, actual }) => `${name}${actual}%。`, target: false },
  { write: ({ name, actual }) => `${name}达到${actual}%。`, target: false },
  { write: ({ name, actual }) => `${name}完成情况${actual}%。`, target: false },
];

/** Clauses of other money and shares, each its own sentence. */
const BESIDE: ((amount: string) => string)[] = [
  (x) => `上年预算${x}，上年支出${x}。`,
  (x) => `${YEAR - 1}年度执行${x}，执行率91.7%。`,
  (x) => `较上年增加${x}，增长8.3%。`,
  (x) => `截至${YEAR}年6月底，支出${x}，执行率41.2%。`,
  (x) => `上半年支付${x}，占年初预算的12.5%。`,
  (x) => `${YEAR + 1}年计划安排${x}。`,
  (x) => `工程总投资${x}，占比30%。`,
  (x) => `抽查项目7个，抽查资金${x}，抽查项目资金执行率88.1%。`,
  (x) => `邻近的赵庄县同期安排${x}。`,
  (x) => `带动农户增收${x}，同比增长15%。`,
  (x) => `每户补助标准${x}。`,
  (x) => `中标价${x}，较控制价下降4.1%。`,
  (x) => `上年结转${x}。`,
  (x) => `兄弟单位同类项目支出${x}，执行率97.3%。`,
  (x) => `累计完成投资${x}，完成总投资的62.4%。`,
  (x) => `“十四五”以来共投入${x}。`,
  (x) => `申报资金${x}，核减率11.6%。`,
  (x) => `结算审定金额${x}，审减率3.2%。`,
  (x) => `其中设备采购支出${x}，占比21.9%。`,
  (x) => `收回结余资金${x}。`,
  (x) => `预留质保金${x}，占合同价的3%。`,
  (x) => `人均补助${x}，惠及率76.5%。`,
  (x) => `${YEAR + 1}年3月补付${x}，累计支付率99.1%。`,
  (x) => `现场评价4个村，涉及资金${x}，到位率93.7%。`,
  (x) => `贷款余额${x}，同比下降6.8%。`,
  (x) => `受灾损失${x}，理赔率81.3%。`,
  (x) => `支付首付款${x}。`,
  (x) => `其中管护人员经费支出${x}，占支出的12.5%。`,
  (x) => `拨付第一笔进度款${x}。`,
  () => "年度目标任务完成情况100%。",
  () => "各项工作完成率和验收合格率均为97.4%。",
  (x) => `工程形象进度完成情况：86.5%，在建工程投资${x}。`,
];

/** Tables that such a report has beside its sentences: its money once more, or its indicators instead of sentences. */
const TABLES: { of: "money" | "indicators"; write: (put: Put) => string[] }[] = [
  {
    of: "money",
    write: (put) => [
      "资金来源\t预算数（万元）\t执行数（万元）",
      `合计\t${budgetOf(put) / 100}\t${executedOf(put) / 100}`,
      `中央资金\t${put.central / 100}\t`,
    ],
  },
  {
    of: "money",
    write: (put) => [
      "序号\t支出内容\t金额（元）",
      `1\t材料\t${put.other * 100}`,
      `2\t人工\t${put.other * 200}`,
    ],
  },
  {
    of: "indicators",
    write: ({ indicators }) => [
      "一级指标\t二级指标\t三级指标\t目标值\t实际完成值",
      ...indicators.map(({ name, target, actual }) => `产出指标\t质量指标\t${name}\t≥${target}%\t${actual}%`),
    ],
  },
];
const NAMES = ["水窖维护资金", "公墓修缮补助", "乡村桥梁工程", "农技培训经费", "果树改良项目"];
const INDICATORS = ["培训计划完成率", "管护面积合格率", "受益群众满意度", "设备完好率", "按时完工率"];
const PROBLEMS = ["材料采购进度慢。", "部分台账不完整。", "验收资料归档不及时。"];
const MEASURES = ["提前安排采购计划。", "按月核对台账。", "指定专人归档。"];

const numbered = (items: string[]) => items.map((item, i) => `${i + 1}.${item}`);

interface Drawn {
  put: Put;
  title: number;
  money: number;
  beside: number[];
  before: boolean;
  table: number | null;
}

// an evaluation that anyone may have written is not looked through for tables
const tableOf = ({ title, table }: Drawn) =>
  table === null || title === TITLES.length - 1 ? undefined : TABLES[table];

function linesOf(drawn: Drawn): string[] {
  const { put, title, money, beside, before } = drawn;
  const table = tableOf(drawn);
  const others = beside.map((index, i) => BESIDE[index]?.(print(put.other + i * 10_007)) ?? "");
  const told = MONEY[money]?.(put) ?? "";
  return [
    ...(TITLES[title]?.(put.name) ?? []),
    "一、绩效目标分解下达情况",
    "按照下达的绩效目标组织实施。",
    ...(put.share % 2 === 0 ? [] : ["1.年度绩效目标", `全年支出${print(put.other + 50)}，执行率96.4%。`]),
    "二、绩效目标完成情况分析",
    "（一）资金投入情况分析",
    ...(before ? [...others, told] : [told, ...others]),
    ...(table?.of === "money" ? table.write(put) : []),
    ...(put.points === null ? [] : [`预算执行率（分值10分）为${rateOf(put)}，得${put.points}分。`]),
    "（二）绩效指标完成情况分析",
    "1.产出指标完成情况分析",
    ...(table?.of === "indicators"
      ? table.write(put)
      : put.indicators.map((own) => MANNERS[put.manner]?.write(own) ?? "")),
    ...(put.score === null ? [] : ["三、自评得分", `自评得分${put.score}分。`]),
    "四、存在的问题",
    ...numbered(put.problems),
    "五、下一步改进措施",
    ...numbered(put.measures),
  ];
}

const puts: fc.Arbitrary<Put> = fc.record({
  name: fc.constantFrom(...NAMES),
  central: fc.integer({ min: 300_000, max: 9_000_000 }),
  local: fc.integer({ min: 40_000, max: 250_000 }),
  share: fc.integer({ min: 55, max: 99 }),
  other: fc.integer({ min: 101, max: 9_999 }),
  score: fc.option(fc.integer({ min: 60, max: 100 }), { nil: null }),
  indicators: fc
    .subarray(INDICATORS, { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.record({
            name: fc.constant(name),
            target: fc.integer({ min: 60, max: 99 }),
            actual: fc.integer({ min: 50, max: 100 }),
          }),
        ),
      ),
    )
    .map((all) => [...all]),
  manner: fc.nat(MANNERS.length - 1),
  points: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
  problems: fc.subarray(PROBLEMS, { minLength: 1 }),
  measures: fc.subarray(MEASURES, { minLength: 1 }),
});

const reports = fc.record({
  put: puts,
  title: fc.nat(TITLES.length - 1),
  money: fc.nat(MONEY.length - 1),
  beside: fc.uniqueArray(fc.nat(BESIDE.length - 1), { maxLength: 4 }),
  before: fc.boolean(),
  table: fc.option(fc.nat(TABLES.length - 1), { nil: null, freq: 2 }),
});

function read(text: string) {
  const document = readDocument(new TextEncoder().encode(text), [], "tabbed");
  const { evaluations, notices } = readEvaluations(document, "t-2022");
  return { evaluations, said: JSON.stringify(notices) };
}

const moneyOf = ({ initialBudget, annualBudget, received, executed }: Evaluation) =>
  [initialBudget, annualBudget, received, executed].map((reading) => reading?.text ?? null);

test(
  "a report gives what was put into it: its name, money, rate, sources, indicators, score, problems and measures",
  () => {
    fc.assert(
      fc.property(reports, (drawn) => {
        const { put } = drawn;
        const { evaluations } = read(linesOf(drawn).join("\n"));
        expect(evaluations.map(({ name }) => name.text)).toEqual([put.name]);
        const [own] = evaluations;
        if (!own) return;
        expect(moneyOf(own)).toEqual([null, print(budgetOf(put)), null, print(executedOf(put))]);
        expect(own.rate?.text).toBe(rateOf(put));
        const sources = own.funds
          .slice(1)
          .map(({ source, annualBudget, received }) => [source, (annualBudget ?? received)?.text]);
        expect(sources).toEqual([
          ["central", print(put.central)],
          ["local", print(put.local)],
        ]);
        expect(
          own.indicators.map(({ name, target, actual }) => [name.text, target?.text, actual?.text]),
        ).toEqual(
          put.indicators.map(({ name, target, actual }) => [
            name,
            MANNERS[put.manner]?.target || tableOf(drawn)?.of === "indicators" ? `≥${target}%` : undefined,
            `${actual}%`,
          ]),
        );
        expect(own.executionScore?.value?.units ?? null).toBe(put.points);
        expect(own.totalScore?.value?.units ?? null).toBe(put.score);
        const statements = (kind: string) =>
          own.statements
            .filter((statement) => statement.kind === kind)
            .map(({ text }) => text.replace(/^\d\./, ""));
        expect(statements("problem")).toEqual(put.problems);
        expect(statements("measure")).toEqual(put.measures);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  PATIENCE,
);

/** What copying does to a text: breaks lost, breaks gained, spaces between words, half-width signs, blank lines. */
const DAMAGES: ((lines: string[]) => string)[] = [
  (lines) => lines.join(""),
  (lines) => lines.join("\n\n"),
  (lines) => lines.join("\n").replace(/，/g, ", "),
  (lines) => lines.join("\n").replace(/下达|安排|支出|执行/g, (word) => [...word].join(" ")),
  (lines) => lines.join("\n").replace(/(?<=[，。])/g, "\n"),
  (lines) => lines.map((line) => `　　${line}`).join("\n"),
  (lines) => lines.join("\n").replace(/[：；（）]/g, (sign) => ":;()"["：；（）".indexOf(sign)] ?? sign),
];

test(
  "a damaged report gives what was put into it, or less",
  () => {
    fc.assert(
      fc.property(reports, fc.constantFrom(...DAMAGES), (drawn, damage) => {
        const { put } = drawn;
        const { evaluations, said } = read(damage(linesOf(drawn)));
        expect(evaluations.length).toBeLessThanOrEqual(1);
        const [own] = evaluations;
        const published = own ? moneyOf(own) : [];
        const [initial, budget, received, executed] = published;
        expect([null, undefined]).toContain(initial);
        for (const given of [budget, received])
          expect([null, undefined, print(budgetOf(put))]).toContain(given);
        expect([null, undefined, print(executedOf(put))]).toContain(executed);
        if (!own) return void expect(said).not.toBe("[]");
        expect(own.name.text).toBe(put.name);
        expect([undefined, rateOf(put)]).toContain(own.rate?.text);
        expect([null, put.score]).toContain(own.totalScore?.value?.units ?? null);
        const names = put.indicators.map(({ name, actual }) => `${name} ${actual}%`);
        for (const { name, actual } of own.indicators)
          expect(names).toContain(`${name.text} ${actual?.text}`);
        const known = [...put.problems, ...put.measures].map((text) => text.replace(/[。.]/g, "")).join("|");
        for (const { text } of own.statements) expect(known).toContain(text.replace(/^\d\.|[\s。.]/g, ""));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  PATIENCE,
);
