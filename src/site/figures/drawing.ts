import type { Drawing } from "../../charts/draw.ts";
import type { Size } from "../../charts/theme.ts";
import { kept, keyOf, siteKey } from "../../kept.ts";
import type { Voice } from "../language.ts";
import type { Figure } from "./figure.ts";

/** Stands for the id of a drawing in what is kept: the same drawing is shown under several. */
const ANY_ID = "any-drawing-id";

/** All that a drawing is made of, beside its size. */
interface Drawn<Rows> {
  voice: Pick<Voice, "language">;
  /** The figure it is of. */
  name: string;
  /** What a screen reader says instead of the marks. */
  label: string;
  /** Data alone; what is drawn differs only where these do. */
  rows: Rows;
}

/**
 * How a figure is drawn: once for each size, whatever pages show it, and not again in a later build of the same.
 * @param draw needs nothing of the data but what it is given; it may use the words of its language
 */
export function drawing<Rows>(
  { voice: { language }, name, label, rows }: Drawn<Rows>,
  draw: (rows: Rows, size: Size, drawing: Drawing) => string,
): Figure["draw"] {
  let data: string | undefined;
  return (size, id) => {
    const site = siteKey();
    if (site === null) return draw(rows, size, { id, label });
    data ??= JSON.stringify(rows);
    const svg = kept("drawings", keyOf(site, language, name, label, size, data), () =>
      new TextEncoder().encode(draw(rows, size, { id: ANY_ID, label })),
    );
    return new TextDecoder().decode(svg).replaceAll(ANY_ID, id);
  };
}
