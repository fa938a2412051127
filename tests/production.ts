/** Loaded before a program: refuses every package that `npm ci --omit=dev` leaves out, as a house does that has none of them. */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packages }: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
  readFileSync(`${root}package-lock.json`, "utf8"),
);
/** The folder of a package below the project, the innermost where one holds another. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const file = found.url.startsWith("file:") ? fileURLToPath(found.url) : "";
    const place = PACKAGE.exec(file.startsWith(root) ? file.slice(root.length) : "")?.[0];
    if (place === undefined || !packages[place]?.dev) return found;
    throw Object.assign(
      new Error(`${place} is for development: ${specifier}, asked by ${context.parentURL}`),
      {
        code: context.conditions.includes("require") ? "MODULE_NOT_FOUND" : "ERR_MODULE_NOT_FOUND",
      },
    );
  },
});
