const GAP = 6;

/** Puts a floating box above a thing, below it where there is no room, and never outside the window. */
export function floatBy(box: HTMLElement, thing: Element): void {
  const near = thing.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth } = document.documentElement;
  const left = Math.min(near.left + near.width / 2 - width / 2, clientWidth - width - GAP);
  const above = near.top - height - GAP;
  box.style.left = `${Math.max(GAP, left)}px`;
  box.style.top = `${above < 0 ? near.bottom + GAP : above}px`;
}
