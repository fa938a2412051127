import type { OldKind } from "../model/words.ts";

/** What each is turned into. */
export const TURNED_INTO = {
  doc: "docx",
  xls: "xlsx",
  rtf: "docx",
  odt: "docx",
  ods: "xlsx",
} as const satisfies Record<OldKind, "docx" | "xlsx">;

/** The names of the streams of a compound file, UTF-16. */
const STREAMS: [OldKind, RegExp][] = [
  ["doc", /W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0/],
  ["xls", /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0\0\0/],
];
const LOCKED = /E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0/;

/**
 * Which old kind a file is, told by its content: .wps and .et are those of Word and Excel. Null where it is none, or takes a
 * password.
 */
export function oldKind(bytes: Uint8Array): OldKind | null {
  const starts = (...own: number[]) => own.every((byte, index) => bytes[index] === byte);
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rtf";
  if (starts(0x50, 0x4b)) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 128));
    const [, what] = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(head) ?? [];
    return what === "text" ? "odt" : what === "spreadsheet" ? "ods" : null;
  }
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return null;
  const text = new TextDecoder("latin1").decode(bytes);
  return LOCKED.test(text) ? null : (STREAMS.find(([, name]) => name.test(text))?.[0] ?? null);
}
