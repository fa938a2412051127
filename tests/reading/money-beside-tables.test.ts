import { describe, expect, test } from "vitest";
import { readForms } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { moneyForm, readReport } from "./read.ts";

const ROW = "|年度资金总额|100|100|95|10|95%|9.5";
const open = (text: string) => readReport(text).notes.filter((note) => note.startsWith("unread-amount"));

describe("a sentence beside a table that tells of money", () => {
  test("is a notice where its amounts are published nowhere", () => {
    expect(open(`另安排配套资金12万元用于设备。\n${moneyForm(ROW).trimStart()}`)).toEqual([
      "unread-amount 1",
    ]);
    expect(open(`${moneyForm(ROW)}\n年末结转资金5万元。`)).toEqual(["unread-amount 5"]);
  });

  test("is none where it says again what is published, or gives a rule", () => {
    expect(open(`${moneyForm(ROW)}\n本项目下达资金100万元，实际支出95万元。`)).toEqual([]);
    expect(open(`${moneyForm(ROW)}\n单价10万元以上的设备支出另行报批。`)).toEqual([]);
  });

  test("also where a table without borders follows on its line", () => {
    const line =
      "我局安排储备资金200万元，另有配套资金20万元。2031年度县级专项资金绩效目标自评表专项资金名称县级储备粮县级主管部门东柳县粮食局实施单位东柳县粮库项目资金（万元）全年预算数（A）全年执行数（B）执行率（B/A）年度资金总额186.5186.5100%其他资金";
    const read = readForms(readDocument(new TextEncoder().encode(line)), "t-2031");
    expect(read.title).toBe("2031年度县级专项资金绩效目标自评表");
    const annex = readForms(
      readDocument(new TextEncoder().encode(line.replace("20万元。", "20万元附件2："))),
      "t-2031",
    );
    expect(annex.title).toBe("2031年度县级专项资金绩效目标自评表");
    expect(read.evaluations.map(({ executed }) => executed?.text)).toEqual(["186.5"]);
    expect(read.notices.map(({ notice }) => notice)).toContain("unread-amount");
  });
});
