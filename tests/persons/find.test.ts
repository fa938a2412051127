import { describe, expect, test } from "vitest";
import { findPersons } from "../../src/persons/find.ts";
import { readDocument } from "../../src/reading/open.ts";
import { foundingReports } from "../founding.ts";
import { hidden } from "./hide.ts";

describe("hides", () => {
  test.each([
    ["a name after its label", "填报人：张三", "填报人：[姓名已隐去]"],
    [
      "several labels on one line",
      "填表人：王 芳　审核人：李晓明  日期：2024年3月1日",
      "填表人：[姓名已隐去]　审核人：[姓名已隐去]  日期：2024年3月1日",
    ],
    ["a name without a colon", "经办人 赵丽", "经办人 [姓名已隐去]"],
    [
      "the name and leaves the post",
      "组长：王建国局长；副组长：钱主任",
      "组长：[姓名已隐去]局长；副组长：[姓名已隐去]主任",
    ],
    ["a list of names", "成员：赵丽、钱多多、欧阳修文", "成员：[姓名已隐去]、[姓名已隐去]、[姓名已隐去]"],
    [
      "names of other languages",
      "联系人：买买提·艾力；负责人：才让卓玛",
      "联系人：[姓名已隐去]；负责人：[姓名已隐去]",
    ],
    [
      "a list of names with their parts",
      "成员：赵丽（组长）、钱多多（13800138000）、孙平",
      "成员：[姓名已隐去]（组长）、[姓名已隐去]（[电话已隐去]）、[姓名已隐去]",
    ],
    [
      "those who work together",
      "由组长张建国，成员李红、王芳负责。",
      "由组长[姓名已隐去]，成员[姓名已隐去]、[姓名已隐去]负责。",
    ],
    ["a name behind a post that is no office", "干事吕妮瑗已入户。", "干事[姓名已隐去]已入户。"],
    ["a name behind a word of signing off", "填报公冶馨", "填报[姓名已隐去]"],
    ["a landline in groups", "电话：0431—8277 1234", "电话：[电话已隐去]"],
    [
      "editors of a page",
      "作者：王芳 编辑：李明 发布：办公室",
      "作者：[姓名已隐去] 编辑：[姓名已隐去] 发布：办公室",
    ],
    ["who speaks", "局长孙志强在会上指出", "局长[姓名已隐去]在会上指出"],
    ["who signs", "单位负责人（签字）：孙小军", "单位负责人（签字）：[姓名已隐去]"],
    ["a signature", "签名：周杰", "签名：[签名已隐去]"],
    ["a name on the next line", "填报人：\n吴刚", "填报人：\n[姓名已隐去]"],
    [
      "a name glued to the next label",
      "联系人：郑爽联系电话：0431-88776655",
      "联系人：[姓名已隐去]联系电话：[电话已隐去]",
    ],
    [
      "a name that comes back",
      "负责人：何其芳\n经何其芳核对无误",
      "负责人：[姓名已隐去]\n经[姓名已隐去]核对无误",
    ],
    ["a comrade", "由李建华同志牵头", "由[姓名已隐去]同志牵头"],
    ["a mobile number", "请致电13800138000。", "请致电[电话已隐去]。"],
    ["one in groups", "手机：138 0013 8000、+86-139-0013-9000", "手机：[电话已隐去]、[电话已隐去]"],
    ["one in full-width digits", "电话：１３８００１３８０００", "电话：[电话已隐去]"],
    ["a landline", "电话：（010）6655 4433 转 8", "电话：[电话已隐去] 转 8"],
    ["a landline without its area", "联系电话：8877665", "联系电话：[电话已隐去]"],
    ["an identity number", "身份证号：22010219800101123X", "身份证号：[证件号已隐去]"],
    ["one in running text", "人员（220102198001011234）已核", "人员（[证件号已隐去]）已核"],
    ["a bank card", "卡号6222 0212 3456 7890 123", "卡号[账号已隐去]"],
    ["an account", "账号：0731 2345 6789 01", "账号：[账号已隐去]"],
    ["a mail address", "邮箱 zhang.san@example.gov.cn", "邮箱 [邮箱已隐去]"],
    [
      "cells beside their labels",
      "填报人\t周明\t联系电话\t8812345\n单位\t某局",
      "填报人\t[姓名已隐去]\t联系电话\t[电话已隐去]\n单位\t某局",
    ],
    [
      "a list of persons",
      "姓名\t单位\t职务\t签字\n阿不都热西提\t高邑县医保局\t局长\t刘一\n陈二\t高邑县医保局\t财务\t",
      "姓名\t单位\t职务\t签字\n[姓名已隐去]\t高邑县医保局\t局长\t[签名已隐去]\n[姓名已隐去]\t高邑县医保局\t财务\t",
    ],
    [
      "short labels",
      "制表：张红　复核：李 四　主管：王五",
      "制表：[姓名已隐去]　复核：[姓名已隐去]　主管：[姓名已隐去]",
    ],
    ["a post as a label", "局长：赵国强", "局长：[姓名已隐去]"],
    [
      "who takes the money",
      "户名：陈小妹 账号：6217001234567890123",
      "户名：[姓名已隐去] 账号：[账号已隐去]",
    ],
    [
      "a numbered list of persons",
      "1. 张大伟 局长\n2. 李小燕 财务科副科长",
      "1. [姓名已隐去] 局长\n2. [姓名已隐去] 财务科副科长",
    ],
    [
      "a list of persons without its head",
      "1\t张大伟\t某县医保局\t局长\n2\t李燕\t某县医保局\t副局长",
      "1\t[姓名已隐去]\t某县医保局\t局长\n2\t[姓名已隐去]\t某县医保局\t副局长",
    ],
    ["a name before its number", "请联系王小明13800138000", "请联系[姓名已隐去][电话已隐去]"],
    [
      "a name and number in one cell",
      "联系人（电话）\t周敏 13800138000\n单位\t某局",
      "联系人（电话）\t[姓名已隐去] [电话已隐去]\n单位\t某局",
    ],
    ["a name above its date", "特此报告。\n孙丽娟\n2024年3月1日", "特此报告。\n[签名已隐去]\n2024年3月1日"],
    ["numbers masked in part", "138****8000，220102********1234", "[电话已隐去]，[证件号已隐去]"],
    [
      "columns of persons beside columns of figures",
      "项目名称\t负责人\t联系电话\t预算数\n城乡居民\t孙七\t13912345678\t15912345678\n医疗救助\t李八\t13912345679\t200",
      "项目名称\t负责人\t联系电话\t预算数\n城乡居民\t[姓名已隐去]\t[电话已隐去]\t15912345678\n医疗救助\t[姓名已隐去]\t[电话已隐去]\t200",
    ],
  ])("%s", (_, text, expected) => expect(hidden(text)).toBe(expected));
});

describe("leaves alone", () => {
  test.each([
    ["posts", "负责人：局长"],
    ["institutions", "联系人：财务科\n负责人：市医疗保障局\n经办人：县社会保险事业管理中心"],
    ["sign-offs", "审核人：同意\n负责人：无\n填报人："],
    ["words about persons", "项目负责人要切实履行职责，参保人员、联系人员应当签字确认。"],
    ["comrades in general", "老同志、分管同志和全体同志。关于老同志的医疗费"],
    ["counts of persons", "参保13812345678人，惠及 13912345678人次"],
    ["amounts as long as a phone", "支出15800000000元，预算数：13812345678"],
    ["amounts alone in their cells", "年度资金总额\t15800000000\t13812345678\t87.42%"],
    ["a single amount beside its label", "其他资金\t13812345678"],
    ["decimals", "金额 13812345678.50，比例 0.13812345678"],
    ["headings above a date", "云南省\n2024年3月1日\n工作总结\n2024年3月2日"],
    [
      "labels with a colon and no person",
      "统计：12 项\n主管：省卫生健康委员会\n审核：高标准完成\n联系：办公室",
    ],
    ["sentences that begin like a list", "1. 高度 重视财务主任责任\n2. 安全 生产"],
    ["what the head of a bureau does", "局长任组长，局长在会上，主任为副组长，成员单位、各成员安排到位"],
    ["public hotlines", "拨打12345、12393热线"],
    [
      "codes of institutions and projects",
      "统一社会信用代码 122201004127584830\n项目编码：6222021234567890123",
    ],
    ["dates and numbers of documents", "2023年12月31日，财社〔2023〕138号，2023-2024"],
    [
      "what was hidden before",
      "填报人：[姓名已隐去]\n姓名\t签字\n[姓名已隐去]\t[签名已隐去]\n一级指标\t数量指标",
    ],
    [
      "tables below a list of persons",
      "姓名\t职务\n[姓名已隐去]\t局长\n\n附件\n产出指标\t数量指标\t参保人数\t13812345678",
    ],
  ])("%s", (_, text) => expect(hidden(text)).toBe(text));

  test.each(
    foundingReports().map(({ id, bytes, source }): [string, Uint8Array, typeof source] => [
      id,
      bytes,
      source,
    ]),
  )("%s, of which all persons are hidden", (_, bytes, source) => {
    const document = readDocument(bytes, [], source.reader);
    expect(findPersons(document)).toEqual([]);
    const tokens = document.lines.join("\n").match(/\[[^[\]]+已隐去\]/g) ?? [];
    expect(tokens).toHaveLength(source.redactions);
  });
});
