import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";

/** The pages of a folder, by their names there. */
export function parsePages(folder: string): Map<string, Document> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = names.filter((name) => name.endsWith(".html"));
  return new Map(
    pages.map((name) => [name, parseHTML(readFileSync(path.join(folder, name), "utf8")).document]),
  );
}

/**
 * The links and assets of the pages of a folder that leave the address the folder stands below, or lead to nothing there.
 * @param beside another folder in which pages of another language and files that are no pages may stand
 */
export function findStrays(
  pages: Map<string, Document>,
  folder: string,
  base: string,
  beside = folder,
): string[] {
  const isThere = (address: string) => {
    const { pathname } = new URL(address, "http://site.invalid");
    if (!pathname.startsWith(`${base}/`)) return false;
    const inside = decodeURIComponent(pathname.slice(base.length));
    if (!inside.endsWith("/")) return [folder, beside].some((own) => existsSync(path.join(own, inside)));
    return existsSync(path.join(inside.startsWith("/en/") ? beside : folder, inside, "index.html"));
  };
  const strays = [...pages].flatMap(([name, document]) => {
    const addresses = [...document.querySelectorAll("[href], [src], [data-copy-link]")].map(
      (element) =>
        element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("data-copy-link"),
    );
    const local = addresses.filter((address) => address?.startsWith("/"));
    return local.filter((address) => !isThere(address ?? "")).map((address) => `${name}: ${address}`);
  });
  return [...new Set(strays)];
}
