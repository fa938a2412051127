/** A further thread of `make-all.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { makeSome, type Work } from "./make-all.ts";

const work: Work = workerData;
parentPort?.postMessage(await makeSome(work));
