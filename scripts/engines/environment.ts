import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const CACHE = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
/** Where the environment, the corpus and what engines write stand: outside of the repository, kept for the next run. */
export const SCRATCH = process.env.ENGINES_FOLDER ?? join(CACHE, "jixiao-engines");

const FOLDER = "scripts/engines";
const LISTS = [
  { file: `${FOLDER}/requirements.txt`, options: [] },
  { file: `${FOLDER}/requirements-alone.txt`, options: ["--no-deps"] },
];

/**
 * A Python with the packages of requirements.txt, set up in SCRATCH where it is not there yet.
 * @returns the path of its interpreter, or the reason why there is none
 */
export function pythonEnvironment(): { python: string } | { reason: string } {
  const folder = join(SCRATCH, "python");
  const python = join(folder, "bin", "python");
  const stamp = join(folder, "installed.txt");
  const wanted = LISTS.map(({ file }) => readFileSync(file, "utf8")).join("");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return { python };
  mkdirSync(SCRATCH, { recursive: true });
  const steps: [string, string[]][] = [
    ["python3", ["-m", "venv", folder]],
    ...LISTS.map(({ file, options }): [string, string[]] => [
      python,
      ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...options, "-r", file],
    ]),
  ];
  for (const [command, args] of steps) {
    console.log(`${command} ${args.join(" ")}`);
    const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
    if (status === 0) continue;
    const said = error?.message ?? stderr.trim().split("\n").at(-1) ?? "";
    return { reason: `${command} ${args.slice(0, 3).join(" ")} failed: ${said}` };
  }
  writeFileSync(stamp, wanted);
  return { python };
}

/** The version a program says it has; null where it is not on this machine. */
export function versionOf(command: string, ...args: string[]): string | null {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? (stdout || stderr).trim().split("\n")[0] || "?" : null;
}

/** Whether a command is on this machine, whatever it says of itself. */
export const isHere = (command: string) => spawnSync(command, ["--help"]).error === undefined;
