/** The pieces of one section of a number format. */
interface Section {
  before: string;
  after: string;
  /** True where it prints no digits, such as a dash for zero. */
  isText: boolean;
  /** Least digits before the point, and least and most behind it. */
  whole: number;
  least: number;
  most: number;
  grouped: boolean;
  /** The power of ten the number is multiplied by: 2 for each %, −3 for each comma behind the digits. */
  shift: number;
}

const GENERAL = /^(?:general|@|g\/通用格式)?$/i;
const GENERAL_WIDTH = 11;
const MOST_PLACES = 15;

/**
 * A number as a spreadsheet shows it: 0.9914 under `0.00%` is 99.14%.
 * @param code the number format, sections for negative numbers and zero behind semicolons; undefined for General
 * @returns null where the format says what is not understood (dates, fractions, conditions, powers of ten)
 */
export function formatNumber(value: number, code: string | undefined): string | null {
  if (!Number.isFinite(value)) return null;
  const sections = splitSections(code ?? "");
  const [positive = "", negative, zero] = sections;
  const own = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  const sign = value < 0 && negative === undefined ? "-" : "";
  const plain = own.replace(
    /\[(?:black|white|red|green|blue|yellow|cyan|magenta|color\s?\d+|\$[^\]]*)\]/gi,
    currencyOf,
  );
  if (own === "" && sections.length > 1) return "";
  if (GENERAL.test(plain)) return formatGeneral(value);
  const section = readSection(plain);
  if (!section || section.most > MOST_PLACES || Math.abs(section.shift) > MOST_PLACES) return null;
  if (section.isText) return section.before;
  const { before, after, whole, least, most, grouped, shift } = section;
  const [digits, fraction] = round(Math.abs(value), shift, most);
  const padded = digits === "0" && whole === 0 ? "" : digits.padStart(whole, "0");
  const kept = fraction.replace(/0+$/, "").padEnd(least, "0");
  const body = grouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, ",") : padded;
  const isZero = /^[0,]*$/.test(`${body}${kept}`);
  return `${isZero ? "" : sign}${before}${body}${kept && `.${kept}`}${after}`;
}

// [$¥-804] prints its sign, a colour nothing
function currencyOf(bracket: string): string {
  const sign = /^\[\$([^-\]]*)/.exec(bracket)?.[1];
  return sign ? `"${sign}"` : "";
}

/** A piece of a format: a quoted text, an escaped character, the border of a section, or one other character. */
const PIECES = /"[^"]*"|[\\!_*].|./gsu;

function splitSections(code: string): string[] {
  const sections = [""];
  for (const [piece] of code.matchAll(PIECES)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/**
 * A text as a spreadsheet shows it under a number format: `60` under `@"万元"` is 60万元, and nothing under `;;;`.
 * @param code the number format; its section for texts is the fourth, or the last one where that has an @
 */
export function formatText(text: string, code: string | undefined): string {
  const sections = splitSections(code ?? "");
  const last = sections.at(-1) ?? "";
  const own =
    sections.length > 3 ? sections[3] : /@/.test(last.replace(/"[^"]*"|[\\!_*]./g, "")) ? last : "@";
  if (own === undefined || GENERAL.test(own)) return own === "" ? "" : text;
  return [...own.replace(/\[[^\]]*\]/g, "").matchAll(PIECES)]
    .map(([piece]) => {
      if (piece === "@") return text;
      if (piece.length > 1 && /^[_*]/.test(piece)) return "";
      return piece.replace(/^"|"$/g, "").replace(/^[\\!](?=.)/u, "");
    })
    .join("");
}

const DIGITS = /^([#0?,]*?)(,*)(?:\.([#0?]*))?(,*)$/;

function readSection(section: string): Section | null {
  let [before, after, digits, fraction] = ["", "", "", ""];
  let shift = 0;
  let seen = false;
  for (let rest = section; rest !== ""; ) {
    const literal =
      /^(?:"([^"]*)"|[\\!](.)|_(?:.)|\*(?:.)|([ +\-—()（）/:：¥￥$€万元亿年月人次%])|([一-鿿]))/u.exec(rest);
    const number = seen ? null : /^[#0?,.]+/.exec(rest);
    if (number) {
      const match = DIGITS.exec(number[0]);
      if (!match) return null;
      const [, whole = "", behindWhole = "", places = "", behindPlaces = ""] = match;
      [digits, fraction] = [whole, places];
      shift -= 3 * (behindWhole + behindPlaces).length;
      seen = true;
      rest = rest.slice(number[0].length);
    } else if (literal) {
      const [whole, quoted, escaped, sign, han] = literal;
      const text = quoted ?? escaped ?? sign ?? han ?? "";
      if (whole === "%") shift += 2;
      if (seen) after += text;
      else before += text;
      rest = rest.slice(whole.length);
    } else return null;
  }
  return {
    before,
    after,
    isText: !seen,
    whole: digits.replace(/[^0]/g, "").length,
    least: fraction.replace(/[^0]/g, "").length,
    most: fraction.length,
    grouped: digits.includes(","),
    shift,
  };
}

// the digits as a spreadsheet has them (15), shifted and rounded half up in decimal, not in binary
function round(value: number, shift: number, places: number): [whole: string, fraction: string] {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  const units = BigInt(mantissa.replace(".", ""));
  const power = Number(exponent) - 14 + shift + places;
  const scaled =
    power >= 0
      ? units * 10n ** BigInt(power)
      : (units + 5n * 10n ** BigInt(-power - 1)) / 10n ** BigInt(-power);
  const digits = scaled.toString().padStart(places + 1, "0");
  return [digits.slice(0, digits.length - places), places === 0 ? "" : digits.slice(-places)];
}

// General shows as many places as fit into eleven characters
function formatGeneral(value: number): string | null {
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-9)) return null;
  const [whole] = round(Math.abs(value), 0, 0);
  const places = Math.max(0, GENERAL_WIDTH - 1 - whole.length);
  const [digits, fraction] = round(Math.abs(value), 0, places);
  const kept = fraction.replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${digits}${kept && `.${kept}`}`;
}
