import { describe, expect, test } from "vitest";
import { catalog } from "../../src/exports/descriptors/catalog.ts";
import { datasetJsonLd, jsonLdScript, reportJsonLd } from "../../src/exports/descriptors/json-ld.ts";
import { reportPart } from "../../src/exports/subset.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const edition = { version: "1.2.3", generatedFrom: "sha256:abc", edition: "sha256:def" };
const day = "2026-11-21";
const address = (file: string) => `https://site.example/base/data/${file}`;
const files = [
  { path: "funds.csv", bytes: 5431, sha256: "a".repeat(64) },
  { path: "funds.parquet", bytes: 3406, sha256: "b".repeat(64) },
];

const pages = ["https://site.example/base/data/", "https://site.example/base/en/data/"];

describe("schema.org", () => {
  const dataset = datasetJsonLd(tables, day, { edition, files, address, pages });

  test("tells what a search for data sets needs", () => {
    const years = tables.reports.map((report) => report.fiscal_year);
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      url: "https://site.example/base/data/",
      license: "https://creativecommons.org/licenses/by/4.0/",
      version: "1.2.3",
      datePublished: "2026-11-21",
      dateModified: "2026-11-21",
      sameAs: pages,
      includedInDataCatalog: {
        "@type": "DataCatalog",
        "@id": "https://site.example/base/data/catalog.jsonld",
      },
      temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
      isAccessibleForFree: true,
    });
    expect(dataset.description.length).toBeGreaterThan(50);
    expect(dataset.description.length).toBeLessThan(5000);
    expect(dataset.spatialCoverage).toHaveLength(tables.regions.length);
    expect(dataset.isBasedOn.map((report) => report.publisher.name)).toEqual(
      tables.reports.map((report) => report.publisher),
    );
  });

  test("says of every report where it was published, or where its text stands here", () => {
    expect(dataset.isBasedOn.map(({ url }) => url)).toEqual(
      tables.reports.map(({ report_id, source_url }) => source_url ?? address(`texts/${report_id}.txt`)),
    );
  });

  test("says where each file is, what it is and how large", () => {
    expect(dataset.distribution).toEqual([
      {
        "@type": "DataDownload",
        name: "funds.csv",
        contentUrl: "https://site.example/base/data/funds.csv",
        encodingFormat: "text/csv",
        contentSize: "5431 B",
        sha256: "a".repeat(64),
      },
      expect.objectContaining({ encodingFormat: "application/vnd.apache.parquet" }),
    ]);
  });

  test("names the measured variables once, amounts in yuan", () => {
    const names = dataset.variableMeasured.map((variable) => variable.propertyID);
    expect(new Set(names).size).toBe(names.length);
    expect(dataset.variableMeasured).toContainEqual({
      "@type": "PropertyValue",
      name: "全年执行数",
      alternateName: "executed amount",
      propertyID: "executed",
      unitText: "元",
      unitCode: "CNY",
    });
  });

  test.each(tables.reports)("knows $report_id as a part", (report) => {
    const page = `https://site.example/base/reports/${report.report_id}/`;
    const both = [page, page.replace("/base/", "/base/en/")];
    const own = reportJsonLd(report, tables, page, {
      edition,
      files: [{ path: "reports/x.zip" }],
      address,
      pages: both,
    });
    expect(own.sameAs).toEqual(both);
    expect(own.isBasedOn.url).toMatch(/^https?:/);
    expect(own).toMatchObject({
      "@id": `https://site.example/base/data/#report-${report.report_id}`,
      url: page,
      temporalCoverage: String(report.fiscal_year),
      isPartOf: { "@id": dataset["@id"] },
      isBasedOn: { publisher: { name: report.publisher } },
    });
    expect(own.spatialCoverage?.name).toMatch(/[省市州县区]$/);
    expect(own.distribution).toHaveLength(1);
  });

  test("printed text cannot end the script it stands in", () => {
    const script = jsonLdScript({ name: "</script><script>alert(1)</script>" });
    expect(script).not.toContain("<");
    expect(JSON.parse(script)).toEqual({ name: "</script><script>alert(1)</script>" });
  });
});

describe("DCAT", () => {
  const parts = tables.reports.map(({ report_id }) => ({
    part: reportPart(report_id),
    files: [`reports/${report_id}.zip`],
  }));
  const made = catalog(tables, edition, day, files, parts, address);

  test("knows the collection and its reports by the names that search engines are told", () => {
    const [whole, ...own] = made["dcat:dataset"].map((one) => one["@id"]);
    expect(whole).toBe(datasetJsonLd(tables, day, { edition, files, address, pages })["@id"]);
    const told = tables.reports.map(
      (report) => reportJsonLd(report, tables, "", { edition, files: [], address, pages: [] })["@id"],
    );
    expect(own).toEqual(told);
  });

  test("uses no prefix that its context does not declare", () => {
    const declared = Object.keys(made["@context"]);
    const used = new Set<string>();
    JSON.stringify(made, (key, value) => {
      for (const word of [key, typeof value === "string" && key === "@type" ? value : ""]) {
        const prefix = /^(\w+):\w/.exec(word)?.[1];
        if (prefix) used.add(prefix);
      }
      return value;
    });
    expect([...used].filter((prefix) => !declared.includes(prefix))).toEqual([]);
    expect(used.size).toBeGreaterThan(4);
  });

  test("holds the collection and every part, in both languages", () => {
    const datasets = made["dcat:dataset"];
    expect(datasets.map((dataset) => dataset["dct:identifier"])).toEqual([
      "jixiao-open",
      ...tables.reports.map(({ report_id }) => `report-${report_id}`),
    ]);
    for (const dataset of datasets) {
      expect(dataset["dct:title"].map((title) => title["@language"])).toEqual(["zh", "en"]);
      expect(dataset["dct:license"]).toEqual({ "@id": "https://creativecommons.org/licenses/by/4.0/" });
    }
  });

  test("knows every place and every file by an address of its own", () => {
    const spatial = made["dcat:dataset"].flatMap((one) => ("dct:spatial" in one ? one["dct:spatial"] : []));
    expect(spatial.map((place) => place["@id"])).toEqual(
      tables.regions.map(({ code }) => `https://site.example/base/regions/${code}/`),
    );
    const ids = made["dcat:dataset"].flatMap((one) => one["dcat:distribution"].map((file) => file["@id"]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith("https://site.example/base/data/catalog.jsonld#"))).toBe(true);
  });

  test("names its licence, its languages and its publisher in words that catalogues share", () => {
    expect(made).toMatchObject({
      "dct:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
      "dct:language": [
        { "@id": "http://id.loc.gov/vocabulary/iso639-1/zh" },
        { "@id": "http://id.loc.gov/vocabulary/iso639-1/en" },
      ],
      "dct:publisher": { "@type": "foaf:Organization" },
      "dcat:version": "1.2.3",
    });
  });

  test("gives every file of the collection its size and checksum", () => {
    expect(made["dcat:dataset"][0]?.["dcat:distribution"]).toMatchObject(
      files.map(({ path, bytes, sha256 }) => ({
        "dcat:accessURL": { "@id": "https://site.example/base/data/" },
        "dcat:downloadURL": { "@id": address(path) },
        "dcat:byteSize": bytes,
        "spdx:checksum": { "spdx:checksumValue": sha256 },
      })),
    );
  });
});
