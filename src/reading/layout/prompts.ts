import { type Block, type Cell, filled } from "../../documents/block.ts";
import type { Context } from "../context.ts";

/** What the blank form asks for in brackets: （200字以内）, （填写说明：…）. */
const PROMPT = /\((?:[^()]*(?:字以内|字以上|字左右)|(?:请|填写|填报|简要|简述|概述|说明)[^()]*)\)/g;
const LONGEST_PROMPT = 200;
const ASKS = /^(?:请|简要|简述|概述|填写|填报|此处|对照|结合(?:项目)?自评情况|针对(?:项目)?自评)/;

/** Whether a cell only holds what the blank form asks for: the unit filled in nothing. */
export function isPrompt({ label }: Cell): boolean {
  if (label.length > LONGEST_PROMPT) return false;
  if (!label.includes("("))
    return (
      (label.startsWith("请") || label.startsWith("此处")) &&
      /^(?:请|此处)(?:在此处?)?(?:简要)?(?:填写|填报|概述|简述|说明)/.test(label)
    );
  const rest = label.replace(PROMPT, "").replace(/[。.:：…]+$/, "");
  return rest !== label && (rest === "" || ASKS.test(rest));
}

/** A row without the cells that only hold what the blank form asks for: that is no answer. */
export function withoutPrompts(block: Block, { claims }: Context): Block {
  if (!block.cells.some((cell) => cell.text !== "" && isPrompt(cell))) return block;
  const prompts = filled(block).filter(isPrompt);
  claims.ignore("blank template row", ...prompts);
  return {
    ...block,
    cells: block.cells.map((cell) => (prompts.includes(cell) ? { ...cell, text: "", label: "" } : cell)),
  };
}
