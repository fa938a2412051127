import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../../src/documents/block.ts";
import { oldKind, TURNED_INTO } from "../../src/documents/old-kind.ts";
import type { OldKind } from "../../src/model/words.ts";

/** What an office program may take for one file. */
const MOST_SECONDS = 60;
const MOST_KILOBYTES = 3 * 1024 * 1024;
/** Other names of the same program. */
const NAMES = ["soffice", "libreoffice"];

const setting = (name: string, value: string) =>
  `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
/** A profile that runs no macro and loads nothing that a file links to. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
  setting("DisableMacrosExecution", "true"),
  setting("MacroSecurityLevel", "3"),
  setting("DisableActiveContent", "true"),
  setting("BlockUntrustedRefererLinks", "true"),
].join("")}</oor:items>`;

/** A file as it is read: turned into a newer kind where no reader takes its own. */
export interface Turned {
  bytes: Uint8Array;
  name: string;
  /** What it was, where it was turned. */
  from: OldKind | null;
}

/**
 * A file of an old kind (.doc .xls .rtf .odt .ods .wps .et) as .docx or .xlsx, where LibreOffice is on this machine; any
 * other file as it is.
 * @throws UnreadableFile where LibreOffice fails, or takes too long
 */
export async function turnOld(bytes: Uint8Array, name: string): Promise<Turned> {
  const from = oldKind(bytes);
  const program = from && findOffice();
  if (!from || !program) return { bytes, name, from: null };
  const folder = mkdtempSync(join(tmpdir(), "jixiao-office-"));
  try {
    const [given, kind] = [join(folder, `report.${from}`), TURNED_INTO[from]];
    writeFileSync(given, bytes);
    await run(program, [
      makeProfile(join(folder, "profile")),
      ..."--headless --norestore --nologo --nodefault --nolockcheck --convert-to".split(" "),
      ...[kind, "--outdir", join(folder, "out"), given],
    ]);
    const out = join(folder, "out", `report.${kind}`);
    if (!existsSync(out)) throw new UnreadableFile(1, { kind: "office-failed", from, to: kind });
    return { bytes: readFileSync(out), name: `report.${kind}`, from };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the profile into a new folder. @returns the option that names it to the program */
export function makeProfile(folder: string): string {
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(join(folder, "user", "registrymodifications.xcu"), SETTINGS);
  return `-env:UserInstallation=${pathToFileURL(folder).href}`;
}

/** The program, as PATH names it; null where it is not on this machine. */
export function findOffice(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

// without network where the system lets a program be cut off from it
function run(program: string, args: string[]): Promise<void> {
  const limited = `ulimit -v ${MOST_KILOBYTES}; if unshare -rn true 2>/dev/null; then exec unshare -rn "$0" "$@"; fi; exec "$0" "$@"`;
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", limited, program, ...args], { stdio: "ignore", detached: true });
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
      reject(new UnreadableFile(1, { kind: "office-slow", seconds: MOST_SECONDS }));
    }, MOST_SECONDS * 1000);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new UnreadableFile(1, { kind: "office-missing", reason: error.message }));
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
