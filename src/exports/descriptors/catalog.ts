import type { Tables } from "../../model/tables/index.ts";
import { Language } from "../../model/words.ts";
import { DATASET, type Edition } from "../dataset.ts";
import { mediaTypeOf } from "../formats.ts";
import type { CollectionPart } from "../subset.ts";
import type { FileFacts } from "./datapackage.ts";
import { type Address, dataPages } from "./json-ld.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/**
 * The collection and its parts as a DCAT catalogue.
 * @param files the files of the whole collection
 * @param parts the parts with the files of each
 */
export function catalog(
  tables: Tables,
  edition: Edition,
  day: string,
  files: FileFacts[],
  parts: { part: CollectionPart; files: string[] }[],
  address: Address,
) {
  const common = commonOf(edition, day);
  const whole = { "@id": address(`#${DATASET.name}`) };
  return {
    "@context": CONTEXT,
    "@id": address("catalog.jsonld"),
    "@type": "dcat:Catalog",
    "dct:title": inBoth(DATASET.publisher),
    "dct:description": inBoth(DATASET.description),
    ...common,
    "dcat:dataset": [
      {
        ...whole,
        "@type": "dcat:Dataset",
        "dct:identifier": DATASET.name,
        "dct:title": inBoth(DATASET.title),
        "dct:description": inBoth(DATASET.description),
        ...common,
        "dct:hasVersion": { "@id": `urn:${edition.edition}` },
        "dct:provenance": { "@type": "dct:ProvenanceStatement", "dct:description": edition.generatedFrom },
        "dcat:landingPage": dataPages(address).map((page) => ({ "@id": page })),
        "dcat:keyword": DATASET.keywords,
        ...periodOf(tables.reports),
        "dct:spatial": tables.regions.map((region) => place(region, address)),
        "dcat:distribution": files.map((file) => ({ ...distribution(file.path, address), ...sizeOf(file) })),
      },
      ...parts.map(({ part, files: own }) => ({
        "@id": address(`#${part.name}`),
        "@type": "dcat:Dataset",
        "dct:identifier": part.name,
        "dct:title": inBoth({
          zh: `${DATASET.title.zh}：${part.name}`,
          en: `${DATASET.title.en}: ${part.name}`,
        }),
        "dct:description": inBoth(part),
        ...common,
        "dct:isPartOf": whole,
        "dcat:distribution": own.map((file) => distribution(file, address)),
      })),
    ],
  };
}

// what is true of the catalogue, of the whole collection and of each part
const commonOf = ({ version }: Edition, day: string) => ({
  "dct:license": { "@id": DATASET.licence.path },
  "dct:publisher": publisher(),
  "dct:language": Language.options.map((code) => ({
    "@id": `http://id.loc.gov/vocabulary/iso639-1/${code}`,
  })),
  "dct:modified": { "@value": day, "@type": "xsd:date" },
  "dcat:version": version,
});

const sizeOf = ({ bytes, sha256 }: FileFacts) => ({
  "dcat:byteSize": bytes,
  "spdx:checksum": {
    "@type": "spdx:Checksum",
    "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
    "spdx:checksumValue": sha256,
  },
});

// a place is known by its page; its code is that of GB/T 2260
function place({ code, name_zh, name_en }: Tables["regions"][number], address: Address) {
  return {
    "@id": new URL(`../regions/${code}/`, address("")).href,
    "@type": "dct:Location",
    "dct:identifier": code,
    "skos:prefLabel": inBoth({ zh: name_zh, en: name_en }),
  };
}

function distribution(file: string, address: Address) {
  return {
    "@id": address(`catalog.jsonld#${encodeURIComponent(file)}`),
    "@type": "dcat:Distribution",
    "dct:title": file,
    "dcat:accessURL": { "@id": address("") },
    "dcat:downloadURL": { "@id": address(file) },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaTypeOf(file)}` },
    "dct:license": { "@id": DATASET.licence.path },
  };
}

const publisher = () => ({ "@type": "foaf:Organization", "foaf:name": inBoth(DATASET.publisher) });

// the years that reports are of; a collection without reports is of none
function periodOf(reports: Tables["reports"]) {
  const years = reports.map((row) => row.fiscal_year).sort();
  if (years.length === 0) return {};
  const year = (value: number | undefined) => ({ "@value": String(value), "@type": "xsd:gYear" });
  return {
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": year(years[0]),
      "dcat:endDate": year(years.at(-1)),
    },
  };
}

const inBoth = ({ zh, en }: { zh: string; en: string }) => [
  { "@value": zh, "@language": "zh" },
  { "@value": en, "@language": "en" },
];
