import { once } from "../values/once.ts";

/** A place that says which place is above it; null at the top. */
type Nested = { code: string } & ({ parent: string | null } | { parent_code: string | null });

const byCode = once((places: Nested[]) => new Map(places.map((place) => [place.code, place])));

/** The code of the place above; null at the top. */
const codeAbove = (place: Nested) => ("parent" in place ? place.parent : place.parent_code);

/** A place with all above it, from the top, as far as they are among these, each once; nothing where it is not. */
export function trailOf<Place extends Nested>(code: string, places: Place[]): Place[] {
  const known = byCode(places) as Map<string, Place>;
  const trail: Place[] = [];
  let place = known.get(code);
  while (place && !trail.includes(place)) {
    trail.unshift(place);
    const above = codeAbove(place);
    place = above === null ? undefined : known.get(above);
  }
  return trail;
}

/** Those of these places that have one of the codes, or stand above one that has, in their order. */
export function withAbove<Place extends Nested>(codes: Iterable<string>, places: Place[]): Place[] {
  const wanted = new Set([...new Set(codes)].flatMap((code) => trailOf(code, places)));
  return places.filter((place) => wanted.has(place));
}
