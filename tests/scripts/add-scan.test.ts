import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../scripts/add-source.ts";
import { main as buildData } from "../../scripts/build-data.ts";
import { readSource } from "../../scripts/publish/sources.ts";
import { decodePicture } from "../../scripts/scans/pictures.ts";
import { toPng } from "../../scripts/site/png.ts";
import { copyData } from "./copy.ts";

const ID = "shijiazhuang-qiaoxi-2023";

/** Rows of pixels down to the line below the money of the form. */
const ROWS = 500;

/** A scanned form to the end of its money: each cell more takes a quarter of a second to recognise. */
async function upperPart(): Promise<Buffer> {
  const { width, rgba } = await decodePicture(readFileSync("tests/documents/scans/form.png"), "png");
  return toPng(rgba.subarray(0, width * ROWS * 4), width, ROWS);
}

test("a scan is filed with the picture of its page, which its tables point into", {
  timeout: 300_000,
}, async () => {
  const data = copyData();
  writeFileSync(join(data.root, "form.png"), await upperPart());
  const said = "--region 130104 --publisher 云溪县交通运输局 --force-region --url https://example.org/a";
  const { status, stderr } = await data.runHere(main, "form.png", ...said.split(" "));
  expect([status, stderr]).toEqual([0, ""]);
  const { source } = readSource(join(data.root, "data/sources", ID), ID);
  expect(source.pictures).toMatchObject([{ file: "page-1.png", page: 1 }]);
  expect(source.original).toMatchObject({ kind: "png", convertedBy: "PaddleOCR" });
  expect((await data.runHere(buildData)).status).toBe(0);
  const rows = (table: string) =>
    data
      .read(`published/${table}.csv`)
      .split("\n")
      .filter((row) => row.includes(ID));
  expect(rows("ledger")).toHaveLength(7);
  for (const row of rows("ledger")) expect(row).toMatch(/,1,\d+ \d+ \d+ \d+$/);
  expect(rows("provenance").some((row) => /,name,1,.*,recognised,printed,0\.9\d?,1,/.test(row))).toBe(true);
  // a picture that is another is not published
  data.write(`sources/${ID}/page-1.png`, "another");
  const after = await data.runHere(buildData);
  expect([after.status, after.stderr]).toEqual([
    1,
    expect.stringContaining("page-1.png:1: 图片与 source.json 所记的不同"),
  ]);
});
