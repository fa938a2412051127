import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** A module that a declaration names: `from "./a.ts"`, `import("./a.ts")`. */
const NAMED = /((?:from|import\()\s*")(\.{1,2}\/[^"]+)\.ts(")/g;

/**
 * The types of a file and of all that they rest on, by their path below the root; what nothing rests on is left out.
 * @throws Error where the compiler has something to say
 */
export function declarationsOf(entry: string, root: string): Map<string, string> {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const own = {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    types: [],
  };
  const program = ts.createProgram([entry], { ...own, rootDir: root, outDir: root, incremental: false });
  const written = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => written.set(relative(root, file), text));
  const [first] = diagnostics;
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  const needed = new Map<string, string>();
  const waiting = [relative(root, entry).replace(/\.ts$/, ".d.ts")];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const text = written.get(name);
    if (text === undefined || needed.has(name)) continue;
    needed.set(name, text.replace(NAMED, "$1$2.js$3"));
    for (const [, , target = ""] of text.matchAll(NAMED)) waiting.push(`${join(dirname(name), target)}.d.ts`);
  }
  return needed;
}
