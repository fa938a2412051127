/** One thing that is said, and where it stands among the messages. */
export interface Leaf {
  path: string;
  value: unknown;
}

/** Every string and function of a language, in order. */
export function leavesOf(value: unknown, path = ""): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, own]) => leavesOf(own, path === "" ? key : `${path}.${key}`));
}

/** What stands at a path; undefined where nothing does. */
export function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (found, key) => (typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined),
      value,
    );
}
