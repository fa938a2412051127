import { createHash } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { foundingReports } from "../founding.ts";

const Descriptor = z.object({
  version: z.string(),
  generatedFrom: z.string(),
  edition: z.string(),
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});
const reports = foundingReports().slice(0, 1);

/** The descriptor of what is published where thresholds are these. */
async function published(thresholds: Record<string, number>) {
  vi.resetModules();
  vi.doMock("../../src/model/thresholds.ts", async (original) => {
    const { THRESHOLDS } = await original<{ THRESHOLDS: Record<string, number> }>();
    return { THRESHOLDS: { ...THRESHOLDS, ...thresholds } };
  });
  const { buildFiles } = await import("../../scripts/publish/build-files.ts");
  const files = await buildFiles(reports);
  return { files, descriptor: Descriptor.parse(JSON.parse(files.get("datapackage.json") ?? "")) };
}

afterEach(() => vi.doUnmock("../../src/model/thresholds.ts"));

test("the edition is the sha256 of the checksums of everything published", async () => {
  const { files, descriptor } = await published({});
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const paths = descriptor.resources.map(({ path }) => path);
  expect(paths.toSorted()).toEqual(
    [...files.keys()].filter((path) => path !== "datapackage.json").toSorted(),
  );
  const sums = paths.map((path) => `${sha256(files.get(path) ?? "")}  ${path}\n`).join("");
  expect(descriptor.edition).toBe(`sha256:${sha256(sums)}`);
});

test("another threshold is another edition of the same material", async () => {
  const [{ descriptor: one }, { descriptor: same }] = [await published({}), await published({})];
  const { descriptor: other } = await published({ highScore: 91 });
  expect(same.edition).toBe(one.edition);
  expect(other.generatedFrom).toBe(one.generatedFrom);
  expect(other.edition).not.toBe(one.edition);
});
