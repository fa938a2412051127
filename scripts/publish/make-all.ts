/** Makes the fragments of many reports, in one thread or in several. */
import { Worker } from "node:worker_threads";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import { BadInput, troubleOf } from "../disk/bad-input.ts";
import { openStore } from "./fragment-store.ts";
import { makeFragment } from "./make-fragment.ts";
import { readOne } from "./sources.ts";

/** So many reports for each thread are worth its start. */
const FEW = 50;

/** What threads share: the reports, and whose turn is next. */
export interface Work {
  ids: string[];
  /** The key of the code, under which fragments are kept. */
  code: string;
  turn: Int32Array<SharedArrayBuffer>;
}

/** Where a thread stopped: at which report, and why; or an error that is ours. */
export interface Stop {
  index: number;
  trouble: CommandTrouble | null;
  error: unknown;
}

/**
 * Makes what is to be kept of each of these.
 * @param threads at most so many at once: each further one takes 60 MB and learns all anew what the first has learnt
 * @throws BadInput of the first that may not be published as it is
 */
export async function makeAll(ids: string[], code: string, threads = 1, few = FEW): Promise<void> {
  const work: Work = { ids, code, turn: new Int32Array(new SharedArrayBuffer(4)) };
  const most = Math.min(threads, Math.ceil(ids.length / few));
  const others = Array.from({ length: Math.max(0, most - 1) }, () => help(work));
  const stops = await Promise.all([makeSome(work), ...others]);
  const [first] = stops.flatMap((stop) => stop ?? []).sort((a, b) => a.index - b.index);
  if (!first) return;
  throw first.trouble ? new BadInput(first.trouble) : first.error;
}

/** Makes one after the other, each that no other thread has taken, until there is none or one may not be published. */
export async function makeSome({ ids, code, turn }: Work): Promise<Stop | null> {
  const store = openStore(code);
  for (;;) {
    const index = Atomics.add(turn, 0, 1);
    const id = ids[index];
    if (id === undefined) return null;
    try {
      const key = store.key(id);
      store.keep(id, key, await makeFragment(readOne(id)));
    } catch (error) {
      // all before it are taken, so that the first that is wrong is the one that is told
      Atomics.store(turn, 0, ids.length);
      return { index, trouble: troubleOf(error), error };
    }
  }
}

function help(work: Work): Promise<Stop | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./help-make.ts", import.meta.url), { workerData: work });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`a thread ended with ${code}`)));
  });
}
