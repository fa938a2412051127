import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { dropPaperLinks } from "../../scripts/site/brief-papers.ts";

test("where nothing could be printed no page offers it, and all else stays", () => {
  const dist = mkdtempSync(path.join(tmpdir(), "jixiao-papers-"));
  mkdirSync(path.join(dist, "brief"));
  const link = '<a data-paper href="/brief/a.pdf" type="application/pdf" aria-label="a 的简报，PDF">PDF</a>';
  writeFileSync(path.join(dist, "index.html"), `<p><a href="/brief/a/">a</a> ${link}</p>${link}`);
  writeFileSync(path.join(dist, "brief/index.html"), "<p>a</p>");
  writeFileSync(path.join(dist, "brief/a.txt"), link);
  expect(dropPaperLinks(dist)).toBe(1);
  expect(readFileSync(path.join(dist, "index.html"), "utf8")).toBe('<p><a href="/brief/a/">a</a> </p>');
  expect(readFileSync(path.join(dist, "brief/a.txt"), "utf8")).toBe(link);
  rmSync(dist, { recursive: true });
});
