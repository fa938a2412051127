const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Raised digits as characters of their own: 10 with a raised 4 is not 104. */
export function raise(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
