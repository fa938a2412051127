import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sample } from "../../src/browser/check/sample.ts";
import { readDocument } from "../../src/reading/open.ts";
import { FILES } from "../documents/drawn/files.ts";
import { drawReport } from "../documents/drawn/form.ts";
import { listBarriers } from "./barriers.ts";
import { openSite } from "./open-site.ts";
import { readHeaders, type Served, serveFolder } from "./server.ts";
import { type Visit, visit, visitAlone } from "./visit.ts";

type Chosen = { name: string; mimeType: string; buffer: Buffer };

const there = openSite();
let served: Served;
let bare: Served;
let files: Chosen[];

const pieces = drawReport(readDocument(new TextEncoder().encode(sample)));
const chosen = (name: string, content: Uint8Array | string): Chosen => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

beforeAll(async () => {
  const headersOf = readHeaders(readFileSync("dist/_headers", "utf8"));
  [served, bare] = await Promise.all([serveFolder("dist", "", headersOf), serveFolder("dist")]);
  files = await Promise.all(
    Object.values(FILES).map(async ({ name, draw }) => chosen(name, await draw(pieces))),
  );
});

afterAll(async () => {
  await Promise.all([served?.stop(), bare?.stop()]);
});

async function open(path = "/check/", options = {}, from = served, look = visit): Promise<Visit> {
  const opened = await look(there.browser, from.url(path), options);
  await opened.page.waitForSelector("#check[data-ready]");
  return opened;
}

const choose = (page: Page, own: Chosen[]) => page.locator('#check input[type="file"]').setInputFiles(own);
const verdict = async (page: Page) => (await page.locator(".verdict").textContent()) ?? "";

async function check(page: Page, own: Chosen): Promise<string> {
  await choose(page, [own]);
  await page.waitForFunction(
    (name) => document.querySelector("#checked-name")?.textContent === name,
    own.name,
  );
  return verdict(page);
}

/** What a page and its workers ask of any server, from now on. */
function watch({ page }: Visit): { url: string; method: string; body: string | null }[] {
  const seen: { url: string; method: string; body: string | null }[] = [];
  page.context().on("request", (request) => {
    const { protocol } = new URL(request.url());
    if (protocol !== "blob:" && protocol !== "data:")
      seen.push({ url: request.url(), method: request.method(), body: request.postData() });
  });
  return seen;
}

/** What is loaded is looked at: nothing was loaded before. */
const openAlone = (from = served) => open("/check/", {}, from, visitAlone);

describe("nothing leaves the machine", () => {
  test("files of every kind ask for nothing but parts of the program, and the second of a kind for nothing at all", async () => {
    const opened = await openAlone();
    const seen = watch(opened);
    for (const own of files) expect(await check(opened.page, own), own.name).toContain("个问题");
    const parts = new RegExp(`^${served.url("/_astro/")}[\\w.-]+\\.(js|bcmap)$`);
    expect(
      seen.filter(({ url, method, body }) => !parts.test(url) || method !== "GET" || body !== null),
    ).toEqual([]);
    expect(seen.length).toBeGreaterThan(3);
    const before = seen.length;
    for (const own of files) await check(opened.page, { ...own, name: `again-${own.name}` });
    expect(seen.slice(before)).toEqual([]);
    expect(opened.trouble).toEqual([]);
    await opened.close();
  });

  test("with the whole program loaded, the network may be gone", async () => {
    const opened = await openAlone();
    const { page } = opened;
    await page.click("#check-load");
    await page.waitForFunction(() =>
      document.querySelector("#check-loaded")?.textContent?.includes("全部下载"),
    );
    await page.waitForFunction(() => document.querySelector<HTMLElement>("#check-load")?.hidden);
    await page.context().setOffline(true);
    for (const own of files) expect(await check(page, own), own.name).toContain("个问题");
    expect(opened.trouble).toEqual([]);
    await opened.close();
  });

  test.each(["with", "without"])(
    "%s headers of its server, the worker is under the policy of the page",
    async (which) => {
      const opened = await openAlone(which === "with" ? served : bare);
      await check(opened.page, files[0] ?? chosen("a.txt", ""));
      const [worker] = opened.page.workers();
      const forbidden = await worker?.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
            fetch("http://127.0.0.1:9/").catch(() => setTimeout(() => resolve("nothing"), 2_000));
          }),
      );
      expect(forbidden).toBe("connect-src");
      await opened.close();
    },
  );
});

describe("what is shown of a file", () => {
  test("questions, what was not understood, money, marks, and the text, each line where its mark leads", async () => {
    const { page, trouble, close } = await open();
    await page.click("#check-sample");
    await page.waitForSelector(".checked");
    expect(await page.locator("#check-status").textContent()).toContain("查完了");
    for (const id of ["questions", "unread", "evaluations", "take", "text"])
      expect(await page.locator(`#${id} h2`).count(), id).toBe(1);
    expect(await page.locator("#evaluations .differs").count()).toBeGreaterThan(0);
    expect(await page.locator("#evaluations .status-not_met").count()).toBeGreaterThan(0);
    const mark = page.locator("#questions .row-line").first();
    const line = (await mark.getAttribute("href"))?.slice(1);
    await mark.click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(line);
    expect(trouble).toEqual([]);
    await close();
  });

  test("persons are hidden until they are asked for", async () => {
    const { page, close } = await open();
    await page.click("#check-sample");
    await page.waitForSelector(".checked");
    expect(await page.locator("body").textContent()).not.toContain("王小明");
    await page.getByRole("switch").check();
    await page.waitForFunction(() => document.querySelector("#text")?.textContent?.includes("王小明"));
    await page.getByRole("switch").uncheck();
    await page.waitForFunction(() => !document.body.textContent?.includes("王小明"));
    await close();
  });

  test("what a file prints as markup stays text", async () => {
    const { page, trouble, close } = await open();
    const hostile = sample.replace("河岸路灯维修", "<img src=x onerror=document.title='x'><b>河岸</b>");
    await check(page, chosen("hostile.txt", hostile));
    expect(await page.locator(".checked img, .checked b b").count()).toBe(0);
    expect(await page.locator("#evaluations").textContent()).toContain("<img");
    expect(trouble).toEqual([]);
    await close();
  });

  test("ten files become a table, one of them read in full; what cannot be read says why", async () => {
    const { page, trouble, close } = await open();
    const ten = Array.from({ length: 9 }, (_, index) => chosen(`report-${index + 1}.txt`, sample));
    await choose(page, [...ten, chosen("damaged.docx", "PK\u0003\u0004")]);
    await page.waitForFunction(() =>
      document.querySelector("#check-status")?.textContent?.includes("10 份都查完"),
    );
    expect(await page.locator(".many tbody tr").count()).toBe(10);
    expect(await page.locator(".many .refusal").textContent()).toMatch(/^damaged\.docx:1: 压缩文件/);
    expect(await page.locator("#checked-name").textContent()).toBe("report-1.txt");
    await page.getByRole("button", { name: "查看 report-7.txt" }).click();
    expect(await page.locator("#checked-name").textContent()).toBe("report-7.txt");
    expect(trouble).toEqual([]);
    await close();
  });

  test("a hostile file ends in a sentence, and the next one is read", async () => {
    const { page, close } = await open();
    await choose(page, [chosen("old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))]);
    await page.waitForSelector(".refusal");
    expect(await page.locator(".refusal").textContent()).toMatch(/^old\.doc:1: 这是旧版 Office 文件/);
    expect(await check(page, files[1] ?? chosen("a.html", ""))).toContain("个问题");
    expect(await page.locator(".refusal").count()).toBe(0);
    await close();
  });
});

test("files dropped anywhere on the page are read", async () => {
  const { page, close } = await open();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.txt"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, sample);
  await page.waitForSelector(".checked");
  expect(await page.locator("#checked-name").textContent()).toBe("dropped.txt");
  await close();
});

describe("what is taken along", () => {
  test("the tables, the questions and all of it are files; source.json is made of what is told", async () => {
    const { page, close } = await open();
    await page.click("#check-sample");
    await page.waitForSelector("#take");
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    };
    const questions = await saved("问题表");
    expect(questions.name).toBe("样例-questions.csv");
    expect(questions.text).toContain("rate-mismatch");
    expect((await saved("全部表")).name).toBe("样例-tables.zip");
    expect(JSON.parse((await saved("全部内容")).text).flags.length).toBeGreaterThan(3);
    await page.locator("#take summary").click();
    await page.locator('[name="region"]').fill("220100");
    await page.getByRole("button", { name: "做成文件" }).click();
    const source = await saved("source.json");
    expect(JSON.parse(source.text)).toMatchObject({ region: "220100", fiscalYear: 2023, redactions: 2 });
    await close();
  });

  test("the to-do list is one sheet of A4 and holds nothing else", async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.click("#check-sample");
    await page.waitForSelector("#take");
    await page.getByRole("button", { name: "打印待办单" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".todo").isVisible()).toBe(true);
    expect(await page.locator("#questions").isVisible()).toBe(false);
    const pdf = await page.pdf({ format: "A4" });
    const { numPages } = await getDocument({ data: new Uint8Array(pdf) }).promise;
    expect(numPages).toBe(1);
    await close();
  });
});

test.each([
  { path: "/check/", width: 390, scheme: "dark" },
  { path: "/en/check/", width: 1280, scheme: "light" },
] as const)(
  "a checked file at $path is accessible and fits a window of $width",
  async ({ path, width, scheme }) => {
    const { page, trouble, close } = await open(path, {
      viewport: { width, height: 800 },
      colorScheme: scheme,
    });
    await page.click("#check-sample");
    await page.waitForSelector(".checked");
    const barriers = await listBarriers(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await close();
    expect(barriers).toEqual([]);
    expect(wide).toBeLessThanOrEqual(0);
    expect(trouble).toEqual([]);
  },
);

test("it is worked by the keyboard alone", async () => {
  const { page, close } = await open();
  const reached: string[] = [];
  for (let press = 0; press < 40 && !reached.includes("check-sample"); press++) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(
        () => document.activeElement?.id || document.activeElement?.getAttribute("type") || "",
      ),
    );
  }
  expect(reached).toContain("file");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".checked");
  await close();
});

test("without script the page says what it needs and names the command", async () => {
  const { page, close } = await visit(there.browser, served.url("/check/"), { javaScriptEnabled: false });
  expect(await page.locator(".no-script").textContent()).toContain("npm run inspect -- ");
  expect(await page.locator("#check").isVisible()).toBe(false);
  await close();
});
