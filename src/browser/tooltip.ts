import { floatBy } from "./float.ts";

const MARKS = ".figure .plot a";

/** Says beside a mark of a chart what a screen reader hears, when it is pointed at or focused; Escape takes it away. */
export function enableTooltips(): void {
  const titles = document.querySelectorAll(`${MARKS} title`);
  if (titles.length === 0) return;
  // The browser's own tooltip comes late, and never for the keyboard; the name stays in aria-label.
  for (const title of titles) title.remove();
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true");
  document.body.append(tip);
  let mark: Element | null = null;
  const show = (next: Element | null) => {
    mark = next;
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.getAttribute("aria-label");
    floatBy(tip, mark);
  };
  const follow = ({ target, type }: Event) => {
    // Who points at the tip itself still reads it.
    if (!(target instanceof Element) || tip.contains(target)) return;
    const next = target.closest(MARKS);
    // A page that scrolls under a resting pointer takes no tip from the keyboard.
    if (next || type !== "pointerover" || mark !== document.activeElement) show(next);
  };
  show(null);
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
  document.addEventListener("focusout", () => show(null));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") show(null);
  });
  addEventListener("scroll", () => show(mark), { passive: true });
}
