/** What searches: pagefind, or an index in parts where there is more than pagefind's visitors should have to load. */
export interface SearchEngine {
  search(query: string, options: { filters: Record<string, string> }): Promise<SearchAnswer>;
}
/** What was found; `about` where only records that are like it were. */
export interface SearchAnswer {
  results: SearchHit[];
  about?: boolean;
}
/** The part of pagefind that is used; its module is loaded from the built site when it is first needed. */
interface Pagefind extends SearchEngine {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
}
/** One record that was found; null where it is gone. */
export interface SearchHit {
  data(): Promise<{ raw_url: string; meta: Record<string, string> } | null>;
}

/** Loads what searches. @param address of pagefind's module, or of a folder of parts where it ends with a slash */
export async function loadEngine(address: string): Promise<SearchEngine> {
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
