/** Where something stands in the picture of a page: its page, and millimetres from the corner of a page taken to be A4. */
export interface Frame {
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

const SAID = /^第(\d+)页左(-?\d+)上(-?\d+)宽(\d+)高(\d+)毫米$/;

/** The frame as the place of a recognised cell says it. */
export const sayFrame = ({ page, left, top, width, height }: Frame): string =>
  `第${page}页左${left}上${top}宽${width}高${height}毫米`;

/** The frame that a place says; null where it says none, as where nothing was recognised or nothing may be shown. */
export function frameOf(origin: string | undefined): Frame | null {
  const said = SAID.exec(origin ?? "")
    ?.slice(1)
    .map(Number);
  if (!said) return null;
  const [page = 0, left = 0, top = 0, width = 0, height = 0] = said;
  return { page, left, top, width, height };
}

/** The place without its frame: nothing of it is to be shown. */
export const withoutFrame = (origin: string | undefined): string | undefined =>
  origin?.replace(SAID, "第$1页");

/** The smallest frame around those of the first's page; null where there is none. */
export function around(frames: Frame[]): Frame | null {
  const [first] = frames;
  if (!first) return null;
  const own = frames.filter(({ page }) => page === first.page);
  const [left, top] = [Math.min(...own.map((one) => one.left)), Math.min(...own.map((one) => one.top))];
  const right = Math.max(...own.map((one) => one.left + one.width));
  const bottom = Math.max(...own.map((one) => one.top + one.height));
  return { page: first.page, left, top, width: right - left, height: bottom - top };
}

/** The cells of tables that say where something stands in a picture; empty where it was not recognised in one. */
export const frameCells = (frame: Frame | null): { page: number | null; box: string | null } => ({
  page: frame?.page ?? null,
  box: frame && [frame.left, frame.top, frame.width, frame.height].join(" "),
});

/** A page is taken to be as wide as A4, upright or lying. */
const [UPRIGHT, LYING] = [210, 297];

/** How large the page is, in millimetres, of which a picture has so many pixels. */
export function paperOf(wide: number, high: number): Pick<Frame, "width" | "height"> {
  const width = wide > high ? LYING : UPRIGHT;
  return { width, height: (width * high) / wide };
}

/** Millimetres of paper that are shown around a frame. */
const AROUND = 1;

/** A frame as it is shown, with a little paper around it: the `viewBox` of a page, and its width as a length. */
export const cropOf = ({ left, top, width, height }: Frame): { viewBox: string; width: string } => ({
  viewBox: [left - AROUND, top - AROUND, width + 2 * AROUND, height + 2 * AROUND].join(" "),
  width: `${width + 2 * AROUND}mm`,
});

/** The frame that cells of a table say. */
export function parseFrame({ page, box }: { page: number | null; box: string | null }): Frame | null {
  const [left, top, width, height] = (box ?? "").split(" ").map(Number);
  if (page === null || left === undefined || top === undefined || width === undefined || height === undefined)
    return null;
  return { page, left, top, width, height };
}
