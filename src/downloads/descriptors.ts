import { dateOf, type Edition } from "../exports/dataset.ts";
import { catalog } from "../exports/descriptors/catalog.ts";
import { croissant } from "../exports/descriptors/croissant.ts";
import { csvwMetadata } from "../exports/descriptors/csvw.ts";
import { datasetteMetadata } from "../exports/descriptors/datasette.ts";
import { roCrate } from "../exports/descriptors/ro-crate.ts";
import { toJson } from "../exports/json.ts";
import type { Tables } from "../model/tables/index.ts";
import { type Download, factsOf } from "./file.ts";
import type { PartFiles } from "./parts.ts";
import { listQuestions } from "./questions.ts";

/** The tables as the tools of several worlds describe them. @param files the files of the tables */
export function descriptorDownloads(tables: Tables, edition: Edition, files: Download[]): Download[] {
  const day = dateOf(tables);
  return [
    {
      path: "croissant.json",
      title: { zh: "描述（Croissant，机器学习用）", en: "Descriptor (Croissant, for machine learning)" },
      make: async (address) => {
        const csvs = files.filter(({ path }) => path.endsWith(".csv"));
        const facts = await Promise.all(csvs.map((file) => factsOf(file, address)));
        return toJson(croissant(tables, edition, day, facts, address));
      },
    },
    {
      path: "csv-metadata.json",
      title: { zh: "描述（CSV on the Web）", en: "Descriptor (CSV on the Web)" },
      make: (address) => toJson(csvwMetadata(edition, day, address)),
    },
    {
      path: "datasette.json",
      title: { zh: "Datasette 的说明，附可问的问题", en: "Metadata for Datasette, with questions to ask" },
      make: (address) => toJson(datasetteMetadata(listQuestions(), address)),
    },
  ];
}

/** The RO-Crate descriptor of the folder that these files stand in. @param elsewhere what it names where the site has it */
export function crateDownload(
  tables: Tables,
  edition: Edition,
  files: Download[],
  elsewhere: Download[],
): Download {
  return {
    path: "ro-crate-metadata.json",
    title: { zh: "描述（RO-Crate，研究数据用）", en: "Descriptor (RO-Crate, for research data)" },
    make: async (address) => {
      const describe = async (file: Download) => ({ ...(await factsOf(file, address)), title: file.title });
      const facts = await Promise.all([
        ...files.map(describe),
        ...elsewhere.map(async (file) => ({ ...(await describe(file)), url: address(file.path) })),
      ]);
      return toJson(roCrate(tables, edition, dateOf(tables), facts, address));
    },
  };
}

/** The DCAT catalogue of these files and of the parts of the collection. */
export function catalogDownload(
  tables: Tables,
  edition: Edition,
  files: Download[],
  parts: PartFiles[],
): Download {
  return {
    path: "catalog.jsonld",
    title: { zh: "目录（DCAT）", en: "Catalogue (DCAT)" },
    make: async (address) => {
      const facts = await Promise.all(files.map((file) => factsOf(file, address)));
      const named = parts.map((one) => ({ part: one.part, files: one.files.map(({ path }) => path) }));
      return toJson(catalog(tables, edition, dateOf(tables), facts, named, address));
    },
  };
}
