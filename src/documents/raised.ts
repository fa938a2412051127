const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised digits as characters of their own: 10 with a raised 4 is not 104. */
export function raise(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

/** What is raised and no exponent: a number in brackets or in a circle. */
const NOTE = /^(?:[[（(【〔]\s*(\d{1,2})\s*[\]）)】〕]|([①-⑳]))$/;
const BARE = /^\d{1,2}$/;
/** The mark of a note behind a figure or its unit, and no digit behind it: no character of the value. */
const BEHIND_FIGURE = /(?<=\d[^\s\d[\]]{0,6})\[[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\](?!\s*[\d.,，])/g;

/**
 * A raised text as characters of its own; the mark of a note (`[1]`, `①`, a number that leads to one) is written `[¹]`.
 * @param leads whether it is a link within its document
 */
export function raiseMark(text: string, leads = false): string {
  const plain = text.trim();
  const [, number, circle = ""] = NOTE.exec(plain) ?? [];
  const own = number ?? (leads && BARE.test(plain) ? plain : "");
  if (own !== "") return `[${raise(own)}]`;
  if (circle === "") return raise(text);
  return `[${raise(String(circle.charCodeAt(0) - "①".charCodeAt(0) + 1))}]`;
}

/** A text without the marks of notes that stand behind its figures. */
export const withoutMarks = (text: string): string =>
  text.includes("[") ? text.replace(BEHIND_FIGURE, "") : text;
