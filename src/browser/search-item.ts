import { cut, marked } from "./excerpt.ts";

/** A result as it is listed, of text only: what is printed in a report may look like markup. */
export function searchItem(
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
