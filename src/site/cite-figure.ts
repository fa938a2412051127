import { type CitedWork, citeOneChart } from "../downloads/cite.ts";
import type { Figure } from "./figures/figure.ts";
import type { Voice } from "./language.ts";
import { absolute } from "./paths.ts";

/** A figure as it can be cited in a language, where it stands on its page. */
export function citeFigure(
  { name, title, at }: Figure,
  { language, href }: Voice,
  site: URL | undefined,
): CitedWork {
  const url = absolute(`${href(at ?? "/")}#figure-${name}`, site);
  return citeOneChart({ name, title, url }, language);
}
