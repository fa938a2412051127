import { describe, expect, test } from "vitest";
import { BadUsage } from "../../scripts/disk/bad-input.ts";
import { refuseSwallowed } from "../../scripts/filing/command-line.ts";
import { ADD_OPTIONS, readOptions } from "../../scripts/filing/read-options.ts";

describe("options that npm kept for itself", () => {
  const on = (args: string[], environment: Record<string, string>) => () =>
    refuseSwallowed(args, ADD_OPTIONS, environment);

  test.each([
    ["--dry-run", { npm_config_dry_run: "true" }],
    ["--region", { npm_config_region: "220100" }],
    ["--allow-partial", { npm_config_allow_partial: "true" }],
  ])("%s is told with what to do", (option, environment) => {
    expect(on(["a.docx"], environment)).toThrow(BadUsage);
    expect(on(["a.docx"], environment)).toThrow(`npm 把 ${option} 留给了自己`);
    expect(on(["a.docx"], environment)).toThrow("请在它前面加一个 --");
  });

  test.each([
    ["one that came through", ["a.docx", "--dry-run"], { npm_config_dry_run: "true" }],
    ["one that npm says no to", ["a.docx"], { npm_config_dry_run: "false" }],
    ["what npm itself is configured with", ["a.docx"], { npm_config_cache: "/somewhere" }],
    ["nothing", ["a.docx"], {}],
  ])("is silent on %s", (_, args, environment) => {
    expect(on(args, environment)).not.toThrow();
  });
});

test.each([
  ["unknown", ["a.docx", "--nothing"]],
  ["without its value", ["a.docx", "--region"]],
])("an option %s is refused", (_, args) => {
  expect(() => readOptions(args)).toThrow(BadUsage);
});

test("every option can be given", () => {
  expect(readOptions(["a.docx", "--force-region", "--dry-run"])).toMatchObject({
    file: "a.docx",
    forceRegion: true,
    dryRun: true,
    replace: false,
  });
});
