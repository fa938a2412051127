import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { escapeMarkup } from "../values/entities.ts";
import { roundTo } from "../values/print.ts";
import { ROW } from "./rows.ts";

/** What every chart is told beside its rows. */
export interface Drawing {
  /** Unique on its page; ids inside the svg begin with it. */
  id: string;
  /** What a screen reader says instead of the marks. */
  label: string;
}

/**
 * Draws a plot into an svg of its own that a strict page can hold: no style element, no style attributes, ids that do
 * not depend on what was drawn before, one accessible name.
 * @param defs svg for `<defs>`: patterns, their ids beginning with the drawing's
 */
export function draw({ id, label }: Drawing, options: Plot.PlotOptions, defs = ""): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const plot = Plot.plot({ ...options, document, className: "plot" });
  const svg = plot.localName === "svg" ? plot : plot.querySelector("svg");
  if (!svg) throw new Error(`chart ${id}: nothing was drawn`);
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*")) tidy(element);
  for (const link of svg.querySelectorAll("a")) nameLink(link);
  for (const group of svg.querySelectorAll("g")) joinLines(group);
  // A group, not an image: what is inside an image cannot be reached, and the marks are links.
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("id", id);
  for (const name of ["width", "height", "style", "font-family"]) svg.removeAttribute(name);
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    roundPlaces(element);
    escapeAttributes(element);
  }
  if (defs) svg.insertAdjacentHTML("afterbegin", `<defs>${defs}</defs>`);
  return numberClips(svg.outerHTML, id).replaceAll("xlink:href", "href");
}

function tidy(element: Element): void {
  const label = element.getAttribute("aria-label");
  if (label?.startsWith(ROW)) element.setAttribute("data-row", label.slice(ROW.length));
  for (const name of ["aria-label", "aria-hidden", "aria-description", "style"])
    element.removeAttribute(name);
}

function nameLink(link: Element): void {
  const title = link.querySelector("title")?.textContent;
  if (title) link.setAttribute("aria-label", title);
}

// A rule for every row is as many elements; one path with as many strokes looks the same and is light.
function joinLines(group: Element): void {
  const lines = [...group.children];
  const plain = lines.every(({ localName, attributes }) => localName === "line" && attributes.length === 4);
  if (lines.length < 2 || !plain) return;
  const strokes = lines.map((line) => {
    const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => line.getAttribute(name));
    return `M${x1},${y1}L${x2},${y2}`;
  });
  group.innerHTML = `<path d="${strokes.join("")}"></path>`;
}

/** Where something stands or how large it is. */
const PLACES = ["transform", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"];
const LONG = /-?\d*\.\d{2,}(?:e-?\d+)?(?!em)/g;

// Nobody sees a hundredth of a unit, and digits are what does not pack.
function roundPlaces(element: Element): void {
  for (const name of PLACES) {
    const value = element.getAttribute(name);
    if (value?.includes("."))
      element.setAttribute(
        name,
        value.replace(LONG, (number) => String(roundTo(Number(number), 1))),
      );
  }
}

// Written out, linkedom escapes only the quotes of an attribute; a file of its own has to be XML.
function escapeAttributes(element: Element): void {
  for (const { name, value } of element.attributes) {
    if (/[&<]/.test(value)) element.setAttribute(name, escapeMarkup(value));
  }
}

// Plot numbers its clip paths across the whole process.
function numberClips(svg: string, id: string): string {
  const found = [...new Set(svg.match(/plot-clip-\d+/g) ?? [])];
  return found.reduce((text, clip, index) => text.replaceAll(`${clip}"`, `${id}-clip-${index + 1}"`), svg);
}
