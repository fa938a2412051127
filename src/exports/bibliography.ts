import { type Language, languageTag } from "../model/words.ts";
import type { Citation } from "./citation.ts";

/** Fields that TeX takes as they are. */
const VERBATIM = ["author", "doi", "url"];

/** A citation for BibTeX, worded in a language; what TeX would read as a command is escaped. */
export function toBibtex(citation: Citation, language: Language): string {
  const { key, type, title, author, issued, about, version, doi, publisher, url, note } = citation;
  const fields: [string, string | null][] = [
    ["title", title[language]],
    ["author", `{${escapeTex(author[language])}}`],
    // square brackets say that a year is supplied and not printed
    ["year", issued?.slice(0, 4) ?? (about === null ? null : `[${about}]`)],
    ["date", issued],
    ["version", version],
    [type === "report" ? "institution" : "publisher", publisher[language]],
    ["doi", doi],
    ["url", url],
    ["note", note[language]],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null) return [];
    return [`  ${name} = {${VERBATIM.includes(name) ? value : escapeTex(value)}}`];
  });
  return `@${type === "report" ? "techreport" : "misc"}{${key},\n${lines.join(",\n")}\n}\n`;
}

/** A citation as CSL-JSON, likewise, for Zotero and every citation processor. */
export function toCsl(citation: Citation, language: Language) {
  const { key, type, title, author, issued, accessed, version, doi, publisher, url, note } = citation;
  return [
    {
      id: key,
      type,
      title: title[language],
      author: [{ literal: author[language] }],
      ...(issued && { issued: { "date-parts": [partsOf(issued)] } }),
      ...(accessed && { accessed: { "date-parts": [partsOf(accessed)] } }),
      ...(version && { version }),
      ...(doi && { DOI: doi }),
      publisher: publisher[language],
      URL: url,
      language: languageTag(language),
      note: note[language],
    },
  ];
}

const partsOf = (day: string) => day.split("-").map(Number);

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escapeTex = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (char) => TEX[char] ?? `\\${char}`);
