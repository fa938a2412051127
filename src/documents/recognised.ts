import type { FoundCell } from "./write.ts";

/**
 * How the stored page of a scan says of a cell that its characters were recognised: where they stand in the picture, and that
 * nothing bears out its figure.
 */
const [PLACE, DOUBT] = ["data-recognised", "data-doubt"];

/** What an element says of itself; null where it was not recognised. */
export function recognisedOf(
  attributes: { name: string; value: string }[],
): Pick<FoundCell, "origin" | "recognised" | "problem"> | null {
  const place = attributes.find(({ name }) => name === PLACE);
  if (!place) return null;
  const isDoubted = attributes.some(({ name }) => name === DOUBT);
  return { origin: place.value, recognised: true, ...(isDoubted && { problem: "recognition" as const }) };
}

/** The same of a cell as it is read, as attributes of its element; empty where it was not recognised. */
export function sayRecognised({
  at,
  problem,
}: {
  at: { recognised?: true; origin?: string };
  problem?: string;
}): string {
  if (!at.recognised) return "";
  return ` ${PLACE}="${at.origin ?? ""}"${problem === "recognition" ? ` ${DOUBT}=""` : ""}`;
}
