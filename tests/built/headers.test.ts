import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Language, languagePath } from "../../src/model/words.ts";
import { readHeaders } from "../browser/server.ts";
import { listPages } from "../browser/site.ts";

const file = readFileSync("dist/_headers", "utf8");
const headersOf = readHeaders(file);
const pages = listPages();
const policyOf = (address: string) => new Map(headersOf(address)).get("Content-Security-Policy") ?? "";
test("no policy allows inline code or another host", () => {
  const policies = pages.map(({ document }) => metaPolicy(document));
  for (const policy of policies) expect(policy).toMatch(/^default-src 'none'/);
  expect(policyOf("/charts/execution.svg")).toBe("default-src 'none'");
  for (const policy of new Set([...policies, policyOf("/")])) {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test("every style and script in a page is allowed by its hash, and by nothing else", () => {
  for (const { path, html, document } of pages) {
    const policy = metaPolicy(document);
    const inline = [...html.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)].map(([, tag, text = ""]) => [
      tag,
      text,
    ]);
    expect(inline.map(([tag]) => tag)).toContain("style");
    for (const [tag, text = ""] of inline) {
      const hash = createHash("sha256").update(text).digest("base64");
      expect(policy, path).toMatch(new RegExp(`${tag}-src [^;]*'sha256-${hash.replace(/[+/]/g, "\\$&")}'`));
    }
    expect(policy).not.toContain("style-src 'self'");
    expect(html).not.toMatch(/<link rel="stylesheet"/);
  }
});

test("the headers forbid nothing that a page's own policy allows", () => {
  const allowed = (policy: string) =>
    policy.split(";").flatMap((part) => {
      const [directive = "", ...sources] = part.trim().split(/\s+/);
      return sources.filter((source) => source !== "'none'").map((source) => `${directive} ${source}`);
    });
  for (const { path, document } of pages) {
    const sent = allowed(policyOf(path));
    const left = ["default-src", "style-src", "script-src"];
    expect(
      allowed(metaPolicy(document)).filter(
        (source) => !sent.includes(source) && !left.some((directive) => source.startsWith(directive)),
      ),
      path,
    ).toEqual([]);
  }
});

test("every page refuses to be framed, but those made for it", () => {
  const framed = pages.filter(({ path }) => !headersOf(path).some(([name]) => name === "X-Frame-Options"));
  const made = Language.options.map((language) => `${languagePath(language)}/embed/`);
  expect(framed.filter(({ path }) => !made.some((folder) => path.startsWith(folder)))).toEqual([]);
  expect(framed.length).toBeGreaterThan(0);
});

test("docs/hosting.md gives nginx and Caddy the same headers", () => {
  const text = readFileSync("docs/hosting.md", "utf8");
  const [nginx = "", caddy = ""] = [...text.matchAll(/```(?:nginx|caddy)\n([\s\S]*?)```/g)].map(
    ([block]) => block,
  );
  for (const [name, value] of headersOf("/")) {
    expect(nginx).toContain(name);
    expect(caddy).toMatch(new RegExp(`${name} "?${value.replace(/[()*]/g, "\\$&")}"?\\n`));
    if (name !== "X-Frame-Options") expect(nginx).toContain(value);
  }
});

function metaPolicy(document: Document): string {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return meta?.getAttribute("content") ?? "";
}
