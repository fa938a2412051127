/** Where something stands in a picture: its edges in pixels, both of it. */
export interface InkBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How many pixels high it is. */
export const heightOf = ({ top, bottom }: InkBox) => bottom - top + 1;

/** How many pixels wide it is. */
export const widthOf = ({ left, right }: InkBox) => right - left + 1;

/** The smallest box around some. */
export function around(boxes: InkBox[]): InkBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
