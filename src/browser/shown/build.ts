/** What stands inside an element; text is text, whatever a file prints. */
export type Child = Node | string | number | null | undefined | false | Child[];

/** Attributes and, by `on…`, what is done when something happens to the element. */
export type Attributes = Record<
  string,
  string | number | boolean | null | undefined | ((event: Event) => void)
>;

/** An element with its attributes and children; blank attributes and children are left out. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...flat(children));
  return element;
}

/** Children as one piece, to be put where a list of them is wanted. */
export function all(...children: Child[]): DocumentFragment {
  const piece = document.createDocumentFragment();
  piece.append(...flat(children));
  return piece;
}

function flat(children: Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (Array.isArray(child)) return flat(child);
    if (child === null || child === undefined || child === false || child === "") return [];
    return [typeof child === "number" ? String(child) : child];
  });
}
