import type { Part } from "../../settle/row.ts";
import { type Heard, openSpoken } from "../spoken.ts";
import { nameBefore } from "./names.ts";
import { tokenize } from "./tokens.ts";

const LISTS =
  /^(?:[^:,;]{0,20})(?:计划|目标|任务)(?:完成|情况)?:([^:;。]{4,300})[;,](?:全年|年度)?实际(?:完成)?(?:情况)?:([^:;。]{4,300})$/;
const ENTRY = /[^,、]+/g;

/** 计划：甲类50人、器具80件；实际完成：器具77件、甲类52人, paired by name; null for any other sentence. */
export function hearLists(text: string): Heard | null {
  const match = LISTS.exec(text);
  if (!match) return null;
  const [, planned = "", done = ""] = match;
  const targets = entriesOf(planned, text.indexOf(planned));
  const actuals = entriesOf(done, text.lastIndexOf(done));
  if (!targets || !actuals) return null;
  const spoken = targets.map(({ name, value }) => {
    const found = actuals.filter((own) => own.name.text === name.text);
    return {
      ...openSpoken(name),
      target: value,
      actual: found.length === 1 ? (found[0]?.value ?? null) : null,
    };
  });
  const names = new Set(targets.map(({ name }) => name.text));
  const left = names.size < targets.length || actuals.some(({ name }) => !names.has(name.text));
  return { spoken: names.size < targets.length ? [] : spoken, left };
}

function entriesOf(list: string, from: number): { name: Part; value: Part }[] | null {
  const entries = [...list.matchAll(ENTRY)].map(({ 0: text, index }) => {
    const tokens = tokenize(text) ?? [];
    const [token] = tokens;
    const name = token && tokens.length === 1 ? nameBefore(text, 0, token.start) : null;
    if (!token || !name || token.end < text.trimEnd().length) return null;
    const at = from + index;
    return {
      name: { ...name, index: name.index + at },
      value: { text: text.slice(token.from, token.to), index: token.from + at },
    };
  });
  const known = entries.flatMap((entry) => entry ?? []);
  return known.length === entries.length ? known : null;
}
