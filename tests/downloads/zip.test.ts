import { randomBytes } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { refuseMore, writeZip } from "../../src/downloads/zip.ts";
import { collect, Repeated } from "../../src/exports/pieces.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: [string, Uint8Array[]][] = [
  ["README.md", [bytes("绩效"), bytes("自评")]],
  ["texts/长春.txt", [bytes("x".repeat(100_000))]],
  ["empty.txt", []],
];
const zip = (day: string) => collect((sink) => writeZip(FILES, day, sink));

test("every file comes back, piece after piece", () => {
  const back = unzipSync(zip("2026-11-21"));
  expect(Object.keys(back)).toEqual(["README.md", "texts/长春.txt", "empty.txt"]);
  expect(new TextDecoder().decode(back["README.md"])).toBe("绩效自评");
  expect(back["texts/长春.txt"]).toHaveLength(100_000);
  expect(back["empty.txt"]).toHaveLength(0);
});

test("the day is that of the data, in every time zone, and no clock is in it", () => {
  const [first, other] = [zip("2026-11-21"), zip("2026-11-22")];
  const before = process.env.TZ;
  process.env.TZ = "Pacific/Auckland";
  expect(zip("2026-11-21")).toEqual(first);
  process.env.TZ = before;
  expect(other).not.toEqual(first);
  // days since 1980 as zip packs them: 7 bits of year, 4 of month, 5 of day
  const packed = new DataView(first.buffer).getUint16(12, true);
  expect([packed >> 9, (packed >> 5) & 15, packed & 31]).toEqual([2026 - 1980, 11, 21]);
});

test("a file of several blocks comes back whole, and is packed", () => {
  const piece = bytes("每一块都自成一段，接起来仍是一个文件。".repeat(8_000));
  const large = Array.from({ length: 9 }, () => piece);
  const packed = collect((sink) => writeZip([["large.txt", large]], "2026-11-21", sink));
  const back = unzipSync(packed)["large.txt"];
  expect(Buffer.concat(large).equals(back ?? new Uint8Array())).toBe(true);
  expect(packed.length).toBeLessThan(piece.length);
});

test("pieces are taken as they are packed, not before", () => {
  const piece = randomBytes(1 << 20);
  let [taken, given, most] = [0, 0, 0];
  function* pieces() {
    for (; taken < 16; taken++) {
      most = Math.max(most, taken * piece.length - given);
      yield piece;
    }
  }
  writeZip([["noise", pieces()]], "2026-11-21", (bytes) => {
    given += bytes.length;
  });
  expect(taken).toBe(16);
  expect(most).toBeLessThan(4 * piece.length);
});

test("more than the format can count is refused", () => {
  expect(() => refuseMore(0xffff, 0xffffffff)).not.toThrow();
  expect(() => refuseMore(70_000, 0)).toThrow(/70000 files/);
  expect(() => refuseMore(1, 2 ** 32)).toThrow(/cannot count/);
});

test("what stands in many archives is packed once, to the same bytes", () => {
  let asked = 0;
  class Counted extends Repeated {
    override [Symbol.iterator]() {
      asked += 1;
      return super[Symbol.iterator]();
    }
  }
  const piece = new TextEncoder().encode("行".repeat(400_000));
  const shared = new Counted([piece, piece]);
  const pack = (pieces: Iterable<Uint8Array>, day: string) =>
    Buffer.from(
      collect((sink) =>
        writeZip(
          [
            ["first.txt", [piece]],
            ["shared.txt", pieces],
          ],
          day,
          sink,
        ),
      ),
    );
  for (const day of ["2026-11-21", "2026-11-22"])
    expect(pack(shared, day).equals(pack([piece, piece], day))).toBe(true);
  expect(asked).toBe(1);
});
