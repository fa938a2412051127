import type { Report } from "./protocol.ts";

/** A file that was chosen, and what has become of it. */
export interface Entry {
  file: File;
  state:
    | { is: "waiting" }
    | { is: "reading" }
    | { is: "done"; report: Report; persons: boolean }
    | { is: "refused"; line: number; message: string }
    | { is: "trouble"; sentence: string };
}
