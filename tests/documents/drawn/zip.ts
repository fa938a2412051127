import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A packed file with some of its parts changed: text in, text out; null leaves a part out. */
export function withParts(
  file: Uint8Array,
  change: (name: string, text: string) => string | null,
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).flatMap(([name, part]): [string, Uint8Array][] => {
    const text = change(name, strFromU8(part));
    return text === null ? [] : [[name, strToU8(text)]];
  });
  return zipSync(Object.fromEntries(parts));
}

/** A packed file of the given texts. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
