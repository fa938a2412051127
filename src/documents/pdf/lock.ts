import { UnreadableFile } from "../block.ts";
import { md5 } from "../md5.ts";
import { type Lock256, openKey256 } from "./lock-256.ts";

/** Unlocks the data of a stream of the given object. */
export type Unlock = (object: number, generation: number, data: Uint8Array) => Promise<Uint8Array>;

/** What a locked file says of its lock (ISO 32000-1, 7.6). */
interface Lock {
  revision: number;
  isAes: boolean;
  keyLength: number;
  owner: Uint8Array;
  user: Uint8Array;
  permissions: number;
  id: Uint8Array;
  locksMetadata: boolean;
}

/** What stands for a password that is shorter than 32 bytes; for none, all of it. */
const PADDING = Uint8Array.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a".match(/../g) ?? [],
  (pair) => Number.parseInt(pair, 16),
);
const LONGEST = 4096;

/**
 * How a PDF is unlocked that anyone may open and only its owner may change: with no password. Null where it is not locked.
 * @param text the file, a character a byte
 * @throws UnreadableFile where it takes a password, or the lock is none of RC4 and AES
 */
export async function readLock(text: string): Promise<Unlock | null> {
  const found = /\/Encrypt\s*(?:(\d{1,9})\s+(\d{1,5})\s+R|<<)/.exec(text);
  if (!found) return null;
  const dictionary = dictionaryOf(text, found);
  const newer = lock256(dictionary);
  const whole = newer && (await openKey256(newer));
  if (whole) return (_object, _generation, data) => unlockAes(whole, data);
  const lock = lockOf(text, dictionary);
  const key = lock && keyOf(lock);
  if (!lock || !key || !opens(lock, key)) throw new UnreadableFile(1, { kind: "pdf-locked" });
  return (object, generation, data) => {
    const place = [object, object >> 8, object >> 16, generation, generation >> 8];
    const salt = lock.isAes ? [0x73, 0x41, 0x6c, 0x54] : [];
    const own = md5(Uint8Array.from([...key, ...place, ...salt])).slice(0, Math.min(16, key.length + 5));
    return lock.isAes ? unlockAes(own, data) : Promise.resolve(rc4(own, data));
  };
}

/** Data locked or unlocked by RC4: the same either way. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const box = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (box[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
  });
}

async function unlockAes(key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  // a line end before the end mark is no part of the data
  const [start, rest] = [data.slice(0, 16), data.slice(16, data.length - (data.length % 16))];
  if (rest.length === 0) return rest;
  try {
    const own = await crypto.subtle.importKey("raw", key.slice(), "AES-CBC", false, ["decrypt"]);
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv: start }, own, rest));
  } catch {
    throw new UnreadableFile(1, { kind: "pdf-damaged-lock" });
  }
}

function dictionaryOf(text: string, found: RegExpExecArray): string {
  const [, object, generation] = found;
  const begun = object ? new RegExp(`(?<!\\d)${object}\\s+${generation}\\s+obj`).exec(text) : found;
  return begun ? text.slice(begun.index, begun.index + LONGEST) : "";
}

const numberIn = (dictionary: string, name: string, missing: number) =>
  Number(new RegExp(`/${name}\\s+(-?\\d{1,10})(?!\\d)`).exec(dictionary)?.[1] ?? missing);

function lock256(dictionary: string): Lock256 | null {
  const [version, revision] = [numberIn(dictionary, "V", 0), numberIn(dictionary, "R", 0)];
  const [user, userKey] = [
    stringBehind(dictionary, /\/U\s*(?=[(<])/),
    stringBehind(dictionary, /\/UE\s*(?=[(<])/),
  ];
  const isKnown = version === 5 && (revision === 5 || revision === 6) && /\/CFM\s*\/AESV3\b/.test(dictionary);
  return isKnown && user && userKey ? { revision, user, userKey } : null;
}

function lockOf(text: string, dictionary: string): Lock | null {
  const [version, revision] = [numberIn(dictionary, "V", 0), numberIn(dictionary, "R", 0)];
  const method = /\/CFM\s*\/(\w+)/.exec(dictionary)?.[1] ?? "V2";
  const [owner, user] = [
    stringBehind(dictionary, /\/O\s*(?=[(<])/),
    stringBehind(dictionary, /\/U\s*(?=[(<])/),
  ];
  const isKnown =
    version >= 1 && version <= 4 && revision >= 2 && revision <= 4 && /^(?:V2|AESV2)$/.test(method);
  if (!isKnown || !/\/Filter\s*\/Standard\b/.test(dictionary) || !owner || !user) return null;
  return {
    revision,
    isAes: version === 4 && method === "AESV2",
    keyLength: version === 4 ? 16 : version === 1 ? 5 : Math.min(16, numberIn(dictionary, "Length", 40) / 8),
    owner,
    user,
    permissions: numberIn(dictionary, "P", 0),
    id: stringBehind(text, /\/ID\s*\[\s*(?=[(<])/) ?? new Uint8Array(0),
    locksMetadata: !/\/EncryptMetadata\s+false/.test(dictionary),
  };
}

function keyOf({ revision, keyLength, owner, permissions, id, locksMetadata }: Lock): Uint8Array {
  const allowed = [permissions, permissions >> 8, permissions >> 16, permissions >> 24];
  const open = revision >= 4 && !locksMetadata ? [255, 255, 255, 255] : [];
  let key = md5(Uint8Array.from([...PADDING, ...owner.slice(0, 32), ...allowed, ...id, ...open]));
  for (let round = 0; revision >= 3 && round < 50; round++) key = md5(key.slice(0, keyLength));
  return key.slice(0, keyLength);
}

// whether the file opens without a password
function opens({ revision, user, id }: Lock, key: Uint8Array): boolean {
  if (revision === 2) return isSame(rc4(key, PADDING), user, 32);
  let proof = rc4(key, md5(Uint8Array.from([...PADDING, ...id])));
  for (let round = 1; round <= 19; round++)
    proof = rc4(
      key.map((byte) => byte ^ round),
      proof,
    );
  return isSame(proof, user, 16);
}

const isSame = (a: Uint8Array, b: Uint8Array, length: number) =>
  Array.from({ length }, (_, index) => index).every((index) => a[index] === b[index]);

const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The bytes of the string that stands behind a pattern, written in brackets or in hexadecimal digits. */
function stringBehind(text: string, pattern: RegExp): Uint8Array | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const rest = text.slice(match.index + match[0].length, match.index + LONGEST);
  const digits = /^<([0-9a-f\s]*)>/i.exec(rest)?.[1]?.replace(/\s/g, "");
  if (digits !== undefined)
    return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, "0"), 16));
  let [depth, said] = [0, ""];
  for (const [whole, escaped] of rest.matchAll(/\\([0-7]{1,3}|\r\n|[\s\S])|[\s\S]/g)) {
    if (whole === ")") depth -= 1;
    if (depth === 0 && whole !== "(") break;
    if (escaped === undefined) said += depth === 0 ? "" : whole;
    else if (/^[0-7]/.test(escaped)) said += String.fromCharCode(Number.parseInt(escaped, 8) & 255);
    else if (!/^[\r\n]/.test(escaped)) said += ESCAPES[escaped] ?? escaped;
    if (whole === "(") depth += 1;
  }
  return Uint8Array.from(said, (char) => char.charCodeAt(0));
}
