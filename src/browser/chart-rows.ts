/** Lets a reader put the rows of a drawing in the order of the reports, and back in that of the finding. */
export function enableOrders(): void {
  for (const choice of document.querySelectorAll<HTMLInputElement>(".order-choice input")) {
    const figure = choice.closest<HTMLElement>(".figure");
    const rearrange = () => {
      if (figure) arrangeRows(figure);
    };
    choice.addEventListener("change", rearrange);
    // A browser that comes back may remember the choice.
    if (choice.checked) rearrange();
  }
}

/** Puts the rows of a figure's drawings where the choice of order and the filters of the page want them. */
export function arrangeRows(figure: HTMLElement): void {
  const printed = figure.querySelector<HTMLInputElement>(".order-choice input[value=printed]");
  const order = printed?.checked ? (printed.dataset.order ?? "").split(" ").map(Number) : null;
  for (const svg of figure.querySelectorAll<SVGSVGElement>("svg.plot")) arrange(svg, order);
}

function arrange(svg: SVGSVGElement, order: number[] | null): void {
  const links = [...svg.querySelectorAll<SVGAElement>(".row-links a")].filter((link) => rowOf(link) !== null);
  if (links.length === 0) return;
  const byRow = new Map(links.map((link) => [rowOf(link), link]));
  const wanted = order?.flatMap((row) => byRow.get(row) ?? []) ?? [...byRow.values()].toSorted(asDrawn);
  const shown = wanted.filter((link) => !link.classList.contains("away"));
  const places = new Map(shown.map((link, place) => [rowOf(link), place]));
  const band = Number(links[0]?.querySelector("rect")?.getAttribute("height") ?? 0);
  for (const element of svg.querySelectorAll<SVGElement>("[data-row]")) {
    const row = Number(element.dataset.row);
    const place = places.get(row);
    element.style.display = place === undefined ? "none" : "";
    if (place !== undefined) element.style.translate = `0 ${(place - row) * band}px`;
  }
  // The keyboard walks them as they stand.
  links[0]?.parentNode?.append(...wanted);
  shorten(svg, (links.length - shown.length) * band);
}

// The axis at the foot goes up with what is left.
function shorten(svg: SVGSVGElement, by: number): void {
  svg.dataset.height ??= String(svg.viewBox.baseVal.height);
  const { width } = svg.viewBox.baseVal;
  svg.setAttribute("viewBox", `0 0 ${width} ${Number(svg.dataset.height) - by}`);
  svg.style.overflow = by > 0 ? "hidden" : "";
  for (const foot of svg.querySelectorAll<SVGElement>(".foot")) foot.style.translate = `0 ${-by}px`;
}

const rowOf = (link: SVGAElement) => {
  const row = link.querySelector("rect")?.dataset.row;
  return row === undefined ? null : Number(row);
};

const asDrawn = (a: SVGAElement, b: SVGAElement) => (rowOf(a) ?? 0) - (rowOf(b) ?? 0);
