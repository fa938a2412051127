/**
 * Shows what an address names: a line, an evaluation, something within one. What is folded is opened first.
 * @param anchor the id of an element
 * @param evaluations ids of all evaluations of the page
 */
export function reveal(anchor: string, evaluations: string[]): void {
  if (anchor === "") return;
  // the longest first: one id may begin with another
  const owner = evaluations
    .toSorted((a, b) => b.length - a.length)
    .find((id) => anchor === id || anchor.startsWith(`${id}-`));
  const fold =
    owner === undefined ? null : document.querySelector<HTMLDetailsElement>(`#${CSS.escape(owner)}`);
  if (fold) {
    fold.open = true;
    // what is within is built by who hears of it, which would be later
    fold.dispatchEvent(new Event("toggle"));
  }
  const wanted = document.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`) ?? fold;
  wanted?.scrollIntoView({ block: fold === wanted ? "start" : "center" });
  wanted?.focus();
}
