import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { putPublished } from "../../scripts/build-data.ts";
import { putFolder } from "../../scripts/filing/put-folder.ts";

/** The folder that no rename reaches, as on a disk that just filled up; the way back is open. */
const blocked = vi.hoisted(() => ({ from: "", to: "" }));
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const renameSync: typeof real.renameSync = (from, to) => {
    if (blocked.from !== "" && String(from).endsWith(blocked.from) && String(to).endsWith(blocked.to))
      throw new Error("ENOSPC");
    real.renameSync(from, to);
  };
  return { ...real, renameSync, default: { ...real, renameSync } };
});

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jixiao-renames-"));
});
afterEach(() => {
  blocked.from = "";
  rmSync(root, { recursive: true, force: true });
});

describe("what is published", () => {
  beforeEach(() => {
    mkdirSync(data());
  });

  const data = () => join(root, "data");
  const folder = () => join(data(), "published");
  const write = (files: Map<string, string>) => putPublished(files, "cites", () => {}, data());
  const read = () => readFileSync(join(folder(), "funds.csv"), "utf8");

  test("is replaced as a whole, and nothing stays beside it", () => {
    write(
      new Map([
        ["funds.csv", "old"],
        ["gone.csv", "x"],
      ]),
    );
    write(new Map([["funds.csv", "new"]]));
    expect(read()).toBe("new");
    expect(readdirSync(folder())).toEqual(["funds.csv"]);
    expect(readdirSync(data())).toEqual(["README.md", "published"]);
    expect(readdirSync(root)).toEqual(["CITATION.cff", "data"]);
  });

  test("stands as it was where the new folder cannot take its place", () => {
    write(new Map([["funds.csv", "old"]]));
    Object.assign(blocked, { from: "coming/0", to: "published" });
    expect(() => write(new Map([["funds.csv", "new"]]))).toThrow("ENOSPC");
    expect(read()).toBe("old");
  });
});

describe("the folder of a report", () => {
  const sources = () => join(root, "sources");
  const folder = () => join(sources(), "changchun-2023");
  const read = () => readFileSync(join(folder(), "report.txt"), "utf8");
  const put = (text: string, replaces: boolean) =>
    putFolder("changchun-2023", new Map([["report.txt", text]]), replaces, () => {}, root);

  beforeEach(() => {
    mkdirSync(sources());
  });

  test("is put, and then replaced only where that is meant", () => {
    put("old", false);
    expect(() => put("new", false)).toThrow(/已经在了/);
    put("new", true);
    expect(read()).toBe("new");
  });

  test("is there again where the new one cannot take its place", () => {
    put("old", false);
    Object.assign(blocked, { from: "coming/0", to: "changchun-2023" });
    expect(() => put("new", true)).toThrow("ENOSPC");
    expect(read()).toBe("old");
    expect(readdirSync(root)).toEqual(["sources"]);
  });

  test("is not there at all where the first one cannot take its place", () => {
    Object.assign(blocked, { from: "coming/0", to: "changchun-2023" });
    expect(() => put("new", false)).toThrow("ENOSPC");
    expect(existsSync(folder())).toBe(false);
  });
});
