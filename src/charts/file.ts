import type { Language } from "../model/words.ts";
import { escapeMarkup } from "../values/entities.ts";
import { breakWords } from "./break-words.ts";
import { drawLegend, type LegendKey } from "./legend.ts";

/** What a chart says of itself when it stands alone. */
export interface Imprint {
  title: string;
  credit: string;
  legend?: LegendKey[];
}

/** Room around the drawing; the imprint stands above and below. */
const [HEAD, FOOT, MARGIN] = [52, 36, 16];
/** Size and height of a line of the title, and of the credit. */
const TITLE = { font: 18, line: 26 };
const CREDIT = { font: 12, line: 18 };

/**
 * A chart as a file of its own: the sheet of the site goes with it, its colours resolved to those of the light theme.
 * @param sheet the chart's styles
 * @param tokens the custom properties they name
 */
export function chartFile(
  svg: string,
  { title, credit, legend = [] }: Imprint,
  sheet: string,
  tokens: string,
): string {
  const [width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
  const titles = breakWords(title, width, TITLE.font);
  const credits = breakWords(credit, width, CREDIT.font);
  const keys = drawLegend(
    legend.map(({ sign, label }) => ({ sign, label: escapeMarkup(label) })),
    width,
  );
  const underTitle = HEAD + (titles.length - 1) * TITLE.line;
  const head = underTitle + keys.height;
  const foot = FOOT + (credits.length - 1) * CREDIT.line;
  const box = [-MARGIN, -head, width + 2 * MARGIN, height + head + foot];
  const [x, y, wide, tall] = box;
  const frame =
    `<style>${sheet}</style><rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="var(--paper)"/>` +
    titles.map((line, index) => titleLine(line, HEAD - 20 - head + TITLE.line * index)).join("") +
    (legend.length > 0 ? `<g transform="translate(0,${underTitle - head - 4})">${keys.svg}</g>` : "") +
    credits.map((line, index) => creditLine(line, height + 20 + CREDIT.line * index)).join("");
  const opened = svg
    .replace(/ viewBox="[^"]*"/, ` viewBox="${box.join(" ")}"`)
    .replace(
      /^<svg([^>]*)>/,
      (_, attributes) => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${frame}`,
    );
  return `${inLight(opened, tokens)}\n`;
}

/** The tokens of a page in a language: what is set for another language alone is left out. */
export const tokensIn = (tokens: string, language: Language): string =>
  tokens.replace(/:root:lang\((\w+)\)\s*\{[^}]*\}/g, (block, own) => (own === language ? block : ""));

/** A drawing with each custom property replaced by what it is in the light theme. @param tokens the sheet that sets them */
export function inLight(svg: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, lightOf(value ?? "")]),
  );
  return svg.replace(/var\(--([\w-]+)\)/g, (whole, name) => values.get(name) ?? whole);
}

const titleLine = (text: string, y: number) =>
  `<text y="${y}" font-size="${TITLE.font}" font-weight="600" text-anchor="start">${escapeMarkup(text)}</text>`;

const creditLine = (text: string, y: number) =>
  `<text y="${y}" font-size="${CREDIT.font}" fill="var(--ink-quiet)" text-anchor="start">${escapeMarkup(text)}</text>`;

const lightOf = (value: string) => /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value.replaceAll('"', "'");
