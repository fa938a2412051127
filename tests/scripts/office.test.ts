import { spawn } from "node:child_process";
import { once } from "node:events";
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
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { main } from "../../scripts/add-source.ts";
import { findOffice, makeProfile, turnOld } from "../../scripts/filing/office.ts";
import { oldKind } from "../../src/documents/old-kind.ts";
import { openDocument } from "../../src/reading/open.ts";
import { toDocx } from "../documents/drawn/docx.ts";
import { figuresOf } from "../documents/drawn/figures.ts";
import { cell, drawForm } from "../documents/drawn/form.ts";
import { founding, read } from "../documents/drawn/founding.ts";
import { toXlsx } from "../documents/drawn/xlsx.ts";
import { refusing } from "../refusing.ts";
import { copyData } from "./copy.ts";

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
      refusing(/LibreOffice 没能把这份 \.rtf 转成 \.docx；请用 Word/),
    );
    rmSync(folder, { recursive: true });
  });

  test("stays what it is where there is no program, and its refusal names one", async () => {
    vi.stubEnv("PATH", "/nowhere");
    const turned = await turnOld(RTF, "旧.rtf");
    expect(turned).toEqual({ bytes: RTF, name: "旧.rtf", from: null });
    await expect(openDocument(turned.bytes, turned.name)).rejects.toThrow(refusing(/LibreOffice/));
  });
});

/** A text that runs a macro when it is opened, and shows a picture of a site. @param basic what the macro does */
const curious = (site: string, basic: string) => {
  const spaces = Object.entries({
    office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    draw: "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    svg: "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    xlink: "http://www.w3.org/1999/xlink",
    script: "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
    dom: "http://www.w3.org/2001/xml-events",
    ooo: "http://openoffice.org/2004/office",
  }).map(([name, address]) => `xmlns:${name}="${address}"`);
  const library = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';
  const macro = "vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document";
  const module = "Basic/Standard/Module1.xml";
  const parts = {
    "content.xml":
      `<office:document-content ${spaces.join(" ")} office:version="1.2"><office:scripts><office:event-listeners>` +
      `<script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:type="simple" xlink:href="${macro}"/>` +
      "</office:event-listeners></office:scripts><office:body><office:text><text:p>题目</text:p><text:p>" +
      `<draw:frame svg:width="2cm" svg:height="2cm"><draw:image xlink:type="simple" xlink:href="${site}/seen.png"/></draw:frame>` +
      "</text:p></office:text></office:body></office:document-content>",
    "Basic/script-lc.xml": `<library:libraries ${library}><library:library ${library} library:link="false"/></library:libraries>`,
    "Basic/Standard/script-lb.xml": `<library:library ${library} library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
    [module]: `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${basic}</script:module>`,
  };
  const kind = "application/vnd.oasis.opendocument.text";
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const entries = [entry("/", kind), ...Object.keys(parts).map((path) => entry(path, "text/xml"))];
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${entries.join("")}</manifest:manifest>`;
  const files = Object.entries({ ...parts, "META-INF/manifest.xml": manifest });
  return zipSync({
    mimetype: [encode(kind), { level: 0 }],
    ...Object.fromEntries(files.map(([path, text]) => [path, encode(text)])),
  });
};

test("the program gets three gigabytes and a minute", async () => {
  const folder = stub('ulimit -v > "$SEEN/memory"; touch "$SEEN/there"; sleep 600');
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    const turned = expect(turnOld(RTF, "旧.rtf")).rejects.toThrow(
      refusing(/LibreOffice 用了 60 秒还没转完，已停止/),
    );
    await vi.waitUntil(() => existsSync(join(folder, "seen/there")), { timeout: 60_000, interval: 20 });
    await vi.advanceTimersByTimeAsync(60_000);
    await turned;
  } finally {
    vi.useRealTimers();
  }
  expect(readFileSync(join(folder, "seen/memory"), "utf8").trim()).toBe(String(3 * 1024 * 1024));
  rmSync(folder, { recursive: true });
});

// a test that is left out would count as failed
if (findOffice() !== null) {
  const offices = () => readdirSync(tmpdir()).filter((name) => name.startsWith("jixiao-office-"));

  test("the program of this machine turns one", { timeout: 120_000 }, async () => {
    const before = offices();
    const { bytes, name } = await turnOld(RTF, "旧.rtf");
    expect((await openDocument(bytes, name)).lines).toEqual(["2031", "100"]);
    expect(offices()).toEqual(before);
  });

  const own = mkdtempSync(join(tmpdir(), "jixiao-old-"));
  const [curiousFile, left, strict] = [join(own, "curious.odt"), join(own, "left"), join(own, "strict")];
  const asked: (string | undefined)[] = [];
  const site = createServer(({ url }, response) => {
    asked.push(url);
    response.end();
  });
  const FORM = founding("yangpu-2022", 2);
  /** How long the program took until the macro ran where it may, in milliseconds. */
  let took = 0;

  /**
   * What the macro does: it leaves a file, and writes the form in every old kind, since a start of the program takes longer than
   * all of them. The columns that are drawn here have no widths, and the program writes no .doc of such, but one of its own .odt.
   */
  const BASIC = `Sub Main
Open "${left}" For Output As #1
Close #1
${[
  ["docx", "odt", "writer8"],
  ["docx", "rtf", "Rich Text Format"],
  ["odt", "doc", "MS Word 97"],
  ["xlsx", "xls", "MS Excel 97"],
  ["xlsx", "ods", "calc8"],
]
  .map(([given, kind, filter]) => `Turn "file://${own}/a.${given}", "file://${own}/a.${kind}", "${filter}"`)
  .join("\n")}
StarDesktop.terminate
End Sub
Sub Turn(given As String, made As String, filter As String)
Dim hidden(0) As New com.sun.star.beans.PropertyValue
Dim kind(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden"
hidden(0).Value = True
kind(0).Name = "FilterName"
kind(0).Value = filter
text = StarDesktop.loadComponentFromURL(given, "_blank", 0, hidden())
text.storeToURL(made, kind())
text.close(True)
End Sub`;

  /** Starts the program as somebody would who works on a file; it ends by itself, or after so many milliseconds. */
  const opened = async (file: string, profile: string, most: number) => {
    const options = "--headless --norestore --nologo --nolockcheck".split(" ");
    const child = spawn(findOffice() ?? "", [profile, ...options, file], { stdio: "ignore", detached: true });
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), most);
    await once(child, "exit");
    clearTimeout(timer);
  };

  beforeAll(async () => {
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    const address = site.address();
    const port = typeof address === "object" ? address?.port : null;
    writeFileSync(curiousFile, curious(`http://127.0.0.1:${port}`, BASIC));
    writeFileSync(join(own, "a.docx"), await toDocx(drawForm(FORM)));
    writeFileSync(join(own, "a.xlsx"), await toXlsx(drawForm(FORM)));
    const lax = makeProfile(join(own, "lax"));
    const settings = join(own, "lax", "user", "registrymodifications.xcu");
    const [allowed, level] = ["DisableMacrosExecution", "MacroSecurityLevel"].map(
      (name) => `oor:name="${name}" oor:op="fuse"><value>`,
    );
    writeFileSync(
      settings,
      readFileSync(settings, "utf8")
        .replace(`${allowed}true`, `${allowed}false`)
        .replace(`${level}3`, `${level}0`),
    );
    const began = performance.now();
    const ran = vi.waitUntil(() => existsSync(left), { timeout: 100_000, interval: 20 });
    const end = opened(curiousFile, lax, 100_000);
    await ran;
    took = performance.now() - began;
    await end;
  }, 120_000);

  afterAll(() => {
    site.close();
    rmSync(own, { recursive: true });
  });

  const writtenAs = (kind: string) => new Uint8Array(readFileSync(join(own, `a.${kind}`)));

  test.each([
    ["odt", "旧.odt"],
    ["ods", "旧.ods"],
  ])("a form says the same in %s", { timeout: 120_000 }, async (kind, old) => {
    const { bytes, name, from } = await turnOld(writtenAs(kind), old);
    expect(from).toBe(kind);
    const { evaluations, notices } = await read(bytes, name);
    expect(evaluations.map(figuresOf)).toEqual([FORM].map(figuresOf));
    expect(notices).toEqual([]);
  });

  test.each([
    ["rtf", "旧.rtf"],
    // the files of WPS are those of Office with a name of their own
    ["doc", "旧.wps"],
    ["xls", "旧.et"],
  ])(
    "a %s named %s is filed and says the same, and its source says what turned it",
    { timeout: 120_000 },
    async (kind, name) => {
      const data = copyData();
      writeFileSync(join(data.root, name), writtenAs(kind));
      const said = "--region 130104 --force-region --publisher 另一个单位 --url https://example.org/a";
      const { status, stderr } = await data.runHere(main, name, ...said.split(" "));
      expect([status, stderr]).toEqual([0, ""]);
      const folder = "sources/shijiazhuang-qiaoxi-2022";
      const source = JSON.parse(data.read(`${folder}/source.json`));
      expect(source.original).toMatchObject({ kind, convertedBy: "LibreOffice" });
      const { evaluations, notices } = await read(data.read(`${folder}/report.html`), "report.html");
      expect(evaluations.map(figuresOf)).toEqual([FORM].map(figuresOf));
      expect(notices).toEqual([]);
    },
  );

  test("no macro of a file runs in the profile that turns files, and nothing that a file names is fetched", {
    timeout: 240_000,
  }, async () => {
    // it ran where it may
    expect(existsSync(left)).toBe(true);
    rmSync(left);
    // the macro would end the program; here it goes on until it is stopped
    await opened(curiousFile, makeProfile(strict), 2 * took);
    expect(existsSync(left)).toBe(false);
    asked.length = 0;
    const before = readdirSync(own);
    const { bytes, name } = await turnOld(new Uint8Array(readFileSync(curiousFile)), "旧.odt");
    expect((await openDocument(bytes, name)).lines).toContain("题目");
    expect(readdirSync(own)).toEqual(before);
    expect(existsSync(left)).toBe(false);
    expect(asked).toEqual([]);
  });
}
