/**
 * Hatched areas as lines, drawn in the page before it is printed: a browser prints each pattern and each gradient that repeats
 * itself as a picture, and a sheet takes twice its bytes.
 */

/** What is to be run in the page: the functions below as text, and a call of each that draws. */
export const DRAW_HATCHES = `(() => {
${[make, patternOf, placesIn, clipOf, tilesOf, expand, drawPatterns, drawStripes].join("\n")}
drawPatterns();
drawStripes();
})()`;

// what patterns fill, and what patterns fill within these
function drawPatterns(): void {
  const shapes = [...document.querySelectorAll<SVGGraphicsElement>("svg :is(rect, path, circle)")];
  for (const shape of shapes.filter((own) => own.closest("defs, pattern, clipPath") === null)) expand(shape);
}

function expand(shape: SVGGraphicsElement): void {
  const pattern = patternOf(shape);
  if (!pattern) return;
  const clip = clipOf(shape);
  const area = make("g", { "clip-path": `url(#${clip.id})` });
  const tiles = tilesOf(pattern, DOMRect.fromRect(shape.getBBox()));
  const group = make("g", { transform: shape.getAttribute("transform") ?? "", stroke: "none" });
  area.append(tiles);
  group.append(clip, area);
  shape.before(group);
  shape.style.fill = "none";
  for (const copy of tiles.children) expand(copy as SVGGraphicsElement);
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function patternOf(shape: Element): SVGPatternElement | null {
  const [, id] = /^url\("?#([^")]+)"?\)/.exec(getComputedStyle(shape).fill) ?? [];
  const found = id === undefined ? null : document.getElementById(id);
  return found instanceof SVGPatternElement ? found : null;
}

function clipOf(shape: SVGGraphicsElement): SVGElement {
  const clip = make("clipPath", { id: `hatch-${document.querySelectorAll("clipPath").length}` });
  const edge = shape.cloneNode() as Element;
  for (const name of ["id", "fill", "transform"]) edge.removeAttribute(name);
  clip.append(edge);
  return clip;
}

// the tiles of a pattern over an area, in the pattern's own directions
function tilesOf(pattern: SVGPatternElement, { left, right, top, bottom }: DOMRect): SVGElement {
  const turned = pattern.patternTransform.baseVal.consolidate()?.matrix;
  const matrix = turned ? DOMMatrix.fromMatrix(turned) : new DOMMatrix();
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => matrix.inverse().transformPoint({ x, y })),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const tiles = make("g", { transform: matrix.toString() });
  for (const part of pattern.querySelectorAll("rect")) {
    const { x, y, width, height } = part;
    for (const across of placesIn(xs, pattern.width.baseVal.value, width.baseVal.value))
      for (const down of placesIn(ys, pattern.height.baseVal.value, height.baseVal.value)) {
        const copy = part.cloneNode() as Element;
        copy.setAttribute("x", String(across.at + x.baseVal.value));
        copy.setAttribute("y", String(down.at + y.baseVal.value));
        copy.setAttribute("width", String(across.size));
        copy.setAttribute("height", String(down.size));
        tiles.append(copy);
      }
  }
  return tiles;
}

// from tile to tile; what fills its tile is drawn once over all of them, so that no seam shows
function placesIn(ends: number[], tile: number, own: number): { at: number; size: number }[] {
  const first = Math.floor(Math.min(...ends) / tile) * tile;
  const count = Math.ceil((Math.max(...ends) - first) / tile);
  if (own >= tile) return [{ at: first, size: count * tile }];
  return Array.from({ length: count }, (_, index) => ({ at: first + index * tile, size: own }));
}

// the stripes of marks in text, as the style sheet has them: one along each diagonal of a tile, a fifth of that thick
function drawStripes(): void {
  for (const element of document.querySelectorAll<HTMLElement>(".mark")) {
    const style = getComputedStyle(element);
    const [, angle] = /^linear-gradient\((45|135)deg/.exec(style.backgroundImage) ?? [];
    const tile = Number.parseFloat(style.backgroundSize);
    const { clientWidth: width, clientHeight: height } = element;
    if (angle === undefined || !(tile > 0)) continue;
    const count = Math.ceil((width + height) / tile) + 2;
    const ways = Array.from({ length: count }, (_, index) => {
      const x = (index - 0.9) * tile;
      return angle === "135" ? `M${x} 0L${x - height} ${height}` : `M${x - height} 0L${x} ${height}`;
    });
    const drawn = make("svg", { viewBox: `0 0 ${width} ${height}` });
    drawn.style.cssText = "display: block; width: 100%; height: 100%; overflow: hidden";
    const path = make("path", { d: ways.join(""), "stroke-width": (tile * Math.SQRT2) / 5 });
    // the colour of the sheet, not of the screen
    path.style.stroke = "var(--mark)";
    drawn.append(path);
    element.style.background = "none";
    element.append(drawn);
  }
}
