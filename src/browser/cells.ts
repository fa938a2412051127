/** A quoted or a bare cell, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g;

/** CSV as a spreadsheet takes it from the clipboard: cells parted by tabs, no breaks inside of them. */
export function csvToTabs(csv: string): string {
  let text = "";
  for (const [whole, quoted, bare = "", end] of csv.trimEnd().matchAll(CELL)) {
    if (whole === "") break;
    const cell = quoted?.replaceAll('""', '"') ?? bare;
    text += cell.replace(/[\t\r\n]+/g, " ") + (end === "," ? "\t" : "\n");
  }
  return text;
}
