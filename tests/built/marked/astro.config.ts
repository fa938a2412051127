import { defineConfig } from "astro/config";

/** Stands before every word of the test language. */
export const MARK = "¤";
/** Where the site stands on its server. */
export const BASE = "/sub";

/** Wraps all that a language says: strings and what functions make, but for codes, addresses and signs. */
const MARKED = `
const mark = (own, key) => {
  if (typeof own === "function") return (...args) => mark(own(...args), key);
  if (Array.isArray(own)) return own.map((inner) => mark(inner, key));
  if (typeof own === "object" && own !== null)
    return Object.fromEntries(Object.entries(own).map(([name, inner]) => [name, mark(inner, name)]));
  if (typeof own !== "string" || key === "lang" || /^(?:\\/|https?:)/.test(own)) return own;
  return /\\p{L}/u.test(own) ? ${JSON.stringify(MARK)} + own : own;
};
export const zh = mark(unmarked, "");
`;

/** What stands in the place of a file that makes no pages, but downloads. */
const NOTHING = "export const getStaticPaths = () => []; export const GET = () => new Response();";

/** The words of a file in place of others; a test that changed nothing would say nothing. */
const changed = (code: string, from: string, to: string) => {
  if (!code.includes(from)) throw new Error(`nothing to change: ${from}`);
  return code.replace(from, to);
};

/**
 * The site in a test language: the Chinese one, every word of it marked, in the place of the Chinese; below a folder of its
 * server; its pages without what can be taken, without those of the other language and without the worker that reads files.
 */
export default defineConfig({
  site: "https://jixiao.example",
  base: `${BASE}/`,
  trailingSlash: "always",
  i18n: { locales: ["zh", "en"], defaultLocale: "zh" },
  build: { inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      {
        name: "marked",
        enforce: "pre",
        transform: (code, id) =>
          id.endsWith("src/messages/zh/index.ts")
            ? changed(code, "export const zh = {", "const unmarked = {") + MARKED
            : null,
      },
      {
        name: "language-alone",
        enforce: "pre",
        transform: (code, id) =>
          id.endsWith("src/site/language.ts")
            ? changed(code, "Language.options.flatMap(", 'Language.exclude(["en"]).options.flatMap(')
            : null,
      },
      {
        name: "no-worker",
        enforce: "pre",
        load: (id) => (id.endsWith("?worker&url") ? 'export default "";' : null),
      },
      {
        name: "pages-alone",
        enforce: "pre",
        transform: (_, id) => (/\/src\/pages\/.*\[.*\.ts$/.test(id) ? NOTHING : null),
      },
    ],
  },
});
