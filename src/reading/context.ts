import type { Evaluation } from "../model/evaluation.ts";
import type { FormId } from "../model/words.ts";
import type { Claims } from "./claims.ts";
import type { Section } from "./layout/sections.ts";

/** What a form needs beside its sections: where to say what it used, and the ids of what it reads. */
export interface Context {
  claims: Claims;
  reportId: string;
  /** The id and ordinal of the next evaluation of this report. */
  next: () => { id: string; ordinal: number };
}

/** An official form: which sections are its own, and what they say. */
export interface Form {
  id: FormId;
  zh: string;
  en: string;
  /** Whether a section is written on this form. */
  claims: (section: Section) => boolean;
  /** Whether a section goes on with what the sections before it began (a page break, a report beside its table). */
  continues: (before: Section[], section: Section) => boolean;
  /** The evaluations of one or more sections that belong together. */
  read: (sections: Section[], context: Context) => Evaluation[];
}
