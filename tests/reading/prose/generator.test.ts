import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { readEvaluations } from "../../../src/reading/index.ts";
import { readDocument } from "../../../src/reading/open.ts";
import { tellAll } from "../../tell.ts";
import { runsOf, SEED } from "./size.ts";

/**
 * Reports in words, made of the sentence patterns of the practice with random amounts, among sentences that speak of other
 * money: what is published is what was put in, and nothing of the other money stands in a column of the evaluation.
 */
const RUNS = runsOf(300);
const PATIENCE = 240_000;
const YEAR = 2022;

/** Amounts in hundredths of 万元; the year's money and that of a distractor never meet. */
interface Money {
  budget: number;
  executed: number;
  other: number;
}

const print = (hundredths: number) => `${hundredths / 100}万元`;
const rateOf = ({ budget, executed }: Money, cut: boolean) =>
  cut ? `${Math.floor((executed * 1000) / budget) / 10}%` : `${((executed / budget) * 100).toFixed(2)}%`;

/** How a report tells its budget, what was executed, and their rate; columns as they must come out. */
interface Pattern {
  text: (money: Money, rate: string) => string;
  column: "annualBudget" | "initialBudget" | "received";
  rate: boolean;
}

const tells = (text: Pattern["text"], column: Pattern["column"] = "annualBudget", rate = true): Pattern => ({
  text,
  column,
  rate,
});
const PATTERNS: Pattern[] = [
  tells((m, r) => `全年预算数${print(m.budget)}，全年执行数${print(m.executed)}，预算执行率${r}。`),
  tells(
    (m, r) =>
      `2022年项目预算资金为${print(m.budget)}。|截至2022年12月31日，实际支出${print(m.executed)}，执行率为${r}。`,
  ),
  tells(
    (m, r) =>
      `2022年中央下达我县河道治理资金${print(m.budget)}，当年共支付${print(m.executed)}，支出率${r}。`,
  ),
  tells(
    (m, r) =>
      `2022年安排河道治理资金${print(m.budget)}。|实际支付工程款${print(m.executed)}，项目执行率达${r}。`,
  ),
  tells((m, r) => `河道治理资金${print(m.budget)}，全年使用${print(m.executed)}，资金执行率${r}。`),
  tells((m, r) => `调整后预算${print(m.budget)}，决算支出${print(m.executed)}，预算完成率${r}。`),
  tells((m) => `全年预算数为${print(m.budget)}、执行数为${print(m.executed)}。`, "annualBudget", false),
  tells((m) => `年初预算安排${print(m.budget)}，全年支出${print(m.executed)}。`, "initialBudget", false),
  tells((m) => `共收到河道治理资金${print(m.budget)}，实际列支${print(m.executed)}。`, "received", false),
  tells((m) => `资金${print(m.budget)}已全部到位，全年执行${print(m.executed)}。`, "received", false),
];

/** Money that is not the year's, or not all of it, as sentences beside it tell. */
const OTHERS: ((amount: string) => string)[] = [
  (x) => `上年支出${x}。`,
  (x) => `2021年度预算安排${x}。`,
  (x) => `截至2023年4月底，累计支付${x}。`,
  (x) => `上半年支出${x}。`,
  (x) => `1-6月执行${x}。`,
  (x) => `本次抽查项目12个，支出${x}。`,
  (x) => `现场评价3个项目，涉及资金预算${x}。`,
  (x) => `抽取5个村，到位资金${x}，资金执行率91.3%。`,
  (x) => `其中：设备采购支出${x}。`,
  (x) => `其中，县级配套资金${x}。`,
  (x) => `计划总投资${x}。`,
  (x) => `明年拟安排${x}。`,
  (x) => `申请资金${x}。`,
  (x) => `工程中标价${x}。`,
  (x) => `签订合同金额${x}。`,
  (x) => `补助标准为每户${x}。`,
  (x) => `每公里造价${x}。`,
  (x) => `实现产值${x}。`,
  (x) => `带动社会投资${x}。`,
  (x) => `挽回损失${x}。`,
  (x) => `上年结转${x}。`,
  (x) => `结转2023年${x}。`,
  (x) => `结余资金${x}。`,
  (x) => `收回${x}。`,
  (x) => `节约资金${x}。`,
  (x) => `追加${x}。`,
  (x) => `尚未支付${x}。`,
  (x) => `已下拨至乡镇${x}。`,
  (x) => `${x}已下拨至各乡镇。`,
  (x) => `村民自筹${x}。`,
  (x) => `为320户困难家庭发放补助${x}。`,
  (x) => `通过使用${x}，改善了河道环境。`,
  (x) => `该款项${x}按合同管理。`,
];

const amounts = fc
  .record({
    budget: fc.integer({ min: 10_000, max: 9_000_000 }),
    share: fc.integer({ min: 50, max: 99 }),
    other: fc.integer({ min: 101, max: 9_999 }),
  })
  .map(
    ({ budget, share, other }): Money => ({ budget, executed: Math.floor((budget * share) / 100), other }),
  );

const cases = fc.record({
  money: amounts,
  pattern: fc.constantFrom(...PATTERNS),
  cut: fc.boolean(),
  others: fc.uniqueArray(fc.integer({ min: 0, max: OTHERS.length - 1 }), { maxLength: 3 }),
  before: fc.boolean(),
  wide: fc.boolean(),
});

function read(text: string): { evaluations: Evaluation[]; notices: string[] } {
  const document = readDocument(new TextEncoder().encode(text), [], "tabbed");
  const { evaluations, notices } = readEvaluations(document, "t-2022");
  return { evaluations, notices: tellAll(notices).map(({ notice, message }) => `${notice} ${message}`) };
}

const columnsOf = ({ initialBudget, annualBudget, received, executed }: Evaluation) => ({
  initialBudget: initialBudget?.text ?? null,
  annualBudget: annualBudget?.text ?? null,
  received: received?.text ?? null,
  executed: executed?.text ?? null,
});

test(
  "what is published is what was put in, whatever other money is told beside it",
  () => {
    fc.assert(
      fc.property(cases, ({ money, pattern, cut, others, before, wide }) => {
        const rate = rateOf(money, cut);
        const told = pattern.text(money, rate).split("|");
        const beside = others.map((index, i) => OTHERS[index]?.(print(money.other + i * 10_007)) ?? "");
        const body = before ? [...beside, ...told] : [...told, ...beside];
        const text = [`李庄县${YEAR}年度河道治理资金绩效自评报告`, "一、资金情况", ...body].join("\n");
        const { evaluations, notices } = read(wide ? text : text.replaceAll("，", ","));
        expect(evaluations.map(({ name }) => name.text)).toEqual(["河道治理资金"]);
        const [own] = evaluations;
        if (!own) return;
        const none = { initialBudget: null, annualBudget: null, received: null };
        expect(columnsOf(own)).toEqual({
          ...none,
          [pattern.column]: print(money.budget),
          executed: print(money.executed),
        });
        expect(own.rate?.text ?? null).toBe(pattern.rate ? rate : null);
        const said = [...own.amounts.map(({ amount }) => amount.text), ...notices].join("\n");
        for (const sentence of beside) expect(said).toContain(/[\d.]+万元/.exec(sentence)?.[0]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  PATIENCE,
);

test(
  "other money inside the sentence is never the year's; what it hides is a notice",
  () => {
    fc.assert(
      fc.property(cases, ({ money, pattern, cut, others, before }) => {
        const [told = ""] = pattern.text(money, rateOf(money, cut)).split("|").slice(-1);
        const beside = others.map((index, i) =>
          (OTHERS[index]?.(print(money.other + i * 10_007)) ?? "").slice(0, -1),
        );
        const clauses = told.slice(0, -1).split(/[，、]/);
        const at = before ? 1 : clauses.length - 1;
        const body = `${[...clauses.slice(0, at), ...beside, ...clauses.slice(at)].join("，")}。`;
        const { evaluations, notices } = read(
          [`李庄县${YEAR}年度河道治理资金绩效自评报告`, "一、资金情况", body].join("\n"),
        );
        const right: (string | null)[] = [print(money.budget), print(money.executed), null];
        for (const own of evaluations) {
          const columns = columnsOf(own);
          for (const printed of Object.values(columns)) expect(right).toContain(printed);
          expect(columns.executed).not.toBe(print(money.budget));
          const said = [
            ...Object.values(columns),
            ...own.amounts.map(({ amount }) => amount.text),
            ...notices,
          ].join("\n");
          for (const clause of clauses.flatMap((words) => /[\d.]+万元/.exec(words)?.[0] ?? []))
            expect(said).toContain(clause);
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  PATIENCE,
);

const NAMES = [
  "水库维护资金",
  "公墓建设补助",
  "冬春救助资金",
  "乡村道路工程",
  "农技推广经费",
  "图书馆免费开放项目",
];
/** How a report tells several programmes apart. */
const LAYOUTS: ((all: { name: string; money: Money }[]) => string[])[] = [
  (all) =>
    all.flatMap(({ name, money }, i) => [
      `${"一二三四"[i]}、${name}`,
      "(一)资金情况。",
      `全年预算数${print(money.budget)}，全年执行数${print(money.executed)}，执行率${rateOf(money, false)}。`,
    ]),
  (all) =>
    all.map(
      ({ name, money }) =>
        `${name}预算${print(money.budget)}，全年支出${print(money.executed)}，执行率${rateOf(money, false)}。`,
    ),
  (all) => [
    `${all
      .map(({ name, money }) => `${name}年度预算${print(money.budget)}，实际支付${print(money.executed)}`)
      .join("；")}。`,
  ],
  (all) => [
    `县财政下达${all.map(({ name, money }) => `${name}${print(money.budget)}`).join("；")}。`,
    ...all.map(({ name, money }) => `${name}支出${print(money.executed)}，执行率${rateOf(money, false)}。`),
  ],
  (all) =>
    all.map(
      ({ name, money }, i) =>
        `（${i + 1}）${name}绩效目标完成情况综述。项目全年预算数${print(money.budget)}，执行数为${print(money.executed)}，完成预算的${rateOf(money, false)}。`,
    ),
];

test(
  "the money of each programme stands under its own name",
  () => {
    const programmes = fc
      .uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 4 })
      .chain((names) =>
        fc.tuple(...names.map((name) => amounts.map((money) => ({ name, money })))).map((all) => [...all]),
      );
    fc.assert(
      fc.property(programmes, fc.constantFrom(...LAYOUTS), fc.boolean(), (all, layout, total) => {
        const [budget, executed] = [
          all.reduce((sum, { money }) => sum + money.budget, 0),
          all.reduce((sum, { money }) => sum + money.executed, 0),
        ];
        const sum = `共安排资金${print(budget)}，共支出${print(executed)}。`;
        const text = [
          `李庄县${YEAR}年度项目支出绩效自评报告`,
          ...(total ? ["各项目资金情况如下", sum] : []),
          ...layout(all),
        ];
        const { evaluations } = read(text.join("\n"));
        const projects = evaluations.filter(({ scope }) => scope === "project");
        expect(projects.map((own) => [own.name.text, own.annualBudget?.text, own.executed?.text])).toEqual(
          all.map(({ name, money }) => [name, print(money.budget), print(money.executed)]),
        );
        for (const own of evaluations.filter(({ scope }) => scope !== "project"))
          expect([own.scope, own.annualBudget?.text, own.executed?.text]).toEqual([
            "summary",
            print(budget),
            print(executed),
          ]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  },
  PATIENCE,
);
