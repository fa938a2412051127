import { loadEngine, type SearchAnswer, type SearchEngine } from "./search-engine.ts";
import { searchItem } from "./search-item.ts";

/** Results listed at once, and again with every press of the button. */
const STEP = 20;

let engine: Promise<SearchEngine> | undefined;
let latest = 0;

/** The parts of the search page. */
interface SearchPage {
  form: HTMLFormElement;
  input: HTMLInputElement;
  kind: HTMLSelectElement;
  list: HTMLOListElement;
  status: HTMLElement;
  more: HTMLButtonElement;
  /** The words for each kind of record. */
  kinds: ReadonlyMap<string, string>;
}

/** A search of the page: what was looked for, and which search it was, so that an old answer does not come over a new one. */
interface Search {
  query: string;
  turn: number;
}

/** Makes the search page search: what is looked for stands in the address and is found again on return. */
function enableSearch(): void {
  const page = findPage();
  if (!page) return;
  const { form, input, kind, kinds } = page;
  const restore = () => {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? "";
    // A kind that is not offered is ignored.
    kind.value = kinds.has(asked.get("kind") ?? "") ? (asked.get("kind") ?? "") : "";
    void run(page);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams({ q: input.value.trim() });
    if (kind.value !== "") asked.set("kind", kind.value);
    history.pushState(null, "", `${location.pathname}?${asked}`);
    void run(page);
  });
  kind.addEventListener("change", () => form.requestSubmit());
  addEventListener("popstate", restore);
  restore();
}

function findPage(): SearchPage | null {
  const form = document.querySelector<HTMLFormElement>("#search");
  const input = form?.querySelector("input");
  const kind = form?.querySelector("select");
  const list = document.querySelector<HTMLOListElement>("#results");
  const status = document.querySelector<HTMLElement>("#search-status");
  const more = document.querySelector<HTMLButtonElement>("#more-results");
  if (!form || !input || !kind || !list || !status || !more) return null;
  const kinds = new Map([...kind.options].map(({ value, text }) => [value, text]));
  return { form, input, kind, list, status, more, kinds };
}

async function run(page: SearchPage): Promise<void> {
  const { form, input, kind, list, status, more } = page;
  const { index = "", loading = "", failed = "" } = form.dataset;
  const search = { query: input.value.trim(), turn: ++latest };
  list.replaceChildren();
  more.hidden = true;
  status.textContent = search.query === "" ? "" : loading;
  if (search.query === "") return;
  try {
    engine ??= loadEngine(index);
    const filters: Record<string, string> = kind.value === "" ? {} : { kind: kind.value };
    const answer = await (await engine).search(search.query, { filters });
    if (search.turn === latest) await show(page, search, answer, 0);
  } catch {
    if (search.turn === latest) status.textContent = failed;
  }
}

async function show(page: SearchPage, search: Search, answer: SearchAnswer, from: number): Promise<void> {
  const { form, list, status, more, kinds } = page;
  const { query, turn } = search;
  const { results } = answer;
  const to = Math.min(results.length, from + STEP);
  const hits = await Promise.all(results.slice(from, to).map((hit) => hit.data()));
  if (turn !== latest) return;
  list.append(
    ...hits
      .filter((hit) => hit !== null)
      .map(({ raw_url, meta }) => searchItem(raw_url, meta, kinds.get(meta.kind ?? "") ?? "", query)),
  );
  const { none = "", found = "", some = "", about = "" } = form.dataset;
  const sentence = results.length === 0 ? none : answer.about ? about : to < results.length ? some : found;
  status.textContent = fill(sentence, { query, count: results.length, shown: list.children.length });
  more.hidden = to >= results.length;
  more.onclick = () => show(page, search, answer, to);
}

const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

enableSearch();
