import { describe, expect, test } from "vitest";
import { readReport } from "../read.ts";
import { figuresOf, inReport, readMoney } from "./figures.ts";

describe("examples of the practice", () => {
  test.each([
    [
      "M1",
      "年初预算80万元,追加12万元,调整后92万元,全年支出89.7万元,执行率97.5%。",
      {
        initial: "80万元",
        budget: "92万元",
        executed: "89.7万元",
        rate: "97.5%",
        proven: true,
        amounts: ["change 12万元"],
      },
    ],
    ["M2", "省级620万元、市级80万元,共700万元全部拨付到位。", { received: "700万元", amounts: [] }],
    [
      "M3",
      "上年结转30万元,收到150万元,可用180万元,使用171万元,余9万元已交回。",
      {
        received: "150万元",
        executed: "171万元",
        amounts: ["carried_in 30万元", "available 180万元", "returned 9万元"],
      },
    ],
    ["M4", "240万元已下拨至6个乡镇。", { amounts: ["passed_on 240万元"] }],
    ["M5", "下达56.3万元,已全部支付完毕。", { received: "56.3万元", rate: "已全部支付完毕", amounts: [] }],
    [
      "M6",
      "下达转移支付预算300万元,含项目支出预算260万元;截至次年3月支付288万元,年末支付251万元,预算执行率83.67%。",
      {
        budget: "300万元",
        executed: "251万元",
        rate: "83.67%",
        proven: true,
        amounts: ["part 260万元", "other_time 288万元"],
      },
    ],
    [
      "M7",
      "案件执行经费年初预算6.4万元,其中培训2万元已列支1.9万元。",
      { initial: "6.4万元", amounts: ["part 2万元", "part 1.9万元"] },
    ],
    [
      "M8",
      "计划投资920万元,到位460万元,中标价438万元,付工程款394.2万元,占中标价90%。",
      {
        received: "460万元",
        executed: "394.2万元",
        amounts: ["planned 920万元", "contract 438万元"],
      },
    ],
    [
      "M9",
      "抽查23个项目、410万元,到位369万元,到位率90%;全省安排2,150万元。",
      { budget: "2,150万元", amounts: ["sample 410万元", "sample 369万元"] },
    ],
    [
      "M10",
      "安排支出95万元,实际支出61万元,结转2023年34万元,较上年减少5万元,人均1200元。",
      {
        budget: "95万元",
        executed: "61万元",
        amounts: ["carried_out 34万元", "other_time 5万元", "per_head 1200元"],
      },
    ],
  ])("%s", (_, sentence, expected) => {
    expect(readMoney(sentence).figures).toEqual(expected);
  });

  test("M7: the name of a programme may hold a verb", () => {
    const { evaluations } = readReport("县法院绩效自评报告\n案件执行经费年初预算6.4万元，执行6.4万元。");
    expect(evaluations[0]?.name.text).toBe("案件执行经费");
  });
});

test.each([
  ["支出60万元(办公用品20万元)。", { executed: "60万元", amounts: ["part 20万元"] }],
  [
    "年初预算60万元(器材购置20万元、劳务费30万元),实际支出54万元,执行率90%。",
    {
      initial: "60万元",
      executed: "54万元",
      rate: "90%",
      proven: true,
      amounts: ["part 20万元", "part 30万元"],
    },
  ],
])(
  "what stands in brackets behind the first amount of a sentence is a part of it: %s",
  (sentence, expected) => {
    expect(readMoney(sentence).figures).toEqual(expected);
  },
);

describe("sources of money", () => {
  test("are rows where they come to the whole", () => {
    expect(readMoney("省级620万元、市级80万元,共700万元全部拨付到位。").sources).toEqual([
      "local 620万元",
      "local 80万元",
    ]);
    const paid = readMoney(
      "全年收到资金130万元，其中：中央资金90万元，其他资金40万元。全年支出120万元，其中中央资金85万元，其他资金35万元。",
    );
    expect(paid.sources).toEqual(["central 90万元 85万元", "other 40万元 35万元"]);
  });

  test("are stated amounts where they do not", () => {
    const { sources, figures } = readMoney("全年预算数130万元，其中中央资金90万元，其他资金30万元。");
    expect([sources, figures?.amounts]).toEqual([[], ["part 90万元", "part 30万元"]]);
  });

  test("a lost stop before the money that was spent does not make it a source", () => {
    const { figures } = readMoney(
      "收到资金130万元，其中：中央资金90万元，其他资金40万元2022年支出120万元，其中中央资金85万元，其他资金35万元",
    );
    expect([figures?.received, figures?.executed]).toEqual(["130万元", "120万元"]);
  });
});

describe("what is not the money of the year is in no column", () => {
  test.each([
    ["预算100万元，上年支出80万元。", "other_time 80万元"],
    ["预算100万元，2021年支出80万元。", "other_time 80万元"],
    ["预算100万元，截至2023年4月支出80万元。", "other_time 80万元"],
    ["预算100万元，一季度支出80万元。", "other_time 80万元"],
    ["预算100万元，1-6月支出80万元。", "other_time 80万元"],
    ["预算100万元，抽查3个村，支出80万元。", "sample 80万元"],
    ["预算100万元，其中设备采购支出80万元。", "part 80万元"],
    ["预算100万元，下拨至乡镇80万元。", "passed_on 80万元"],
    ["预算100万元，拨付80万元。", "stated 80万元"],
    ["预算100万元，拟支出80万元。", "planned 80万元"],
    ["预算100万元，未支出80万元。", "left 80万元"],
    ["预算100万元，通过使用80万元扩大了范围。", "stated 80万元"],
    ["预算100万元，补助标准为每人80元。", "per_head 80元"],
    ["预算100万元，带动投资80万元。", "context 80万元"],
    ["预算100万元，挽回损失80万元。", "context 80万元"],
    ["预算100万元，支出约80万元。", "executed 约80万元"],
  ])("%s", (sentence, amount) => {
    const { figures } = readMoney(sentence);
    expect([figures?.budget, figures?.executed]).toEqual(["100万元", undefined]);
    expect(figures?.amounts.map((own) => own.replace(/ (?=80万元$)/, " "))).toEqual([
      amount.replace("约", ""),
    ]);
  });

  test.each([
    ["a span", "预算100万元，支出80万-90万元。"],
    ["two numbers", "预算100万元，支出1 200万元。"],
    ["a slip of signs", "预算100万元，支出7,00.0,77万元。"],
    ["a mask", "预算100万元，支出**万元。"],
  ])("%s is a notice", (_, sentence) => {
    const { figures, notes } = readMoney(sentence);
    expect([figures?.budget, figures?.executed, figures?.amounts]).toEqual(["100万元", undefined, []]);
    expect(notes).toEqual([sentence.includes("*") ? "masked-figure 3" : "unread-amount 3"]);
  });

  test("one batch is not the whole where another was not read", () => {
    const { figures } = readMoney("下达资金**万元。", "第二批下达资金15万元。");
    expect([figures?.budget, figures?.received]).toEqual([undefined, undefined]);
  });
});

test("an amount whose unit slipped once is none of the year's", () => {
  const { figures, notes } = readMoney(
    "果树补贴资金预算数60万元。",
    "全年预算数60元。",
    "调整后预算60万元，支出54万元，执行率90%。",
  );
  expect(figures).toMatchObject({ budget: "60万元", executed: "54万元", rate: "90%" });
  expect(figures?.amounts).toEqual(["budget 60元"]);
  expect(notes).toEqual(["doubtful-role 4"]);
});

test("what stood at the year's beginning and what was added come to the year's budget", () => {
  const told = (change: string) =>
    readMoney(`2022年预算收入69万元，其中年初预算57万元，追加${change}。`, "全年支出66万元。").figures;
  expect(told("12万元")).toMatchObject({ initial: "57万元", budget: "69万元", executed: "66万元" });
  expect(told("11万元")).toMatchObject({ executed: "66万元" });
  expect(told("11万元")).not.toHaveProperty("budget");
});

test("what was to be paid, below a heading of goals, is no payment", () => {
  const { evaluations } = readReport(
    `${inReport("下达60万元。")}\n二、项目绩效目标\n全年支出60万元，执行率100%。\n三、资金使用情况\n用于苗木采购。`,
  );
  expect(evaluations.map(figuresOf)).toEqual([{ received: "60万元", amounts: ["planned 60万元"] }]);
});

describe("of several amounts of one role", () => {
  test("the rate tells the pair", () => {
    const { figures } = readMoney("预算500万元。", "预算480万元，支出456万元，执行率95%。");
    expect([figures?.budget, figures?.executed]).toEqual(["480万元", "456万元"]);
  });

  test("a rate that is cut off and not rounded still does", () => {
    expect(readMoney("预算950万元，支出300万元，执行率31%。").figures).toMatchObject({ proven: true });
  });

  test("nothing tells: all are stated, with a notice", () => {
    const { figures, notes } = readMoney("支出456万元。", "支出380万元。");
    expect(figures).toEqual({ amounts: ["executed 456万元", "executed 380万元"] });
    expect(notes).toEqual(["doubtful-role 3"]);
  });

  test("the total of the others is the whole", () => {
    expect(readMoney("人才培训支出56万元。", "设备支出30万元。", "支出86万元。").figures?.executed).toBe(
      "86万元",
    );
  });
});

describe("the money of one level is not all of it", () => {
  test.each([
    [
      "中央下达水窖资金80万元，省级下达专项资金20万元，县级配套人员经费6万元。",
      ["issued 80万元", "issued 20万元", "issued 6万元"],
    ],
    [
      "中央资金支出80万元，执行率84%；地方配套支出20万元，执行率80%。",
      ["executed 80万元", "executed 20万元"],
    ],
  ])("%s", (sentence, amounts) => {
    const { figures, notes } = readMoney(sentence);
    expect(figures).toEqual({ amounts });
    expect(notes).toHaveLength(1);
  });
});

describe("one of several batches is not the whole", () => {
  test.each([
    "收到市级补助15万元、县级补助25万元。",
    "下达设备购置15万元；下达人员培训25万元。",
    "下达第一批15万元、第二批25万元。",
  ])("%s", (sentence) => {
    const { figures, notes } = readMoney(sentence);
    expect([figures?.budget, figures?.received, figures?.amounts.length]).toEqual([undefined, undefined, 2]);
    expect(notes).toEqual(["doubtful-role 3"]);
  });

  test("but their total is, and theirs is called as they are", () => {
    expect(readMoney("省级下达134万元，市级下达20万元，两项合计154万元。").figures).toMatchObject({
      received: "154万元",
    });
    expect(readMoney("下达111万元，调减40万元，实际下达71万元。").figures).toMatchObject({
      received: "71万元",
    });
  });

  test("money told in brackets leaves the sentence as it was", () => {
    expect(readMoney("年初预算985万元（含结转50万元），调整后预算861万元，支出700万元。").figures).toEqual({
      initial: "985万元",
      budget: "861万元",
      executed: "700万元",
      amounts: ["part 50万元"],
    });
  });
});

test("the rate of a part is not that of the whole", () => {
  const { figures } = readMoney("下达资金42万元，其中设备采购项目使用33万元，资金使用率83.5%。");
  expect(figures?.rate).toBeUndefined();
});

test("money that only came in is received, not the budget", () => {
  expect(readMoney("下达河道治理资金90万元，已全部到位。").figures).toEqual({
    received: "90万元",
    amounts: [],
  });
  expect(readMoney("到位资金90万元，支出80万元。").figures).toEqual({
    received: "90万元",
    executed: "80万元",
    amounts: [],
  });
});

test("a rate on what came in says nothing of a larger budget", () => {
  const { figures, notes } = readMoney("预算80万元。", "到位资金30万元，支出30万元，执行率100%。");
  expect(figures).toMatchObject({ budget: "80万元", received: "30万元", executed: "30万元" });
  expect(figures?.rate).toBeUndefined();
  expect(notes).toEqual(["doubtful-role 4"]);
});

describe("several programmes", () => {
  const named = (text: string) =>
    readReport(text).evaluations.map((own) => [own.scope, own.name.text, figuresOf(own)]);

  test("with headings of their own are an evaluation each", () => {
    expect(
      named(
        "县2022年救灾资金绩效自评报告\n一、租机补助经费\n预算1000万元，执行887万元，执行率88.7%。\n二、冬春救助资金\n预算5000万元，执行4900万元，执行率98%。",
      ).map(([scope, name]) => [scope, name]),
    ).toEqual([
      ["project", "租机补助经费"],
      ["project", "冬春救助资金"],
    ]);
  });

  test("have the problems and measures that name them; the others are the report's", () => {
    const read = readReport(
      [
        "县2022年救灾资金绩效自评报告",
        "一、租机补助经费",
        "预算1000万元，执行887万元，执行率88.7%。",
        "二、冬春救助资金",
        "预算5000万元，执行4900万元，执行率98%。",
        "三、存在的问题",
        "1.租机补助经费支付较慢。",
        "2.两项资金台账不全。",
      ].join("\n"),
    );
    expect(read.evaluations.map(({ statements }) => statements.map(({ text }) => text))).toEqual([
      ["1.租机补助经费支付较慢。"],
      [],
    ]);
    expect(read.statements).toEqual([
      expect.objectContaining({ kind: "problem", text: "2.两项资金台账不全。" }),
    ]);
    expect(read.ledger.find(({ line }) => line === 8)).toMatchObject({
      fate: "used",
      by: "narrative:t-2023",
    });
  });

  test("in a list take the verb of its head; their total is a summary", () => {
    const read = named(
      "2022年民政专项资金绩效自评报告\n下达养老服务项目40万元；公墓建设补助130万元；流浪救助经费36万元。共计下达206万元。",
    );
    expect(read.map(([scope, name, figures]) => [scope, name, figures])).toEqual([
      ["summary", "民政专项资金", { received: "206万元", amounts: [] }],
      ["project", "养老服务项目", { received: "40万元", amounts: [] }],
      ["project", "公墓建设补助", { received: "130万元", amounts: [] }],
      ["project", "流浪救助经费", { received: "36万元", amounts: [] }],
    ]);
  });
});

test("reviews of projects name them, and what their budgets come to is the budget of all", () => {
  const { evaluations } = readReport(
    [
      "李庄县教育局2022年度项目支出绩效自评情况",
      "对2022年度2个项目开展绩效自评，涉及资金250万元。",
      "1.校舍维修项目绩效自评综述：项目全年预算数为200万元，执行数为196万元，完成预算的98%。",
      "2.教师培训经费绩效自评综述：项目全年预算数为50万元，执行数为50万元，完成预算的100%。",
    ].join("\n"),
  );
  expect(evaluations.map(({ scope, name, annualBudget }) => [scope, name.text, annualBudget?.text])).toEqual([
    ["summary", "李庄县教育局项目支出", "250万元"],
    ["project", "校舍维修项目", "200万元"],
    ["project", "教师培训经费", "50万元"],
  ]);
});

describe("a list that is told with its total and its number", () => {
  const programmes = (...lines: string[]) =>
    readReport(inReport(...lines)).evaluations.map((own) => [own.name.text, own.annualBudget?.text]);

  test.each([
    [
      "behind the total",
      [
        "2022年批复我局项目3个，项目资金90万元。分别为：果树补助资金40万元，直接拨到村；沟渠修补30万元；蜂箱采购20万元。",
      ],
      "90万元",
    ],
    [
      "before the total",
      ["2022年共安排支出项目3个，即果树补助资金40万元、沟渠修补30万元、蜂箱采购20万元，共90万元。"],
      "90万元",
    ],
    [
      "each on its line",
      [
        "2022年安排项目3个，预算资金90万元。具体如下：",
        "1、果树补助资金40万元，用于苗木；",
        "2、沟渠修补30万元；",
        "3、蜂箱采购20万元。",
      ],
      "90万元",
    ],
  ])("%s", (_, lines, total) => {
    expect(programmes(...lines)).toEqual([
      ["河道治理资金", total],
      ["果树补助资金", "40万元"],
      ["沟渠修补", "30万元"],
      ["蜂箱采购", "20万元"],
    ]);
  });

  test.each([
    [
      "another number",
      "2022年批复我局项目4个，项目资金90万元。分别为：果树补助资金40万元；沟渠修补30万元；蜂箱采购20万元。",
    ],
    [
      "another sum",
      "2022年批复我局项目3个，项目资金95万元。分别为：果树补助资金40万元；沟渠修补30万元；蜂箱采购20万元。",
    ],
    [
      "one name twice",
      "2022年批复我局项目3个，项目资金90万元。分别为：沟渠修补40万元；沟渠修补30万元；蜂箱采购20万元。",
    ],
  ])("not with %s", (_, line) => {
    expect(programmes(line)).toHaveLength(1);
  });
});

describe("scores of several programmes in one sentence", () => {
  const scores = (...lines: string[]) =>
    readReport(inReport(...lines)).evaluations.map((own) => [own.scope, own.name.text, own.totalScore?.text]);

  test.each([
    ["each behind its name", "各项目自评得分分别为：果树补助92分，沟渠修补95.5分，蜂箱采购100分。"],
    [
      "each with its word",
      "果树补助项目自评得分92分，沟渠修补项目自评得分95.5分，蜂箱采购项目自评得分100分。",
    ],
  ])("%s", (_, line) => {
    const [whole, ...programmes] = scores("安排资金60万元。", line);
    expect(whole).toEqual(["summary", "河道治理资金", undefined]);
    expect(programmes.map(([scope, name, score]) => [scope, name?.replace("项目", ""), score])).toEqual([
      ["project", "果树补助", "92"],
      ["project", "沟渠修补", "95.5"],
      ["project", "蜂箱采购", "100"],
    ]);
  });

  test.each([
    ["parts of one score", "各项自评得分分别为：决策指标20分，产出指标30分。"],
    ["one name twice", "各项目自评得分分别为：沟渠修补92分，沟渠修补95分。"],
    ["a score beyond the whole", "各项目自评得分分别为：果树补助192分，沟渠修补95分。"],
  ])("not of %s", (_, line) => {
    expect(scores("安排资金60万元。", line)).toHaveLength(1);
  });
});

test("a report on one line is read at its headings, and as its lines when it has them", () => {
  const parts = [
    "附件3李庄县2022年果树补助资金绩效自评报告",
    "为规范管理，对我县果树补助资金进行自评，现将自评情况报告如下：",
    "一、绩效目标分解下达情况",
    "2022年下达我县果树补助资金60万元，",
    "二、绩效目标完成情况分析",
    "（一）资金投入情况分析",
    "实际支出54万元，执行率90%，",
    "2.项目资金管理情况分析",
    "专款专用，",
    "三、偏离绩效目标的原因和下一步改进措施",
    "采购进度慢。",
  ];
  const figures = (text: string) =>
    readReport(text).evaluations.map((own) => [own.name.text, figuresOf(own), own.statements.length]);
  const right = [
    ["果树补助资金", { budget: "60万元", executed: "54万元", rate: "90%", proven: true, amounts: [] }, 1],
  ];
  expect(figures(parts.join(""))).toEqual(right);
  expect(figures(parts.join("\n"))).toEqual(right);
  // headings out of their order are words
  const mixed = [...parts.slice(0, 2), ...parts.slice(4), ...parts.slice(2, 4)].join("");
  expect(figures(mixed)).toEqual([]);
});

describe("words that are part of what money is called", () => {
  test.each([
    ["下达我县作物保险保费补贴资金60万元。", { received: "60万元", amounts: [] }],
    ["下达粮食储备管理经费60万元。", { received: "60万元", amounts: [] }],
    ["下达40万元。|总保费60万元。", { received: "40万元", amounts: ["context 60万元"] }],
    ["分两批下达我县沟渠补助资金，合计60万元。", { received: "60万元", amounts: [] }],
    ["年初批复预算3个项目60万元，调整后预算50万元。", { initial: "60万元", budget: "50万元", amounts: [] }],
    ["实施项目3个（含2021年转入1个），年初预算60万元。", { initial: "60万元", amounts: [] }],
    ["下达60万元。|实际支出项目资金48万元。", { budget: "60万元", executed: "48万元", amounts: [] }],
    [
      "到位资金1.4万元。|已兑现受灾群众救助1.4万元。",
      { received: "1.4万元", executed: "1.4万元", amounts: [] },
    ],
    ["到位资金1.4万元。|已兑现受灾群众救助1.1万元。", { received: "1.4万元", amounts: ["executed 1.1万元"] }],
    [
      "预算安排资金1.4万元。|已兑现受灾群众救助1.4万元。",
      { budget: "1.4万元", executed: "1.4万元", amounts: [] },
    ],
    [
      "下达补助资金1.4万元。|已兑现受灾群众救助1.4万元。",
      { budget: "1.4万元", executed: "1.4万元", amounts: [] },
    ],
    ["下达果树补助资金（2021—2022年苗木）60万元。", { received: "60万元", amounts: [] }],
    ["按每卷（册）2元的标准测算，下达资金60万元。", { received: "60万元", amounts: ["per_head 2元"] }],
  ])("%s", (line, figures) => {
    expect(readMoney(...line.split("|")).figures).toEqual(figures);
  });
});

describe("the role of an amount", () => {
  const roleOf = (sentence: string) => readMoney(sentence, "预算80万元。").figures?.amounts;
  test.each([
    ["省级下拨河道治理资金30万元；市级下拨河道治理资金20万元。", ["issued 30万元", "issued 20万元"]],
    ["下拨至3个乡镇30万元。", ["passed_on 30万元"]],
    ["未支付的30万元为质量保证金。", ["left 30万元"]],
    ["上年结转支出30万元。", []],
    ["1–9月支出30万元。", ["other_time 30万元"]],
    ["发放市级承担养老金30万元，超出预算金额10万元。", ["executed 30万元", "context 10万元"]],
    ["2021年结转资金6万元，年中追加10万元。", ["carried_in 6万元", "change 10万元"]],
    ["为完成治理目标任务，县里投入配套资金30万元。", ["stated 30万元"]],
    ["下达各乡镇补助资金30万元。", ["passed_on 30万元"]],
    ["粮库工程尾款项目经费30万元。", ["stated 30万元"]],
    ["下达2022-2023年冬春救助资金30万元。", ["issued 30万元"]],
    ["下达2020-2021年冬春救助资金30万元。", ["other_time 30万元"]],
    ["下达2022-2023年救助资金30万元。", ["other_time 30万元"]],
    ["疫苗规划经费20万元。规划投资30万元。", ["stated 20万元", "planned 30万元"]],
    ["无法达到一名学生3000元的最低资助标准。", ["per_head 3000元"]],
    [
      "下达110万元，其中东乡60万元、西乡50万元，调减30万元。",
      ["issued 110万元", "part 60万元", "part 50万元", "change 30万元"],
    ],
  ])("%s", (sentence, amounts) => {
    expect(roleOf(sentence)).toEqual(amounts);
  });

  test("money that is called an investment is a source like others", () => {
    expect(readMoney("预算80万元，其中：中央预算内投资50万元，省级资金30万元。").sources).toEqual([
      "central 50万元",
      "local 30万元",
    ]);
  });

  test("what comes to the money that was given is how it was shared out", () => {
    const { figures } = readMoney("合计下达我省530万元。", "下达各市县390万元，安排省本级140万元。");
    expect(figures).toEqual({ received: "530万元", amounts: ["part 390万元", "part 140万元"] });
    // amounts that do not come to it are told of other money
    expect(
      readMoney("合计下达我省530万元。", "下达各市县390万元，安排省本级130万元。").figures,
    ).toMatchObject({
      budget: "130万元",
    });
  });

  test.each([
    [
      "争取到省级资金60万元，实际支出57万元。",
      { executed: "57万元", amounts: ["issued 60万元"] },
      ["doubtful-role 3"],
    ],
    [
      "争取到省级资金60万元，实际支出57万元，执行率95%。",
      { budget: "60万元", executed: "57万元", rate: "95%", proven: true, amounts: [] },
      [],
    ],
    ["争取省级资金60万元，已全部到位。", { received: "60万元", amounts: [] }, []],
  ])("money that was won is no budget but where a rate says so: %s", (sentence, figures, notes) => {
    const read = readMoney(sentence);
    expect([read.figures, read.notes]).toEqual([figures, notes]);
  });

  test("what was approved before it was cut is what stood at the beginning", () => {
    expect(readMoney("区财政批复45万元，追减3.5万元，实际到位41.5万元，实际使用41.5万元。").figures).toEqual({
      initial: "45万元",
      received: "41.5万元",
      executed: "41.5万元",
      amounts: ["change 3.5万元"],
    });
  });

  test("what stood at the beginning stays a figure of its own beside the total it is added to", () => {
    const { figures } = readMoney("年初预算50万元，上年结转6万元，年中追加10万元，合计66万元。支出60万元。");
    expect(figures).toMatchObject({ initial: "50万元", budget: "66万元", executed: "60万元" });
  });

  test.each([
    ["支出40万元，占资金总额的80%。", "80%"],
    ["支出40万元，占资金总额的70%。", undefined],
  ])("a share of the money is its rate where the amounts give it: %s", (sentence, rate) => {
    expect(readMoney("下达50万元。", sentence).figures?.rate).toBe(rate);
  });

  test("what a programme took in came in", () => {
    expect(readMoney("救助资金收入80万元，支出76万元，资金使用率95%。").figures).toEqual({
      received: "80万元",
      executed: "76万元",
      rate: "95%",
      proven: true,
      amounts: [],
    });
  });

  test("an amount of which nobody says in what it is counted is a notice", () => {
    const { figures, notes } = readMoney("全年预算数80万元，执行数76.4（含中央资金50万元），执行率95%。");
    expect([figures?.budget, figures?.executed, notes]).toEqual(["80万元", undefined, ["unread-amount 3"]]);
  });

  test("万 before 并 is money", () => {
    expect(readMoney("项目预算资金13.97万并且全部到位。").figures?.budget).toBe("13.97万");
  });

  test("sources are called by their own words", () => {
    const { evaluations } = readReport(inReport("预算50万元，包括中央财政30万元，县财政20万元。"));
    expect(evaluations[0]?.funds.map(({ label }) => label.text).slice(1)).toEqual(["中央财政", "县财政"]);
  });

  test("spending beside planned income was planned, whatever a department calls it", () => {
    const { figures } = readMoney("部门预算总收入86万元，总支出86万元。决算支出82万元。");
    expect(figures).toMatchObject({ initial: "86万元", executed: "82万元" });
  });

  test("a kind of spending behind another is a part, whatever share stands between", () => {
    expect(
      readMoney("全年支出86万元，其中：基本支出50万元，占58.1%；项目支出36万元，占41.9%。"),
    ).toMatchObject({
      figures: { executed: "86万元", amounts: ["part 50万元", "part 36万元"] },
      notes: ["unpublished-rate 3"],
    });
  });
});

describe("a clause behind the amount", () => {
  test.each([
    ["河道治理资金80万元，全部在规定时限内下达。", { received: "80万元", amounts: [] }],
    ["河道治理资金80万元，已及时足额拨付到位。", { received: "80万元", amounts: [] }],
    ["河道治理资金80万元，群众反映较好。", { amounts: ["stated 80万元"] }],
  ])("%s", (sentence, figures) => {
    expect(readMoney(sentence).figures).toEqual(figures);
  });
});

describe("money that was paid out, to nobody knows whom", () => {
  const IN_EXECUTION = "2022年河道治理资金绩效自评报告\n一、资金情况\n下达80万元。\n二、项目资金执行情况\n";
  test.each([
    ["is spent below a heading of spending", `${IN_EXECUTION}实际拨付60万元，拨付率75%。`, "60万元", "75%"],
    [
      "has no rate that its amounts do not give",
      `${IN_EXECUTION}实际拨付60万元，拨付率70%。`,
      "60万元",
      undefined,
    ],
    ["is nobody's elsewhere", inReport("下达80万元。", "实际拨付60万元，拨付率75%。"), undefined, undefined],
  ])("%s", (_, text, executed, rate) => {
    const [own] = readReport(text).evaluations;
    expect([own?.executed?.text, own?.rate?.text]).toEqual([executed, rate]);
  });
});

test("what was put in before it was spent came in", () => {
  expect(
    readMoney("共投入资金80万元，其中：县级50万元，乡级30万元。", "实际发放80万元。").figures,
  ).toMatchObject({
    received: "80万元",
    executed: "80万元",
  });
  expect(readMoney("总投入80万元。", "实际发放80万元。").figures?.received).toBeUndefined();
});

test("the last of a list of money may print no 元", () => {
  expect(
    readMoney("下达河道治理资金80万元，其中：东乡50万元；西乡20万元；敬老院10万。").figures?.amounts,
  ).toEqual(["part 50万元", "part 20万元", "part 10万"]);
});

test("a part of more money that is told beside it is not all of it", () => {
  const { figures, notes } = readMoney(
    "河道治理预算资金80万元。",
    "纳入评价的资金共110万元，其中：中央资金80万元，县级资金30万元。",
  );
  expect(figures?.budget).toBeUndefined();
  expect(figures?.amounts).toContain("budget 80万元");
  expect(notes).toEqual(["doubtful-role 3"]);
});

describe("names that only say whose money it is, or of what kind, are remarked upon", () => {
  test.each([
    ["李庄县第四中学专项资金绩效自评报告\n下达46万元。", "李庄县第四中学专项资金", "name-of-kind 1"],
    [
      "李庄县2022年中央对地方转移支付资金绩效自评报告\n下达46万元。",
      "中央对地方转移支付资金",
      "name-of-kind 1",
    ],
    ["李庄县水利局2022年度项目支出绩效自评报告\n年初预算50万元。", "李庄县水利局项目支出", "name-of-kind 1"],
    ["李庄县2022年水窖奖补资金绩效自评报告\n下达46万元。", "水窖奖补资金", "unknown-programme 1"],
  ])("%s", (text, name, note) => {
    const { evaluations, notes } = readReport(text);
    expect([evaluations.map((own) => own.name.text), notes]).toEqual([[name], [note]]);
  });

  test("but not those of a summary, which speaks of several", () => {
    const { evaluations, notes } = readReport(
      "李庄县2022年度中央、省级转移支付资金绩效自评报告\n一、资金情况\n下达育苗补助资金40万元；护林补助资金20万元。共计下达60万元。",
    );
    expect(evaluations.map(({ scope, name }) => [scope, name.text])).toContainEqual([
      "summary",
      "中央、省级转移支付资金",
    ]);
    expect(notes.filter((note) => note.startsWith("name-of-kind"))).toEqual([]);
  });
});

describe("names", () => {
  const nameOf = (text: string) => readReport(text).evaluations[0]?.name.text;
  test.each([
    ["县2022年防汛经费绩效自评报告\n下达救灾补助500万元。", "防汛经费"],
    ["县水利局2022年度项目支出绩效自评报告\n根据通知下达我县水库维护资金500万元。", "水库维护资金"],
    [
      "县水利局2022年度项目支出绩效自评报告\n根据《关于下达2022年水库维护资金预算的通知》（财农〔2022〕4号），下达500万元。",
      "水库维护资金",
    ],
    ["县水利局2022年度项目支出绩效自评报告\n年初预算500万元，支出500万元。", "县水利局项目支出"],
    [
      "现将2022年县水利局农村水窖维护项目绩效自评报告如下：\n一、绩效目标分解下达情况\n下达维护资金500万元。\n二、绩效情况分析\n较好。",
      "农村水窖维护项目",
    ],
    ["县水利局2022年度项目支出绩效自评报告\n一、水库除险工程\n年初预算500万元。", "水库除险工程"],
    ["县水利局2022年度项目支出绩效自评报告\n项目名称：水库除险\n年初预算500万元。", "水库除险"],
    ["县供销社2022年项目绩效自评报告\n项目名称：化肥储备贴息\n年初预算500万元。", "化肥储备贴息"],
    ["县2022年农村公路养护项目绩效自评报告\n年初预算500万元。", "农村公路养护项目"],
    [
      "县2022年粮食储备资金使用情况绩效自评报告\n一、下达储备粮转移支付预算和绩效目标情况\n下达500万元。",
      "粮食储备资金",
    ],
    ["李庄县第四中学专项资金绩效自评报告\n下达饮水改造补助资金46万元。", "饮水改造补助资金"],
    ["县2022年特色小镇建设资金绩效自评报告\n年初预算500万元。", "特色小镇建设资金"],
    ["县2022年公立医院补助资金绩效自评报告\n年初预算500万元。", "公立医院补助资金"],
    ["关于2022年度水窖奖补资金的绩效自评报告\n年初预算500万元。", "水窖奖补资金"],
    ["县2022年“红领巾”书屋补助资金绩效自评报告\n年初预算500万元。", "“红领巾”书屋补助资金"],
    ["编号：3799532县水窖奖补资金绩效自评报告\n一、资金情况\n水窖维护经费年初预算500万元。", "水窖维护经费"],
    [
      "县水利局2022年度绩效自评报告\n我局对2022年度水窖整治奖补资金进行了绩效自评。\n年初预算500万元。",
      "水窖整治奖补资金",
    ],
    ["县2022年农村公路养护项目支出绩效自评报告\n年初预算500万元。", "农村公路养护"],
    ["县图书馆2022年部门预算项目支出绩效自评报告\n我馆项目预算总额150万元。", "县图书馆部门预算项目支出"],
    [
      "县林业局2022年度转移支付预算执行绩效自评报告\n一、中央草原防火（隔离带补助）资金\n（一）资金情况\n预算割草经费共计90万元，实际执行割草经费81万元，执行率90%。",
      "中央草原防火(隔离带补助)资金",
    ],
    [
      "县2022年度绩效自评报告\n一、绩效目标情况\n根据《关于提前下达2022年省级文体补助资金预算的通知》（财教〔2021〕9号），下达我县64万元2022年省级龙舟发展资金。",
      "省级龙舟发展资金",
    ],
    ["小桥活动项目支出绩效自评报告\n县科协小桥活动经费35万元。", "小桥活动"],
    [
      "县2022年度绩效自评报告\n一、绩效目标分解下达情况\n（一）中央下达我县水窖补助资金预算和绩效目标情况\n下达资金60万元。",
      "水窖补助资金",
    ],
    [
      "县2022年度绩效自评报告\n一、绩效目标分解下达情况\n（一）省级下达本市水窖补助转移支付预算和绩效目标情况\n安排预算60万元。",
      "水窖补助",
    ],
    ["县2022年度绩效自评报告\n一、资金情况\n2022年果树补贴项目预算资金合计60万元。", "果树补贴项目"],
    [
      "县2022年度绩效自评报告\n一、绩效目标分解下达情况\n（一）下达农村水窖转移支付预算和绩效目标情况\n共下达补助资金60万元。",
      "农村水窖转移支付",
    ],
    [
      "我单位开展了水窖维护补助资金转移支付2022年度绩效自评工作，现将自评情况报送如下：\n一、基本情况\n1.资金情况。下达60万元。\n二、存在的问题\n无。",
      "水窖维护补助资金",
    ],
    [
      "县环境分局2022年部门决算中项目绩效自评结果\n塘口村沟渠治理项目绩效自评综述：全年预算数为60万元，执行数为57万元，完成预算的95%。",
      "塘口村沟渠治理项目",
    ],
    [
      "县2022年度绩效自评报告\n一、绩效目标情况\n根据《通知》县财农2022〕18号)补助资金60万元，下达果树栽培资金60万元。",
      "果树栽培资金",
    ],
  ])("%s", (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  test("a title that names no money says whose it is", () => {
    const units = (text: string) =>
      readReport(text).evaluations.map(({ name, implementingUnit }) => [name.text, implementingUnit?.text]);
    const told = "\n年初预算500万元，支出500万元。";
    expect(units(`县水利局2022年度项目支出绩效自评报告${told}`)).toEqual([["县水利局项目支出", "县水利局"]]);
    expect(units(`县水利局\n2022年度河堤养护资金绩效自评报告${told}`)).toEqual([
      ["河堤养护资金", "县水利局"],
    ]);
    expect(units(`县2022年度河堤养护资金绩效自评报告${told}`)).toEqual([["河堤养护资金", undefined]]);
  });

  test("headings of a whole department name it where no title does", () => {
    const read = readReport(
      [
        "一、自评结论",
        "（一）部门整体绩效自评得分",
        "林务部门部门整体绩效自评得分93分。",
        "（二）部门整体绩效目标完成情况",
        "1.执行率情况。",
        "林务部门2022年预算数1,200.5万元，执行数1080.45万元，执行率为90%。",
        "（三）存在的问题和原因",
        "1、苗木采购进度慢。",
      ].join("\n"),
    );
    expect(
      read.evaluations.map((own) => [
        own.scope,
        own.name.text,
        own.annualBudget?.text,
        own.executed?.text,
        own.rate?.text,
        own.totalScore?.text,
        own.statements.length,
      ]),
    ).toEqual([["department", "部门整体", "1,200.5万元", "1080.45万元", "90%", "93分", 1]]);
  });

  test("of documents and clauses that name different money none names all of it", () => {
    const read = readReport(
      [
        "一、绩效目标分解下达情况",
        "沟渠类：下达沟渠补助资金共100万元。",
        "果树类：下达果树补助资金共40万元。",
        "二、绩效情况分析",
        "（一）资金投入情况分析",
        "已全部使用。",
      ].join("\n"),
    );
    expect(read.evaluations.map((own) => [own.name.text, own.received?.text])).toEqual([
      ["沟渠类", "100万元"],
      ["果树类", "40万元"],
    ]);
  });
});

test("what came for a part is not received for the whole, however long the documents named before the whole", () => {
  const documents = Array.from(
    { length: 6 },
    (_, i) =>
      `《省财政厅省水利厅关于下达2022年河道治理资金（第${i + 1}批）预算的通知》（财农〔2022〕${i + 1}号）`,
  ).join("");
  const part = "2022年下达县水利局堤坝巡查补助41万元。";
  const { figures } = readMoney(`根据${documents}下达我县2022年河道治理资金86万元。`, part);
  expect(figures?.received).toBe("86万元");
});

describe("several names", () => {
  const nameOf = (text: string) => readReport(text).evaluations[0]?.name.text;
  test.each([
    [
      "县水利局2022年度项目支出绩效自评报告（农村水窖备用金）\n一、资金情况\n下达水泵购置经费12万元。",
      "农村水窖备用金",
    ],
  ])("%s", (text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

test("a heading of the whole department without money below is no evaluation", () => {
  expect(readReport("2022年度部门整体支出绩效自评报告\n一、部门职能\n负责农业。").evaluations).toEqual([]);
});

test("a department's report in words is one evaluation of it", () => {
  const [own] = readReport(
    "县农业局2022年度部门整体支出绩效自评报告\n一、部门预算执行情况\n年初预算1200万元，全年预算数1500万元，全年支出1350万元，预算执行率90%。",
  ).evaluations;
  expect([own?.scope, own?.name.text, figuresOf(own)]).toEqual([
    "department",
    "部门整体支出",
    { initial: "1200万元", budget: "1500万元", executed: "1350万元", rate: "90%", proven: true, amounts: [] },
  ]);
});

test("every amount of a text ends somewhere", () => {
  const { figures, notes } = readMoney(
    "预算100万元，追加5万元，支出80万元，结余20万元，收回3万元，节约2万元，人均60元，产值9亿元。",
  );
  const printed = Object.values(figures ?? {})
    .flat()
    .join();
  for (const amount of ["100万元", "5万元", "80万元", "20万元", "3万元", "2万元", "60元", "9亿元"])
    expect(printed).toContain(amount);
  expect([notes, inReport().length > 0]).toEqual([[], true]);
});

test("a rate beside several amounts of which nobody knows which was all that was spent is no rate of the budget", () => {
  const text =
    "中央下达河道清淤项目预算资金146万元。完成支付78万元。全年预算执行数合计23.3万元。预算执行率34.3%。";
  const { figures } = readMoney(text);
  expect([figures?.budget, figures?.executed, figures?.rate]).toEqual(["146万元", undefined, undefined]);
});

describe("rates that are none of the year's execution", () => {
  test.each([
    ["下达补贴资金120万元,支出108万元,执行率90%,补贴发放率98%。"],
    ["下达补贴资金120万元,支出108万元,执行率90%。兑付率为97%。"],
    ["下达补贴资金120万元,支出108万元,执行率90%。截至2023年3月15日,资金支付率达到100%。"],
    ["下达补贴资金120万元,支出108万元,执行率90%,发放及时率达到99%。"],
  ])("%s is a notice", (sentence) => {
    const { figures, notes } = readMoney(sentence);
    expect([figures?.rate, notes]).toEqual(["90%", ["unread-amount 3"]]);
  });

  test("what is paid out is an indicator below a heading of them", () => {
    const { notes } = readMoney(
      "下达补贴资金120万元,支出108万元,执行率90%。",
      "二、产出指标",
      "时效指标:补贴发放率年初目标值≥95%,实际完成值98%。",
    );
    expect(notes).toEqual([]);
  });
});

describe("amounts in capital numerals", () => {
  test("are read", () => {
    const { figures, notes } = readMoney("资金预算壹佰贰拾万元,实际支出人民币壹佰万元整。");
    expect(figures).toEqual({ budget: "壹佰贰拾万元", executed: "壹佰万元整", amounts: [] });
    expect(notes).toEqual([]);
  });

  test.each([
    ["资金预算120万元(大写:人民币壹佰贰拾万元整),实际支出100万元。", "120万元"],
    ["资金预算人民币壹佰贰拾万元整(¥120万元),实际支出100万元。", "壹佰贰拾万元整"],
  ])("and in digits beside are one, the first: %s", (sentence, budget) => {
    const { figures } = readMoney(sentence);
    expect(figures).toEqual({ budget, executed: "100万元", amounts: [] });
  });

  test("are an amount of their own where the same one stands far away", () => {
    const { figures } = readMoney(
      "资金预算120万元,当年全部拨付到位并按项目进度使用,实际支出壹佰贰拾万元整。",
    );
    expect(figures).toMatchObject({ budget: "120万元", executed: "壹佰贰拾万元整" });
  });

  test("that are not written in their order are a notice", () => {
    const { figures, notes } = readMoney("资金预算120万元,实际支出壹佰贰万元。");
    expect([figures?.budget, figures?.executed, notes]).toEqual(["120万元", undefined, ["unread-amount 3"]]);
    expect(readMoney("资金预算120万元,执行率100%,支出壹佰贰万元。").notes).toContain("unread-amount 3");
  });
});
