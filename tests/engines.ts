import { existsSync } from "node:fs";
import { join } from "node:path";
import { isHere, SCRATCH, versionOf } from "../scripts/engines/environment.ts";

/** A program of others that tests run where it is on this machine: its name with its version, or why it is not run. */
export interface Engine {
  name: string;
  missing: string | null;
}

const python = join(SCRATCH, "python", "bin", "python");
const isSetUp = existsSync(join(SCRATCH, "python", "installed.txt"));
const notSetUp = "npm run validate, bench:read or bench:engines sets up its Python";

const versionOfPackage = (name: string) =>
  versionOf(python, "-c", `import importlib.metadata as m; print(m.version("${name}"))`) ?? "?";

/** What can be asked for; nothing is set up here, so that tests take no longer where no engine is installed. */
const FOUND: Record<string, () => Engine> = {
  parallel: () => {
    const version = versionOf("parallel", "--version");
    return {
      name: version ?? "GNU parallel",
      missing: version === null ? "there is no command parallel" : null,
    };
  },
  spark: () => {
    if (!isSetUp) return { name: "Spark", missing: notSetUp };
    if (versionOf("java", "-version") === null) return { name: "Spark", missing: "there is no java" };
    return { name: `Spark ${versionOfPackage("pyspark")}`, missing: null };
  },
  clickhouse: () =>
    ["clickhouse-server", "/usr/sbin/clickhouse-server"].some(isHere)
      ? { name: "ClickHouse", missing: null }
      : { name: "ClickHouse", missing: "there is no clickhouse-server" },
  validators: () => ({ name: "what npm run validate runs", missing: isSetUp ? null : notSetUp }),
};

export const ENGINES = Object.keys(FOUND);

/** An engine as it was found. */
export function engine(id: string): Engine {
  const found = FOUND[id];
  if (!found) throw new Error(`${id} is none of ${ENGINES.join(", ")}`);
  return found();
}

/** The engine in a list where it is on this machine, and an empty list where it is not: what `test.each` takes. */
export function enginesHere(id: string): Engine[] {
  return [engine(id)].filter(({ missing }) => missing === null);
}
