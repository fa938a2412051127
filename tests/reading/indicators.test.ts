import { describe, expect, test } from "vitest";
import { projectForm, readReport, transferForm } from "./read.ts";

const columns = (text: string) => {
  const { indicators, notes } = readReport(text);
  const read = indicators.map(({ name, target, actual, weight, score, reason }) => ({
    name,
    target,
    actual,
    weight,
    score,
    reason,
  }));
  return { read, notes };
};

describe("a row with weights", () => {
  test.each([
    ["in place", "||数量指标|甲|≥5次|6次|10|9|培训推迟"],
    ["moved left as a whole", "|数量指标|甲|≥5次|6次|10|9|培训推迟"],
    ["with its values one column right", "||数量指标|甲||≥5次|6次|10|9"],
  ])("%s", (_, row) => {
    const { read, notes } = columns(projectForm(row));
    expect(read).toMatchObject([{ name: "甲", target: "≥5次", actual: "6次", weight: 10, score: 9 }]);
    expect(notes).toEqual([]);
  });

  test("the half of a name that broke in two is no target", () => {
    const { read, notes } = columns(projectForm("||数量指标|任务|完成|≥800户|30|25|统计推迟"));
    expect(read).toEqual([]);
    expect(notes).toHaveLength(1);
  });

  test("a blank actual is blank", () => {
    const { read } = columns(projectForm("||数量指标|甲|≥5次||10|0|未开展"));
    expect(read).toMatchObject([{ target: "≥5次", actual: null, weight: 10, score: 0, reason: "未开展" }]);
  });

  test("a blank target is blank", () => {
    const { read } = columns(projectForm("||数量指标|甲||6次|10|9|"));
    expect(read).toMatchObject([{ target: null, actual: "6次", weight: 10, score: 9 }]);
  });

  test("an unscored row is read where its actual cannot be the weight", () => {
    const { read } = columns(projectForm("||数量指标|甲|≥5次|6次|10||"));
    expect(read).toMatchObject([{ target: "≥5次", actual: "6次", weight: 10, score: null }]);
  });

  test.each([
    ["the weight slid into the place of a lost actual", "||数量指标|甲|≥5次|10|10||"],
    ["more values than columns", "||数量指标|甲|≥5次|6次|10|9|无|无"],
    ["a weight that is no number", "||数量指标|甲|≥5次|6次|十分|9|"],
    ["a number for a reason", "||数量指标|甲|≥5次|6次|10|9|9"],
  ])("is refused with a notice: %s", (_, row) => {
    const { read, notes } = columns(projectForm(row));
    expect(read).toEqual([]);
    expect(notes.filter((note) => note.endsWith(" 4"))).toContain("unplaced-cells 4");
  });
});

describe("a row whose name is blank is refused", () => {
  test.each([
    ["a number would be the name", projectForm("||数量指标||≥5次|6次|10|9|无")],
    ["the target would be", transferForm("||数量指标||逐步推开|逐步推开|")],
    ["the target alone would be", transferForm("||数量指标||逐步推开|已推开|")],
  ])("%s", (_, text) => {
    const { read, notes } = columns(text);
    expect(read).toEqual([]);
    expect(notes).toContain("unplaced-cells 4");
  });

  test("the content of a department's row would be", () => {
    const { read, notes } = columns(`
部门整体支出绩效自评表
单位：万元
一级指标|二级指标|三级指标|指标内容|评价标准|分值|自评得分
产出|数量指标||是否及时|及时得满分|20|18`);
    expect(read).toEqual([]);
    expect(notes).toContain("unplaced-cells 4");
  });
});

test("values glued into one cell are a notice", () => {
  const { indicators, notes } = readReport(projectForm("||数量指标|甲|≥5次6次109|"));
  expect(indicators).toEqual([]);
  expect(notes).toEqual(["unplaced-cells 4"]);
});

describe("a row without weights", () => {
  test.each([
    ["two numbers", "||质量指标|重复参保人数||0|0|", "0", "0"],
    ["the same words twice", "||质量指标|运行情况||运行良好|运行良好|", "运行良好", "运行良好"],
  ])("has drifted where %s stand one column right", (_, row, target, actual) => {
    expect(columns(transferForm(row)).read).toMatchObject([{ target, actual, reason: null }]);
  });

  test("a number and a reason are an actual without a target, not a drift", () => {
    const { read } = columns(transferForm("||质量指标|覆盖率||95%|因疫情推迟"));
    expect(read).toMatchObject([{ target: null, actual: "95%", reason: "因疫情推迟" }]);
  });

  test("two different texts may be either, so they are refused", () => {
    const { read, notes } = columns(transferForm("||质量指标|负担减轻程度||有效缓解|得到缓解"));
    expect(read).toEqual([]);
    expect(notes).toContain("unplaced-cells 4");
  });
});

test("weights before targets: the header decides the order", () => {
  const { indicators } = readReport(`
项目支出绩效自评表
项目名称|医疗救助
一级指标|二级指标|三级指标|分值|指标值|实际值|得分
产出指标|数量指标|救助人数|20|≥100|120|18`);
  expect(indicators).toMatchObject([{ weight: 20, target: "≥100", actual: "120", score: 18 }]);
});

describe("the total row", () => {
  const total = (row: string) => {
    const { evaluations, notes } = readReport(projectForm(`||数量指标|甲|5次|5次|90|90|\n${row}`));
    return [evaluations[0]?.totalWeight?.text, evaluations[0]?.totalScore?.text, notes];
  };

  test.each([
    ["总分||||||100|97.99|", ["100", "97.99", []]],
    ["总 分|||||100|97.99||", ["100", "97.99", []]],
    ["合计|||||||97.99|", [undefined, "97.99", []]],
    ["总分||||||100||", [undefined, undefined, ["unread-total 5"]]],
    ["总分|||||||100|", [undefined, undefined, ["unread-total 5"]]],
    ["总分（100分）||||||100|97.99|", ["100", "97.99", []]],
    ["总分||||||100|97.99分|", [undefined, undefined, ["unread-total 5"]]],
    ["总分||||||||", [undefined, undefined, ["unread-total 5"]]],
  ])("%s", (row, expected) => {
    expect(total(row)).toEqual(expected);
  });

  test("ends the table: what follows is no indicator", () => {
    const { indicators, notes } = readReport(
      transferForm("||数量指标|甲|5次|5次|\n说明|无\n道路|3.2公里|45.6"),
    );
    expect(indicators).toHaveLength(1);
    expect(notes).toContain("unread-cell 6");
  });
});

test("leftover template rows are no indicators", () => {
  const { indicators, notes } = readReport(
    projectForm("||数量指标|甲|5次|5次|90|90|\n|||指标2：|||||\n|||……|||||"),
  );
  expect(indicators.map(({ name }) => name)).toEqual(["甲"]);
  expect(notes).toEqual([]);
});

describe("a target in three cells", () => {
  const split = (row: string) =>
    readReport(`
项目支出绩效自评表
项目名称|农技培训
绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|偏差原因
${row}`);

  test.each([
    [
      "||数量指标|甲|≥|120|人次|135|20|20|",
      { operator: ">=", target_value: 120, target_unit: "人次", actual_unit: "人次" },
    ],
    ["||数量指标|甲|≥|≥120|人次|135|20|20|", { target: "≥120\n人次", operator: ">=", target_value: 120 }],
    ["||数量指标|甲||120人次||135|20|20|", { target: "120人次", operator: null, target_value: 120 }],
    [
      "||数量指标|甲|≤|1.2|元/人·次|1.1|20|20|",
      { operator: "<=", target_value: 1.2, target_unit: "元/人·次" },
    ],
    [
      "||数量指标|甲|≥|1.2|万册|13000|20|20|",
      { target_value: 1.2, actual_value: 13_000, status: "unverifiable" },
    ],
    ["||质量指标|甲|≥|95|%|0.96|20|20|", { target_value: 95, status: "unverifiable" }],
    [
      "||质量指标|甲|定性|优良中低差||良|20|16|不足",
      { target: "优良中低差", actual: "良", status: "not_met" },
    ],
    ["||数量指标|甲|≥|120|人次||20|20|", { target_value: 120, actual: null, weight: 20, score: 20 }],
  ])("%s", (row, expected) => {
    expect(split(row).indicators).toMatchObject([expected]);
  });

  test.each([
    ["an actual whose cell vanished, so that the points slid", "||数量指标|甲|≥|120|人次|20|20||"],
    ["a direction for an operator", "||数量指标|甲|正向|120|人次|135|20|20|"],
    ["a unit in the operator's place", "||数量指标|甲|人次|120|≥|135|20|20|"],
  ])("%s: a notice", (_, row) => {
    expect(split(row)).toMatchObject({ indicators: [], notes: ["unplaced-cells 4"] });
  });
});

describe("rows that only split up the one above", () => {
  test("stand in its group and weigh nothing", () => {
    const { indicators, evaluations } = readReport(
      projectForm(`|产出指标（50）|数量指标|甲|≥5次|6次|50|50|
|||其中：乙|≥2次|3次|||
|效益指标（40）|社会效益指标|丙|≥90%|95%|40|40|`),
    );
    expect(indicators.map(({ level1, name, weight }) => [level1, name, weight])).toEqual([
      ["产出指标", "甲", 50],
      ["产出指标", "其中：乙", null],
      ["效益指标", "丙", 40],
    ]);
    expect(evaluations[0]?.groupWeights.map(({ label }) => label)).toEqual(["产出指标", "效益指标"]);
  });
});

describe("the points in other places", () => {
  test("a weight behind the name, where no column prints it", () => {
    const { indicators } = readReport(`
项目支出绩效自评表
项目名称|公路养护
一级指标|二级指标|三级指标|指标值|实际完成值|得分
产出指标|数量指标|养护里程（20分）|≥320公里|320公里|20`);
    expect(indicators).toMatchObject([{ name: "养护里程", weight: 20, score: 20 }]);
  });

  test("the rate's among the indicators", () => {
    const { evaluations, indicators } = readReport(
      projectForm("||数量指标|甲|≥5次|6次|90|90|\n预算执行率（10分）|||预算执行率|100%|96%|10|9.6|"),
    );
    expect(indicators).toHaveLength(1);
    expect(evaluations[0]).toMatchObject({
      executionWeight: { text: "10" },
      executionScore: { text: "9.6" },
    });
  });

  test.each([
    ["分值|得分", "总分|||||100|97|", "100", "97"],
    ["得分|分值", "总分|||||97|100|", "100", "97"],
  ])("the total under %s", (columns, total, weight, score) => {
    const { evaluations } = readReport(`
项目支出绩效自评表
项目名称|婚姻登记
绩效指标|一级指标|二级指标|三级指标|指标值|${columns}|偏差原因
${total}`);
    expect(evaluations[0]).toMatchObject({ totalWeight: { text: weight }, totalScore: { text: score } });
  });
});

describe("where rows are not whole", () => {
  const pointsFirst = (rows: string) =>
    projectForm(rows).replace(/指标值\|实际完成值\|分值\|得分/, "分值|得分|指标值|实际完成值");

  test.each([
    ["a blank target before a reason that counts", transferForm("||数量指标|甲||99人|3个标段延误")],
    ["a target taken out before a reason", transferForm("||数量指标|甲|1次|雨季停工")],
    ["a group that is not known before the name", transferForm("|产出指标|进度指标|竣工日期|12月底|12月底|")],
    ["a blank name behind 服务对象", projectForm("|满意度指标|服务对象||≥90%|95%|10|10|")],
    ["an actual and a score taken out", projectForm("||数量指标|甲|≥5次|10|9")],
    ["points above their weight in a row that lost a cell", projectForm("||数量指标|甲|53次|4|2|10")],
    ["a reason that may stand under the actual", pointsFirst("||数量指标|甲|14|12|及时|资金未到位")],
    ["a reason that counts something else", pointsFirst("||数量指标|甲|14|12|37人|3个标段延误")],
    ["a reason that counts beside a bare target", pointsFirst("||数量指标|甲|14|12|37|3个标段延误")],
  ])("%s: a notice", (_, text) => {
    expect(readReport(text)).toMatchObject({ indicators: [], notes: ["unplaced-cells 4"] });
  });

  test.each(["37人|35人", "37万人|359,000人", "37|35", "提升|提升"])(
    "%s is a target and its actual",
    (pair) => {
      const { indicators, notes } = readReport(pointsFirst(`||数量指标|甲|14|12|${pair}`));
      const [target, actual] = pair.split("|");
      expect(indicators).toMatchObject([{ target, actual, weight: 14, score: 12, reason: null }]);
      expect(notes).toEqual([]);
    },
  );

  test("labels of blank template rows are those of the rows below", () => {
    const { indicators, notes } = readReport(
      projectForm("|产出指标|时效指标|指标1：|||||\n|||指标2：按时完工率|≥95%|96%|10|10|"),
    );
    expect(indicators).toMatchObject([{ level1: "产出指标", level2: "时效指标", name: "按时完工率" }]);
    expect(notes).toEqual([]);
  });

  test("a target beside a column of another year is not read", () => {
    const { indicators, notes } = readReport(`
项目支出绩效自评表
项目名称|渔港监管
绩效指标|一级指标|二级指标|三级指标|2021年完成值|2022年指标值|2022年完成值|分值|得分
||数量指标|清理渔船|30艘|≥40艘|42艘|50|50`);
    expect([indicators, notes]).toEqual([[], ["unread-cell 3", "unread-cell 4"]]);
  });
});

describe("a subtotal", () => {
  const rows = (subtotal: string) =>
    readReport(
      projectForm(`|产出指标|数量指标|甲|≥5次|6次|30|30|
||质量指标|乙|≥90%|80%|20|18|
${subtotal}
|效益指标|社会效益指标|丙|≥90%|95%|40|40|`),
    );

  test.each(["||产出小计|||50|48|", "产出指标小计|||||50|48|", "||小计|||50|48|"])(
    "%s is no indicator",
    (subtotal) => {
      const { indicators, notes } = rows(subtotal);
      expect(indicators.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
      expect(notes).toEqual([]);
    },
  );

  test("that is another than the rows come to is a notice", () => {
    const { indicators, notes } = rows("||小计|||50|49|");
    expect(indicators).toHaveLength(3);
    expect(notes).toEqual(["unread-total 6"]);
  });
});

describe("how points are given is no reason for losing them", () => {
  const form = (label: string, text: string) =>
    readReport(
      projectForm(`产出指标|数量指标|甲|≥5次|4次|10|8|${text}`).replace("偏差原因分析及改进措施", label),
    ).indicators.map(({ reason, standard }) => ({ reason, standard }));

  test.each([
    ["说明", "计分标准：达到目标得满分，否则按比例扣分"],
    ["说明", "每少1次扣2分"],
    ["偏差原因分析及改进措施", "评分标准：达到目标得满分"],
  ])("%s | %s", (label, text) => {
    expect(form(label, text)).toEqual([{ reason: null, standard: text }]);
  });

  test("a reason that speaks of points is one", () => {
    const text = "雨天停工，按比例扣分";
    expect(form("偏差原因分析及改进措施", text)).toEqual([{ reason: text, standard: null }]);
  });
});

describe("a remark may be a reason, or anything else", () => {
  const remarked = (text: string) =>
    columns(
      projectForm(`产出指标|数量指标|甲|≥5次|4次|10|8|${text}`).replace("偏差原因分析及改进措施", "备注"),
    );

  test("its words are told and no reason", () => {
    const { read, notes } = remarked("雨天停工");
    expect(read.map(({ actual, reason }) => [actual, reason])).toEqual([["4次", null]]);
    expect(notes).toEqual(["unpublished-column 4"]);
  });

  test.each(["", "无", "—"])("nothing is told where it says nothing: %s", (text) => {
    expect(remarked(text).notes).toEqual([]);
  });
});
