import { expect, test } from "vitest";
import { listPages } from "../browser/site.ts";

test("every table of the site says what it holds", () => {
  const silent = listPages().flatMap(({ path, document }) =>
    [...document.querySelectorAll("table")]
      .filter((table) => !table.querySelector("caption")?.textContent?.trim())
      .map(() => path),
  );
  expect(silent).toEqual([]);
});
