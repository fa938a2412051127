import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { sayTrouble } from "../../scripts/disk/bad-input.ts";
import { makeEdition } from "../../scripts/release/edition.ts";
import { citeEdition, editionDownloads } from "../../src/downloads/editions.ts";
import { readEditions, type StoredEdition } from "../../src/downloads/stored-edition.ts";
import { toBibtex, toCsl } from "../../src/exports/bibliography.ts";
import { mediaTypeOf } from "../../src/exports/formats.ts";
import { releaseFiles, releaseId } from "../../src/exports/release.ts";
import { messages } from "../../src/messages/index.ts";
import { readDescriptor } from "../../src/published.ts";

const address = (file: string) => `https://site.example/base/data/${file}`;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const descriptor = readDescriptor("data/published");
const made = makeEdition(descriptor, "2026-12-01", null);
const id = releaseId(made.release);
const names = releaseFiles(id);

/** A folder of editions that holds this one. */
function store() {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-editions-"));
  mkdirSync(join(folder, id));
  for (const [name, content] of made.files) writeFileSync(join(folder, id, name), content);
  const path = (name: string) => join(folder, id, name);
  return {
    folder,
    path,
    change: (name: string, make: (text: string) => string) =>
      writeFileSync(path(name), make(readFileSync(path(name), "utf8"))),
  };
}
const whole = store();
afterAll(() => rmSync(whole.folder, { recursive: true }));
const [stored] = readEditions(whole.folder) as [StoredEdition];

describe("an edition", () => {
  test("is the same bytes when it is made again", () => {
    expect(makeEdition(descriptor, "2026-12-01", null).files).toEqual(made.files);
  });

  test("holds everything published as it is, what explains it, and is no larger than a megabyte", () => {
    const archive = stored.files.get(names.archive) ?? new Uint8Array();
    const inside = unzipSync(archive);
    for (const { path } of [...descriptor.resources, { path: "datapackage.json" }])
      expect([path, Buffer.from(inside[path] ?? []).equals(readFileSync(`data/published/${path}`))]).toEqual([
        path,
        true,
      ]);
    for (const path of [
      "README.md",
      "dictionary.md",
      "LICENSE.md",
      "CHANGES.md",
      "CITATION.cff",
      "zenodo.json",
    ])
      expect(text(inside[path]).length).toBeGreaterThan(100);
    expect(text(inside["CITATION.cff"])).toContain('date-released: "2026-12-01"');
    expect(archive.length).toBeLessThanOrEqual(2 ** 20);
  });

  test("that is the first tells of its reports, and of none of their rows", () => {
    expect(new Set(stored.changes.map(({ table }) => table))).toEqual(new Set(["reports"]));
  });

  test("after another tells of what changed", () => {
    const next = makeEdition({ ...descriptor, edition: `sha256:${"1".repeat(64)}` }, "2026-12-02", stored);
    expect(next.release.previous).toBe(id);
    expect(next.files.get(names.changes)).toBe("table,row,column,from,to,message,message_en\n");
  });
});

test("where nothing was released there are none, and nothing is served", () => {
  expect(readEditions(join(whole.folder, "no-such-folder"))).toEqual([]);
  expect(editionDownloads([])).toEqual([]);
});

describe("served", () => {
  const files = new Map(editionDownloads([stored]).map((file) => [file.path, file]));
  const take = async (path: string) => {
    const content = await files.get(path)?.make(address);
    return typeof content === "string" ? content : text(content);
  };

  test("are its archive, every file of it, and its citations", () => {
    const own = [
      "edition.json",
      names.archive,
      "changes.csv",
      "SHA256SUMS",
      "published.sha256",
      "funds.csv",
      "datapackage.json",
    ];
    for (const name of [...own, "jixiao-open.bib", "jixiao-open.csl.json", "CITATION.cff", "zenodo.json"])
      expect(files.has(`v/${id}/${name}`)).toBe(true);
  });

  test("each has a media type", () => {
    for (const path of files.keys()) expect(mediaTypeOf(path)).toMatch(/^(?:application|text)\//);
  });

  test("latest.json leads to its archive, with bytes and checksum", async () => {
    expect(JSON.parse(await take("latest.json"))).toMatchObject({
      id,
      edition: descriptor.edition,
      date: "2026-12-01",
      url: address(`v/${id}/`),
      archive: {
        url: address(`v/${id}/${names.archive}`),
        bytes: stored.archive.bytes,
        sha256: stored.archive.sha256,
      },
    });
    expect(JSON.parse(await take("editions.json"))).toHaveLength(1);
  });

  test("its citation has its day, its own address, and a DOI once it is given one", () => {
    const citation = citeEdition(stored, address);
    const bibtex = toBibtex(citation, "en");
    expect(bibtex).toMatch(new RegExp(`^@misc\\{jixiao-open-${id},`));
    expect(bibtex).toContain("date = {2026-12-01}");
    expect(bibtex).toContain(`url = {${address(`v/${id}/`)}}`);
    expect(bibtex).toContain(`Edition ${descriptor.edition}`);
    expect(bibtex).not.toContain("doi");
    const archived = citeEdition({ ...stored, release: { ...stored.release, doi: "10.5072/a_b" } }, address);
    expect(toBibtex(archived, "en")).toContain("doi = {10.5072/a_b}");
    expect(toCsl(archived, "en")).toMatchObject([{ DOI: "10.5072/a_b" }]);
  });
});

/** What a reader of English is told of the editions of a folder. */
function saidOf(folder: string): string | null {
  try {
    readEditions(folder);
    return "";
  } catch (error) {
    return sayTrouble(error, { language: "en", say: messages.en });
  }
}

describe("a broken folder is refused: file, what is wrong, what to do", () => {
  const refused: [string, (own: ReturnType<typeof store>) => void, RegExp][] = [
    [
      "a cut archive",
      ({ path }) => writeFileSync(path(names.archive), "PK"),
      /its sha256 is not the one in SHA256SUMS/,
    ],
    [
      "a changed list of changes",
      ({ change }) => change("changes.csv", (own) => `${own}x\n`),
      /its sha256 is not the one/,
    ],
    ["no archive", ({ path }) => rmSync(path(names.archive)), /jixiao-open-.*\.zip: the file is missing/],
    ["no edition.json", ({ path }) => rmSync(path("edition.json")), /edition\.json: the file is missing/],
    ["half of it", ({ change }) => change("edition.json", (own) => own.slice(0, 40)), /JSON/],
    [
      "an invented DOI",
      ({ change }) => change("edition.json", (own) => own.replace('"doi": null', '"doi": "soon"')),
      /doi/,
    ],
    [
      "another day",
      ({ change }) => change("edition.json", (own) => own.replace("2026-12-01", "2026-12-02")),
      /this is edition 2026-12-02-/,
    ],
    [
      "another version",
      ({ change }) =>
        change("edition.json", (own) => own.replace(/"version": "[^"]+"/, '"version": "9.9.9"')),
      /datapackage\.json in its archive: describes version/,
    ],
    [
      "a stranger",
      ({ path }) => writeFileSync(path("notes.txt"), ""),
      /notes\.txt: no edition has such a file/,
    ],
  ];

  test.each(refused)("%s", (_, harm, reason) => {
    const own = store();
    onTestFinished(() => rmSync(own.folder, { recursive: true }));
    harm(own);
    expect(saidOf(own.folder)).toMatch(reason);
    expect(saidOf(own.folder)).toContain(`${own.folder}/${id}: `);
    expect(saidOf(own.folder)).toMatch(/bring it back from the repository/);
  });

  test("one whose sums were made to fit is still not the edition it is called by", () => {
    const own = store();
    onTestFinished(() => rmSync(own.folder, { recursive: true }));
    const forged = makeEdition(
      { ...descriptor, resources: descriptor.resources.slice(1) },
      "2026-12-01",
      null,
    );
    for (const [name, content] of forged.files) writeFileSync(own.path(name), content);
    expect(saidOf(own.folder)).toMatch(/published\.sha256 in its archive: not of sha256:/);
  });

  test("a copy under another name is refused", () => {
    const own = store();
    onTestFinished(() => rmSync(own.folder, { recursive: true }));
    cpSync(join(own.folder, id), join(own.folder, "2026-12-03-000000000000"), { recursive: true });
    expect(saidOf(own.folder)).toMatch(/2026-12-03-000000000000: /);
  });
});
