import { floatBy } from "./float.ts";

const MARKS = ".line-mark, .source .number, .permalink";

/** Offers the address of a line or a flag to copy, beside its mark, when the mark is pointed at or focused. */
export function enableCopyLinks(): void {
  const offer = document.getElementById("copy-link");
  const button = offer?.querySelector("button");
  if (!offer || !button) return;
  let near: HTMLAnchorElement | null = null;
  const show = (mark: HTMLAnchorElement) => {
    if (mark === near && !offer.hidden) return;
    near = mark;
    button.dataset.copyLink = mark.href;
    offer.hidden = false;
    if (button.nextElementSibling) button.nextElementSibling.textContent = "";
    // Behind the mark in the order of the keyboard.
    mark.after(offer);
    floatBy(offer, mark);
  };
  const hide = () => {
    offer.hidden = true;
  };
  const follow = ({ target }: Event) => {
    if (!(target instanceof Element) || offer.contains(target)) return;
    const mark = target.closest<HTMLAnchorElement>(MARKS);
    if (mark) show(mark);
    else if (!offer.contains(document.activeElement) && document.activeElement !== near) hide();
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || offer.hidden) return;
    if (offer.contains(document.activeElement)) near?.focus();
    hide();
  });
  addEventListener("scroll", () => near && !offer.hidden && floatBy(offer, near), { passive: true });
}
