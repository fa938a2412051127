import { toBibtex, toCsl } from "../exports/bibliography.ts";
import { type Citation, citeChart, citeDataset, citeReport } from "../exports/citation.ts";
import { type CitationText, citationText } from "../exports/citation-text.ts";
import type { Address } from "../exports/descriptors/json-ld.ts";
import { toJson } from "../exports/json.ts";
import type { Language } from "../model/words.ts";
import { published } from "../published.ts";
import { currentDay, currentEdition } from "./edition.ts";
import { citeEdition, type StoredEdition } from "./editions.ts";

/** A work as it can be cited: in running text, in a list of references, and for programs. */
export interface CitedWork extends CitationText {
  bibtex: string;
  csl: string;
}

interface Chart {
  name: string;
  title: string;
  url: string;
}

/** The whole collection. @param address the address of a file below /data/, with its host */
export function citeCollection(address: Address, language: Language): CitedWork {
  return cited(citeDataset(currentEdition(), currentDay(), address("")), language);
}

/** One edition of it, where it stands for good. */
export function citeOneEdition(edition: StoredEdition, address: Address, language: Language): CitedWork {
  return cited(citeEdition(edition, address), language);
}

/** One report. @throws Error where there is no such report */
export function citeOneReport(report: string, page: string, language: Language): CitedWork {
  const row = published().tables.reports.find(({ report_id }) => report_id === report);
  if (!row) throw new Error(`${report}: there is no such report`);
  return cited(citeReport(row, page), language);
}

/** One chart, by its name, its title in the language of the citation, and where it stands on a page. */
export function citeOneChart({ name, title, url }: Chart, language: Language): CitedWork {
  const chart = { name, title: { zh: title, en: title }, url };
  return cited(citeChart(chart, currentEdition(), currentDay()), language);
}

function cited(citation: Citation, language: Language): CitedWork {
  return {
    ...citationText(citation, language),
    bibtex: toBibtex(citation, language),
    csl: toJson(toCsl(citation, language)),
  };
}
