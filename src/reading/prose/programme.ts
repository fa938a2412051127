import type { Told } from "./clauses.ts";
import { isGeneric, nameIn } from "./names.ts";
import type { Passage } from "./outline.ts";

/** The amounts that speak of one programme, or of all of a report. */
export interface Programme {
  /** Null for what is told of the report's money as a whole. */
  name: string | null;
  told: Told[];
  passages: Passage[];
}

const OWN_MONEY: Told["role"][] = ["initial", "budget", "issued", "received", "available"];

/** Whether an amount is money that was given, by a word of its own. */
export const isGiven = ({ role }: Told) => role !== null && OWN_MONEY.includes(role);
/** Whether it may be: no word says that it is anything else. */
export const isOwnRole = (role: Told["role"]) => role === null || OWN_MONEY.includes(role);
/** Whether it is given or spent money and not a part of other money. */
export const isOwnMoney = ({ quantity, role, share }: Told) =>
  quantity.money !== null && share !== "part" && (isOwnRole(role) || role === "executed");
/** An amount in 分; 0 where it is none. */
export const fenOf = ({ quantity }: Told) => quantity.money?.value?.fen ?? 0;
/** Words of a total behind a list. */
export const TAKES_UP_ALL = /共|合计|总计|总额|累计|全部|以上/;

/** The programme that words before an amount speak of; 中央转移支付资金 and 省级补助资金 are sources of one programme's money. */
export function subjectIn(words: string): string | null {
  const name = nameIn(words);
  return name && !isGeneric(name.replace(OF_PLACE, "").replace(/转移支付|对[省市县下]/g, "")) ? name : null;
}

/** 青山市中央资金 is no other money than 中央资金. */
const OF_PLACE = /^\p{Script=Han}{2,4}[省市县区州旗盟](?=中央|[省市县区州]级|地方|上级)/u;

/** An item of a list as the whole money of its own programme. */
export const asWhole = (told: Told): Told => (told.share === "item" ? { ...told, share: "whole" } : told);
