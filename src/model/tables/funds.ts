import { z } from "zod";
import { FundLevel, FundOrigin, FundSource } from "../words.ts";
import { lines, money, oneOf, optionalText, ratio, text, truth } from "./column.ts";

export const FundRow = z.strictObject({
  fund_id: text("资金行编号", "fund row id"),
  evaluation_id: text("自评编号", "evaluation id"),
  source: oneOf(
    FundSource,
    "资金来源",
    "source of funds",
    "total 合计；central 中央；local 地方；appropriation 当年财政拨款；carried_over 上年结转；fiscal 财政资金；other 其他",
    "total; central; local; appropriation: of the year; carried_over: from the year before; fiscal: public money as a whole; other",
  ),
  label: text("行名", "label as printed"),
  label_en: optionalText(
    "行名（英文）",
    "label in English",
    "官方表格的译名，其余由词汇表译出；有一词不在表中的为空",
    "of the official forms, else of the glossary; empty where one of its words is not in it",
  ),
  initial_budget: money("年初预算数", "initial budget"),
  annual_budget: money("全年预算数", "annual (adjusted) budget"),
  executed: money("全年执行数", "executed amount"),
  execution_rate_printed: optionalText("预算执行率（原文）", "execution rate as printed"),
  execution_rate: ratio(
    "预算执行率",
    "execution rate",
    "执行数 ÷ 全年预算数；两者未全印出时取所印之率；0 ÷ 0 没有执行率",
    "executed ÷ annual budget; the printed rate where the two are not both printed; 0 ÷ 0 has none",
  ),
  received: money(
    "到位数",
    "amount received",
    "到位、收到、拨入的金额；不是预算，也不进执行率",
    "what came in (到位, 收到, 拨入); no budget, and not part of the rate",
  ),
  level: oneOf(
    FundLevel,
    "资金级次",
    "whose treasury",
    "由行名而来；只写“地方”“区域合计”或没有写的为 unknown；直辖市的“市级”是省级",
    "from the label; unknown where it says local, or nothing; 市级 of a municipality is the level of a province",
  ),
  origin: oneOf(
    FundOrigin.nullable(),
    "资金年份",
    "of which year",
    "由行名而来，没有写的为空",
    "from the label; empty where it does not say",
  ),
  corrected: truth(
    "有更正",
    "a figure was overruled",
    "corrections 更正了其中一格时为 true",
    "true where corrections has a row of it",
  ),
  line: lines(),
});
export type FundRow = z.infer<typeof FundRow>;
