import { describe, expect, test } from "vitest";
import { readReport } from "../read.ts";
import { figuresOf, readMoney } from "./figures.ts";

describe("entries of a list that goes on over sentences", () => {
  test("are parts where the list says so, and none is the whole", () => {
    const { figures, notes } = readMoney(
      "下达河道治理资金100万元。具体为：一是安排清淤补贴55万元，配套安排县级资金9万元。二是安排护岸补助30万元。三是安排支持管护队伍补助（装备、服装等）15万元。",
    );
    expect(figures).toEqual({
      received: "100万元",
      amounts: ["part 55万元", "part 9万元", "part 30万元", "part 15万元"],
    });
    expect(notes).toEqual([]);
  });

  test("are parts with or without a verb", () => {
    const { figures } = readMoney(
      "共下达河道治理资金15亿元。主要包含两大方面：一是清淤资金9亿元。含机械购置资金3亿元、人工费6亿元。二是护岸资金6亿元。",
    );
    expect(figures?.amounts).toEqual(["part 9亿元", "part 3亿元", "part 6亿元", "part 6亿元"]);
  });

  test("are items where it does not", () => {
    const { figures, notes } = readMoney("一是安排清淤补贴55万元。二是安排护岸补助30万元。");
    expect(figures).toEqual({ amounts: ["budget 55万元", "budget 30万元"] });
    expect(notes).toEqual(["doubtful-role 3"]);
  });

  test("told by different words are figures of their own", () => {
    const { figures } = readMoney("一是年初预算55万元。二是支出44万元，执行率80%。");
    expect(figures).toMatchObject({ initial: "55万元", executed: "44万元", rate: "80%" });
  });

  test("have no number in their label, and no half of a bracket", () => {
    const { evaluations } = readReport(
      "2022年河道治理资金绩效自评报告\n一、资金情况\n下达资金100万元。具体为：一是安排清淤补贴85万元。二是安排支持基层河道管护队伍补助（装备购置、服装鞋帽等）15万元。",
    );
    expect(evaluations[0]?.amounts.map(({ label }) => label)).toEqual([
      "安排清淤补贴",
      "支持基层河道管护队伍补助",
    ]);
  });
});

test("a verb behind its noun changes that amount alone, one before the nouns all of a list", () => {
  expect(readMoney("下达资金100万元，其中清淤补贴调减5万元，护岸补助8万元。").figures?.amounts).toEqual([
    "change 5万元",
    "part 8万元",
  ]);
  expect(readMoney("下达资金100万元，另调减清淤补贴5万元、护岸补助8万元。").figures?.amounts).toEqual([
    "change 5万元",
    "change 8万元",
  ]);
});

describe("a bare 万 that ends the text", () => {
  test("may go on as anything", () => {
    const { figures, notes } = readMoney("下达资金100万元，支出资金88.5万");
    expect(figures).toEqual({ received: "100万元", amounts: [] });
    expect(notes).toEqual(["unread-amount 3"]);
  });

  test("is money before a stop", () => {
    expect(readMoney("预算资金100万元，支出资金88.5万。").figures).toMatchObject({ executed: "88.5万" });
  });
});

test("beside programmes with rates of their own, the rate of yet another is not that of the whole", () => {
  const ratesOf = (...lines: string[]) =>
    readReport(
      ["李庄县林业局2021年度转移支付预算执行情况绩效自评报告", "一、资金情况", ...lines].join("\n"),
    ).evaluations.map((own) => [own.scope, figuresOf(own)?.rate]);
  const others = "天然林管护补助资金全年共**万元，当年未使用，预算执行率0%。";
  expect(ratesOf("下达我单位1.5万元。", "中央财政资金全年共**万元，预算执行率88%。", others)).toEqual([
    ["summary", undefined],
    ["project", "0%"],
  ]);
  expect(ratesOf("下达我单位1.5万元。", "项目总体预算执行率88%。", others)).toEqual([
    ["summary", "88%"],
    ["project", "0%"],
  ]);
});

test("the parts of a programme's money stand with it; what is no programme's and makes no whole is a notice", () => {
  const read = (lines: string[], analysis: string) => {
    const { evaluations, notes } = readReport(
      [
        "现将2022年绩效自评情况报告如下：",
        "一、绩效目标分解下达情况",
        ...lines,
        "二、绩效情况分析",
        analysis,
      ].join("\n"),
    );
    return [evaluations.map((own) => [own.name.text, figuresOf(own)]), notes.slice(-1)];
  };
  const lines = [
    "土壤治理类：下达土壤治理资金90万元，用于实施河口地块调查（50万元）和山前地块调查（40万元）。",
    "大气治理类：下达大气治理资金70万元，用于清洁取暖。",
  ];
  const programmes = [
    ["土壤治理类", { received: "90万元", amounts: ["part 50万元", "part 40万元"] }],
    ["大气治理类", { received: "70万元", amounts: [] }],
  ];
  expect(read(lines, "较好。")).toEqual([programmes, ["unknown-programme 4"]]);
  expect(read(lines, "包括应急物资12万元。")).toEqual([programmes, ["unread-amount 6"]]);
});

describe("a list of who got how much", () => {
  test("shares out the money of one programme", () => {
    const { evaluations } = readReport(
      [
        "清水县水利局2023年度水毁修复补助资金绩效自评报告",
        "一、资金下达情况",
        "县财政下达水毁修复补助资金共120万元，分解如下：",
        "1.下达王村镇31万元；",
        "2.下达李家乡49万元；",
        "3.下达县第二中学40万元。",
        "二、资金使用情况",
        "资金已全部支付120万元，执行率100%。",
      ].join("\n"),
    );
    expect(
      evaluations.map(({ name, annualBudget, amounts }) => [name.text, annualBudget?.text, amounts.length]),
    ).toEqual([["水毁修复补助资金", "120万元", 3]]);
  });

  test("counts no projects either", () => {
    const { evaluations } = readReport(
      [
        "清水县水利局2023年度项目支出绩效自评报告",
        "一、项目基本情况",
        "2023年预算项目2个，资金80万元，分别为：下达王村镇31万元；下达李家乡49万元。",
      ].join("\n"),
    );
    expect(evaluations.map(({ name }) => name.text)).toEqual(["清水县水利局项目支出"]);
  });
});

describe("beneath a title that names the money", () => {
  const report = (...lines: string[]) =>
    readReport(
      [
        "清水县林业局2023年度造林补助资金绩效自评报告",
        "一、资金使用情况",
        "2023年预算120万元，实际支出120万元，执行率100%。主要用于：",
        ...lines,
      ].join("\n"),
    ).evaluations.map(({ scope, name, annualBudget }) => [scope, name.text, annualBudget?.text]);

  test("a list of names and amounts tells what it was spent on", () => {
    expect(report("1.购买苗木31万元；", "2.整地人工费49万元；", "3.林木管护费40万元。")).toEqual([
      ["project", "造林补助资金", "120万元"],
    ]);
  });
});

test("less money than one of the programmes has is not that of all", () => {
  const { evaluations, notes } = readReport(
    [
      "清水县水利局2023年度部门项目绩效自评情况",
      "一、项目绩效自评结果",
      "河道清淤项目绩效自评综述：项目全年预算数为80万元，执行数为76万元，完成预算的95%。",
      "水库维修项目绩效自评综述：项目全年预算数为60万元，执行数为60万元，完成预算的100%。",
      "二、其他",
      "2023年度收到上级补助35万元，主要用于防汛。",
    ].join("\n"),
  );
  expect(evaluations.map(({ received }) => received?.text)).toEqual([undefined, undefined, undefined]);
  expect(notes).toContain("doubtful-role 6");
});

test("what one verb issued to several programmes is the budget of all where one of them spent it", () => {
  const told = (...spent: string[]) =>
    readReport(
      [
        "李庄县民政局2023年度社会福利资金绩效自评报告",
        "一、资金情况",
        "市级下达老人食堂建设项目60万元；骨灰堂修缮补助45万元；流浪人员救助经费12万元。共计下达117万元。",
        ...spent,
      ].join("\n"),
    ).evaluations.map(({ annualBudget, received }) => [annualBudget?.text, received?.text]);
  expect(told("老人食堂建设项目支出54万元。")).toEqual([
    ["117万元", undefined],
    ["60万元", undefined],
    ["45万元", undefined],
    ["12万元", undefined],
  ]);
  expect(told()).toEqual([
    [undefined, "117万元"],
    [undefined, "60万元"],
    [undefined, "45万元"],
    [undefined, "12万元"],
  ]);
});

test("the one source that all of the money came from has a row of its own", () => {
  expect(readMoney("年度资金40.83万元,本年度财政拨款40.83万元,执行率100%。").sources).toEqual([
    "appropriation 40.83万元",
  ]);
});
