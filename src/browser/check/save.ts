import type { Taken } from "../../checking/take.ts";

/** Has the browser save a file that was made here. */
export function save({ name, type, content }: Taken): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // some browsers begin to read it only after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
