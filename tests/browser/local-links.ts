import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";

/**
 * The links and assets of the pages of a folder that leave the address the folder stands below, or lead to nothing there.
 * @param beside another folder in which files that are no pages may stand
 */
export function findStrays(folder: string, base: string, beside = folder): string[] {
  const isThere = (address: string) => {
    const { pathname } = new URL(address, "http://site.invalid");
    if (!pathname.startsWith(`${base}/`)) return false;
    const inside = decodeURIComponent(pathname.slice(base.length));
    if (inside.endsWith("/")) return existsSync(path.join(folder, inside, "index.html"));
    return [folder, beside].some((own) => existsSync(path.join(own, inside)));
  };
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const strays = names
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => {
      const { document } = parseHTML(readFileSync(path.join(folder, name), "utf8"));
      const addresses = [...document.querySelectorAll("[href], [src], [data-copy-link]")].map(
        (element) =>
          element.getAttribute("href") ??
          element.getAttribute("src") ??
          element.getAttribute("data-copy-link"),
      );
      const local = addresses.filter((address) => address?.startsWith("/"));
      return local.filter((address) => !isThere(address ?? "")).map((address) => `${name}: ${address}`);
    });
  return [...new Set(strays)];
}
