import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { readLetter } from "../../src/letters/read.ts";
import { messages } from "../../src/messages/index.ts";
import { Language, languagePath } from "../../src/model/words.ts";
import { openSite } from "./open-site.ts";
import { visit } from "./visit.ts";

const permissions = ["clipboard-read", "clipboard-write"];
const open = openSite();

describe.each(Language.options)("below a flag, in %s", (language) => {
  const { words } = messages[language].letter;
  const address = `${languagePath(language)}/flags/large-unspent/`;

  test("a letter is written while it is filled in, copied, and read back by the program", async () => {
    const { page, trouble, close } = await visit(open.browser, open.site.url(address), { permissions });
    const link = page.locator("[data-letter]").first();
    await link.click();
    const panel = page.locator("#letter");
    await panel.locator("textarea").fill("余款于次年拨付。\n特此说明。");
    await panel.locator('[name="by"]').fill("青田县水利局");
    const reply = readLetter((await page.locator("#letter-text").textContent()) ?? "", [words]);
    expect(reply).toMatchObject({
      kind: "reply",
      rule: "large-unspent",
      text: "余款于次年拨付。\n特此说明。",
      by: "青田县水利局",
    });
    expect(reply.flag).toContain(`large-unspent--${reply.evaluation}`);

    await panel.locator('[value="correction"]').check();
    await panel.locator('[name="right"]').fill("12.5");
    await panel.locator("[data-copy-text]").click();
    const copied = readLetter(await page.evaluate(() => navigator.clipboard.readText()), [words]);
    expect(copied).toMatchObject({
      kind: "correction",
      right: "12.5",
      line: reply.line,
      printed: reply.printed,
    });
    const { violations } = await new AxeBuilder({ page }).include("#letter").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(trouble).toEqual([]);
    await close();
  });

  test("the panel is opened and closed at the keyboard, and the focus comes back", async () => {
    const { page, close } = await visit(open.browser, open.site.url(address), {});
    const link = page.locator("[data-letter]").nth(1);
    await link.focus();
    await page.keyboard.press("Enter");
    expect(await link.locator("xpath=ancestor::li").locator("#letter").isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await page.locator("#letter").isVisible()).toBe(false);
    expect(await link.evaluate((own) => own === document.activeElement)).toBe(true);
    await close();
  });

  test("without a script the link leads to how to reply", async () => {
    const { page, close } = await visit(open.browser, open.site.url(address), { javaScriptEnabled: false });
    expect(await page.locator("#letter").isVisible()).toBe(false);
    expect(await page.locator("[data-letter]").first().getAttribute("href")).toContain("/about/#reply");
    await close();
  });
});
