/**
 * Words of an indicator's name that say that less of it is better, as its last words: 投诉处理率 is none, and 无差错率
 * is none either. A new word is one entry here; where it comes from is the data contract.
 */
const LAST_WORDS = [
  ..."投诉 差错 事故 违规 失误 死亡 发病 感染 患病 复发 受害 伤亡 逾期 超时 拖欠 积压 空置 破损 损失 流失 辍学".split(
    " ",
  ),
  ..."重复参保 虚报参保 污染 排放 能耗 水耗 负债 退货 缺勤 信访".split(" "),
];
const COUNTED_AS = "(?:率|发生率|数|量|次数|件数|起数|人数|天数|总量)?";
const FEWER = new RegExp(
  `(?<![无零防未])(?:${LAST_WORDS.join("|")})${COUNTED_AS}(?:\\([^)]*\\)|（[^）]*）)?$`,
);

/** What is paid: less of it is better where it is counted in money. */
const COST = /成本|费用|单价|造价|标准|支出/;
const MONEY = /元/;
/** Times that a name asks for more of: hours of teaching, days of opening. */
const MORE_TIME =
  /开放|开馆|开课|培训|教学|学习|服务|运行|运营|播出|续航|工作|值班|值守|巡查|巡护|举办|活动|飞行|节约|下降|降低|减少|压缩|缩短/;
const WAITED = /及时|时间|时效|期限|时限|周期|工期|耗时|用时|响应|办结|办理|等候|等待/;
/** Without a unit only a name that ends in a time counts one. */
const WAIT = /(?:时限|时间|周期|工期|用时|耗时)(?:\([^)]*\)|（[^）]*）)?$/;
const TIME = /^(?:天|日|工作日|个工作日|小时|分钟|秒|个月|月)$/;

// 兑 付 时 限 is spaced to fill its cell
const closed = (name: string) => name.replace(/\s+/g, "");

/** Whether fewer is better by the words of a name alone: complaints, deaths, accidents. */
export function saysFewer(name: string): boolean {
  return FEWER.test(closed(name));
}

/**
 * Whether less is better for a target that prints no operator: complaints and the like by their name, costs by their
 * money, times by their unit below 时效指标 or beside a word of waiting. A share (%) is never a cost or a time.
 * @param level2 the group the indicator stands in; null where none is printed
 */
export function saysLess(printed: string, unit: string, level2: string | null): boolean {
  const name = closed(printed);
  if (saysFewer(name)) return true;
  if (MONEY.test(unit)) return COST.test(name) || /成本/.test(level2 ?? "");
  if (MORE_TIME.test(name)) return false;
  if (unit === "") return WAIT.test(name);
  return TIME.test(unit) && (/时效/.test(level2 ?? "") || WAITED.test(name));
}
