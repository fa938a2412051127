import { WholeSource } from "../../src/model/source.ts";
import { FiscalYear } from "../../src/values/year.ts";
import { BadUsage } from "../disk/bad-input.ts";
import { parseCommandLine, SWITCH, TEXT_OPTION } from "./command-line.ts";

/** What was asked for on the command line. */
export interface Options {
  file: string;
  region: string | null;
  year: number | null;
  url: string | null;
  publisher: string | null;
  dryRun: boolean;
  replace: boolean;
  allowPartial: boolean;
  forceRegion: boolean;
}

/** The options of a command line. @throws BadUsage where one is unknown, twice the file, or not of its kind */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  const [file, ...more] = positionals;
  if (!file || more.length > 0)
    throw new BadUsage(
      file ? { kind: "several-files", files: "filed", count: positionals.length } : { kind: "no-file-given" },
    );
  const { region = null, year = null, url = null, publisher = null } = values;
  if (region !== null && !/^\d{6}$/.test(region)) throw new BadUsage({ kind: "bad-region", given: region });
  if (year !== null && !(/^\d{4}$/.test(year) && FiscalYear.safeParse(Number(year)).success))
    throw new BadUsage({ kind: "bad-year", given: year });
  if (url !== null && !WholeSource.shape.url.safeParse(url).success)
    throw new BadUsage({ kind: "bad-url", given: url });
  if (publisher !== null && !/^[^\p{Cc}]{2,80}$/u.test(publisher))
    throw new BadUsage({ kind: "bad-publisher", given: publisher });
  return {
    file,
    region,
    year: year === null ? null : Number(year),
    url,
    publisher,
    dryRun: values["dry-run"] ?? false,
    replace: values.replace ?? false,
    allowPartial: values["allow-partial"] ?? false,
    forceRegion: values["force-region"] ?? false,
  };
}

const OPTIONS = {
  region: TEXT_OPTION,
  year: TEXT_OPTION,
  url: TEXT_OPTION,
  publisher: TEXT_OPTION,
  "dry-run": SWITCH,
  replace: SWITCH,
  "allow-partial": SWITCH,
  "force-region": SWITCH,
} as const;

/** What the command line of `npm run add` may say. */
export const ADD_OPTIONS = Object.keys(OPTIONS);
