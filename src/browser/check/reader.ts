import type { Answers, Asked, WorkerSaid } from "./protocol.ts";
import address from "./worker.ts?worker&url";

/** How long a file may take, in milliseconds; a report of hundreds of pages takes a slow phone half of it. */
export const LONGEST = 120_000;

/** Why a reading came to nothing though the file was not refused. */
export type ReaderTrouble = "slow" | "stopped" | "broken";

export class ReadingTrouble extends Error {
  readonly trouble: ReaderTrouble;
  constructor(trouble: ReaderTrouble, message = "") {
    super(message);
    this.trouble = trouble;
  }
}

interface Waiting {
  asked: Asked;
  began: () => void;
  resolve: (answer: Answers[keyof Answers]) => void;
  reject: (error: Error) => void;
}

const queue: Waiting[] = [];
let worker: Worker | undefined;
let current: Waiting | undefined;
let clock: ReturnType<typeof setTimeout> | undefined;

/** Has the worker do something when all that was asked before is done. @throws ReadingTrouble */
export function ask<Task extends Asked["task"]>(
  asked: Extract<Asked, { task: Task }>,
  began: () => void = () => {},
): Promise<Answers[Task]> {
  return new Promise((resolve, reject) => {
    // a task has its own answer
    queue.push({ asked, began, resolve: (answer) => resolve(answer as Answers[Task]), reject });
    next();
  });
}

/** Ends what is being read, and takes back what waits. */
export function stopReading(): void {
  const waiting = queue.splice(0);
  for (const { reject } of waiting) reject(new ReadingTrouble("stopped"));
  give(new ReadingTrouble("stopped"));
}

function next(): void {
  if (current) return;
  current = queue.shift();
  if (!current) return;
  worker ??= start();
  worker.postMessage(current.asked);
}

// a worker of a blob is under the policy of this page, whatever its server sends
function start(): Worker {
  const module = new URL(address, location.href).href;
  const blob = new Blob([`import ${JSON.stringify(module)};`], { type: "text/javascript" });
  const made = new Worker(URL.createObjectURL(blob), { type: "module" });
  made.addEventListener("message", ({ data }: MessageEvent<WorkerSaid>) => hear(data));
  made.addEventListener("error", ({ message }) => give(new ReadingTrouble("broken", message)));
  return made;
}

function hear(said: WorkerSaid): void {
  if ("began" in said) {
    clock = setTimeout(() => give(new ReadingTrouble("slow")), LONGEST);
    current?.began();
  } else if ("failed" in said) {
    give(new ReadingTrouble("broken", said.failed));
  } else {
    clearTimeout(clock);
    const done = current;
    current = undefined;
    done?.resolve(said.answer);
    next();
  }
}

// whatever the worker is at, it is not waited for
function give(trouble: ReadingTrouble): void {
  clearTimeout(clock);
  worker?.terminate();
  worker = undefined;
  const done = current;
  current = undefined;
  done?.reject(trouble);
  next();
}
