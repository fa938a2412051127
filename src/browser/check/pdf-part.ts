import { provideCMaps } from "../../checking/outcome.ts";

/** The addresses of the tables by which older fonts name their characters; each is fetched when a font asks for it. */
const ADDRESSES = import.meta.glob<string>("/node_modules/pdfjs-dist/cmaps/*.bcmap", {
  query: "?url",
  import: "default",
  eager: true,
});
const addressOf = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [path.slice(path.lastIndexOf("/") + 1), address]),
);
/** Those that Chinese reports may ask for. */
const CHINESE = /^(?:Adobe-GB1|GB|UniGB)/;

const known = new Map<string, Promise<Uint8Array>>();
let loaded: Promise<unknown> | undefined;

/** Makes ready what reads a .pdf. @param whole also the tables that Chinese fonts may need, for a page that will be offline */
export async function loadPdf(whole = false): Promise<void> {
  loaded ??= loadEngine();
  await loaded;
  provideCMaps(readTable);
  if (whole) await Promise.all([...addressOf.keys()].filter((name) => CHINESE.test(name)).map(readTable));
}

// the engine takes any worker for its own and its messages too, unless it sees a window
async function loadEngine(): Promise<void> {
  const scope: { window?: unknown } = self;
  Object.defineProperty(scope, "window", { value: self, configurable: true });
  await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  delete scope.window;
}

function readTable(name: string): Promise<Uint8Array> {
  const table = known.get(name) ?? fetchTable(name);
  known.set(name, table);
  return table;
}

async function fetchTable(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(addressOf.get(name) ?? name, import.meta.url));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
