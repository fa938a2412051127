import type { Evaluation } from "../../model/evaluation.ts";
import type { FormId } from "../../model/words.ts";
import type { Context } from "../context.ts";
import type { Section } from "../layout/sections.ts";

/** An official form: which sections are its own, and what they say. */
export interface Form {
  id: FormId;
  /** Whether a section is written on this form. */
  claims: (section: Section) => boolean;
  /** Whether a section goes on with what the sections before it began (a page break, a report beside its table). */
  continues: (before: Section[], section: Section) => boolean;
  /** The evaluations of one or more sections that belong together. */
  read: (sections: Section[], context: Context) => Evaluation[];
}
