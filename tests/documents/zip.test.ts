import { expect, test } from "vitest";
import { listParts, unpack } from "../../src/documents/zip.ts";
import { refusing } from "../refusing.ts";
import { zipOf } from "./drawn/zip.ts";

const file = () => zipOf({ "a.xml": "一份自评报告".repeat(50), "b.xml": "另一份" });
const textOf = (part: Uint8Array | undefined) => new TextDecoder().decode(part);

/** The file with one bit of the checksum that its directory states for the first part turned. */
function misstated(): Uint8Array {
  const bytes = file();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = view.getUint32(bytes.length - 22 + 16, true);
  view.setUint32(directory + 16, view.getUint32(directory + 16, true) ^ 1, true);
  return bytes;
}

test("a packed file gives back its parts", () => {
  expect(listParts(file())).toEqual(["a.xml", "b.xml"]);
  expect(textOf(unpack(file(), () => true).get("a.xml"))).toBe("一份自评报告".repeat(50));
});

test("a part that is not what its checksum says is refused, and only that part", () => {
  expect(() => unpack(misstated(), () => true)).toThrow(refusing(/a\.xml 与它的校验值不符/));
  expect(textOf(unpack(misstated(), (name) => name === "b.xml").get("b.xml"))).toBe("另一份");
});
