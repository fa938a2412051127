import { findPersons } from "../../src/persons/find.ts";
import { readDocument } from "../../src/reading/open.ts";
import { NAMED_AS_WORDS, STILL_MISSED, TOLD, TOLD_OF_NOBODY } from "./cases.ts";

const MARKED = /⟦([^⟧]*)⟧/g;

/** What was found of the lines that tell of persons, and what was hidden of those that do not. */
export interface Measured {
  /** Traces that the lines hold, and those of them that were found whole. */
  traces: number;
  missed: string[];
  /** Lines without persons, and those where something was hidden. */
  lines: number;
  wronglyHidden: string[];
  /** Lines with persons of which more was hidden than they tell. */
  hiddenTooMuch: string[];
  /** Traces of the lines whose names are words, and how many of them were found. */
  asWords: { traces: number; found: number };
}

/** Every case read by itself, as a text of the words of a report above it. */
export function measurePersons(): Measured {
  const told = [...TOLD, ...STILL_MISSED].map((line) => ({ line, ...tryLine(line) }));
  const untold = TOLD_OF_NOBODY.map((line) => ({ line, ...tryLine(line) }));
  const asWords = NAMED_AS_WORDS.map(tryLine);
  const ofWords = asWords.reduce((sum, { secrets }) => sum + secrets.length, 0);
  return {
    asWords: { traces: ofWords, found: ofWords - asWords.flatMap(({ left }) => left).length },
    traces: told.reduce((sum, { secrets }) => sum + secrets.length, 0),
    missed: told.flatMap(({ line, left }) => left.map((secret) => `${secret} in ${line}`)),
    lines: untold.length,
    wronglyHidden: untold.flatMap(({ line, found }) =>
      found.length > 0 ? `${line}: ${found.join(" ")}` : [],
    ),
    hiddenTooMuch: told.flatMap(({ line, more }) => (more.length > 0 ? `${line}: ${more.join(" ")}` : [])),
  };
}

function tryLine(line: string) {
  const secrets = [...line.matchAll(MARKED)].map(([, secret = ""]) => secret);
  const text = `绩效自评\n${line.replaceAll(/[⟦⟧]/g, "")}`;
  const found = findPersons(readDocument(new TextEncoder().encode(text), [], "tabbed")).map(
    (own) => own.text,
  );
  const isHidden = (secret: string) => found.some((own) => own.includes(secret));
  const left = secrets.filter((secret) => !isHidden(secret));
  const more = found.filter((own) => {
    const rest = secrets.reduce((text, secret) => text.replace(secret, ""), own);
    return /[\p{L}\d]/u.test(rest) && !secrets.some((secret) => secret.includes(own));
  });
  return { secrets, left, found, more };
}
