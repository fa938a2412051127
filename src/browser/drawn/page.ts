import { tellTables } from "../../model/told.ts";
import { type Language, printedLanguage } from "../../model/words.ts";
import { type Fetched, fetchReport } from "./fetch-report.ts";
import { drawReport } from "./report.ts";
import { reveal } from "./reveal.ts";
import type { DrawnSay, DrawnVoice } from "./voice.ts";

/** What this browser must know. */
const isNew = () => "groupBy" in Map && "toSorted" in Array.prototype;

/** Makes the page draw the report, or that of the evaluation, that its address names: `?id=…`. */
export async function enableDrawn(language: Language, say: DrawnSay): Promise<void> {
  const root = document.querySelector<HTMLElement>("#drawn");
  if (!root) return;
  const { data = "", firsts = "[]", rules = "", scans = "" } = root.dataset;
  const id = new URLSearchParams(location.search).get("id") ?? "";
  const status = root.querySelector("[role=status]");
  const put = (sentence: string) => {
    if (status) status.textContent = sentence;
  };
  if (!isNew()) return put(say.drawing.old);
  try {
    const fetched = await fetchReport(data, JSON.parse(firsts), id);
    if (!fetched) return put(say.drawing.missing(id));
    const voice = voiceOf(language, say, rules, fetched);
    const tables = tellTables({ ...fetched.tables, codelists: [], rules: [] }, language);
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
      link.search = location.search;
    root.replaceChildren(drawReport(voice, fetched.report, tables, fetched.lines, scans));
    document.title = document.querySelector("#drawn h1")?.textContent ?? document.title;
    const ids = tables.evaluations.map(({ evaluation_id }) => evaluation_id);
    const go = () => reveal(decodeURIComponent(location.hash.slice(1)), ids);
    addEventListener("hashchange", go);
    if (location.hash !== "") go();
    else if (id !== fetched.report) reveal(id, ids);
  } catch {
    put(say.drawing.failed);
  }
}

function voiceOf(language: Language, say: DrawnSay, rules: string, { titles }: Fetched): DrawnVoice {
  const names = new Map(titles.map((row) => [row.rule, { zh: row.title_zh, en: row.title_en }[language]]));
  return {
    language,
    printed: printedLanguage(language),
    say,
    title: (rule) => names.get(rule) ?? rule,
    rule: (rule) => `${rules}${rule}/`,
  };
}
