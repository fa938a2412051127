/** What declarations say about text that is there and yet not to be seen; undefined where they say nothing. */
export interface Sunk {
  /** Whether text has a size; what stands in an element may have one of its own. */
  sized?: boolean;
  /** Whether an element is opaque, and whether it stands on the page: all in it goes with it. */
  opaque?: boolean;
  placed?: boolean;
}

/** What a page must write somewhere for any text to be sunk. */
export const MAY_SINK =
  /font(?:-size)?\s*:\s*0|opacity\s*:\s*[.0]|:\s*-\d{3}|clip\s*:|overflow\s*:\s*hidden/i;

const NOUGHT = /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:px|pt|em|rem|%|vw|vh)?$/;
/** So far up or to the left, nothing of an element reaches the page. */
const FAR = /^-(?:999|\d{4,})(?:\.\d+)?(?:px|pt|em|rem)$/;
const CLIPPED = /^rect\(\s*(?:0(?:px)?[\s,]*){4}\)$/;
/** Sizes that are those of the text around, or a share of it. */
const OF_AROUND = /^(?:inherit|initial|unset|revert|smaller|larger|[\d.]+(?:em|%))?$/;

/** What declarations say so, by their names in small letters. */
export function readSunk(own: Map<string, string>): Sunk {
  const sunk: Sunk = {};
  const size = own.get("font-size");
  if (size !== undefined && (NOUGHT.test(size) || !OF_AROUND.test(size))) sunk.sized = !NOUGHT.test(size);
  const font = own.get("font");
  if (font !== undefined) sunk.sized = !/^0(?:px)?[\s/]/.test(font);
  const opacity = own.get("opacity");
  // what moves is shown in the end
  if (opacity !== undefined)
    sunk.opaque = !NOUGHT.test(opacity) || /animation|transition/.test([...own.keys()].join());
  const says = (name: string, what: RegExp) => what.test(own.get(name) ?? "");
  const isFree = says("position", /^(?:absolute|fixed)$/);
  const isFar = isFree && (says("left", FAR) || says("top", FAR) || says("clip", CLIPPED));
  const isBox = isFree || says("display", /^(?:inline-)?block$/);
  const isShut = isBox && says("width", NOUGHT) && says("height", NOUGHT) && says("overflow", /^hidden$/);
  if (isFar || isShut) sunk.placed = false;
  else if (["position", "left", "top", "clip"].some((name) => own.has(name))) sunk.placed = true;
  return sunk;
}
