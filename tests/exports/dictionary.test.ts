import { expect, test } from "vitest";
import { dataReadme, dictionaryText } from "../../src/exports/dictionary.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";

test("the dictionary of the downloads explains every table and speaks of no file that does not lie there", () => {
  const text = dictionaryText([]);
  for (const table of TABLE_NAMES) expect(text).toContain(`## \`${table}\``);
  const told = text.replaceAll("data/sources/<report_id>/", "");
  expect(told).not.toMatch(/sources\/|published\/|editions\/|docs\/|npm run/);
  expect(dataReadme([])).toContain("`sources/<report_id>/`");
});
