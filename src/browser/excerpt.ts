/** Characters of a text that are shown with a result. */
const LENGTH = 70;

/** The part of a text around what is looked for. */
export function cut(text: string, query: string): string {
  const at = Math.max(0, ...terms(query).map((term) => text.toLowerCase().indexOf(term)));
  const start = Math.max(0, at - 20);
  const end = start + LENGTH;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

/** The text with what is looked for marked in it. */
export function marked(text: string, query: string): Node[] {
  const escaped = terms(query).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (escaped.length === 0) return [document.createTextNode(text)];
  return text.split(new RegExp(`(${escaped.join("|")})`, "i")).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

const terms = (query: string) => query.toLowerCase().split(/\s+/).filter(Boolean);
