/** The user's half of a lock of 256 bits (ISO 32000-2, 7.6.4): 48 bytes that prove a password, and the key locked by it. */
export interface Lock256 {
  /** 5 as first drafted, 6 as standardized. */
  revision: number;
  user: Uint8Array;
  userKey: Uint8Array;
}

const HASHES = ["SHA-256", "SHA-384", "SHA-512"] as const;
const FEWEST_ROUNDS = 64;
const REPEATED = 64;
const BLOCK = 16;

/** The key of a file that opens with no password; null where it takes one. */
export async function openKey256({ revision, user, userKey }: Lock256): Promise<Uint8Array | null> {
  if (user.length < 48 || userKey.length < 32) return null;
  const proof = await hash(revision, user.slice(32, 40));
  if (!proof.every((byte, index) => byte === user[index])) return null;
  return decryptWhole(await hash(revision, user.slice(40, 48)), userKey.slice(0, 32));
}

// algorithm 2.B with an empty password
async function hash(revision: number, salt: Uint8Array): Promise<Uint8Array> {
  let key = await digest("SHA-256", salt);
  for (let round = 0, last = 0; revision >= 6 && (round < FEWEST_ROUNDS || last > round - 32); round++) {
    const repeated = new Uint8Array(key.length * REPEATED);
    for (let at = 0; at < repeated.length; at += key.length) repeated.set(key, at);
    const mixed = await encryptWhole(key.slice(0, BLOCK), key.slice(BLOCK, 2 * BLOCK), repeated);
    const remainder = mixed.slice(0, BLOCK).reduce((sum, byte) => sum + byte, 0) % HASHES.length;
    key = await digest(HASHES[remainder] ?? "SHA-256", mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.slice(0, 32);
}

async function digest(name: string, data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(name, data.slice()));
}

// the library always pads; what it adds is one block at the end
async function encryptWhole(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const own = await crypto.subtle.importKey("raw", key.slice(), "AES-CBC", false, ["encrypt"]);
  const padded = await crypto.subtle.encrypt({ name: "AES-CBC", iv: iv.slice() }, own, data.slice());
  return new Uint8Array(padded).slice(0, data.length);
}

// likewise, it wants a block of padding behind what it decrypts
async function decryptWhole(key: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  const own = await crypto.subtle.importKey("raw", key.slice(), "AES-CBC", false, ["encrypt", "decrypt"]);
  const iv = data.slice(-BLOCK);
  const padding = await crypto.subtle.encrypt({ name: "AES-CBC", iv }, own, new Uint8Array(0));
  const whole = Uint8Array.from([...data, ...new Uint8Array(padding)]);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: "AES-CBC", iv: new Uint8Array(BLOCK) }, own, whole),
  );
}
