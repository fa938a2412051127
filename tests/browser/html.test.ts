import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { expect, test } from "vitest";
import { htmlRules } from "./html-rules.ts";
import { listPages } from "./site.ts";

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

test.each(listPages())("$path is valid HTML", async ({ html, file }) => {
  const { results } = await validator.validateString(html, file);
  const messages = results.flatMap((result) => result.messages);
  const found = messages.map(
    ({ ruleId, message, line, column, selector }) =>
      `${file}:${line}:${column} ${ruleId}: ${message} at ${selector}`,
  );
  expect(found).toEqual([]);
});
