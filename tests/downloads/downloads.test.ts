import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { currentEdition } from "../../src/downloads/edition.ts";
import {
  collectionScript,
  downloadPaths,
  listCollection,
  listProgramme,
  listReport,
  listTable,
  reportScript,
  takeDownload,
} from "../../src/downloads/index.ts";
import { ENGINES } from "../../src/exports/ddl.ts";
import { FORMATS, isTextual, mediaTypeOf, tableFile } from "../../src/exports/formats.ts";
import { partition, partitionPath } from "../../src/exports/partitions.ts";
import { programmesOf } from "../../src/exports/subset.ts";
import { columnsOf, TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readDescriptor, readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const address = (file: string) => `https://site.example/base/data/${file}`;
const take = async (path: string) => (await takeDownload(path, address)).bytes;
const text = async (path: string) => new TextDecoder().decode(await take(path));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("below /data/ stands", () => {
  const paths = new Set(downloadPaths());

  test("every table in every format", () => {
    const wanted = TABLE_NAMES.flatMap((name) => FORMATS.map((format) => tableFile(name, format)));
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test("the collection as workbook, database, archive, descriptor, catalogue and citation", () => {
    const wanted = ["xlsx", "sqlite", "zip", "bib", "csl.json"].map((ending) => `jixiao-open.${ending}`);
    for (const path of [
      ...wanted,
      "datapackage.json",
      "catalog.jsonld",
      "croissant.json",
      "csv-metadata.json",
      "datasette.json",
      "ro-crate-metadata.json",
      "parquet/manifest.json",
      "CITATION.cff",
      "CHANGES.md",
      "changes.atom",
    ]) {
      expect(paths).toContain(path);
    }
  });

  test("every report and every programme as a part of its own", () => {
    for (const { report_id } of tables.reports) {
      for (const ending of ["zip", "xlsx", "json", "bib", "csl.json"]) {
        expect(paths).toContain(`reports/${report_id}.${ending}`);
      }
    }
    for (const programme of programmesOf(tables)) {
      for (const ending of ["zip", "xlsx", "json"])
        expect(paths).toContain(`programmes/${programme}.${ending}`);
    }
  });

  test("every partition, and how each engine reads them", () => {
    for (const { rows: _, ...place } of partition(tables)) {
      expect(paths).toContain(`parquet/${partitionPath(place)}`);
    }
    for (const engine of ENGINES) expect(paths).toContain(`parquet/${engine}.sql`);
  });

  test("the descriptors, which know the address of the site", async () => {
    expect(JSON.parse(await text("datapackage.json")).homepage).toBe(address(""));
    const archive = unzipSync(await take("reports/minle-2023.zip"));
    const part = JSON.parse(new TextDecoder().decode(archive["datapackage.json"]));
    expect(part.homepage).toBe(address(""));
    expect(part.id).toMatch(/^sha256:[0-9a-f]{64}#report-minle-2023$/);
  });

  test("every file of the partitions in their list, with its bytes and checksum", async () => {
    const listed: { url: string; bytes: number; sha256: string }[] = JSON.parse(
      await text("parquet/manifest.json"),
    );
    const wanted = [...paths].filter((path) => path.endsWith(".parquet") && path.includes("/"));
    expect(listed.map(({ url }) => url).toSorted()).toEqual(wanted.map(address).toSorted());
    for (const { url, bytes, sha256: sum } of listed) {
      const content = await take(url.slice(address("").length));
      expect([content.length, sha256(content)]).toEqual([bytes, sum]);
    }
  });

  test("every file beside the crate's descriptor in it, once", async () => {
    const crate: { "@graph": { "@id": string; "@type": string }[] } = JSON.parse(
      await text("ro-crate-metadata.json"),
    );
    const named = crate["@graph"].filter((one) => one["@type"] === "File").map((one) => one["@id"]);
    const outside =
      /^(reports|programmes|v)\/|^(latest|editions)\.json$|^jixiao-open\.zip$|^catalog\.jsonld$|^changes\.atom$|^SHA256SUMS$|^ro-crate/;
    const wanted = [...paths].filter((path) => !outside.test(path)).map(encodeURI);
    expect(named.toSorted()).toEqual(wanted.toSorted());
    expect(new Set(crate["@graph"].map((one) => one["@id"])).size).toBe(crate["@graph"].length);
  });

  test("every file that the descriptor names, as it is published", async () => {
    const { resources } = z
      .object({ resources: z.array(z.object({ path: z.string(), hash: z.string() })) })
      .parse(JSON.parse(await text("datapackage.json")));
    for (const { path, hash } of resources) expect(`sha256:${sha256(await take(path))}`).toBe(hash);
  });

  test("nothing twice, and nothing of an unknown type", () => {
    expect(paths.size).toBe(downloadPaths().length);
    for (const path of paths) expect(mediaTypeOf(path)).toMatch(/^\w+\//);
  });

  test("no other file", async () => {
    await expect(take("../secrets.txt")).rejects.toThrow(/no such file/);
  });
});

describe("jixiao-open.zip", () => {
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    files = unzipSync(await take("jixiao-open.zip"));
  });

  test("holds every file of the collection, the same bytes at the same path", async () => {
    const parts =
      /^(reports|programmes|v)\/|^(latest|editions)\.json$|^jixiao-open\.zip$|^catalog\.jsonld$|^changes\.atom$|^SHA256SUMS$/;
    const wanted = downloadPaths().filter((path) => !parts.test(path));
    expect(Object.keys(files).toSorted()).toEqual(["README.md", ...wanted].toSorted());
    for (const path of wanted) expect(sha256(files[path] ?? new Uint8Array())).toBe(sha256(await take(path)));
  });

  test("has a README with the edition, every file, its checksum and its sources", () => {
    const readme = new TextDecoder().decode(files["README.md"]);
    for (const [path, bytes] of Object.entries(files)) {
      if (path !== "README.md")
        expect(readme).toContain(`| \`${path}\` | ${bytes.length} | \`${sha256(bytes)}\` |`);
    }
    for (const { publisher } of tables.reports) expect(readme).toContain(publisher);
    expect(readme).toMatch(/generated from: `sha256:[0-9a-f]{64}`/);
    expect(readme).toContain("filter: 无，全部数据 / none, all of it");
    expect(readme).toContain("read_parquet(");
  });
});

describe.each([
  ["reports/gaoyi-2021", "report_id 为 gaoyi-2021", "gaoyi-2021"],
  ["programmes/medical-assistance", "programme 为 medical-assistance", "medical-assistance"],
])("%s.zip", (path, filter, value) => {
  let files: Record<string, Uint8Array>;
  const read = (name: string) => new TextDecoder().decode(files[name]);
  beforeAll(async () => {
    files = unzipSync(await take(`${path}.zip`));
  });

  test("names its filter in its README", () => {
    expect(read("README.md")).toContain(filter);
    expect(read("README.md")).toContain(`only `);
  });

  test("has every table with the same columns, and rows of the part only", () => {
    for (const name of TABLE_NAMES) {
      const { data, meta } = Papa.parse<Record<string, string>>(read(`${name}.csv`), {
        header: true,
        skipEmptyLines: true,
      });
      expect(meta.fields).toEqual(columnsOf(name).map((column) => column.name));
      if (name !== "evaluations") continue;
      expect(data.length).toBeGreaterThan(0);
      expect(data.filter((row) => row.report_id !== value && row.programme !== value)).toEqual([]);
    }
  });

  test("describes itself: every file with its checksum", () => {
    const { resources, name } = z
      .object({ name: z.string(), resources: z.array(z.object({ path: z.string(), hash: z.string() })) })
      .parse(JSON.parse(read("datapackage.json")));
    expect(name).toBe(`jixiao-open-${path.replace("s/", "-")}`);
    for (const { path: file, hash } of resources)
      expect(`sha256:${sha256(files[file] ?? new Uint8Array())}`).toBe(hash);
    const others = ["README.md", "LICENSE.md", "datapackage.json"];
    expect(Object.keys(files).toSorted()).toEqual(
      [...others, ...resources.map((one) => one.path)].toSorted(),
    );
  });

  test("is the same bytes when it is made again", async () => {
    expect(sha256(await take(`${path}.zip`))).toBe(sha256(await take(`${path}.zip`)));
  });
});

test("a page can say which edition it shows", () => {
  const { version, generatedFrom, edition } = readDescriptor("data/published");
  expect(currentEdition()).toEqual({ version, generatedFrom, edition });
});

describe("pages can list", () => {
  test("the files of a table with their bytes and checksums", async () => {
    const listed = await listTable("funds", address);
    expect(listed.map(({ path }) => path)).toEqual(FORMATS.map((format) => `funds.${format}`));
    const csv = readFileSync("data/published/funds.csv");
    expect(listed[0]).toMatchObject({ bytes: csv.length, sha256: sha256(csv) });
  });

  test("the files of the collection, of a report and of a programme, in both languages", async () => {
    const collection = await listCollection(address);
    const [first, ...others] = collection.map(({ path }) => path);
    expect(first).toBe("jixiao-open.zip");
    expect(others.slice(-3)).toEqual(["catalog.jsonld", "changes.atom", "SHA256SUMS"]);
    const all = [...collection, ...listReport("minle-2023"), ...listProgramme("other")];
    expect(listReport("minle-2023")).toHaveLength(5);
    expect(listProgramme("other")).toHaveLength(3);
    for (const { title } of all) expect([title.zh, title.en].every((name) => name.length > 1)).toBe(true);
  });

  test("what they tell search engines", async () => {
    const collection = JSON.parse(await collectionScript(address, [address("")]));
    expect(collection.distribution.length).toBe(
      TABLE_NAMES.length * FORMATS.length + (await listCollection(address)).length,
    );
    const page = "https://site.example/base/reports/minle-2023/";
    const report = JSON.parse(reportScript("minle-2023", address, page, [page]));
    expect(report.distribution[0].contentUrl).toBe("https://site.example/base/data/reports/minle-2023.zip");
    expect(() => reportScript("nowhere-2023", address, page, [])).toThrow(/no such report/);
  });

  test("citations that lead to the page of a report", async () => {
    expect(await text("reports/minle-2023.bib")).toContain(
      "url = {https://site.example/base/reports/minle-2023/}",
    );
    expect(JSON.parse(await text("jixiao-open.csl.json"))[0].URL).toBe("https://site.example/base/data/");
  });
});

test.each([
  ["a.csv", true],
  ["a.json", true],
  ["a.jsonld", true],
  ["a.ndjson", true],
  ["a.atom", true],
  ["a.cff", true],
  ["a.sql", true],
  ["a.md", true],
  ["SHA256SUMS", true],
  ["a.parquet", false],
  ["a.xlsx", false],
  ["a.sqlite", false],
  ["a.zip", false],
  ["a.png", false],
])("whether %s is text: %s", (file, isText) => {
  expect(isTextual(mediaTypeOf(file))).toBe(isText);
});
