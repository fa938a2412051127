import type { CheckedReport } from "./protocol.ts";

/** A file that was chosen, and what has become of it. */
export interface ChosenFile {
  file: File;
  state:
    | { is: "waiting" }
    | { is: "reading" }
    | { is: "done"; report: CheckedReport; persons: boolean }
    | { is: "refused"; line: number; message: string }
    | { is: "trouble"; sentence: string };
}
