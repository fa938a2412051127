/** A bar that is filled by a share, 0 to 1; what lies beyond is drawn at the end. @param of what it looks like: `reached`, `missed` or `plain` */
export function bar(share: number, of: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", `cell-bar cell-bar-${of}`);
  svg.setAttribute("aria-hidden", "true");
  const filled = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  filled.setAttribute("width", `${Math.min(1, Math.max(0, share)) * 100}%`);
  filled.setAttribute("height", "100%");
  svg.append(filled);
  return svg;
}
