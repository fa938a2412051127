import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { briefPapers } from "./scripts/site/brief-papers.ts";
import { chartPictures } from "./scripts/site/chart-pictures.ts";
import { finishPages } from "./scripts/site/finish-pages.ts";
import { keptWorker } from "./scripts/site/kept-worker.ts";
import { searchIndex } from "./scripts/site/search-index.ts";

/** A schema that nobody asks in the browser is not sent there: in scripts of pages `z` is zod, whose calls only describe. */
const leaveSchemas = () => ({
  name: "leave-schemas",
  configEnvironment: (name) =>
    name === "client"
      ? { build: { rolldownOptions: { treeshake: { manualPureFunctions: ["z"] } } } }
      : undefined,
});

const worker = keptWorker();

export default defineConfig({
  // The address the site is published at; canonical links and the sitemap are written from it.
  site: process.env.SITE_URL || "https://jixiao.example",
  base: process.env.BASE_PATH || "/",
  trailingSlash: "always",
  // Chinese at the root, English the same below /en/.
  i18n: { locales: ["zh", "en"], defaultLocale: "zh" },
  // What is made to be framed by other pages is no page to be found.
  integrations: [
    sitemap({
      filter: (page) => !page.includes("/embed/"),
      i18n: { defaultLocale: "zh", locales: { zh: "zh-CN", en: "en-GB" } },
    }),
    chartPictures(),
    searchIndex(),
    finishPages(),
    briefPapers(),
  ],
  // Sheets are files until all pages stand; then each page gets what it uses, scripts/site/finish-pages.ts.
  build: { inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [leaveSchemas(), worker.handsOut],
    // Every page names its scripts: their hashes alone are its shortest names for them.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: "_astro/[hash].js" } } } },
    },
    // What reads files in the browser is loaded part by part.
    worker: { format: "es", plugins: () => [worker.keeps] },
    // Where corrections and replies go, see docs/hosting.md.
    define: { "import.meta.env.CONTACT": JSON.stringify(process.env.CONTACT ?? "") },
  },
  devToolbar: { enabled: false },
});
