import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { decodePicture } from "../../scripts/scans/pictures.ts";
import { BASE, SCAN, SCANNED, scanPicture } from "./few-built.ts";
import { openFew } from "./open-few.ts";
import { openSite } from "./open-site.ts";
import { visit } from "./visit.ts";

const there = openSite();
const few = openFew();
const FILE = `scans/${SCANNED}-${SCAN.page}.png`;
const sha256 = createHash("sha256").update(scanPicture()).digest("hex");

test.each(["/", "/en/"])(
  "a report that the browser draws shows it beside the same line (%s)",
  async (root) => {
    const [built, drawn] = [`reports/${SCANNED}/source/`, `r/?id=${SCANNED}#L2`];
    const crops = [built, drawn].map(async (own) => {
      const { page, trouble, close } = await visit(there.browser, few.served.url(`${root}${own}`), {});
      const crop = page.locator("#L2 svg.crop");
      await crop.waitFor();
      const shape = await crop.evaluate((svg) => {
        const image = svg.querySelector("image");
        const said = (element: Element | null, ...names: string[]) =>
          names.map((name) => element?.getAttribute(name));
        const address = new URL(image?.getAttribute("href") ?? "", document.baseURI).pathname;
        return [address, ...said(svg, "viewBox", "width", "aria-label"), ...said(image, "width", "height")];
      });
      const count = await page.locator("svg.crop").count();
      await close();
      expect([count, trouble]).toEqual([1, []]);
      return shape;
    });
    const [one, other] = await Promise.all(crops);
    expect(other).toEqual(one);
  },
);

test.each(["/", "/en/"])(
  "beside a line stands its place in the picture, and beside no other (%s)",
  async (root) => {
    const address = few.served.url(`${root}reports/${SCANNED}/source/`);
    const { page, trouble, close } = await visit(there.browser, address, {});
    const crop = page.locator("#L2 .crop");
    expect(await page.locator(".crop").count()).toBe(1);
    expect(await crop.getAttribute("aria-label")).toContain(String(SCAN.page));
    const shown = await decodePicture(await crop.screenshot(), "png");
    const tone = (across: number, down: number) => {
      const [column, row] = [Math.round(across * shown.width), Math.round(down * shown.height)];
      return shown.rgba[(Math.min(row, shown.height - 1) * shown.width + column) * 4] ?? -1;
    };
    // black to a millimetre within its edges
    for (const across of [0.03, 0.5, 0.97]) expect(tone(across, 0.5)).toBeLessThan(60);
    for (const [across, down] of [
      [0.5, 0.97],
      [0.5, 0.03],
      [0.003, 0.5],
    ] as const)
      expect(tone(across, down)).toBeGreaterThan(200);
    expect(trouble).toEqual([]);
    await close();
  },
);

test("the picture is a download with its hash, in the checksums, the crate, the descriptor and the archives", () => {
  const data = (file: string) => readFileSync(path.join(few.folder, "data", file));
  expect(data(FILE)).toEqual(scanPicture());
  expect(data("SHA256SUMS").toString().split("\n")).toContain(`${sha256}  ${FILE}`);
  const crate: { "@graph": Record<string, unknown>[] } = JSON.parse(
    data("ro-crate-metadata.json").toString(),
  );
  const named = crate["@graph"].filter(({ name }) => name === FILE);
  expect(named).toMatchObject([{ "@type": "File", encodingFormat: "image/png", sha256 }]);
  expect(named[0]?.["@id"]).toMatch(new RegExp(`^https?://.*${BASE}/data/${FILE}$`));
  const archives = [`reports/${SCANNED}.zip`, "jixiao-open.zip"].map((file) => unzipSync(data(file)));
  for (const archive of archives) expect(Buffer.from(archive[FILE] ?? [])).toEqual(scanPicture());
  const descriptors = archives.map((archive) => new TextDecoder().decode(archive["datapackage.json"]));
  for (const descriptor of [...descriptors, data("datapackage.json").toString()]) {
    const { resources } = JSON.parse(descriptor);
    const resource = resources.find((own: { path: string }) => own.path === FILE);
    expect(resource).toMatchObject({ mediatype: "image/png", format: "png", hash: `sha256:${sha256}` });
    expect(resource).not.toHaveProperty("encoding");
  }
});
