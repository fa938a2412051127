/** What the search index holds of one thing that has an address. */
export interface SearchRecord {
  url: string;
  kind: "report" | "evaluation" | "indicator" | "rule";
  title: string;
  /** Where it belongs, said below its title. */
  where: string;
  text: string;
}

/** Pieces of text as one, what is not printed left out. */
export function joinText(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" ");
}
