import type { Told } from "./clauses.ts";
import { sumOf } from "./shares.ts";

/** The year's budget with what it was at the year's beginning, told as its parts. */
export interface Beginning {
  initial: Told;
  budget: Told;
}

/** 2022年预算收入69万元，其中年初预算57万元，追加12万元: what stood at the beginning and its changes come to the year's budget. */
export function beginningOf(told: Told[]): Beginning | null {
  for (const [i, budget] of told.entries()) {
    const { quantity, role, share, words } = budget;
    if (share !== "whole" || !quantity.money?.value || quantity.isAbout) continue;
    if (role !== "budget" && !(role === null && /预算/.test(words))) continue;
    const parts = told
      .slice(i + 1)
      .filter((own) => own.share === "part" && own.quantity.sentence === quantity.sentence);
    const [initial, ...others] = parts.filter((own) => own.role === "initial" && own.quantity.money?.value);
    const changes = parts.filter((own) => own.role === "change" && own.quantity.money?.value);
    if (!initial || others.length > 0 || changes.length === 0) continue;
    if (sumOf([initial, ...changes]) === sumOf([budget])) return { initial, budget };
  }
  return null;
}
