import { describe, expect, test } from "vitest";
import { readReport } from "../read.ts";
import { inReport, readMoney } from "./figures.ts";

describe("words that decide what an amount is", () => {
  test.each([
    [
      "what a project was approved at is no budget of the year",
      "水渠改造项目立项批复310万元，全年执行数96万元。",
      { executed: "96万元", amounts: ["planned 310万元"] },
    ],
    [
      "共支",
      "下达乡村道路补助资金80万元，共支76.4万元，执行率95%。",
      { budget: "80万元", executed: "76.4万元", rate: "95%", proven: true, amounts: [] },
    ],
    ["全部执行到位", "2022年道路补助资金64万元全部执行到位。", { executed: "64万元", amounts: [] }],
    [
      "收到上级下拨",
      "收到上级下拨的水渠补助资金52万元，实际发放41万元。",
      { received: "52万元", executed: "41万元", amounts: [] },
    ],
    ["the rate of others' money", "兄弟单位同类项目支出80万元，执行率97.3%。", null],
    [
      "按计划",
      "水渠补助预算44万元，按照计划支付33万元，执行率75%。",
      { budget: "44万元", executed: "33万元", rate: "75%", proven: true, amounts: [] },
    ],
    [
      "what came in goes before what was issued",
      "获得水渠补助资金90万元。项目资金共到位97万元。",
      { received: "97万元", amounts: ["issued 90万元"] },
    ],
  ])("%s", (_, text, expected) => {
    expect(readMoney(text).figures).toEqual(expected);
  });
});

describe("parts of the whole", () => {
  const sourcesOf = (text: string) =>
    readReport(inReport(text)).funds.map(({ source, label }) => `${source} ${label}`);

  test("what the money was for is no source of it", () => {
    const { evaluations } = readReport(
      inReport("2022年预算60万元，分别为监测站运维40万元和设备维护费20万元。"),
    );
    expect(evaluations[0]?.funds.map(({ source }) => source)).toEqual(["total"]);
    expect(evaluations[0]?.amounts.map(({ role, amount }) => `${role} ${amount.text}`)).toEqual([
      "part 40万元",
      "part 20万元",
    ]);
  });

  test("whose money it is makes money rows", () => {
    expect(sourcesOf("2022年预算60万元，其中：中央资金40万元，自筹资金20万元。")).toEqual([
      "total 河道治理资金",
      "central 中央资金",
      "other 自筹资金",
    ]);
  });
});

describe("numbered lines of programmes", () => {
  const programmes = (...lines: string[]) =>
    readReport(
      [
        "李庄县水务局2023年绩效自评报告",
        "一、基本情况",
        "我局对项目开展绩效自评。",
        "（一）项目资金",
        ...lines,
      ].join("\n"),
    ).evaluations.map(({ name, annualBudget, executed }) => [
      name.text,
      annualBudget?.text ?? null,
      executed?.text ?? null,
    ]);

  test("come to a total: each is a programme with what its line tells", () => {
    expect(
      programmes(
        "2023年项目资金为15万元，实际已支付14万元。具体如下：",
        "1、档案整理费5万元，实际已支付5万元，资金支付率100%；",
        "2、门面税金10万元，实际已支付9万元，资金支付率90%。",
      ),
    ).toEqual([
      ["档案整理费", "5万元", "5万元"],
      ["门面税金", "10万元", "9万元"],
    ]);
  });

  test("tell what one programme's money was spent on: they are no programmes", () => {
    expect(programmes("2023年水渠改造项目资金为15万元。", "1、人工费5万元；", "2、材料费10万元。")).toEqual(
      [],
    );
    const titled = readReport(
      inReport("项目资金共15万元。", "1、人工费5万元，已支付5万元；", "2、材料费10万元，已支付9万元。"),
    );
    expect(titled.evaluations.map(({ name }) => name.text)).toEqual(["河道治理资金"]);
  });

  test("come to no total: nobody says that they are programmes", () => {
    expect(
      programmes(
        "2023年项目资金为18万元。",
        "1、档案整理费5万元，已支付5万元；",
        "2、门面税金10万元，已支付9万元。",
      ),
    ).toEqual([]);
  });
});

test("what the year's money is compared with says nothing of its rate", () => {
  const { figures } = readMoney(
    "2022年预算100万元，支出80万元，比上年减少5万元，执行率80%，比上年下降3个百分点。",
  );
  expect(figures).toMatchObject({ budget: "100万元", executed: "80万元", rate: "80%" });
});

test("income as it came is none as it was budgeted", () => {
  const { figures } = readMoney("2022年年初预算收入300万元，调整后预算收入350万元，决算收入345万元。");
  expect(figures).toEqual({ initial: "300万元", amounts: ["stated 350万元", "stated 345万元"] });
});

describe("money of several years", () => {
  test("is none of the report's year where that year's is told apart", () => {
    const { figures } = readMoney(
      "累计下达500万元（其中2021年300万元，2022年200万元），累计支付420万元（其中2022年支付180万元），执行率90%。",
    );
    expect(figures).toEqual({
      budget: "200万元",
      executed: "180万元",
      rate: "90%",
      proven: true,
      amounts: ["other_time 500万元", "other_time 300万元", "other_time 420万元"],
    });
  });

  test("months of the year are parts of it", () => {
    const { figures } = readMoney(
      "2022年预算200万元，全年累计支出180万元，其中2022年6月底前支出80万元，执行率90%。",
    );
    expect(figures).toMatchObject({ budget: "200万元", executed: "180万元", rate: "90%" });
  });
});

test("what a project is called says nothing of the kind of spending", () => {
  const { figures } = readMoney("2022年人才培养项目预算50万元，人才培养项目支出48万元，执行率96%。");
  expect(figures).toMatchObject({ budget: "50万元", executed: "48万元", rate: "96%" });
});

test("a rate stands behind its label and a colon", () => {
  const { figures } = readMoney("年度预算：20万元", "实际支出：18.6万元", "预算执行率：93%");
  expect(figures).toMatchObject({ budget: "20万元", executed: "18.6万元", rate: "93%" });
});

test.each([
  [
    "what the accounts show was spent",
    "年初预算25万元，决算数23.5万元，预算执行率94%，上年决算数28万元。",
    { initial: "25万元", executed: "23.5万元", rate: "94%", proven: true, amounts: ["other_time 28万元"] },
  ],
  [
    "what the works were settled at was not",
    "预算60万元，工程决算58万元，支出45万元，执行率75%。",
    { budget: "60万元", executed: "45万元", rate: "75%", proven: true, amounts: ["contract 58万元"] },
  ],
  [
    "what should have been paid is no payment",
    "预算60万元，应支付54万元，应支出资金60万元，实际支出45万元，执行率75%。",
    { budget: "60万元", executed: "45万元", rate: "75%", proven: true, amounts: ["planned 54万元"] },
  ],
  [
    "what others put in for its sake did not come in",
    "补助资金30万元已全部兑付，带动企业研发投入480万元。",
    { executed: "30万元", amounts: ["context 480万元"] },
  ],
  [
    "each of several amounts is another's",
    "沟渠项目预算80万元，山塘项目预算150万元，分别支出76万元、141万元。",
    { amounts: ["budget 80万元", "budget 150万元", "executed 76万元", "executed 141万元"] },
  ],
  [
    "roles named one by one before their amounts",
    "河道治理资金预算、到位、支出分别为210万元、200万元、195万元，资金到位率95.24%。",
    { budget: "210万元", received: "200万元", executed: "195万元", amounts: [] },
  ],
  [
    "not where their number is another",
    "河道治理资金预算、支出分别为210万元、200万元、195万元。",
    { amounts: ["part 210万元", "part 200万元", "part 195万元"] },
  ],
  [
    "where the rate is that of a part, the whole may be the unit's",
    "支出决算数1265.3万元，其中河道保洁项目预算420万元，支出415.8万元，执行率99%。",
    { amounts: ["executed 1265.3万元", "part 420万元", "executed 415.8万元"] },
  ],
  [
    "the rest of what was spent is no budget",
    "年初预算30万元，实际支出28.5万元，其中：上年结转支出3万元，当年预算支出25.5万元。",
    { initial: "30万元", executed: "28.5万元", amounts: ["part 3万元", "part 25.5万元"] },
  ],
  [
    "spending that was cut is a change",
    "年初预算25万元，压减一般性支出0.5万元，实际支出23万元，执行率92%。",
    { initial: "25万元", executed: "23万元", rate: "92%", proven: true, amounts: ["change 0.5万元"] },
  ],
  [
    "what all get together is not what each gets",
    "培训288人，补助标准3500元/人，任务资金105万元，支出100.8万元，执行率96%。",
    { budget: "105万元", executed: "100.8万元", rate: "96%", amounts: ["per_head 3500元"] },
  ],
  [
    "behind what was spent of one item the next begins",
    "中央资金98万元，已支出93.1万元；省级资金52万元，已支出50万元。",
    { amounts: ["stated 98万元", "executed 93.1万元", "stated 52万元", "executed 50万元"] },
  ],
  [
    "the last payment is a payment where it was made",
    "年初预算40万元，支付合同尾款12万元。",
    { initial: "40万元", amounts: ["executed 12万元"] },
  ],
  [
    "what one source brought is not all, nor is the rate of another",
    "中央投资400万元，地方配套100万元。中央投资完成380万元、支付360万元，支付率90%；地方配套到位80万元，支付80万元。",
    {
      amounts: [
        "context 400万元",
        "context 100万元",
        "context 380万元",
        "executed 360万元",
        "received 80万元",
        "executed 80万元",
      ],
    },
  ],
  [
    "also where the rate stands in a sentence of its own",
    "支出决算285万元，其中河道保洁项目预算100万元，支出95万元。执行率95%。",
    { amounts: ["executed 285万元", "part 100万元", "executed 95万元"] },
  ],
  [
    "what was added to a budget is no budget",
    "年初预算80万元，追加预算10万元，全年支出88.2万元，执行率98%。",
    { initial: "80万元", executed: "88.2万元", rate: "98%", amounts: ["change 10万元"] },
  ],
  [
    "what may be tendered is no budget of the programme",
    "预算20万元，政府采购预算18万元，支付17.1万元，执行率95%。",
    { budget: "20万元", executed: "17.1万元", rate: "95%", amounts: ["contract 18万元"] },
  ],
  [
    "one payment of several is not all that was paid",
    "河道治理资金12万元，已支付首付款6万元，进度款3.6万元，剩余尾款2.4万元。支付率80%。",
    { rate: "80%", amounts: ["stated 12万元", "executed 6万元", "part 3.6万元", "contract 2.4万元"] },
  ],
  [
    "a payment that the rate bears out",
    "预算12万元，支付进度款9.6万元，预算执行率80%。",
    { budget: "12万元", executed: "9.6万元", rate: "80%", proven: true, amounts: [] },
  ],
  [
    "what others put into what was brought here did not come in",
    "招商经费预算40万元，支出36万元，执行率90%。引进项目5个，总投资3200万元，到位资金1100万元。",
    {
      budget: "40万元",
      executed: "36万元",
      rate: "90%",
      proven: true,
      amounts: ["planned 3200万元", "context 1100万元"],
    },
  ],
])("%s", (_, text, expected) => {
  expect(readMoney(text).figures).toEqual(expected);
});

test.each([
  ["behind a comma", ["预算60万元，其中，", "设备费40万元。支出57万元，执行率95%。"]],
  ["behind a sentence begun", ["预算60万元。支出57万元。其中人员", "经费支出40万元。执行率95%。"]],
])("a line of prose goes on in the next: %s", (_, lines) => {
  const { figures } = readMoney(...lines);
  expect(figures).toMatchObject({
    budget: "60万元",
    executed: "57万元",
    rate: "95%",
    amounts: ["part 40万元"],
  });
});

test.each([
  ["within", ["预算60万元，支出5", "7万元，执行率95%。"]],
  ["before its unit", ["预算60万元，支出57", "万元，执行率95%。"]],
])("a figure that a line broke is a notice, and no part of it a figure: %s", (_, lines) => {
  const { figures, notes } = readMoney(...lines);
  expect(figures).toEqual({ budget: "60万元", rate: "95%", amounts: [] });
  expect(notes).toEqual(["unread-amount 3"]);
});

test("a line that ends with a figure and its unit does not", () => {
  const { figures } = readMoney("河道保洁预算60万元，支出57万元", "河道清淤预算80万元，支出76万元");
  expect(figures?.amounts).toHaveLength(4);
});

test("what was received of money that was handed down came in", () => {
  const { figures } = readMoney("收到上级下达河道治理资金118.92万元，全年发放108.61万元，执行率91.33%。");
  expect(figures).toMatchObject({ received: "118.92万元", executed: "108.61万元", rate: "91.33%" });
});
