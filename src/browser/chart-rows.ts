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
  const links = [...svg.querySelectorAll<SVGAElement>("a")].filter((link) => rowOf(link) !== null);
  // A divided bar is several links of one row.
  const linksOf = new Map<number, SVGAElement[]>();
  for (const link of links) {
    const row = rowOf(link) ?? 0;
    linksOf.set(row, [...(linksOf.get(row) ?? []), link]);
  }
  const drawn = [...linksOf.keys()].toSorted((a, b) => a - b);
  const boxes = drawn.map((row) => boxOf(linksOf.get(row)?.[0]));
  const [first] = boxes;
  if (!first) return;
  // Under headings rows change places with those of their own heading, and none goes.
  const stays = svg.querySelector(".headings") !== null;
  const wanted = order ?? drawn;
  const isAway = (row: number) => linksOf.get(row)?.some((link) => link.classList.contains("away")) ?? false;
  const shown = stays ? wanted : wanted.filter((row) => !isAway(row));
  const depths = depthsOf(boxes);
  const depthOf = (rows: number[]) => rows.reduce((sum, row) => sum + (depths[row] ?? 0), 0);
  for (const element of svg.querySelectorAll<SVGElement>("[data-row]")) {
    const row = Number(element.dataset.row);
    const place = shown.indexOf(row);
    element.style.display = place < 0 ? "none" : "";
    const top = (stays && boxes[place]?.y) || first.y + depthOf(shown.slice(0, place));
    if (place >= 0) element.style.translate = `0 ${top - (boxes[row]?.y ?? 0)}px`;
  }
  // The keyboard walks them as they stand.
  links[0]?.parentNode?.append(...wanted.flatMap((row) => linksOf.get(row) ?? []));
  shorten(svg, depthOf(drawn.filter((row) => !shown.includes(row))));
}

type Box = { y: number; height: number };

// A row reaches to the next one, and may be deeper than others; the last has the same room below it as the first.
function depthsOf(boxes: (Box | undefined)[]): number[] {
  const [first, second] = boxes;
  const room = first && second ? second.y - first.y - first.height : 0;
  return boxes.map((box, row) => (box ? (boxes[row + 1]?.y ?? box.y + box.height + room) - box.y : 0));
}

const boxOf = (link?: SVGAElement): Box | undefined => {
  const rect = link?.querySelector("rect");
  const [y, height] = ["y", "height"].map((name) => Number(rect?.getAttribute(name)));
  return rect ? { y: y ?? 0, height: height ?? 0 } : undefined;
};

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
