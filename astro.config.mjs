import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";

export default defineConfig({
  // The address the site is published at; canonical links and the sitemap are written from it.
  site: process.env.SITE_URL || "https://jixiao.example",
  base: process.env.BASE_PATH || "/",
  trailingSlash: "always",
  integrations: [sitemap()],
  // The policy of the pages allows styles from files only.
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
});
