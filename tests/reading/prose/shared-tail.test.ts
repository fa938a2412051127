import { expect, test } from "vitest";
import { readReport } from "../read.ts";

const REVIEWS = [
  "第四部分 2023年度部门决算绩效自评情况",
  "项目绩效自评结果",
  "河道清淤项目绩效自评综述：项目自评得分为92分。全年预算数为80万元，执行数为76万元，完成预算的95%。",
  "村道养护项目绩效自评综述：项目自评得分为96分。全年预算数为50万元，执行数为50万元，完成预算的100%。",
];

function read(...lines: string[]) {
  const { evaluations, statements: shared } = readReport([...REVIEWS, ...lines].join("\n"));
  const statements = evaluations.map(({ name, statements: own }) => [name.text, own.map(({ text }) => text)]);
  return {
    statements,
    scores: evaluations.map(({ totalScore }) => totalScore?.text),
    ofAll: shared.map(({ kind, text }) => `${kind} ${text}`),
  };
}

const NOBODYS = [
  ["河道清淤项目", []],
  ["村道养护项目", []],
];

test("problems below the last programme alone are none of its own", () => {
  const { statements, ofAll } = read("存在的问题", "1.绩效指标不够细。", "2.个别项目支出偏慢。");
  expect(statements).toEqual(NOBODYS);
  expect(ofAll).toEqual(["problem 1.绩效指标不够细。", "problem 2.个别项目支出偏慢。"]);
});

test("neither are those of a paragraph of their own", () => {
  const { statements, ofAll } = read("发现的主要问题及原因：绩效指标不够细。", "下一步改进措施：加强培训。");
  expect(statements).toEqual(NOBODYS);
  expect(ofAll).toEqual(["problem 绩效指标不够细。", "measure 加强培训。"]);
});

test("a conclusion behind the last of them scores it no more than the others", () => {
  const { scores } = read("自评结论", "综合自评得分88分。");
  expect(scores).toEqual(["92分", "96分"]);
});

test("where another programme has its own, so has the last", () => {
  const { evaluations } = readReport(
    [
      "2023年度部门项目绩效自评报告",
      "一、河道清淤项目",
      "2023年预算80万元，实际支出76万元，执行率95%。",
      "存在的问题",
      "淤泥难运。",
      "二、村道养护项目",
      "2023年预算50万元，实际支出50万元，执行率100%。",
      "存在的问题",
      "路面破损。",
    ].join("\n"),
  );
  expect(evaluations.map(({ statements }) => statements.map(({ text }) => text))).toEqual([
    ["淤泥难运。"],
    ["路面破损。"],
  ]);
});

test("a name before its colon opens what is told of it, its score and grade too", () => {
  const { evaluations, notes } = readReport(
    [
      "清水县水务局2023年度项目绩效自评报告",
      "我局对2个项目开展绩效自评，涉及预算资金150万元，实际支出140万元。",
      "一、河道保洁项目：预算100万元，支出95万元，执行率95%，自评得分94分，等级为优。",
      "二、水质监测项目：预算50万元，支出45万元，执行率90%，自评得分90分，等级为良。",
      "三、存在问题",
      "部分项目进度偏慢。",
    ].join("\n"),
  );
  expect(
    evaluations.map((own) => [
      own.name.text,
      own.annualBudget?.text,
      own.executed?.text,
      own.rate?.text,
      own.totalScore?.text,
      own.grade?.text,
      own.statements.length,
    ]),
  ).toEqual([
    ["清水县水务局项目", "150万元", "140万元", undefined, undefined, undefined, 1],
    ["河道保洁项目", "100万元", "95万元", "95%", "94分", "优", 0],
    ["水质监测项目", "50万元", "45万元", "90%", "90分", "良", 0],
  ]);
  expect(notes.filter((note) => !note.startsWith("unknown-programme"))).toEqual([]);
});
