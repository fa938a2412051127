import { readFileSync } from "node:fs";

/** Every evaluation with its funds and indicators. */
export const evaluations = JSON.parse(readFileSync("evaluations.json", "utf8"));
