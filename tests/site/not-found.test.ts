import { expect, test } from "vitest";
import { drawnAddress } from "../../src/browser/not-found.ts";

test.each([
  ["/reports/minle-2023/", "/r/?id=minle-2023"],
  ["/reports/minle-2023/source/", "/r/?id=minle-2023"],
  ["/reports/minle-2023/source/2/", "/r/?id=minle-2023"],
  ["/evaluations/minle-2023-01/", "/r/?id=minle-2023-01"],
  ["/brief/minle-2023/", "/r/?id=minle-2023"],
  ["/indicators/minle-2023/", "/r/?id=minle-2023"],
])("%s is drawn at %s", (address, drawn) => {
  expect(drawnAddress(address)).toBe(drawn);
});

test.each(["/", "/reports/", "/flags/rate-mismatch/", "/reports/a/b/", "/reports/%22%3E/", "/r/"])(
  "%s is nothing that could be drawn",
  (address) => {
    expect(drawnAddress(address)).toBeNull();
  },
);
