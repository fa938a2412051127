import { describe, expect, test } from "vitest";
import { newestFirst, type Release, releaseId } from "../../src/exports/release.ts";
import { zenodoMetadata } from "../../src/exports/zenodo.ts";
import { EditionFault } from "../../src/model/integrity/unsound.ts";

const release = (date: string, digit: string, previous: string | null): { id: string; release: Release } => {
  const edition = `sha256:${digit.repeat(64)}`;
  const counts = { reports: 1, evaluations: 1, indicators: 0, flags: 0 };
  const own: Release = { edition, version: "0.1.0", date, previous, counts, doi: null };
  return { id: releaseId(own), release: own };
};
const first = release("2026-12-01", "a", null);
const second = release("2026-12-01", "0", first.id);
const third = release("2027-01-01", "b", second.id);

test("an edition is called by its day and the first twelve digits of its hash", () => {
  expect(first.id).toBe("2026-12-01-aaaaaaaaaaaa");
});

describe("editions follow each other", () => {
  test("the newest first, whatever their names sort like", () => {
    expect(newestFirst([first, second, third])).toEqual([third, second, first]);
    expect(newestFirst([])).toEqual([]);
  });

  test("two after the same one are refused, both named", () => {
    const twin = release("2026-12-02", "c", first.id);
    expect(() => newestFirst([first, second, twin])).toThrow(
      expect.objectContaining({ told: { kind: "twins", id: twin.id, previous: first.id, twin: second.id } }),
    );
  });

  test("one whose predecessor is gone is refused", () => {
    expect(() => newestFirst([first, third])).toThrow(
      expect.objectContaining({ told: { kind: "lost-previous", id: third.id, previous: second.id } }),
    );
    expect(() => newestFirst([third])).toThrow(EditionFault);
  });
});

test("Zenodo is told what it asks for, and no DOI", () => {
  const metadata = zenodoMetadata({ version: "0.2.0", edition: "sha256:abc" }, "2026-12-01");
  expect(metadata).toMatchObject({
    upload_type: "dataset",
    access_right: "open",
    license: "cc-by-4.0",
    version: "0.2.0",
    publication_date: "2026-12-01",
    notes: "Edition sha256:abc",
  });
  expect(metadata.creators.length).toBeGreaterThan(0);
  expect(JSON.stringify(metadata)).not.toMatch(/doi/i);
});
