/** The name of a file without its folders. @param path with `/` between folders */
export const fileNameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** All that stands behind the first point of a file's name, with the point: `.excel.csv`. */
export const endingOf = (path: string) => fileNameOf(path).replace(/^[^.]+\./, ".");

/** The format of a table's file, as `FORMATS` calls it: `csv` of `funds.csv` and of `funds.flat.csv`. */
export const formatOf = (path: string) => path.replace(/^\w+\.(flat\.)?/, "");

/** A sentence in parts: what stands between backticks is the name of a file. */
export function withFileNames(text: string): { text: string; isFile: boolean }[] {
  return text.split("`").map((part, index) => ({ text: part, isFile: index % 2 === 1 }));
}
