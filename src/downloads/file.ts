import { createHash } from "node:crypto";
import type { FileFacts } from "../exports/descriptors/datapackage.ts";
import type { Address } from "../exports/descriptors/json-ld.ts";
import { keptLater, keyOf, siteKey } from "../kept.ts";

export type { FileFacts };

/** What a download is called, in both languages. */
export interface Title {
  zh: string;
  en: string;
}

/** A file below /data/ and how its content is made; the addresses in it are those of the site it stands on. */
export interface Download {
  path: string;
  title: Title;
  make: (address: Address) => Content | Promise<Content>;
  /** For what takes long to make: all that it is made of beside the code and its address, so that it need not be made again. */
  of?: string[];
}
type Content = string | Uint8Array<ArrayBufferLike>;

const made = new Map<string, Promise<Uint8Array>>();
const described = new Map<string, Promise<FileFacts>>();

/** The bytes of a download, made once: the page that lists it, the archive and the file itself share them. */
export function bytesOf(file: Download, address: Address): Promise<Uint8Array> {
  const key = address(file.path);
  const bytes = made.get(key) ?? makeBytes(file, address);
  made.set(key, bytes);
  return bytes;
}

function makeBytes({ path, make, of }: Download, address: Address): Promise<Uint8Array> {
  const site = siteKey();
  const anew = () => encode(make(address));
  return of && site ? keptLater("downloads", keyOf(site, path, address(""), ...of), anew) : anew();
}

/** The same for one that is asked for once: its bytes are not kept, its facts are. */
export async function takeBytes(file: Download, address: Address): Promise<Uint8Array> {
  const bytes = await bytesOf(file, address);
  await factsOf(file, address);
  made.delete(address(file.path));
  return bytes;
}

/** Size and checksum of a download. */
export function factsOf(file: Download, address: Address): Promise<FileFacts> {
  const key = address(file.path);
  const facts = described.get(key) ?? bytesOf(file, address).then((bytes) => describeBytes(file.path, bytes));
  described.set(key, facts);
  return facts;
}

/** The same where the bytes are not held for it: they are recalled, or made anew, when the file itself is asked for. */
export async function factsAlone(file: Download, address: Address): Promise<FileFacts> {
  const key = address(file.path);
  const isHeld = made.has(key);
  const facts = await factsOf(file, address);
  if (!isHeld) made.delete(key);
  return facts;
}

/** Size and checksum of these bytes. */
export function describeBytes(path: string, bytes: Uint8Array): FileFacts {
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Text as UTF-8, bytes as they are. */
export async function encode(content: Content | Promise<Content>): Promise<Uint8Array> {
  const made = await content;
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}
