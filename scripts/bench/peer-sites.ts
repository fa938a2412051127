/** The same evaluations as sites of other tools: scratch folders with a page for each, two charts and two tables on it. */
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const TEMPLATES = fileURLToPath(new URL("./peers/", import.meta.url));
/** The release of Observable Framework that is compared; all else is of the versions of this project. */
const FRAMEWORK = "1.13.4";

/** A site that another tool builds in a folder of its own. */
export interface Peer {
  name: string;
  /** What is installed there, as `npm install` takes it. */
  packages: string[];
  /** The program and its arguments; the site stands in `dist/` afterwards. */
  build: string[];
  /** The address of the page of an evaluation. */
  page: (evaluation: string) => string;
}

const Evaluations = z.array(z.looseObject({ evaluation_id: z.string() }));
type Evaluations = z.infer<typeof Evaluations>;

/** The evaluations of a published folder, each with all that hangs on it. */
export function readEvaluations(published: string): Evaluations {
  return Evaluations.parse(JSON.parse(readFileSync(join(published, "evaluations.json"), "utf8")));
}

/** The peers that are compared. */
export function peers(): Peer[] {
  return [
    {
      name: "Astro + Plot",
      packages: ["astro", "@observablehq/plot", "linkedom"].map(ownVersion),
      build: ["node_modules/astro/bin/astro.mjs", "build"],
      page: (evaluation) => `/evaluations/${evaluation}/`,
    },
    {
      name: "Framework",
      packages: [`@observablehq/framework@${FRAMEWORK}`, ownVersion("@observablehq/plot")],
      build: ["node_modules/@observablehq/framework/dist/bin/observable.js", "build"],
      page: (evaluation) => `/evaluations/${evaluation}.html`,
    },
  ];
}

/** Writes what a peer builds its site of; nothing is installed yet. */
export function writePeer({ name }: Peer, folder: string, evaluations: Evaluations): void {
  const isFramework = name === "Framework";
  cpSync(join(TEMPLATES, isFramework ? "framework" : "astro"), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeFileSync(join(folder, "evaluations.json"), JSON.stringify(evaluations));
  if (!isFramework) {
    cpSync(join(TEMPLATES, "charts.mjs"), join(folder, "charts.mjs"));
    return;
  }
  // what Framework takes for its own has these names
  renameSync(join(folder, "observablehq.config.mjs"), join(folder, "observablehq.config.js"));
  renameSync(join(folder, "table.mjs"), join(folder, "src/table.js"));
  cpSync(join(TEMPLATES, "charts.mjs"), join(folder, "src/charts.js"));
  // a page asks for its own rows, not for those of all
  const own = join(folder, "src/evaluations");
  mkdirSync(own, { recursive: true });
  writeFileSync(join(folder, "src/evaluations.json"), JSON.stringify(evaluations.map(withoutRows)));
  for (const row of evaluations) writeFileSync(join(own, `${row.evaluation_id}.json`), JSON.stringify(row));
}

const withoutRows = (row: Evaluations[number]) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !Array.isArray(value)));

function ownVersion(name: string): string {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  return `${name}@${dependencies[name]}`;
}
