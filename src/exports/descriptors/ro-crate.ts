import type { Tables } from "../../model/tables/index.ts";
import { Language } from "../../model/words.ts";
import { DATASET, type Edition } from "../dataset.ts";
import { mediaTypeOf } from "../formats.ts";
import type { FileFacts } from "./datapackage.ts";
import { type Address, dataCatalog, dataPages } from "./json-ld.ts";

/** A file of a crate with what it is called. */
export interface CrateFile extends FileFacts {
  title: { zh: string; en: string };
  /** Where it stands, if not beside the descriptor. */
  url?: string;
}

const LICENCE = { "@id": DATASET.licence.path };
const publisherAt = (address: Address) => ({ "@id": `${address("")}#publisher` });
const idOf = ({ path, url }: CrateFile) => url ?? encodeURI(path);

/**
 * The collection as an RO-Crate (1.1): the files beside the descriptor, where they came from, who made them.
 * @param files every file that the folder of the crate holds beside the descriptor, and those that stand elsewhere
 */
export function roCrate(
  tables: Pick<Tables, "reports">,
  edition: Edition,
  day: string,
  files: CrateFile[],
  address: Address,
) {
  const sources = sourcesOf(tables, address);
  return {
    // the checksum of a file is no word of RO-Crate 1.1
    "@context": ["https://w3id.org/ro/crate/1.1/context", { sha256: "https://schema.org/sha256" }],
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
        about: { "@id": "./" },
      },
      {
        ...datasetOf(edition, day, address),
        isBasedOn: sources.map((source) => ({ "@id": source["@id"] })),
        hasPart: files.map((file) => ({ "@id": idOf(file) })),
      },
      ...files.map(fileOf),
      {
        ...publisherAt(address),
        "@type": "Organization",
        name: DATASET.publisher.zh,
        alternateName: DATASET.publisher.en,
        url: address(""),
      },
      dataCatalog(address),
      { ...LICENCE, "@type": "CreativeWork", name: DATASET.licence.title, identifier: DATASET.licence.name },
      ...sources,
    ],
  };
}

// several reports may have been published at one address
function sourcesOf({ reports }: Pick<Tables, "reports">, address: Address) {
  const works = reports.map((report) => ({
    "@id": report.source_url ?? address(`#source-${report.report_id}`),
    "@type": "CreativeWork",
    name: `${report.publisher}：${report.title}`,
    identifier: report.report_id,
    ...(report.report_date && { datePublished: report.report_date }),
  }));
  return [...new Map(works.map((work) => [work["@id"], work])).values()];
}

function datasetOf({ version, edition }: Edition, day: string, address: Address) {
  const publisher = publisherAt(address);
  return {
    "@id": "./",
    "@type": "Dataset",
    name: DATASET.title.zh,
    alternateName: DATASET.title.en,
    description: `${DATASET.description.zh} ${DATASET.description.en}`,
    identifier: edition,
    url: address(""),
    sameAs: dataPages(address),
    includedInDataCatalog: { "@id": address("catalog.jsonld") },
    version,
    datePublished: day,
    inLanguage: Language.options,
    keywords: DATASET.keywords.join(", "),
    license: LICENCE,
    author: publisher,
    publisher,
  };
}

const fileOf = (file: CrateFile) => ({
  "@id": idOf(file),
  "@type": "File",
  name: file.path,
  description: `${file.title.zh}. ${file.title.en}.`,
  encodingFormat: mediaTypeOf(file.path),
  contentSize: String(file.bytes),
  sha256: file.sha256,
  license: LICENCE,
});
