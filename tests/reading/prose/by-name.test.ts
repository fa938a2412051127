import { describe, expect, test } from "vitest";
import { readReport } from "../read.ts";
import { figuresOf, readMoney } from "./figures.ts";

const HEAD = [
  "白杨县青年联合会2022年度项目支出绩效自评报告",
  "一、绩效目标分解下达情况",
  "2022年县财政共计下达项目资金70万元，涉及2个项目，分别为：青年志愿服务工作经费30万元；少年宫设备购置经费40万元。",
  "二、项目资金使用及管理情况",
];

const told = (...lines: string[]) =>
  readReport([...HEAD, ...lines].join("\n")).evaluations.map((own) => {
    const { amounts, ...figures } = figuresOf(own) ?? { amounts: [] };
    return [own.scope, own.name.text, figures];
  });

describe("a programme that a list names has one evaluation", () => {
  test("with what the paragraph tells that opens with its name", () => {
    expect(
      told(
        "1.青年志愿服务工作经费。该项目财政拨入资金30万元，截止2022年12月31日，支出资金28万元。",
        "2.少年宫设备购置经费。该项目财政拨入资金40万元，截止2022年12月31日，支出资金28万元。",
      ),
    ).toEqual([
      ["summary", "白杨县青年联合会项目支出", { received: "70万元" }],
      ["project", "青年志愿服务工作经费", { received: "30万元", executed: "28万元" }],
      ["project", "少年宫设备购置经费", { received: "40万元", executed: "28万元" }],
    ]);
  });

  test("with what stands below the heading of its name", () => {
    expect(
      told(
        "1.青年志愿服务工作经费",
        "全年支出28万元，执行率93.33%。",
        "2.少年宫设备购置经费",
        "全年支出36万元，执行率90%。",
      ),
    ).toEqual([
      ["summary", "白杨县青年联合会项目支出", { budget: "70万元" }],
      [
        "project",
        "青年志愿服务工作经费",
        { budget: "30万元", executed: "28万元", rate: "93.33%", proven: true },
      ],
      ["project", "少年宫设备购置经费", { budget: "40万元", executed: "36万元", rate: "90%", proven: true }],
    ]);
  });

  test("and what is told of 该项目 without a name is not told of all of them", () => {
    const [all] = told("经办单位自查后，该项目支出28万元。");
    expect(all).toEqual(["summary", "白杨县青年联合会项目支出", { received: "70万元" }]);
  });
});

test("money of one level beside that of another is not all that came in", () => {
  expect(readMoney("共收到中央下达河道治理资金90万元。", "省级下达资金8万元。").figures).toEqual({
    amounts: ["received 90万元", "issued 8万元"],
  });
  expect(readMoney("共收到中央下达河道治理资金90万元。").figures).toMatchObject({ received: "90万元" });
});

test("what was told as a part is one where the same words tell it again", () => {
  const lines = [
    "2022年支出231万元，其中：清淤工程支出189万元，巡护人员支出42万元。",
    "清淤工程支出189万元。",
  ];
  expect(readMoney(...lines).figures).toMatchObject({ executed: "231万元" });
});

test.each([
  ["于5月底前全部使用完毕", true],
  ["全部执行完毕", true],
  ["已于2022年12月全部支付完毕", true],
  ["于2023年3月全部支付完毕", false],
  ["应于5月底前全部使用完毕", false],
])("下达资金，%s says a rate of all: %s", (words, isRate) => {
  const { figures } = readMoney(`下达资金43万元，${words}。`);
  expect(figures?.rate !== undefined).toBe(isRate);
});

test("names with 计划 in them plan nothing, and 使用完成比率 is a rate", () => {
  expect(readMoney("下达科普惠民行动计划资金43万元。").figures).toMatchObject({ received: "43万元" });
  expect(readMoney("资金预算253.7万元，支出253.66万元，年度资金使用完成比率99.98%。").figures).toMatchObject({
    rate: "99.98%",
    proven: true,
  });
});

test("in a total behind a list of parts the list is summed up", () => {
  expect(readMoney("评价范围包括：清淤经费12万元，管护经费6万元共计18万元。").figures?.amounts).toEqual([
    "part 12万元",
    "part 6万元",
    "stated 18万元",
  ]);
});

test("of a department's whole budget a report on its projects has no column", () => {
  const read = readReport(
    [
      "白杨县妇女联合会2022年度项目支出绩效自评报告",
      "一、项目资金",
      "2022年部门预算总计100.46万元，其中项目资金两项：妇女儿童活动经费34.5万元；婚姻调解工作经费5.8万元。",
    ].join("\n"),
  );
  const [own] = read.evaluations;
  expect([own?.scope, figuresOf(own)?.budget]).toEqual(["summary", undefined]);
  expect(read.notes).toContain("doubtful-role 3");
});

test("a text without a title is called after the same money named again, or after a bracket that nobody closed", () => {
  const nameOf = (...lines: string[]) => readReport(lines.join("\n")).evaluations[0]?.name.text;
  const lines = [
    "一、项目绩效自评工作开展情况",
    "对2022年度项目开展绩效自评。",
    "二、项目绩效实现情况",
    "业务经费预算240万元，全年支出240万元。",
    "驻海州联络处业务经费240万元经年初预算审核通过后，1月到账。",
  ];
  expect(nameOf(...lines)).toBe("驻海州联络处业务经费");
  expect(nameOf("白杨县图书馆2022年度项目支出绩效自评报告（2022年图书馆免费开放补助经费", ...lines)).toBe(
    "图书馆免费开放补助经费",
  );
});

test("what the ministry gives down with others was issued", () => {
  expect(readMoney("财政部会同应急部共下拨我省河道治理资金43万元。").figures).toEqual({
    received: "43万元",
    amounts: [],
  });
});

test("what was spent of each level's money is a part, its rate too, and a day is no name", () => {
  const line =
    "截止2022年12月31日青山市中央资金完成63万元，预算执行率81.8%，省级资金完成28万元，预算执行率99.2%；地方资金完成9万元，预算执行率100%。";
  const read = readMoney(
    line,
    "共投入资金120万元，其中中央资金77万元，省级资金43万元。全年执行资金100万元，执行率83.3%。",
  );
  expect(read.count).toBe(1);
  expect(read.figures).toMatchObject({ budget: "120万元", executed: "100万元", rate: "83.3%", proven: true });
  expect(read.notes).toContain("unread-amount 3");
});

test("what a whole department spent is not what the projects of a report on them were given", () => {
  const executedIn = (title: string) =>
    readReport(
      [
        title,
        "一、资金情况",
        "2022年支出100万元，其中基本支出58万元，项目支出42万元。",
        "二、自评结论",
        "自评得分93分。",
      ].join("\n"),
    ).evaluations[0]?.executed?.text;
  expect(executedIn("白杨县水务局2022年度项目支出绩效自评报告")).toBeUndefined();
  expect(executedIn("白杨县水务局2022年度部门预算绩效自评报告")).toBe("100万元");
});
