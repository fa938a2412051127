import type { Letter } from "../letters/letter.ts";
import { parseLines } from "../model/place.ts";
import type { ToldFlag } from "../model/told.ts";

/** Where corrections and replies go: an e-mail address or a page. */
export interface Contact {
  href: string;
  /** As it is shown. */
  text: string;
}

const MAIL = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]+$/;

/**
 * The address that a site is built with.
 * @param setting an e-mail address or an https address; empty where the site has none
 * @throws Error where it is neither
 */
export function readContact(setting: string): Contact | null {
  const text = setting.trim();
  if (text === "") return null;
  if (MAIL.test(text)) return { href: `mailto:${text}`, text };
  if (URL.canParse(text) && new URL(text).protocol === "https:") return { href: text, text };
  throw new Error(`CONTACT=${JSON.stringify(setting)} is neither an e-mail address nor an https address`);
}

/** The address of this site; null where it was built without one. */
export const CONTACT = readContact(import.meta.env.CONTACT ?? "");

/** Where an answer to one flag goes: the flag is named in the subject of a mail; without an address, how to reply. */
export function answerTo(flagId: string, howToReply: string): string {
  if (!CONTACT) return howToReply;
  return CONTACT.href.startsWith("mailto:")
    ? `${CONTACT.href}?subject=${encodeURIComponent(flagId)}`
    : CONTACT.href;
}

/** What a letter about a flag begins with; who writes adds the rest. */
export function letterOn(
  flag: Pick<ToldFlag, "report_id" | "rule" | "evaluation_id" | "flag_id" | "line" | "printed">,
): Pick<Letter, "report" | "rule" | "evaluation" | "flag" | "line" | "printed"> {
  const { report_id: report, rule, evaluation_id: evaluation, flag_id, line, printed } = flag;
  return { report, rule, evaluation, flag: flag_id, line: parseLines(line)[0] ?? null, printed };
}
