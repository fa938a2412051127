import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { md5 } from "../../src/documents/md5.ts";

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000])(
  "the digest of %i bytes is that of others",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) & 255);
    expect(Buffer.from(md5(bytes)).toString("hex")).toBe(createHash("md5").update(bytes).digest("hex"));
  },
);
