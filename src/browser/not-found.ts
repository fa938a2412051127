/**
 * Where a report is drawn that has no page at an address: its own, that of one of its evaluations, its text, its brief.
 * @param address below the root of a language
 * @returns null where the address is of nothing that could be drawn
 */
export function drawnAddress(address: string): string | null {
  const [, id] =
    /^\/(?:reports|evaluations|brief|indicators)\/([\w-]+)\/(?:source\/(?:\d+\/)?)?$/.exec(address) ?? [];
  return id === undefined ? null : `/r/?id=${id}`;
}

/** Leads from a page that is not there to the one that draws it. */
export function enableNotFound(): void {
  const roots = [...document.querySelectorAll<HTMLElement>("[data-root]")].map(
    ({ dataset }) => dataset.root ?? "",
  );
  // the longest first: Chinese begins at the root
  const root = roots
    .toSorted((a, b) => b.length - a.length)
    .find((own) => location.pathname.startsWith(`${own}/`));
  if (root === undefined) return;
  const drawn = drawnAddress(location.pathname.slice(root.length));
  if (drawn !== null) location.replace(root + drawn + location.hash);
}
