/**
 * Files and folders made beside those that they replace, and put in their place together: whatever stops a run, the old
 * ones or the new ones stand whole, at once or after the next run has settled what this one left.
 *
 * A desk is a folder beside what it replaces: `coming/0` is to stand at the first target, `going/0` stood there. From the
 * moment `plan.json` stands, the new ones are whole on the disk and the next run finishes the work; before it and after it
 * the next run only clears the desk.
 */
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import { BadInput } from "./bad-input.ts";
import { type Content, keepFolder, standing, writeWhole } from "./disk.ts";

/** Where the things of a desk go, relative to the folder it stands in; never further up than that one's own. */
const Plan = z
  .array(z.string().regex(/^(?:\.\.\/)?(?!\.\.?(?:\/|$))[^/\\]+(?:\/(?!\.\.?(?:\/|$))[^/\\]+)?$/))
  .min(1);

/** An empty desk, and where the first thing on it is to be made. */
export function clearDesk(desk: string): string {
  rmSync(desk, { recursive: true, force: true });
  mkdirSync(join(desk, "coming"), { recursive: true });
  mkdirSync(join(desk, "going"));
  return join(desk, "coming", "0");
}

/**
 * Writes what is to stand at each target, then swaps.
 * @param contents by target, relative to the folder of the desk
 * @param assertHeld throws where the swap may no longer be made
 */
export function replaceAll(desk: string, contents: Map<string, Content>, assertHeld: () => void): void {
  try {
    clearDesk(desk);
    [...contents.values()].forEach((content, index) => {
      writeWhole(join(desk, "coming", String(index)), content);
    });
    swap(desk, [...contents.keys()], assertHeld);
  } catch (error) {
    dropDesk(desk);
    throw error;
  }
}

/** Clears what a run that failed has made, as far as the disk allows; what has a plan stays for the next run. */
export function dropDesk(desk: string): void {
  try {
    if (!standing(planOf(desk))) rmSync(desk, { recursive: true, force: true });
  } catch {}
}

/**
 * Puts what lies on a desk in place; where that fails, puts everything back.
 * @throws BadInput where a target is a link, whose other end would not be replaced
 */
export function swap(desk: string, targets: string[], assertHeld: () => void): void {
  for (const target of Plan.parse(targets)) refuseLink(join(dirname(desk), target));
  keepFolder(join(desk, "coming"));
  writeWhole(join(desk, "plan.next"), JSON.stringify(targets));
  assertHeld();
  renameSync(join(desk, "plan.next"), planOf(desk));
  try {
    keepFolder(desk);
    targets.forEach((target, index) => {
      put(desk, target, index);
    });
  } catch (error) {
    undo(desk, targets);
    throw error;
  }
  finish(desk);
}

/**
 * Finishes or undoes what an earlier run left on a desk.
 * @returns what was done, null where there was nothing to do
 * @throws BadInput where both an old and a new one stand and nobody can tell which is meant
 */
export function settle(desk: string): CommandTrouble<"desk-cleared" | "desk-finished"> | null {
  if (!standing(desk)) return null;
  const targets = readPlan(desk);
  targets?.forEach((target, index) => {
    put(desk, target, index);
  });
  finish(desk);
  if (!targets) return { kind: "desk-cleared", desk };
  return { kind: "desk-finished", targets: targets.map((target) => join(dirname(desk), target)) };
}

/** Whether an earlier run, or one that is going on, has left something on a desk. */
export const isLeft = (desk: string) => standing(desk) !== null;

const planOf = (desk: string) => join(desk, "plan.json");

function readPlan(desk: string): string[] | null {
  const file = planOf(desk);
  if (!standing(file)) return null;
  try {
    return Plan.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    throw new BadInput({ kind: "strange-plan", file, desk });
  }
}

function placesOf(desk: string, target: string, index: number) {
  const place = (side: string) => join(desk, side, String(index));
  return { coming: place("coming"), going: place("going"), target: join(dirname(desk), target) };
}

function put(desk: string, to: string, index: number): void {
  const { coming, going, target } = placesOf(desk, to, index);
  if (!standing(coming)) return;
  refuseLink(target);
  if (standing(target)) {
    if (standing(going)) throw new BadInput({ kind: "put-back", target, coming, going, desk });
    renameSync(target, going);
  }
  renameSync(coming, target);
  keepFolder(dirname(target));
}

// in the reverse order; where even this is refused, the plan still stands and the next run finishes
function undo(desk: string, targets: string[]): void {
  try {
    targets.forEach((to, index) => {
      const { coming, going, target } = placesOf(desk, to, index);
      if (!standing(coming) && standing(target)) renameSync(target, coming);
      if (standing(going)) renameSync(going, target);
    });
    finish(desk);
  } catch {}
}

function finish(desk: string): void {
  rmSync(planOf(desk), { force: true });
  keepFolder(desk);
  rmSync(desk, { recursive: true, force: true });
}

function refuseLink(path: string): void {
  if (standing(path) === "link") throw new BadInput({ kind: "link-in-place", path });
}
