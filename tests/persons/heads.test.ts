import { expect, test } from "vitest";
import { hidden } from "./hide.ts";

/** Heads of columns that hold persons, and of those beside them, many of which begin as a family name does. */
const OF_PERSONS = "姓名 项目负责人 联系人 填表人 户主 患者姓名 签字 联系电话 身份证号 住址 驾驶员 组长 户名";
const OTHERS =
  "序号 单位 科室 职务 班级 年级 专业 民族 金额 补助金额 项目名称 资金来源 时长 时段 家庭人口 村组 乡镇 社区 车型 车牌号 文化程度 工作单位 职责分工 方向 方案 单价 " +
  "总价 完成时间 成效 支付方式 路段 房号 房型 苗木 品种 温度 台账 养殖品种 应补 应发 全年 全称 包联单位 常住人口 易地搬迁 危房等级 党支部 经费 宣传方式 安全员 管护员 水质 石料 毛利 权重 金融机构";

test.each(OF_PERSONS.split(" "))("no head of a column is hidden beside %s", (own) => {
  const rows = OTHERS.split(" ").flatMap((other) => [
    `${own}\t${other}`,
    `${other}\t${own}`,
    `序号\t${own}\t${other}`,
  ]);
  expect(rows.filter((row) => hidden(`绩效自评\n${row}`) !== `绩效自评\n${row}`)).toEqual([]);
});

test("the names below are hidden, whatever head stands beside theirs", () => {
  const rows = OTHERS.split(" ").map((other) => hidden(`绩效自评\n姓名\t${other}\n傅文山\t甲`));
  expect(rows.filter((text) => text.includes("傅文山"))).toEqual([]);
});
