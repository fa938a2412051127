import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import site from "../../../astro.config.mjs";
import { listFiles } from "../site.ts";

/** What takes longest and is looked at in the built site: pictures and sheets of paper. */
const LEFT_OUT = ["chart-pictures", "brief-papers"];

/** Files where links lead to: nobody who asks for this site looks into them. */
const blanks: AstroIntegration = {
  name: "blanks",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of listFiles(folder)) {
        const [, drawing] = /^((?:en\/)?(?:charts|cards)\/[^/]+)\.svg$/.exec(file) ?? [];
        const [, brief] = /^((?:en\/)?brief\/[^/]+)\/index\.html$/.exec(file) ?? [];
        if (drawing) writeFileSync(path.join(folder, `${drawing}.png`), "");
        if (brief) writeFileSync(path.join(folder, `${brief}.pdf`), "");
      }
    },
  },
};

/** The site as it is built for visitors, but for its pictures, its sheets of paper and the worker that reads files. */
export default {
  ...site,
  integrations: [
    ...(site.integrations ?? []).filter((own) => !LEFT_OUT.includes((own as AstroIntegration).name)),
    blanks,
  ],
  vite: {
    ...site.vite,
    plugins: [
      {
        name: "no-worker",
        enforce: "pre" as const,
        load: (id: string) => (id.endsWith("?worker&url") ? 'export default "";' : null),
      },
      ...(site.vite?.plugins ?? []),
    ],
  },
};
