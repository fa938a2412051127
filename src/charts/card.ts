import { escapeMarkup } from "../values/entities.ts";
import { breakWords, HEADLINE } from "./break-words.ts";
import { inLight } from "./file.ts";
import { drawLegend, type LegendKey } from "./legend.ts";
import { SIZES, textWidth } from "./theme.ts";

/** Pixels, as those who show shared pages ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says of a page. */
export interface Card {
  site: string;
  /** The name of the page. */
  kicker: string;
  /** What it found. */
  headline: string;
  /** Where it is read. */
  address: string;
  /** The chart it opens with, drawn narrow; null where it has none. */
  chart: string | null;
  /** What its signs mean. */
  legend: LegendKey[];
}

const MARGIN = 64;
const [TOP, FOOT] = [132, 572];
/** What the chart is enlarged by, so that it can be read on a phone, and where it begins. */
const ZOOM = 1.5;
const KEY_ZOOM = 1.35;
const CHART_LEFT = CARD.width - MARGIN - SIZES.narrow.width * ZOOM;
/** Sizes a headline may have, the largest that fits is taken; a line is so many times as high. */
const FONTS = [68, 60, 54, 48, 42, 37, 32];
const LINE = 1.36;
/** Over how much of its foot a chart that goes on fades out. */
const FADE = 84;

/**
 * A page as a picture to share it with: what it found in large type, beside it the beginning of its chart.
 * @param sheet the chart's styles
 * @param tokens the custom properties they name
 */
export function drawCard(card: Card, sheet: string, tokens: string): string {
  const { site, kicker, headline, address, chart, legend } = card;
  const { width, height } = CARD;
  const room = (chart ? CHART_LEFT - 56 : width - MARGIN) - MARGIN;
  const { font, lines } = setHeadline(headline, room, FOOT - TOP - 24);
  return `${inLight(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<style>${sheet}</style><defs><linearGradient id="fade" x2="0" y2="1"><stop stop-color="var(--paper)" stop-opacity="0"/><stop offset="1" stop-color="var(--paper)"/></linearGradient></defs>` +
      `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
      (chart ? beside(chart, legend) : "") +
      `<path d="M${MARGIN},94H${width - MARGIN}" stroke="var(--rule)" stroke-width="3"/>` +
      text(MARGIN, 74, 28, site, `${SONG} fill="var(--ink)"`) +
      text(width - MARGIN, 74, 24, kicker, 'text-anchor="end" fill="var(--ink-quiet)"') +
      lines
        .map((line, index) =>
          text(MARGIN, TOP + font * (1 + LINE * index), font, line, `${SONG} fill="var(--ink)"`),
        )
        .join("") +
      text(MARGIN, 604, 22, address, 'fill="var(--ink-quiet)"') +
      "</svg>",
    tokens,
  )}\n`;
}

/** The face of headlines, by the name that its file gives itself. */
const SONG = 'font-family="Noto Serif SC" font-weight="600"';

const text = (x: number, y: number, size: number, what: string, look: string) =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" ${look}>${escapeMarkup(what)}</text>`;

// Below a chart stands its legend; one that is longer than the room above that goes on, and fades to say so.
function beside(chart: string, legend: LegendKey[]): string {
  const width = SIZES.narrow.width * ZOOM;
  const [, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart) ?? []).slice(1).map(Number);
  const keys = drawLegend(
    legend.map(({ sign, label }) => ({ sign, label: escapeMarkup(label) })),
    width / KEY_ZOOM,
  );
  const room = CARD.height - 26 - keys.height * KEY_ZOOM - 16 - TOP;
  const whole = height * ZOOM <= room;
  const placed = chart.replace(
    /^<svg/,
    `<svg x="${CHART_LEFT}" y="${TOP}" width="${width}" height="${height * ZOOM}"`,
  );
  const [x, wide] = [CHART_LEFT - 8, width + 16];
  const fade =
    `<rect x="${x}" y="${TOP + room - FADE}" width="${wide}" height="${FADE}" fill="url(#fade)"/>` +
    `<rect x="${x}" y="${TOP + room - 1}" width="${wide}" height="${CARD.height - TOP - room + 1}" fill="var(--paper)"/>`;
  const under = TOP + (whole ? height * ZOOM : room) + 16;
  return `${placed}${whole ? "" : fade}<g transform="translate(${CHART_LEFT},${under}) scale(${KEY_ZOOM})" fill="var(--ink)">${keys.svg}</g>`;
}

function setHeadline(headline: string, width: number, height: number): { font: number; lines: string[] } {
  for (const font of FONTS) {
    const lines = breakEvenly(headline, width, font);
    if (lines.length * font * LINE <= height) return { font, lines };
  }
  const font = FONTS.at(-1) ?? 0;
  const lines = breakWords(headline, width, font).slice(0, Math.floor(height / (font * LINE)));
  return { font, lines: [...lines.slice(0, -1), `${lines.at(-1)?.slice(0, -1)}…`] };
}

// The narrowest room that needs no more lines: no last line of one word.
function breakEvenly(text: string, width: number, font: number): string[] {
  let lines = breakWords(text, width, font);
  for (let room = width - font / 2; room > width / 2; room -= font / 2) {
    const narrower = breakWords(text, room, font);
    if (narrower.length > lines.length || narrower.some((line) => textWidth(line, font, HEADLINE) > width))
      break;
    lines = narrower;
  }
  return lines;
}
