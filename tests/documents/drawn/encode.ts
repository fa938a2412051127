type Wide = "utf-16le" | "utf-16be";

/** A text in an encoding that the platform only decodes. */
export function encodeAs(encoding: Wide | "gb18030" | "big5", text: string): Uint8Array {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
    return bytes;
  }
  const pairs = pairsOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.codePointAt(0) ?? 0;
      const pair = code < 0x80 ? [code] : pairs.get(char);
      if (!pair) throw new Error(`${encoding} has no pair of bytes for ${char}`);
      return pair;
    }),
  );
}

const known = new Map<string, Map<string, number[]>>();

function pairsOf(encoding: string): Map<string, number[]> {
  const before = known.get(encoding);
  if (before) return before;
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const char = decoder.decode(Uint8Array.of(first, second));
      if ([...char].length === 1 && char !== "\ufffd" && !pairs.has(char)) pairs.set(char, [first, second]);
    }
  }
  known.set(encoding, pairs);
  return pairs;
}
