/** A file in a list of checksums, as `sha256sum -c` reads it; an edition is known by the sha256 of such a list. */
export const sumLine = ({ path, sha256 }: { path: string; sha256: string }) => `${sha256}  ${path}\n`;
