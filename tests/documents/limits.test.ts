import { describe, expect, test } from "vitest";
import { openDocument } from "../../src/reading/open.ts";
import { refusing } from "../refusing.ts";
import { streamPdf } from "./drawn/pdf.ts";

const page = (depth: number) =>
  new TextEncoder().encode(
    `<html><body>${"<div>".repeat(depth)}一行字${"</div>".repeat(depth)}</body></html>`,
  );

// the numbers are written out: a limit that grows must be seen to grow
describe("a web page", () => {
  test("of 200 tags in one another is read", async () => {
    expect((await openDocument(page(200), "a.html", [])).lines.join("")).toContain("一行字");
  });

  test("of 300 tags in one another is refused", async () => {
    await expect(openDocument(page(300), "a.html", [])).rejects.toThrow(refusing(/嵌套超过上限 256 层/));
  });
});

test("a PDF of 1,650,000 steps is refused", async () => {
  const strokes = "0 0 m 9 9 l S\n".repeat(550_000);
  await expect(openDocument(streamPdf(strokes), "a.pdf", [])).rejects.toThrow(
    refusing(/绘图步骤超过上限 1500000 步/),
  );
});
