import { problemIn } from "../../src/model/problems.ts";
import { ExcerptSource } from "../../src/model/source.ts";
import { BadUsage } from "../disk/bad-input.ts";
import { parseCommandLine, SWITCH, TEXT_OPTION } from "./command-line.ts";

/** What was asked for on the command line of an excerpt. */
export interface ExcerptOptions {
  file: string;
  region: string;
  year: number;
  publisher: string;
  url: string;
  title: string | null;
  retrieved: string;
  dryRun: boolean;
  replace: boolean;
  asPrinted: boolean;
}

const Given = ExcerptSource.pick({
  region: true,
  fiscalYear: true,
  publisher: true,
  url: true,
  title: true,
  retrieved: true,
});

/** The options of a command line. @throws BadUsage where one is missing, unknown or not of its kind */
export function readExcerptOptions(args: string[]): ExcerptOptions {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadUsage({ kind: "one-table" });
  const told = {
    region: values.region,
    fiscalYear: Number(values.year),
    publisher: values.publisher,
    url: values.url,
    title: values.title ?? null,
    retrieved: values.retrieved,
  };
  const given = Given.safeParse(told);
  if (!given.success) {
    const { path = [], problem = { zh: "", en: "" } } = problemIn(Given, told) ?? {};
    const option = String(path[0] ?? "").replace("fiscalYear", "year");
    throw new BadUsage({ kind: "excerpt-option", option, problem });
  }
  const { fiscalYear: year, ...rest } = given.data;
  return {
    ...rest,
    file,
    year,
    dryRun: values["dry-run"] ?? false,
    replace: values.replace ?? false,
    asPrinted: values["as-printed"] ?? false,
  };
}

const OPTIONS = {
  region: TEXT_OPTION,
  year: TEXT_OPTION,
  publisher: TEXT_OPTION,
  url: TEXT_OPTION,
  title: TEXT_OPTION,
  retrieved: TEXT_OPTION,
  "dry-run": SWITCH,
  replace: SWITCH,
  "as-printed": SWITCH,
} as const;

/** What the command line of `npm run add-excerpt` may say. */
export const EXCERPT_OPTIONS = Object.keys(OPTIONS);
