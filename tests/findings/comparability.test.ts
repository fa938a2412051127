import { expect, test } from "vitest";
import { onlyChange } from "../../src/findings/comparability.ts";

const change = { points: -4.22, budget: 641.8, executed: null };

test("one comparable pair among others is the finding; several, or none, are not", () => {
  expect(onlyChange([{ change: null }, { change }])).toBe(change);
  expect(onlyChange([{ change }, { change }])).toBeNull();
  expect(onlyChange([{ change: null }])).toBeNull();
});
