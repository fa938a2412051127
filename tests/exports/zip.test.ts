import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { collect } from "../../src/exports/pieces.ts";
import { stampZip, writeZip } from "../../src/exports/zip.ts";

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

test("stamping writes the day over another one and leaves the content", () => {
  const stamped = zip("2020-02-29");
  stampZip(stamped, "2026-11-21");
  expect(stamped).toEqual(zip("2026-11-21"));
});

test("what is no archive is refused", () => {
  expect(() => stampZip(bytes("no archive, only words of some length"), "2026-11-21")).toThrow(
    /no zip archive/,
  );
});
