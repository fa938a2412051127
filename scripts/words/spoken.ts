/** The language of whoever reads what a command says. */
import { type Messages, messages } from "../../src/messages/index.ts";
import { Language } from "../../src/model/words.ts";

/** A language and its words. */
export interface Spoken {
  language: Language;
  say: Messages;
}

type Environment = Record<string, string | undefined>;

/** The words of one language. */
const spokenIn = (language: Language): Spoken => ({ language, say: messages[language] });

/** What a command line says after `--lang`; null where it has no such option. */
export function askedFor(args: string[]): string | null {
  const at = args.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const own = args[at];
  if (own === undefined) return null;
  return own === "--lang" ? (args[at + 1] ?? "") : own.slice("--lang=".length);
}

/**
 * The language that a command line asks for with `--lang`; where it asks for none, or for one that is not there, that of the
 * system, by the first of LC_ALL, LC_MESSAGES and LANG that says something: Chinese where it is none of those that are there.
 */
export function spokenBy(args: string[], environment: Environment = process.env): Spoken {
  const asked = Language.safeParse(askedFor(args));
  if (asked.success) return spokenIn(asked.data);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const [own] = (LC_ALL || LC_MESSAGES || LANG || "").toLowerCase().split(/[^a-z]/);
  return spokenIn(Language.safeParse(own).data ?? "zh");
}

/** The words for whoever started this process. */
export const spoken = (): Spoken => spokenBy(process.argv.slice(2));
