import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { listPages } from "../browser/site.ts";
import { htmlRules } from "./html-rules.ts";

/** The rules are the same for every page: resolving them for each was a third of the work. */
class Rules extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader["getConfigFor"]> | undefined;

  override getConfigFor(file: string): ReturnType<StaticConfigLoader["getConfigFor"]> {
    this.#resolved ??= super.getConfigFor(file);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new Rules(htmlRules));

test.each(listPages())("$path is valid HTML", async ({ html, file }) => {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) => result.messages);
  const found = messages.map(
    ({ ruleId, message, line, column, selector }) =>
      `${file}:${line}:${column} ${ruleId}: ${message} at ${selector}`,
  );
  expect(found).toEqual([]);
});
