import { describe, expect, test } from "vitest";
import { statedGaps } from "../../../src/evidence/sums/stated-sums.ts";
import { readReport } from "../read.ts";
import { figuresOf } from "./figures.ts";

const inDepartment = (...lines: string[]) =>
  readReport(["白杨县图书馆2022年度部门整体支出绩效自评报告", "一、基本情况", ...lines].join("\n"));

const told = ({ evaluations }: ReturnType<typeof readReport>) =>
  evaluations.map((own) => {
    const { amounts, ...figures } = figuresOf(own) ?? { amounts: [] };
    return [own.scope, own.name.text, own.fiscalYear?.value, figures];
  });

const OPEN = { budget: "24万元", executed: "22.8万元", rate: "95%", proven: true };

describe("a programme in a report on a whole department", () => {
  test("has its own money, and the department has none of it", () => {
    const read = inDepartment(
      "2022年少儿阅读推广经费全年预算数24万元，实际支出22.8万元，预算执行率95%。",
      "二、自评结论",
      "自评得分94分。",
    );
    expect(told(read)).toEqual([
      ["department", "部门整体支出", 2022, {}],
      ["project", "少儿阅读推广经费", 2022, OPEN],
    ]);
    expect(read.evaluations[0]?.totalScore?.text).toBe("94分");
  });

  test("is the whole report where nothing is told of the department", () => {
    const read = inDepartment(
      "少儿阅读推广经费年初预算24万元，资金到位24万元，实际使用22.8万元，执行率95%。",
      "二、存在的问题",
      "读者活动场地不足。",
    );
    expect(told(read)).toEqual([
      [
        "project",
        "少儿阅读推广经费",
        2022,
        { initial: "24万元", received: "24万元", executed: "22.8万元", rate: "95%", proven: true },
      ],
    ]);
    expect(read.evaluations[0]).toMatchObject({
      id: "t-2023-01",
      implementingUnit: { text: "白杨县图书馆" },
      statements: [{ text: "读者活动场地不足。" }],
    });
  });

  test.each(["其中购书支出20万元，活动支出2.8万元。", "其中讲座经费22.8万元。"])(
    "stays the whole report where its own parts are told: %s",
    (parts) => {
      const read = inDepartment(
        `少儿阅读推广经费年初预算24万元，资金到位24万元，实际使用22.8万元，${parts}执行率95%。`,
      );
      expect(read.evaluations.map(({ scope, name }) => [scope, name.text])).toEqual([
        ["project", "少儿阅读推广经费"],
      ]);
    },
  );

  test("stands beside the money of the department", () => {
    const read = inDepartment(
      "2022年部门预算386万元，全年支出370.6万元，预算执行率96%。其中:基本支出300万元，项目支出70.6万元。",
      "人员经费预算260万元，支出258万元。公用经费预算40万元，支出39万元。",
      "二、项目支出情况",
      "1.少儿阅读推广经费预算24万元，支出22.8万元，执行率95%。",
      "2.古籍修复经费预算10万元，支出8万元，执行率80%。",
    );
    expect(told(read)).toEqual([
      [
        "department",
        "部门整体支出",
        2022,
        { budget: "386万元", executed: "370.6万元", rate: "96%", proven: true },
      ],
      ["project", "少儿阅读推广经费", 2022, OPEN],
      ["project", "古籍修复经费", 2022, { budget: "10万元", executed: "8万元", rate: "80%", proven: true }],
    ]);
  });

  test.each([
    "2022年部门预算24万元，全年支出22.8万元，执行率95%。",
    "2022年部门整体支出资金预算24万元，支出22.8万元，执行率95%。",
    "2022年财政拨款收入24万元，用于少儿阅读推广经费。全年支出22.8万元，执行率95%。",
  ])("is none where the money is the department's: %s", (line) => {
    const { evaluations } = inDepartment(line);
    expect(evaluations.map(({ scope }) => scope)).toEqual(["department"]);
    expect(evaluations[0]?.executed?.text).toBe("22.8万元");
  });
});

test("parts add up to the amount that they are parts of, not to another", () => {
  const { evaluations } = inDepartment(
    "2022年部门收入96万元，其中基本支出70万元，项目支出26万元。全年支出90万元；追加后总支出93万元。",
  );
  const [own] = evaluations;
  expect(own?.amounts.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["基本支出", "项目支出", "全年支出"]),
  );
  expect(
    own && statedGaps({ ...own, amounts: own.amounts.filter(({ label }) => label !== "追加后总支出") }),
  ).toEqual([]);
});

test("what was spent of one kind of the treasury's money is not all that a department spent", () => {
  const [own] = told(
    inDepartment(
      "2022年总支出542.4万元（其中：基本支出247.2万元；项目支出295.2万元）；一般公共财政拨款预算支出为165.1万元，完成率为100%。",
    ),
  );
  expect(own?.[3]).toEqual({ executed: "542.4万元" });
});

test("a year without its sign in the title of a department's report leaves it one", () => {
  const [own] = readReport(
    [
      "白杨县就业服务中心2022绩效自评报告",
      "现将2022年度绩效自评情况报告如下：",
      "一、基本情况",
      "（一）部门整体支出概况",
      "2022年支出96万元。",
      "（二）部门整体支出绩效目标完成情况",
      "1.绩效管理情况。按要求开展了整体支出绩效自评。",
    ].join("\n"),
  ).evaluations;
  expect([own?.scope, own?.executed?.text]).toEqual(["department", "96万元"]);
});

describe("a report on projects", () => {
  const onProjects = (...lines: string[]) =>
    readReport(
      ["青山县水利局2023年度项目支出绩效自评报告", "一、基本情况", ...lines].join("\n"),
    ).evaluations.map(({ name, annualBudget, executed }) => [name.text, annualBudget?.text, executed?.text]);

  test("has none of the whole department's money", () => {
    const read = onProjects(
      "2023年部门预算总额500万元，支出480万元，其中基本支出370万元，项目支出110万元。",
      "1.水窖补助经费。该项目拨入30万元，支出28万元。",
      "2.河道清淤资金。该项目拨入80万元，支出79万元。",
    );
    expect(read.flatMap(([, ...figures]) => figures)).not.toContain("500万元");
    expect(read.flatMap(([, ...figures]) => figures)).not.toContain("480万元");
  });

  test("takes no spending of another year for a programme's", () => {
    const read = onProjects(
      "2023年共安排2个项目110万元：水窖补助经费30万元、河道清淤资金80万元。",
      "水窖补助经费（上年结转）支出12万元。",
      "河道清淤资金支出79万元。",
    );
    expect(read.map(([, , executed]) => executed)).not.toContain("12万元");
  });

  test("keeps what was spent where a part of it is for people", () => {
    const { evaluations } = readReport(
      [
        "青山县2023年度信息化专项资金绩效自评报告",
        "一、资金情况",
        "专项资金预算200万元，实际支出180万元，其中人员经费60万元，设备购置120万元。",
      ].join("\n"),
    );
    expect(evaluations.map(({ executed }) => executed?.text)).toEqual(["180万元"]);
  });
});
