import { describe, expect, test } from "vitest";
import { moneyForm, projectForm, readReport } from "../read.ts";

const kindsOf = (text: string) => {
  const { evaluations, notices } = readReport(text);
  return { count: evaluations.length, kinds: notices.map(({ notice }) => notice) };
};
const refused = (notice: string) => ({ count: 0, kinds: [notice] });

const TARGETS = `
项目支出绩效目标申报表
项目名称|水库清淤|主管部门|青田乡水利站
项目资金（万元）|年度资金总额|60
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|清淤方量|≥3000立方米`;

describe("a table of targets evaluates nothing", () => {
  test("by its columns", () => {
    expect(kindsOf(TARGETS)).toEqual(refused("target-table"));
    expect(kindsOf(TARGETS.replace("项目支出绩效目标申报表", "2023年项目情况"))).toEqual(
      refused("target-table"),
    );
  });

  test("by the labels that only such tables print", () => {
    const table = TARGETS.replace("年度资金总额|60", "中期目标|年度目标").replace("指标值", "备注");
    expect(kindsOf(table)).toEqual(refused("target-table"));
  });

  test("a filled form below the title of one is read", () => {
    const filled = moneyForm("|年度资金总额|40|30|27|10|90%|9").replace(
      "项目支出绩效自评表",
      "项目支出绩效目标表",
    );
    expect(kindsOf(filled).count).toBe(1);
  });

  test("beside a form that is read it is passed over, and a remark says so", () => {
    const both = `${moneyForm("|年度资金总额|40|30|27|10|90%|9")}\n${TARGETS.trimStart()}`;
    const { count, kinds } = kindsOf(both);
    expect(count).toBe(1);
    expect(kinds).toContain("other-document");
    expect(kinds).not.toContain("unknown-form");
  });
});

describe("a monitoring report is not the year's evaluation", () => {
  const MONITORED = moneyForm(
    "|年度资金总额|40|30|12|40%",
    "项目资金（万元）||年初预算数|全年预算数|执行数（1-8月）|执行率",
  );
  test.each(["1-8月", "1月至8月", "1—6月", "截至2023年9月", "上半年"])(
    "%s in the header of its money",
    (span) => {
      expect(kindsOf(MONITORED.replace("1-8月", span))).toEqual(refused("monitoring"));
    },
  );

  test.each(["1-12月", "截至12月", "调整后"])("%s speaks of the whole year", (span) => {
    expect(kindsOf(MONITORED.replace("1-8月", span)).kinds).not.toContain("monitoring");
  });

  test("by the columns that only such tables print", () => {
    const table = projectForm("|产出指标|数量指标|培训人次|≥5次|3次|10|9|").replace(
      "偏差原因分析及改进措施",
      "完成可能性",
    );
    expect(kindsOf(table)).toEqual(refused("monitoring"));
  });

  test("in sentences", () => {
    const text =
      "青田乡2023年清淤经费绩效运行监控报告\n一、资金情况\n2023年预算60万元，1-6月支出12万元，执行率20%。";
    expect(kindsOf(text)).toEqual(refused("monitoring"));
  });

  test("a date in a reason makes no monitoring of a form", () => {
    const form = projectForm("|产出指标|数量指标|培训人次|≥5次|3次|10|9|1-6月停工");
    expect(kindsOf(form).count).toBe(1);
  });
});

describe("an evaluation by others is not the unit's own", () => {
  const BODY = "一、基本情况\n2022年清淤经费预算60万元，支出57万元，预算执行率95%。";
  test.each([
    "受青田县财政局委托，我所对该项目开展绩效评价。",
    "青田诚信会计师事务所组成评价组，进行现场评价。",
    "县财政局组织评价小组，对项目实施评价。",
    "本次财政重点绩效评价由第三方机构实施。",
  ])("%s", (sentence) => {
    const text = `青田县2022年清淤经费绩效评价报告\n${BODY}\n${sentence}`;
    expect(kindsOf(text)).toEqual(refused("evaluated-by-others"));
  });

  test("who evaluates is said nowhere", () => {
    expect(kindsOf(`青田县2022年清淤经费绩效评价报告\n${BODY}`)).toEqual(refused("unknown-evaluator"));
  });

  test("nor where the title only says 绩效报告", () => {
    expect(kindsOf(`青田县2022年清淤经费绩效报告\n${BODY}`)).toEqual(refused("unknown-evaluator"));
  });

  test.each([
    "我局成立评价小组，对项目开展绩效评价。",
    "评价机构：单位自评",
    "按要求完成自评工作。",
    "我单位设5个内设机构。",
    "本次评价我局财政资金的使用情况。",
  ])("%s makes it the unit's own", (sentence) => {
    const { kinds } = kindsOf(`青田县2022年清淤经费绩效评价报告\n${BODY}\n${sentence}`);
    expect(kinds).not.toContain("evaluated-by-others");
    expect(kinds).not.toContain("unknown-evaluator");
  });
});

test("accounts are no evaluation", () => {
  const accounts =
    "收入支出决算总表\n项目|行次|金额|项目|行次|金额\n栏次||1|栏次||2\n财政拨款收入|1|60|公共安全支出|31|57";
  expect(kindsOf(accounts)).toEqual(refused("accounts-only"));
});

describe("garbled characters", () => {
  test.each([
    ["syllables behind characters", "2022年度項(xiàng)目支出績(jì)效自評(píng)表,F(xiàn)將情況報告"],
    ["traditional script", "績效自評 項目資金總額 預算執行 實際?達標"],
    ["numbers printed twice", "预算批复6060万元，到位96.596.5万元，存在问题(1)(1)宣传不够广。"],
    ["lost characters", "项目????名称 主管??部门 实施??单位"],
  ])("%s", (_, line) => {
    const { count, kinds } = kindsOf(`${moneyForm("|年度资金总额|40|30|27|10|90%|9")}\n${line}`);
    expect({ count, kinds }).toEqual(refused("garbled-text"));
  });

  test("an amount of the year's budget and the same again in a form without borders are two cells", () => {
    const form = moneyForm("|年度资金总额|40|30|27|10|90%|9");
    expect(kindsOf(`${form}\n\n注：合计31.6931.69100%；(1)(2)见附件。`).count).toBe(1);
  });

  test("one syllable explains a rare character", () => {
    const form = moneyForm("|年度资金总额|40|30|27|10|90%|9");
    expect(kindsOf(`${form}\n\n注：垸(yuàn)是堤内的地。`).count).toBe(1);
  });
});

describe("what could not be read is named for what it is", () => {
  test.each([
    [
      "budget-letter",
      "关于下达2023年水利发展资金的通知\n青田乡水利站：\n现将2023年水利发展资金60万元下达给你们。",
    ],
    ["masked-text", "青田乡**年度清淤经费情况\n预算**万元，支出**万元，结余**万元，执行率**%。"],
    ["target-table", "青田乡2023年清淤项目绩效目标申报表\n清淤方量3000立方米"],
    ["accounts-only", "青田乡2022年部门决算公开\n一、收支情况\n本年收入60万元。"],
    ["accounts-only", "青田乡2022年决算公开报告\n八、名词解释\n九、整体支出绩效自评报告\n本年收入60万元。"],
    ["evaluated-by-others", "青田乡2022年清淤经费\n县财政局组建评价小组对青田乡的经费实施了绩效评价。"],
    ["evaluated-by-others", "项目名称:清淤经费\n评价机构:青田咨询有限公司\n项目资金60万元。"],
    [
      "evaluated-by-others",
      "2022年清淤经费绩效评价结果说明\n县财政局委托第三方对各乡使用效益进行了绩效评价。",
    ],
    [
      "target-table",
      "项目支出绩效目标表(2023年度)项目名称清淤主管部门青田乡实施单位水利站年度绩效目标河道畅通一级指标二级指标三级指标指标值数量指标清淤长度≥9公里质量指标验收合格率100%时效指标按期完工率100%",
    ],
    [
      "glued-text",
      "项目名称清淤项目单位水利站主管部门青田乡计划安排资金(万元)60实际到位资金(万元)60实际支出(万元)57",
    ],
    [
      "glued-text",
      "主管部门县林业局自评总分97.9年初预算数全年(调整)预算数全年执行数执行率年度总金额60605795%",
    ],
    ["glued-text", "项目名称清淤主管部门青田乡实施单位水利站年度资金总额606057执行率95%一级指标产出"],
  ])("%s", (notice, text) => {
    expect(kindsOf(text)).toEqual(refused(notice));
  });
});

test("a form that nobody filled in says so; one figure in it is no blank form", () => {
  const blank = `
项目支出绩效自评表
项目名称||主管部门||实施单位|
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||||10||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|指标1：|||||
总分|||||100|`;
  expect(kindsOf(blank)).toEqual(refused("blank-form"));
  // a plan that has a column for what will be reached is a plan
  expect(kindsOf(blank.replace("项目支出绩效自评表", "项目支出绩效目标申报表"))).toEqual(
    refused("target-table"),
  );
  expect(kindsOf(blank.replace("年度资金总额||", "年度资金总额|12.5|")).kinds).not.toContain("blank-form");
});
