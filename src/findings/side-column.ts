import type { Mark } from "../model/mark.ts";

/** One unit as a column that a script puts beside others; the same key stands in the same row. */
export interface SideColumn {
  name: string;
  href: string;
  rows: SideRow[];
}

/** What one unit says in one row. */
export interface SideRow {
  key: string;
  /** Where the row stands among all that there can be. */
  rank: number;
  label: string;
  text: string;
  notes: string[];
  bar?: { share: number; of: "reached" | "missed" | "plain" };
  parts?: { mark: Mark; label: string; count: number }[];
  items?: { text: string; href: string }[];
}
