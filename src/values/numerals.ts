/** Chinese numerals that count or number things, with their values. */
const VALUES: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** For a class of characters: every numeral up to ten. */
export const NUMERALS = Object.keys(VALUES).join("");

/** The number that one numeral is; null for any other text. */
export function numeralOf(text: string): number | null {
  return Object.hasOwn(VALUES, text) ? (VALUES[text] ?? null) : null;
}
