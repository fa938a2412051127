import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PLACES } from "../../src/persons/places.ts";
import { familyAt } from "../../src/persons/weigh.ts";
import { hidden } from "./hide.ts";
import { shortNames } from "./short-names.ts";

const places = shortNames(readFileSync("data/regions.csv", "utf8")).filter((name) => familyAt(name, 0));

test("all places of the list of regions are known whose name begins as a family name does", () => {
  expect([...PLACES]).toEqual(places);
});

test.each([
  ["alone in a cell", (place: string) => `${place}\t120`],
  ["beside other places", (place: string) => `覆盖长沙、${place}、重庆三地。`],
])("places are not hidden %s", (_, say) => {
  expect(places.filter((place) => hidden(say(place)) !== say(place))).toEqual([]);
});

test.each([
  ["填报人：吕梁", "填报人：[姓名已隐去]"],
  ["慰问困难群众黄骅同志", "慰问困难群众[姓名已隐去]同志"],
])("somebody is hidden who is called as a place is: %s", (text, safe) => expect(hidden(text)).toBe(safe));
