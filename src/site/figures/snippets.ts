import { escapeMarkup } from "../../values/entities.ts";
import type { Voice } from "../language.ts";
import { absolute } from "../paths.ts";
import type { Figure } from "./figure.ts";

/** What somebody pastes elsewhere to show a chart. */
export interface Snippet {
  kind: "markdown" | "html" | "frame";
  text: string;
}

/** Room in a frame for the title, the caption and the links around the drawing. */
const FRAME_EXTRA = 260;

/**
 * A chart as Markdown, as an image in HTML, and as a frame that holds the links of its marks too.
 * @param drawing the chart as drawn wide, which says how much room it takes
 */
export function snippetsOf(
  { name, title, at }: Figure,
  drawing: string,
  { href, paths }: Voice,
  site: URL | undefined,
): Snippet[] {
  const picture = absolute(paths.chart(name, "png"), site);
  const page = absolute(`${href(at ?? "/")}#figure-${name}`, site);
  const frame = absolute(paths.embed(name), site);
  const [width = 0, height = 0] = sizeOf(drawing);
  const label = escapeMarkup(title, '"');
  return [
    { kind: "markdown", text: `[![${title.replace(/[[\]\\]/g, "\\$&")}](${picture})](${page})` },
    {
      kind: "html",
      text: `<a href="${page}"><img src="${picture}" alt="${label}" width="${width}" loading="lazy"></a>`,
    },
    {
      kind: "frame",
      text: `<iframe src="${frame}" title="${label}" width="100%" height="${height + FRAME_EXTRA}" loading="lazy"></iframe>`,
    },
  ];
}

function sizeOf(svg: string): number[] {
  return (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map((part) => Math.ceil(Number(part)));
}
