import { HEADING_NUMBER } from "../../values/numbering.ts";
import type { Told } from "./clauses.ts";
import { fenOf } from "./programme.ts";
import { BARE_WORDS } from "./shares.ts";

const NUMBER = new RegExp(`^(?:${HEADING_NUMBER})`);

/** 支出231万元，其中项目支出42万元。… 2.项目支出42万元: what was told as a part is one where the same words tell it again. */
export function partsAgain(told: Told[]): Told[] {
  const parts = new Set<string>();
  return told.map((own) => {
    const key = keyOf(own);
    if (key && own.share === "part") parts.add(key);
    return key && (own.share === "whole" || own.share === "item") && parts.has(key)
      ? { ...own, share: "part" }
      : own;
  });
}

// what any amount may be called says nothing of which it is
function keyOf(own: Told): string | null {
  const words = own.words.replace(NUMBER, "").replace(/(?:为|共计?|合计)$/, "");
  const isNamed = /\p{Script=Han}{2,}/u.test(words.replace(KIND, "一二").replace(BARE_WORDS, ""));
  return isNamed && fenOf(own) > 0 ? `${words} ${fenOf(own)}` : null;
}

const KIND = /^(?:基本|项目|经营)支出$/;
