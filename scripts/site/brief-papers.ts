/** Has the briefs of the built site printed; where no browser can, the links to the sheets are taken out of the pages. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { dueSheets } from "./brief-sheets.ts";

const program = fileURLToPath(new URL("./print-briefs.ts", import.meta.url));
/** A link to a printed sheet, as `components/frame/PaperLink.astro` writes it. */
const LINK = /<a [^<>]*data-paper[^<>]*>[^<]*<\/a>/g;
/** More than this and a build would wait for a browser that hangs. */
const MOST_MILLISECONDS = 300_000;

/** Prints when all pages are built. */
export function briefPapers(): AstroIntegration {
  let address = "";
  return {
    name: "brief-papers",
    hooks: {
      "astro:config:done": ({ config }) => {
        address = new URL(`${config.base.replace(/\/*$/, "")}/`, config.site).href;
      },
      "astro:build:done": ({ dir, logger }) => {
        const dist = fileURLToPath(dir).replace(/\/$/, "");
        // starting a program costs more than all else where every sheet is kept
        if (dueSheets(dist).length === 0) return;
        const { status, stderr } = spawnSync(process.execPath, [program, dist, address], {
          encoding: "utf8",
          timeout: MOST_MILLISECONDS,
        });
        if (status === 0) return;
        const [reason = ""] = (stderr ?? "").split("\n").filter((line) => /Error/.test(line));
        const pages = dropPaperLinks(dist);
        logger.warn(`no browser to print with, so ${pages} pages offer no PDF of a brief. ${reason}`.trim());
      },
    },
  };
}

/** Takes out the links to sheets that were not printed; returns how many pages had one. */
export function dropPaperLinks(dist: string): number {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  return files.filter((name) => {
    const file = path.join(dist, name);
    const html = readFileSync(file, "utf8");
    const without = html.replace(LINK, "");
    if (without !== html) writeFileSync(file, without);
    return without !== html;
  }).length;
}
