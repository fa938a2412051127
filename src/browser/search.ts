import { cut, marked } from "./excerpt.ts";

/** What searches: pagefind, or an index in parts where there is more than pagefind's visitors should have to load. */
interface Engine {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: Hit[]; about?: boolean }>;
}
/** The part of pagefind that is used; its module is loaded from the built site when it is first needed. */
interface Pagefind extends Engine {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
}
interface Hit {
  data(): Promise<{ raw_url: string; meta: Record<string, string> } | null>;
}

/** Results listed at once, and again with every press of the button. */
const STEP = 20;

let engine: Promise<Engine> | undefined;
let latest = 0;

/** Makes the search page search: what is looked for stands in the address and is found again on return. */
function enableSearch(): void {
  const form = document.querySelector<HTMLFormElement>("#search");
  const input = form?.querySelector("input");
  const kind = form?.querySelector("select");
  const list = document.querySelector<HTMLOListElement>("#results");
  const status = document.querySelector<HTMLElement>("#search-status");
  const more = document.querySelector<HTMLButtonElement>("#more-results");
  if (!form || !input || !kind || !list || !status || !more) return;
  const {
    index = "",
    loading = "",
    none = "",
    found = "",
    some = "",
    about = "",
    failed = "",
  } = form.dataset;
  const kinds = new Map([...kind.options].map(({ value, text }) => [value, text]));

  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim();
    list.replaceChildren();
    more.hidden = true;
    status.textContent = query === "" ? "" : loading;
    if (query === "") return;
    try {
      engine ??= load(index);
      const answer = await (await engine).search(query, {
        filters: kind.value === "" ? {} : { kind: kind.value },
      });
      if (turn === latest) await show(answer, 0, query, turn);
    } catch {
      if (turn === latest) status.textContent = failed;
    }
  };

  const show = async (
    answer: Awaited<ReturnType<Engine["search"]>>,
    from: number,
    query: string,
    turn: number,
  ) => {
    const { results } = answer;
    const to = Math.min(results.length, from + STEP);
    const hits = await Promise.all(results.slice(from, to).map((hit) => hit.data()));
    if (turn !== latest) return;
    list.append(
      ...hits
        .filter((hit) => hit !== null)
        .map(({ raw_url, meta }) => item(raw_url, meta, kinds.get(meta.kind ?? "") ?? "", query)),
    );
    const shown = list.children.length;
    const sentence = results.length === 0 ? none : answer.about ? about : to < results.length ? some : found;
    status.textContent = fill(sentence, { query, count: results.length, shown });
    more.hidden = to >= results.length;
    more.onclick = () => show(answer, to, query, turn);
  };

  const restore = () => {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? "";
    // A kind that is not offered is ignored.
    kind.value = kinds.has(asked.get("kind") ?? "") ? (asked.get("kind") ?? "") : "";
    run();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const asked = new URLSearchParams({ q: input.value.trim() });
    if (kind.value !== "") asked.set("kind", kind.value);
    history.pushState(null, "", `${location.pathname}?${asked}`);
    run();
  });
  kind.addEventListener("change", () => form.requestSubmit());
  addEventListener("popstate", restore);
  restore();
}

async function load(address: string): Promise<Engine> {
  if (address.endsWith("/")) {
    const { openParts } = await import("./search-parts.ts");
    return openParts(async (path) => {
      const response = await fetch(address + path);
      // no part has a term that no record has
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.text();
    });
  }
  const module: Pagefind = await import(/* @vite-ignore */ address);
  await module.options({ noWorker: true });
  // It cuts queries as the page's language does; what reports print, and so the index, is Chinese on every page.
  const { lang } = document.documentElement;
  document.documentElement.lang = "zh";
  const begun = module.init();
  document.documentElement.lang = lang;
  await begun;
  return module;
}

/** Text only: what is printed in a report may look like markup. */
function item(
  address: string,
  { title = "", where = "", text = "" }: Record<string, string>,
  kind: string,
  query: string,
) {
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = address;
  link.append(...marked(title, query));
  const place = document.createElement("p");
  place.className = "aside";
  place.textContent = `${kind} · ${where}`;
  entry.append(link, place);
  if (text !== "") {
    const excerpt = document.createElement("p");
    excerpt.className = "excerpt";
    excerpt.append(...marked(cut(text, query), query));
    entry.append(excerpt);
  }
  return entry;
}

const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

enableSearch();
