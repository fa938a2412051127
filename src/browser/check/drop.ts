/**
 * Takes files that are dropped anywhere on the page or chosen in the field; a browser would else leave the page for a file
 * that is dropped on it.
 */
export function enableDrop(root: HTMLElement, take: (files: File[]) => void): void {
  const zone = root.querySelector<HTMLElement>(".drop");
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  if (!zone || !input) return;
  let inside = 0;
  const over = (by: number) => {
    inside = Math.max(0, inside + by);
    zone.classList.toggle("over", inside > 0);
  };
  addEventListener("dragenter", () => over(1));
  addEventListener("dragleave", () => over(-1));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    over(-inside);
    take([...(event.dataTransfer?.files ?? [])]);
  });
  input.addEventListener("change", () => {
    take([...(input.files ?? [])]);
    // the same file may be mended and chosen again
    input.value = "";
  });
}
