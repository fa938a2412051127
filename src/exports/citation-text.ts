import type { Language } from "../model/words.ts";
import type { Citation } from "./citation.ts";

/** A citation as it stands in running text, and as it stands in a list of references. */
export interface CitationText {
  short: string;
  long: string;
}

/** What each kind is called: in Chinese by GB/T 7714-2015, in English by APA 7. */
const KINDS: Record<Citation["type"], Record<Language, string>> = {
  dataset: { zh: "[DS/OL]", en: "[Data set]" },
  report: { zh: "[R/OL]", en: "[Performance self-evaluation report]" },
  figure: { zh: "[Z/OL]", en: "[Chart]" },
};

const WRITERS: Record<Language, (citation: Citation) => CitationText> = { zh: inChinese, en: inEnglish };

/** A citation in words; the day on which a reader looked is left for the reader to fill in, where nobody knows it. */
export function citationText(citation: Citation, language: Language): CitationText {
  return WRITERS[language](citation);
}

function inChinese({ type, title, author, issued, accessed, about, version, url }: Citation): CitationText {
  const year = issued?.slice(0, 4) ?? "日期不详";
  const edition = version ? `${version} 版. ` : "";
  const dated = issued ? `(${issued})` : "";
  return {
    short: `${author.zh}（${year}${about ? `，${about} 年度` : ""}）${type === "figure" ? `，图“${title.zh}”` : ""}${version ? `，${version} 版` : ""}`,
    long: `${author.zh}. ${title.zh}${KINDS[type].zh}. ${edition}${dated}[${accessed ?? "引用日期"}]. ${url}.`,
  };
}

function inEnglish({ type, title, author, issued, accessed, about, version, url }: Citation): CitationText {
  const year = issued?.slice(0, 4) ?? "n.d.";
  const edition = version ? ` (Version ${version})` : "";
  const seen = type === "report" && accessed ? `Retrieved ${accessed}, from ` : "";
  return {
    short: `${author.en} (${year}${about ? `, fiscal year ${about}` : ""})${type === "figure" ? `, chart “${title.en}”` : ""}${version ? `, version ${version}` : ""}`,
    long: `${author.en}. (${year}). ${title.en}${edition} ${KINDS[type].en}. ${seen}${url}`,
  };
}
