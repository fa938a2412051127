/** What declarations say about text that is there and yet not to be seen; undefined where they say nothing. */
export interface Sunk {
  /** Whether text has a size; what stands in an element may have one of its own. */
  sized?: boolean;
  /** Whether an element is opaque, and whether it stands on the page: all in it goes with it. */
  opaque?: boolean;
  placed?: boolean;
  /** Set where it may be cut off: shut until somebody opens it, or only its box is. */
  shut?: boolean;
}

/** What a page must write somewhere for any text to be sunk. */
export const MAY_SINK =
  /font(?:-size)?\s*:\s*0|opacity\s*[:(]\s*[.0]|:\s*-\d{3}|\(\s*-\d{3}|clip(?:-path)?\s*:|overflow(?:-[xy])?\s*:\s*hidden|scale|content-visibility/i;

/** The properties that sink text, alone or together. */
export const SINKS =
  /^(?:font(?:-size)?|opacity|filter|position|left|top|clip(?:-path)?|text-indent|margin(?:-left|-top)?|transform|scale|content-visibility|display|(?:max-)?(?:width|height)|overflow(?:-[xy])?|animation(?:-name)?|transition(?:-property)?)$/;

const NOUGHT = /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:px|pt|em|rem|%|vw|vh)?$/;
/** So far up or to the left, nothing of an element reaches the page. */
const FAR = /^-(?:999|\d{4,})(?:\.\d+)?(?:px|pt|em|rem|%)$/;
const FAR_AWAY = /translate(?:3d|[xy])?\(\s*(?:[^(),]*,\s*)?-(?:999|\d{4,})(?:px|pt|em|rem|%)/;
const CLIPPED = /^rect\(\s*(?:0(?:px)?[\s,]*){4}\)$/;
const CUT =
  /^(?:inset\(\s*(?:[5-9]\d|100)%\s*\)|circle\(\s*0(?:px|%)?\b|polygon\(\s*(?:0(?:px|%)?[\s,]*)+\))/;
const FLAT = /(?:^|\s)scale(?:3d|[xy])?\(\s*0(?:\.0*)?\s*[,)]/;
/** Sizes that are those of the text around, or a share of it. */
const OF_AROUND = /^(?:inherit|initial|unset|revert|smaller|larger|[\d.]+(?:em|%))?$/;
const BOX = /^(?:(?:inline-)?(?:block|flex|grid|table)|list-item|table-cell|flow-root)$/;

/**
 * What the declarations of an element say so, by their names in small letters.
 * @param isBlock whether the element is a box where nothing is said of it
 */
export function readSunk(own: Map<string, string>, isBlock = false): Sunk {
  const sunk: Sunk = {};
  const says = (name: string, what: RegExp) => what.test(own.get(name) ?? "");
  const size = own.get("font-size");
  if (size !== undefined && (NOUGHT.test(size) || !OF_AROUND.test(size))) sunk.sized = !NOUGHT.test(size);
  const font = own.get("font");
  if (font !== undefined) sunk.sized = !/^0(?:px)?[\s/]/.test(font);
  const opacity = own.get("opacity");
  // what moves is shown in the end
  const moves = /animation|transition/.test([...own.keys()].join());
  if (opacity !== undefined) sunk.opaque = !NOUGHT.test(opacity) || moves;
  if (says("filter", /opacity\(\s*0(?:\.0*)?%?\s*\)/)) sunk.opaque = false;
  const isFree = says("position", /^(?:absolute|fixed)$/);
  const isMoved = isFree || says("position", /^(?:relative|sticky)$/);
  const isBox = isFree || says("display", BOX) || (isBlock && !own.has("display"));
  const isFar =
    (isMoved && (says("left", FAR) || says("top", FAR))) ||
    (isFree && says("clip", CLIPPED)) ||
    (isBox && (says("text-indent", FAR) || says("clip-path", CUT))) ||
    (isBox && (says("transform", FLAT) || says("transform", FAR_AWAY) || says("scale", /^0(?:\.0*)?$/))) ||
    (isBox && (says("margin-left", FAR) || says("margin-top", FAR) || says("margin", /-(?:999|\d{4,})px/))) ||
    (isBox && says("content-visibility", /^hidden$/));
  const hides =
    isBox && ["overflow", "overflow-x", "overflow-y"].some((name) => says(name, /^(?:hidden|clip)$/));
  const isShut = hides && says("width", NOUGHT) && says("height", NOUGHT);
  const mayShut = ["width", "height", "max-width", "max-height"].some((name) => says(name, NOUGHT));
  if (isFar || isShut) sunk.placed = false;
  else if (hides && mayShut) sunk.shut = true;
  else if (["position", "left", "top", "clip"].some((name) => own.has(name))) sunk.placed = true;
  return sunk;
}
