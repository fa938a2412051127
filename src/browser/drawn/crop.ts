import { cropOf, type Frame, paperOf } from "../../model/frame.ts";
import { h } from "../shown/build.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * A place in the picture of a page, drawn when it comes near; nothing where no picture is stored.
 * @param address of the picture
 * @param label what it is of
 */
export function crop(address: string, frame: Frame, label: string): HTMLElement {
  const image = h("img", { alt: "", loading: "lazy", width: 1, height: 1 });
  const place = h("span", { class: "crop-coming" }, image);
  image.addEventListener("error", () => place.remove());
  image.addEventListener("load", () => place.replaceWith(drawn(image, frame, label)));
  image.src = address;
  return place;
}

function drawn(
  { src, naturalWidth, naturalHeight }: HTMLImageElement,
  frame: Frame,
  label: string,
): SVGSVGElement {
  const [paper, shown] = [paperOf(naturalWidth, naturalHeight), cropOf(frame)];
  const picture = element("image", { href: src, width: paper.width, height: paper.height });
  return element("svg", { class: "crop", ...shown, role: "img", "aria-label": label }, picture);
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
  ...children: Element[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}
