import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** `erased` says that only types are imported: nothing is left of it when the program runs. */
export type Import = { line: number; target: string; erased: boolean };
export type Source = { file: string; folder: string; tree: ts.SourceFile; imports: Import[] };

const root = path.resolve(import.meta.dirname, "..");

/** Parses every .ts and .astro file below a folder of the project; an import of a file is told from the root. */
export function listSources(folder: string): Source[] {
  if (!existsSync(path.join(root, folder))) return [];
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
  const code = names.filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith(".d.ts")).sort();
  return code.map((name) => readSource(path.posix.join(folder, name.replaceAll(path.sep, "/"))));
}

const read = new Map<string, Source>();

/** Parses one file of the project, named from the root; once for all who ask. */
export function readSource(file: string): Source {
  const source = read.get(file) ?? parse(file);
  read.set(file, source);
  return source;
}

function parse(file: string): Source {
  const text = readFileSync(path.join(root, file), "utf8");
  const code = file.endsWith(".astro") ? frontmatter(text) : text;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const folder = file.split("/")[1]?.replace(/\.\w+$/, "") ?? "";
  return { file, folder, tree, imports: listImports(file, tree) };
}

/** Calls back for every node of a tree, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** The line a node starts on, counted from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

// The fence's own line stays, so that line numbers are those of the file.
function frontmatter(text: string): string {
  const block = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  return block === undefined ? "" : `\n${block}`;
}

function listImports(file: string, tree: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const specifier = importedBy(node);
    if (!specifier) return;
    const target = specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), specifier)
      : specifier;
    imports.push({ line: lineOf(tree, node), target, erased: isErased(node) });
  });
  return imports;
}

function importedBy(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
  if (!ts.isCallExpression(node)) return null;
  // a package that is only asked where it stands is needed as much
  const asked = node.expression.getText() === "import.meta.resolve";
  return asked || node.expression.kind === ts.SyntaxKind.ImportKeyword ? literal(node.arguments[0]) : null;
}

function isErased(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isImportTypeNode(node) || (ts.isExportDeclaration(node) && node.isTypeOnly);
}

function literal(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}
