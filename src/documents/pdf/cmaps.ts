type Factory = new () => { fetch: (wanted: { kind: string; filename: string }) => Promise<Uint8Array> };
type ReadTable = (file: string) => Promise<Uint8Array>;

let given: ReadTable | null = null;

/**
 * Says where the tables come from in a program that has no folders, as a browser; once, before the first .pdf is read.
 * @param read the bytes of a table by the name of its file, such as UniGB-UCS2-H.bcmap
 */
export function provideCMaps(read: ReadTable): void {
  given = read;
}

/**
 * The tables by which older Chinese fonts name their characters, as options of the library: read as it was said, else from
 * the folder of the library itself.
 */
export function cMapOptions(): { cMapPacked: true; cMapUrl?: string; BinaryDataFactory?: Factory } {
  const read = given;
  if (read === null) {
    const folder = new URL("cmaps/", import.meta.resolve("pdfjs-dist/package.json"));
    return { cMapPacked: true, cMapUrl: decodeURIComponent(folder.pathname) };
  }
  const Tables: Factory = class {
    fetch({ filename }: { filename: string }) {
      return read(filename);
    }
  };
  return { cMapPacked: true, BinaryDataFactory: Tables };
}
