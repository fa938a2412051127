import { expect, test } from "vitest";
import { drawPages, shrink } from "../../scripts/scans/page-pictures.ts";
import { decodePicture } from "../../scripts/scans/pictures.ts";
import { within } from "../../scripts/scans/recognise.ts";
import { storedForm } from "../../src/filing/stored.ts";
import { evaluateDocument } from "../../src/pipeline.ts";
import { openDocument } from "../../src/reading/open.ts";
import { refusing } from "../refusing.ts";

/** A page of 210 by 297 mm, four pixels a millimetre, that is dark all over. */
const page = { width: 840, height: 1188, values: new Uint8Array(840 * 1188).fill(40) };
const cell = (text: string, [left, top, width, height]: number[]) =>
  `<td data-recognised="第1页左${left}上${top}宽${width}高${height}毫米" data-sure="0.99">${text}</td>`;
const PAGE = `<table>
<tr>${cell("养护里程", [20, 20, 40, 6])}${cell("86公里", [120, 20, 40, 6])}</tr>
<tr>${cell("填报人：王小明", [20, 40, 60, 6])}${cell("2024年1月", [120, 40, 40, 6])}</tr>
<tr>${cell("负责人", [20, 60, 20, 6])}${cell("□", [120, 60, 40, 6])}</tr>
</table>`;

async function drawn(pages = [page]) {
  const read = new TextEncoder().encode(PAGE);
  const { bytes } = await storedForm(read, "report.html");
  const open = (own: Uint8Array) => openDocument(own, "report.html");
  const stored = await open(bytes);
  const { ledger } = evaluateDocument(stored, { reportId: "t" });
  return { html: new TextDecoder().decode(bytes), ...drawPages(pages, await open(read), stored, ledger) };
}

test("a page is stored white but for its lines, and without those beside which somebody signs", async () => {
  const { html, pictures } = await drawn();
  const [picture] = pictures;
  expect(picture?.told).toMatchObject({ file: "page-1.png", page: 1 });
  const { width, rgba } = await decodePicture(picture?.bytes ?? new Uint8Array(), "png");
  expect(width).toBe(840);
  const toneAt = (x: number, y: number) => rgba[(y * 4 * width + x * 4) * 4];
  // the line itself, between its cells too; paper beside it; the lines of persons, whatever stands there
  expect([toneAt(30, 23), toneAt(90, 23)]).toEqual([34, 34]);
  for (const [x, y] of [
    [30, 10],
    [30, 43],
    [130, 43],
    [30, 63],
    [130, 63],
  ] as const)
    expect(toneAt(x, y)).toBe(255);
  expect(html.match(/data-recognised="[^"]*毫米"/g)).toHaveLength(2);
  expect(html).not.toContain("王小明");
});

test("a page whose picture would be too large is not stored, and is named", async () => {
  let seed = 7;
  const noise = page.values.map(() => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 24) % 200;
  });
  const whole = PAGE.replace("左20上20宽40高6", "左0上0宽210高297");
  const read = await openDocument(new TextEncoder().encode(whole), "report.html");
  expect(drawPages([{ ...page, values: noise }], read, read, [])).toEqual({ pictures: [], left: [1] });
});

test("a page is made as small as its picture", () => {
  const values = Uint8Array.from({ length: 1820 * 4 }, (_, at) => (at % 2 === 0 ? 0 : 200));
  expect(shrink({ width: 1820, height: 4, values: values.slice() })).toMatchObject({
    width: 1286,
    height: 2,
  });
  const upright = shrink({ width: 1820, height: 1820, values: new Uint8Array(1820 * 1820).fill(100) });
  expect([upright.width, upright.height, new Set(upright.values)]).toEqual([910, 910, new Set([100])]);
});

test("recognising ends with a sentence when its time is over", async () => {
  const recognise = async () => [];
  await expect((async () => within(-1, recognise, () => 3)([]))()).rejects.toThrow(
    refusing(/文字识别用了 -1 秒还没有认完（认完 3 页），已停止；请拆成/),
  );
  expect(await within(1_000, recognise, () => 0)([])).toEqual([]);
});
