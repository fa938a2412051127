import { describe, expect, test } from "vitest";
import { readReport } from "./read.ts";

const report = (...lines: string[]) => ["民乐县2023年度项目支出绩效自评报告", ...lines].join("\n");
const PROJECT = ["项目1", "对象和范围：中央财政医疗救助补助资金2554万元。"];

function read(...lines: string[]) {
  const { evaluations, notes, funds } = readReport(report(...lines));
  const rows = evaluations.map((own) => [
    own.scope,
    own.name.text,
    own.annualBudget?.text,
    own.executed?.text,
    own.rate?.text,
    own.totalScore?.text,
  ]);
  return { rows, notes, funds, evaluations };
}

test("the sentence over all projects is a summary, each project an evaluation", () => {
  const { rows } = read(
    "二、自评情况",
    "2023年，本部门预算支出项目2个，转移支付资金2587万元，全年支出943.31万元，执行率36.46%。",
    ...PROJECT,
    "评价等次：我局绩效评价等次为93分，执行率为35.86%。",
  );
  expect(rows).toEqual([
    ["summary", "转移支付资金", "2587万元", "943.31万元", "36.46%", undefined],
    ["project", "中央财政医疗救助补助资金", "2554万元", undefined, "35.86%", "93分"],
  ]);
});

test.each([
  ["实施项目共15个，年初批复预算8个项目985万元，到位800万元。", "summary"],
  ["实施项目1个，预算985万元。", "project"],
  ["安排985万元，到位800万元。", "project"],
  ["预算280万元，其中：水窖补助资金250万元、饮水监测经费30万元。", "summary"],
  ["预算280万元，其中：中央资金250万元、省级资金30万元。", "project"],
])(
  "a title of a unit's projects is told of all of them where the text counts several: %s",
  (sentence, scope) => {
    const text = ["青石县水务局2023年度项目支出绩效自评报告", "一、基本情况", sentence].join("\n");
    expect(readReport(text).evaluations.map((own) => own.scope)).toEqual([scope]);
  },
);

test("money of a name of its own stays one programme, however many projects it paid for", () => {
  const text = "青石县2023年水窖补助资金绩效自评报告\n一、基本情况\n实施项目15个，预算985万元。";
  expect(readReport(text).evaluations.map((own) => own.scope)).toEqual(["project"]);
});

test.each([
  ["达", "执行率达92.5%", "92.5%"],
  ["a space", "执行率为 92.5 %", "92.5 %"],
  ["full width", "执行率为92.5％", "92.5％"],
])("a rate after %s", (_, clause, printed) => {
  expect(read(...PROJECT, `评价等次：良好，${clause}。`).rows[0]?.[4]).toBe(printed);
});

test("转移支付 before an amount is the money, not what was paid", () => {
  expect(read(...PROJECT, "分析评价：中央转移支付10万元已下达，全年支付2000万元。").rows[0]).toEqual([
    "project",
    "中央财政医疗救助补助资金",
    "2554万元",
    "2000万元",
    undefined,
    undefined,
  ]);
});

describe("a grade given to several projects", () => {
  test.each([
    ["有1个项目结果为“优”", "优"],
    ["有2个项目结果为“优”", undefined],
  ])("%s", (sentence, grade) => {
    const { evaluations } = read("二、自评情况", `通过自评，${sentence}。`, ...PROJECT);
    expect(evaluations[0]?.grade?.text).toBe(grade);
  });
});

test("a project whose name and money are nowhere is a notice", () => {
  const { rows, notes } = read("项目1", "评价目的：提高受益面。", "项目2", "对象和范围：救助资金33万元。");
  expect(rows.map(([, name]) => name)).toEqual(["救助资金"]);
  expect(notes).toContain("unnamed-project 3");
});

test("entries that go on in further sentences are parts of the whole before them", () => {
  const text = [
    "青石县水务局2024年度项目支出绩效自评报告",
    "一、基本情况",
    "年初预算项目共3个，预算资金为90万元，其中：1.本年安排项目2个，预算资金为80万元，即：水窖补助资金50万元、饮水监测经费30万元。2.上年项目1个，预算资金为10万元。",
  ].join("\n");
  const [own, ...others] = readReport(text).evaluations;
  expect([own?.initialBudget?.text, own?.annualBudget, others]).toEqual(["90万元", null, []]);
  expect(own?.amounts.map(({ role, amount }) => `${role} ${amount.text}`)).toContain("part 10万元");
});

describe("sentences that are a number and a name open programmes", () => {
  const text = [
    "我省对2023年度中央救灾资金开展绩效自评，现将自评情况报告如下：",
    "1.水泵租赁补助经费。省里下达2023年中央救灾资金（水泵租赁补助经费）31万元。目标为：",
    "目标1：按时排水。",
    "2.冬春救助资金。省里下达2023-2024年冬春救助资金合计79万元。",
    "二、绩效情况分析",
    "较好。",
  ];

  test("of which each has its money", () => {
    const { evaluations } = readReport(text.join("\n"));
    expect(evaluations.map(({ name, received }) => [name.text, received?.text])).toEqual([
      ["水泵租赁补助经费", "31万元"],
      ["冬春救助资金", "79万元"],
    ]);
  });

  test("one of which nothing but a plan is told is a notice", () => {
    const planned = text.map((line) => line.replace("省里下达2023-2024年冬春救助资金合计", "计划投资"));
    const { evaluations, notes } = readReport(planned.join("\n"));
    expect(evaluations.map(({ name }) => name.text)).toEqual(["水泵租赁补助经费"]);
    expect(notes).toContain("unread-amount 4");
  });

  test("what is told of them together is none of the last one's", () => {
    const together = "3.合计。两项支出110万元。";
    const { evaluations } = readReport(text.toSpliced(4, 0, together).join("\n"));
    expect(JSON.stringify(evaluations.find(({ name }) => name.text === "冬春救助资金"))).not.toContain(
      "110万元",
    );
  });

  test("beneath a title that names the money they are parts of it", () => {
    const { evaluations } = readReport(["青石县2023年排涝资金绩效自评报告", ...text].join("\n"));
    expect(evaluations.map(({ name }) => name.text)).toEqual(["排涝资金"]);
    const parts = [
      "青石县2023年惠农资金绩效自评报告",
      "一、资金情况",
      "1.耕地保护补贴。下达30万元，支出18万元。",
      "2.农机购置补贴。批复80万元，到位70万元，支出65万元。",
    ];
    const money = (...lines: string[]) =>
      readReport(lines.join("\n")).evaluations.map((own) => [
        own.annualBudget?.text,
        own.received?.text,
        own.executed?.text,
      ]);
    expect(
      money(...parts)
        .flat()
        .filter(Boolean),
    ).toEqual([]);
    expect(money(...parts, "二、执行情况", "全年预算110万元，执行83万元。")).toEqual([
      ["110万元", undefined, "83万元"],
    ]);
  });
});

test("what was only planned is no evaluation, and its amounts are a notice", () => {
  const text = "青石县2023年水窖项目绩效自评报告\n一、基本情况\n项目总投资80万元，合同价75万元。";
  const { evaluations, notices } = readReport(text);
  expect([evaluations, notices.map(({ notice }) => notice)]).toEqual([[], ["nothing-read"]]);
  expect(JSON.stringify(notices)).toContain("80万元");
});

test("problems and measures are a row each where they are numbered", () => {
  const { evaluations } = read(
    "二、自评情况",
    "救助资金100万元，全年支出90万元，执行率90%。",
    "三、存在的问题",
    "一是比重较小。二是知晓度不高。",
    "四、下一步措施",
    "加强宣传。",
  );
  expect(evaluations[0]?.statements.map(({ kind, text }) => [kind, text])).toEqual([
    ["problem", "一是比重较小。"],
    ["problem", "二是知晓度不高。"],
    ["measure", "加强宣传。"],
  ]);
});

test("a sentence without stops, longer than any clause, names no amount", () => {
  const { rows } = read("二、自评情况", `救助资金100万元，${"支出1".repeat(30_000)}万元，执行率90%。`);
  expect(rows).toEqual([["project", "救助资金", "100万元", undefined, "90%", undefined]]);
});

test("a narrative with a table in it is not read as one", () => {
  const { evaluations, notes } = readReport(report(...PROJECT, "姓名|单位|职务"));
  expect(evaluations).toEqual([]);
  expect(notes).toEqual(["nothing-read 1"]);
});

describe("which amount is the budget", () => {
  const summary = (sentence: string, ...before: string[]) => {
    const { rows, notes, funds } = read("二、资金情况", ...before, sentence);
    return { row: rows[0], notes, sources: funds.map(({ source }) => source) };
  };

  test.each([
    ["the rate finds the budget elsewhere", "调整后预算550万元。", ["550万元", "495万元"], []],
    [
      "nothing else gives the rate",
      "调整后预算540万元。",
      [undefined, "495万元"],
      ["doubtful-role 2", "unread-amount 3"],
    ],
  ])("an amount beside the rate that does not give it is no budget: %s", (_, budget, amounts, notes) => {
    const read = readReport(
      `2023年公路养护资金绩效自评报告\n${budget}\n全年支出495万元，其中人员经费120万元，预算执行率90%。`,
    );
    const [own] = read.evaluations;
    expect(own && [own.annualBudget?.text, own.executed?.text]).toEqual(amounts);
    expect(read.notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual(notes);
  });

  test("a budget named before what was paid stands as printed, whatever the rate says: that is the report's trouble", () => {
    const [own] = readReport(
      "2023年公路养护资金绩效自评报告\n县级安排公路养护资金2587万元，全年支出943.31元，执行率36.46%。",
    ).evaluations;
    expect([own?.annualBudget?.text, own?.executed?.text, own?.rate?.text]).toEqual([
      "2587万元",
      "943.31元",
      "36.46%",
    ]);
  });

  test("words before the budget that name no money are no name", () => {
    const text = (title: string) =>
      readReport(`${title}\n（一）项目预算安排120万元。\n（二）实际支出98.5万元，预算执行率82.08%。`);
    expect(text("2022年教师培训绩效自评报告").evaluations).toEqual([]);
    expect(text("2022年培训经费绩效自评报告").evaluations[0]?.name.text).toBe("培训经费");
  });

  test("全年可使用资金合计, put together from what was released and carried over", () => {
    const { row, sources } = summary(
      "中央下达农业资金1200万元，上年结转150.5万，全年可使用资金合计1350.5万元，共使用1280.3万元，结转70.2万元，资金执行率达94.8%。",
    );
    // a generic title names no money
    expect(row).toBeUndefined();
    expect(sources).toEqual([]);
    const named = readReport(
      "2022年农业资金绩效自评报告\n一、资金情况\n中央下达农业资金1200万元，上年结转150.5万，全年可使用资金合计1350.5万元，共使用1280.3万元，资金执行率达94.8%。",
    );
    expect(named.evaluations[0]?.name.text).toBe("农业资金");
    expect(named.funds.map(({ source, annual_budget }) => [source, annual_budget])).toEqual([
      ["total", 13_505_000],
      ["central", 12_000_000],
      ["carried_over", 1_505_000],
    ]);
  });

  test("the one that the rate fits, in a sentence before", () => {
    const { row } = summary(
      "全年累计支付456万元，执行率95%。",
      "安排促消费资金480万元。",
      "安排办公资金500万元。",
    );
    expect(row?.slice(1, 5)).toEqual(["促消费资金", "480万元", "456万元", "95%"]);
  });

  test("none, where the rate fits none of several", () => {
    const { row } = summary("救助资金500万元，助学资金480万元，全年支出300万元，执行率95%。");
    expect(row).toBeUndefined();
  });

  test.each(["未支付", "尚未支付", "一季度支付", "上年支出", "预计支出"])(
    "%s is not what was paid this year",
    (label) => {
      const { row } = summary(`救助资金100万元，${label}10万元，全年支付90万元，执行率90%。`);
      expect(row?.[3]).toBe("90万元");
    },
  );

  test("amounts side by side are told apart", () => {
    const { row } = summary(
      "救助资金100万元，其中中央资金60万元、省级资金40万元，全年支付90万元，执行率90%。",
    );
    expect(row?.slice(1, 4)).toEqual(["救助资金", "100万元", "90万元"]);
  });

  test("thousands of amounts are none", () => {
    const { row } = summary(`${"救助资金100万元，支出90万元，".repeat(200)}执行率90%。`);
    expect(row).toBeUndefined();
  });
});

describe("what accounts review of their projects", () => {
  const BOATS =
    "渡船更新项目绩效自评综述：项目绩效自评得分为93分。全年预算数为80万元，执行数为76万元，完成预算的95%。发现的主要问题及原因：船厂工期较长。下一步改进措施：提前签订合同。";
  const PIERS =
    "码头维修项目绩效自评综述：全年预算数为40万元，执行数为36万元，完成预算的90%。项目绩效自评得分为91分。";
  const rowsOf = (...lines: string[]) =>
    readReport(lines.join("\n")).evaluations.map((own) => [
      own.name.text,
      own.fiscalYear?.value,
      own.annualBudget?.text,
      own.executed?.text,
      own.totalScore?.text,
      own.statements.length,
    ]);

  test("gives every project its money, score, problems and measures, with or without numbers", () => {
    const rows = [
      ["渡船更新项目", 2023, "80万元", "76万元", "93分", 2],
      ["码头维修项目", 2023, "40万元", "36万元", "91分", 0],
    ];
    expect(rowsOf(report(BOATS, PIERS))).toEqual(rows);
    expect(rowsOf(report(BOATS + PIERS))).toEqual(rows);
    expect(rowsOf(report(`1.${BOATS}`, `2.${PIERS}`))).toEqual(rows);
  });

  test("stands below its heading on further lines, whatever the heading calls it", () => {
    const lines = (name: string, budget: string, score: string) => [
      `（1）${name}绩效目标完成情况综述。`,
      `全年预算数为${budget}。`,
      `自评得分为${score}。`,
    ];
    const text = report(...lines("渡船更新", "80万元", "93分"), ...lines("码头维修", "40万元", "88分"));
    expect(rowsOf(text)).toEqual([
      ["渡船更新", 2023, "80万元", undefined, "93分", 0],
      ["码头维修", 2023, "40万元", undefined, "88分", 0],
    ]);
    expect(readReport(text).notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
    const plain = report(BOATS.replace("绩效自评综述", "自评综述"), PIERS);
    expect(rowsOf(plain)[0]?.[0]).toBe("渡船更新项目");
  });

  test("is called by its name where the review calls itself another way, or is one of several", () => {
    const reviews = [BOATS.replace("绩效自评综述：", "绩效评价综述。"), PIERS.replace("综述：", "综述。")];
    const text = report(...reviews.map((review, at) => `（${at + 1}）${review}`));
    expect(rowsOf(text).map(([name]) => name)).toEqual(["渡船更新项目", "码头维修项目"]);
    const several = "2个项目绩效自评综述：全年预算数为120万元，执行数为112万元。";
    const scored = readReport(report(`${several}其中渡船更新项目得分93分，码头维修项目得分88分。`));
    expect(scored.evaluations.flatMap(({ name, totalScore }) => (totalScore ? [name.text] : []))).toEqual([
      "渡船更新项目",
      "码头维修项目",
    ]);
  });

  test("is read without the title of a self-evaluation where no other money stands beside it", () => {
    const accounts = "柳河县航道所2023年度部门决算情况说明";
    expect(rowsOf(accounts, BOATS)).toEqual([["渡船更新项目", 2023, "80万元", "76万元", "93分", 2]]);
    expect(rowsOf("柳河县航道所2023年部门决算", BOATS)[0]?.[1]).toBe(2023);
    expect(rowsOf(BOATS)[0]?.[1]).toBeUndefined();
    expect(rowsOf(accounts, BOATS, "2023年机关运行经费支出120万元，比2022年决算数减少3万元。")).toEqual([]);
    expect(rowsOf(accounts, `上年${BOATS}`)).toEqual([]);
  });
});

test("money told label by label is that of one programme, and a line above the headings names the unit", () => {
  const text = [
    "2022年度牧道维修项目绩效自评报告",
    "项目单位（盖章）：青石县农牧局",
    "一、资金情况",
    "1.年初预算数：80万元",
    "2.全年预算数：90万元",
    "3.全年执行数：81万元",
    "4.预算执行率：90%",
  ].join("\n");
  const { evaluations, notes } = readReport(text);
  expect(
    evaluations.map((own) => [
      own.name.text,
      own.implementingUnit?.text,
      own.initialBudget?.text,
      own.annualBudget?.text,
      own.executed?.text,
      own.rate?.text,
    ]),
  ).toEqual([["牧道维修项目", "青石县农牧局", "80万元", "90万元", "81万元", "90%"]]);
  expect(notes).toEqual(["unknown-programme 1"]);
});
