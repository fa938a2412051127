import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { FormId } from "../src/model/words.ts";
import { lineOf, listSources, walk } from "./sources.ts";

// What a folder (or file) of src/ may import from src/, beside itself.
const allowed: Record<string, string[]> = {
  values: [],
  model: ["values"],
  documents: ["model", "values"],
  persons: ["documents", "model", "values"],
  reading: ["documents", "model", "values"],
  letters: [],
  filing: ["documents", "reading", "persons", "model", "values"],
  evidence: ["model", "values"],
  rules: ["evidence", "model", "values"],
  exports: ["model", "values"],
  charts: ["model", "values"],
  findings: ["model", "values"],
  pipeline: ["documents", "reading", "evidence", "rules", "messages", "exports", "model", "values"],
  checking: [
    "pipeline",
    "filing",
    "persons",
    "reading",
    "documents",
    "rules",
    "exports",
    "messages",
    "findings",
    "model",
    "values",
  ],
  library: ["pipeline", "documents", "exports", "messages", "rules", "model", "values"],
  published: ["model", "values"],
  kept: [],
  downloads: ["published", "kept", "exports", "model", "values"],
  messages: ["letters", "findings", "evidence", "rules", "model", "values"],
  site: ["published", "kept", "downloads", "charts", "findings", "messages", "letters", "model", "values"],
  browser: ["letters", "checking", "findings", "messages", "model", "values"],
  components: [
    "published",
    "downloads",
    "charts",
    "findings",
    "messages",
    "site",
    "letters",
    "model",
    "values",
    "styles",
  ],
  pages: [
    "published",
    "downloads",
    "charts",
    "findings",
    "messages",
    "site",
    "letters",
    "model",
    "values",
    "components",
    "styles",
  ],
};

// A page names and explains rules, which is what these lists are for; it never runs one.
const catalogues = ["src/rules/index.ts", "src/rules/rule.ts"];

// What else it may import; where nothing is said, any package.
const packages: Record<string, string[]> = {
  values: ["zod"],
  model: ["zod"],
  persons: [],
  letters: [],
  filing: [],
  reading: [],
  evidence: [],
  rules: [],
  findings: [],
  messages: [],
  browser: ["pdfjs-dist/legacy/build/pdf.worker.min.mjs", "hyparquet"],
  pipeline: [],
  library: [],
  published: ["zod", "papaparse", "node:crypto", "node:fs", "node:path"],
  kept: ["node:crypto", "node:fs", "node:path"],
};

const pure = [
  "values",
  "model",
  "documents",
  "persons",
  "letters",
  "filing",
  "checking",
  "reading",
  "evidence",
  "rules",
  "exports",
  "charts",
  "findings",
  "messages",
];
const empty = ["utils", "util", "lib", "types", "helpers", "common"];
const sources = listSources("src");
// an excerpt is a kind of source too
const forms: Set<string> = new Set(FormId.options.filter((form) => form !== "excerpt"));

test("every folder of src/ has a row in the import table", () => {
  const folders = new Set(sources.map(({ folder }) => folder));
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});

test.each(Object.keys(allowed))("%s imports only what it may", (folder) => {
  const own = sources.filter((source) => source.folder === folder);
  const strays = own.flatMap(({ file, imports }) =>
    imports
      .filter(({ target }) => !mayImport(folder, target))
      .map(({ line, target }) => `${file}:${line} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

test("what every page loads needs little: only what checks files uses more nouns than letters", () => {
  const strays = sources
    .filter(({ file }) => /^src\/browser\/[^/]+\.ts$/.test(file))
    .flatMap(({ file, imports }) =>
      imports
        // of a type nothing is loaded
        .filter(({ erased, target }) => !erased && !/^src\/(?:browser|letters)\/[^/]+\.ts$/.test(target))
        .map(({ line, target }) => `${file}:${line} imports ${target}`),
    );
  expect(strays).toEqual([]);
});

test("the rooms of the browser share what they show through one room, and nothing else", () => {
  const roomOf = (path: string) => /^src\/browser\/(\w+)\//.exec(path)?.[1] ?? null;
  const crossing = sources.flatMap(({ file, imports }) => {
    const own = roomOf(file);
    const targets = imports.map(({ target }) => target).filter((target) => roomOf(target) !== null);
    return targets
      .filter((target) => own !== null && roomOf(target) !== own && roomOf(target) !== "shown")
      .map((target) => `${file} imports ${target}`);
  });
  expect(crossing).toEqual([]);
  expect(sources.some(({ file }) => roomOf(file) === "shown")).toBe(true);
});

// SQLite writes to a file and nowhere else: its writer reads back what it wrote, as what is kept of earlier builds is.
const readers = ["src/published.ts", "src/downloads/sqlite.ts", "src/kept.ts"];

test("only published.ts reads files that others wrote", () => {
  const reading = sources.filter(({ imports }) => imports.some(({ target }) => /^(node:)?fs\b/.test(target)));
  expect(reading.map(({ file }) => file).filter((file) => !readers.includes(file))).toEqual([]);
});

test.each(pure)("%s knows no clock, chance, process or network", (folder) => {
  const own = sources.filter((source) => source.folder === folder);
  const impure = own.flatMap(({ file, tree, imports }) => {
    const found = imports.filter(({ target }) => target.startsWith("node:"));
    const lines = found.map(({ line, target }) => `${file}:${line} imports ${target}`);
    walk(tree, (node) => {
      const reason = impurity(node);
      if (reason) lines.push(`${file}:${lineOf(tree, node)} uses ${reason}`);
    });
    return lines;
  });
  expect(impure).toEqual([]);
});

test("a file names each file that it imports once", () => {
  const twice = [...sources, ...listSources("scripts")].flatMap(({ file, tree }) => {
    const named = tree.statements
      .filter(ts.isImportDeclaration)
      .map(({ moduleSpecifier }) => moduleSpecifier.getText());
    return named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${file} imports ${name}`);
  });
  expect(twice).toEqual([]);
});

// a type that goes round is a circle too: neither file can be understood by itself
test("no files go round in a circle", () => {
  const inside = new Map(
    sources.map(({ file, imports }) => [file, [...new Set(imports.map(({ target }) => target))]]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) circles.push([...path.slice(start), file].join(" → "));
    if (start !== -1 || done.has(file)) return;
    for (const target of inside.get(file) ?? []) if (inside.has(target)) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of inside.keys()) follow(file, []);
  expect(circles).toEqual([]);
});

test("no rule imports a rule: what two of them need is evidence", () => {
  const strays = sources
    .filter(({ file }) => isRule(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(({ target }) => isRule(target))
        .map(({ line, target }) => `${file}:${line} imports ${target}`),
    );
  expect(strays).toEqual([]);
  expect(sources.filter(({ file }) => isRule(file)).length).toBeGreaterThan(50);
});

test("only reading and what is said of forms know a form by its name", () => {
  const knowing = sources.flatMap(({ file, folder, tree }) => {
    const found: string[] = [];
    walk(tree, (node) => {
      if (ts.isStringLiteral(node) && forms.has(node.text)) found.push(`${file}:${lineOf(tree, node)}`);
    });
    return ["reading", "messages", "model"].includes(folder) ? [] : found;
  });
  expect(knowing).toEqual([]);
});

test("scripts draw nothing: they import no charts, site, components or pages", () => {
  const strays = listSources("scripts").flatMap(({ file, imports }) =>
    imports
      .filter(({ target }) => /^src\/(charts|site|components|pages)\b/.test(target))
      .map(({ line, target }) => `${file}:${line} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

test("only values/print.ts makes text of numbers or rounds them", () => {
  const formatting = sources.flatMap(({ file, tree }) => {
    const found: string[] = [];
    walk(tree, (node) => {
      if (!ts.isIdentifier(node) || !/^(NumberFormat|toLocaleString|toFixed|toPrecision)$/.test(node.text))
        return;
      found.push(`${file}:${lineOf(tree, node)}`);
    });
    return found;
  });
  expect(formatting.filter((place) => !place.startsWith("src/values/print.ts"))).toEqual([]);
});

test("the drawing of docs/architecture.md is the import table, without what follows from other arrows", () => {
  const drawing = /```mermaid\n([\s\S]*?)```/.exec(readFileSync("docs/architecture.md", "utf8"))?.[1] ?? "";
  const arrows = [...drawing.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from = "", to = ""]) => ({
    from,
    to,
  }));
  const reached = (from: string): string[] =>
    arrows.filter((arrow) => arrow.from === from).flatMap(({ to }) => [to, ...reached(to)]);
  expect(arrows.length).toBeGreaterThan(20);
  expect(arrows.filter(({ from, to }) => !allowed[from]?.includes(to))).toEqual([]);
  const missing = Object.entries(allowed).flatMap(([from, targets]) => {
    const known = new Set(reached(from));
    return targets.filter((to) => !known.has(to)).map((to) => `${from} --> ${to}`);
  });
  expect(missing).toEqual([]);
  const names = new Set(drawing.match(/\w+/g));
  expect(Object.keys(allowed).filter((folder) => !names.has(folder))).toEqual([]);
});

test("what stands directly in scripts/ is a command of package.json", () => {
  const commands = new Set(readFileSync("package.json", "utf8").match(/scripts\/[\w-]+\.ts/g));
  const direct = readdirSync("scripts").filter((name) => name.endsWith(".ts"));
  expect(direct.filter((name) => !commands.has(`scripts/${name}`))).toEqual([]);
});

/** Lines that a function has at the most: it fits on a screen. */
const MOST_LINES = 60;

test("a function fits on a screen", () => {
  const long = [...sources, ...listSources("scripts")].flatMap(({ file, tree }) => {
    const found: string[] = [];
    walk(tree, (node) => {
      if (!ts.isFunctionLike(node) || !("body" in node) || !node.body) return;
      const lines = lineOf(tree, node.getLastToken(tree) ?? node) - lineOf(tree, node) + 1;
      if (lines > MOST_LINES) found.push(`${file} ${node.name?.getText(tree) ?? "without a name"}`);
    });
    return found;
  });
  expect(long).toEqual([]);
});

test("a function that is given to others says what it does", () => {
  // what a page gives to the tool that builds it has the name and the meaning that the tool wants
  const given = [...sources, ...listSources("scripts")].filter(({ file }) => !/\/pages\//.test(file));
  const silent = given.flatMap(({ file, tree }) =>
    tree.statements
      .filter((node) => isGiven(node) && ts.getJSDocCommentsAndTags(node).length === 0)
      .flatMap((node) => functionNameOf(node) ?? [])
      .map((name) => `${file} ${name}`),
  );
  expect(given.length).toBeGreaterThan(1000);
  expect(silent).toEqual([]);
});

test("no two files of src/ give a type of one name", () => {
  const given = sources.flatMap(({ file, tree }) =>
    tree.statements
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      .map(({ name }) => ({ name: name.text, file })),
  );
  expect(given.length).toBeGreaterThan(400);
  const twice = [...Map.groupBy(given, ({ name }) => name)].filter(([, places]) => places.length > 1);
  expect(twice.map(([name, places]) => [name, ...places.map(({ file }) => file)])).toEqual([]);
});

test("no folder of src/ has a name that says nothing", () => {
  const folders = sources.flatMap(({ file }) => file.split("/").slice(1, -1));
  expect(folders.filter((folder) => empty.includes(folder))).toEqual([]);
});

function isGiven(node: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function functionNameOf(node: ts.Statement): string | null {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? "default";
  if (!ts.isVariableStatement(node)) return null;
  const own = node.declarationList.declarations.find(
    ({ initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
  return own?.name.getText() ?? null;
}

function mayImport(folder: string, target: string): boolean {
  if (!target.startsWith("src/")) {
    const inside = /^(data|scripts|tests|public)\//.test(target) || target.startsWith("..");
    const named = packages[folder];
    return !inside && (!named || named.includes(target));
  }
  const noun = target.split("/")[1]?.replace(/\.\w+$/, "") ?? "";
  if (noun === folder || allowed[folder]?.includes(noun)) return true;
  return ["site", "components", "pages"].includes(folder) && catalogues.includes(target);
}

// src/rules/shortfall/low-execution.ts is a rule, src/rules/run.ts is none
function isRule(file: string): boolean {
  return /^src\/rules\/[^/]+\//.test(file);
}

function impurity(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`;
    return /^(globalThis\.\w+|Date\.now|performance\.now|Math\.random|process\.\w+)$/.test(name)
      ? name
      : null;
  }
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === "Date" && !node.arguments?.length ? "new Date()" : null;
  }
  if (!ts.isCallExpression(node)) return null;
  const name = node.expression.getText();
  return name === "fetch" || name === "Date" ? `${name}()` : null;
}
