import { type ShareLook, shareSign } from "./shares.ts";
import { COLOURS, textWidth } from "./theme.ts";

/** What a sign of a chart means. */
export interface LegendKey {
  /** svg within 14 by 14. */
  sign: string;
  label: string;
}

const [SIGN, FONT, LINE, GAP] = [14, 13, 22, 20];

/** Signs and their meanings side by side, on as many lines as they need; `height` is what they take. */
export function drawLegend(keys: LegendKey[], width: number): { svg: string; height: number } {
  let [x, y] = [0, 0];
  const parts = keys.map(({ sign, label }) => {
    const wide = SIGN + 6 + textWidth(label, FONT);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const part = `<g transform="translate(${x},${y})">${sign}<text x="${SIGN + 6}" y="12" font-size="${FONT}" text-anchor="start">${label}</text></g>`;
    x += Math.ceil(wide) + GAP;
    return part;
  });
  return { svg: parts.join(""), height: keys.length > 0 ? y + LINE : 0 };
}

/** The kinds of a bar as the drawing of this id fills them. */
export function lookSigns<Own extends ShareLook>(
  looks: Own[],
  id: string,
): [kind: Own["kind"], sign: string][] {
  return looks.map((look) => [look.kind, shareSign(look, id)]);
}

/** The signs of rates, money, targets and severities. */
export const SIGNS = {
  reached: `<circle cx="7" cy="7" r="6" fill="${COLOURS.reached}"/>`,
  below: `<circle cx="7" cy="7" r="6" fill="${COLOURS.missed}"/>`,
  circle: `<circle cx="7" cy="7" r="5.5" fill="${COLOURS.quiet}"/>`,
  square: `<rect x="2" y="2" width="10" height="10" fill="${COLOURS.quiet}"/>`,
  diamond: `<path d="M7,0L12,7L7,14L2,7Z" fill="${COLOURS.quiet}"/>`,
  hollow: `<circle cx="7" cy="7" r="5" fill="none" stroke="${COLOURS.quiet}" stroke-width="2"/>`,
  initial: `<path d="M7,1V13" stroke="${COLOURS.ink}" stroke-width="2"/>`,
  annual: `<circle cx="7" cy="7" r="6" fill="none" stroke="${COLOURS.reached}" stroke-width="1.5"/>`,
  reachedBar: `<rect x="0" y="4" width="14" height="6" fill="${COLOURS.reached}"/>`,
  budgetBar: `<rect x="1" y="2" width="12" height="10" fill="none" stroke="${COLOURS.quiet}" stroke-width="1.5"/>`,
  missedBar: `<rect x="0" y="4" width="14" height="6" fill="${COLOURS.missed}"/>`,
  high: `<rect x="2" y="2" width="10" height="10" fill="${COLOURS.missed}"/>`,
  medium: `<rect x="3" y="3" width="8" height="8" fill="none" stroke="${COLOURS.missed}" stroke-width="2"/>`,
  low: `<rect x="3" y="3" width="8" height="8" fill="none" stroke="${COLOURS.unknown}" stroke-width="2"/>`,
  info: `<rect x="5" y="5" width="4" height="4" fill="${COLOURS.unknown}"/>`,
  score: `<path d="M7,1L12,7L7,13L2,7Z" fill="none" stroke="${COLOURS.ink}" stroke-width="1.5"/>`,
  executed: `<circle cx="7" cy="7" r="4" fill="${COLOURS.reached}"/>`,
} as const;
