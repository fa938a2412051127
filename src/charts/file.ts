/** What a chart says of itself when it stands alone. */
export interface Imprint {
  title: string;
  credit: string;
}

/** Room around the drawing; the imprint stands above and below. */
const [HEAD, FOOT, MARGIN] = [52, 36, 16];

/**
 * A chart as a file of its own: the sheet of the site goes with it, its colours resolved to those of the light theme.
 * @param sheet the chart's styles
 * @param tokens the custom properties they name
 */
export function chartFile(svg: string, { title, credit }: Imprint, sheet: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, lightOf(value ?? "")]),
  );
  const resolve = (text: string) =>
    text.replace(/var\(--([\w-]+)\)/g, (whole, name) => values.get(name) ?? whole);
  const [width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
  const box = [-MARGIN, -HEAD, width + 2 * MARGIN, height + HEAD + FOOT];
  const [x, y, wide, tall] = box;
  const frame =
    `<style>${sheet}</style><rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="var(--paper)"/>` +
    `<text y="-20" font-size="18" font-weight="600" text-anchor="start">${escapeText(title)}</text>` +
    `<text y="${height + 20}" font-size="12" fill="var(--ink-quiet)" text-anchor="start">${escapeText(credit)}</text>`;
  const opened = svg
    .replace(/ viewBox="[^"]*"/, ` viewBox="${box.join(" ")}"`)
    .replace(
      /^<svg([^>]*)>/,
      (_, attributes) => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${frame}`,
    );
  return `${resolve(opened)}\n`;
}

const lightOf = (value: string) => /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value.replaceAll('"', "'");

const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
