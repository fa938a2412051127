/**
 * The formats that Chinese programs know by number alone and write without their code (ISO 29500-1, 18.8.30, zh-cn): dates and
 * times. Without it their dates would be numbers.
 */
const CHINESE: Record<number, string> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const USED = /<(?:\w+:)?xf\s[^<>]*?\bnumFmtId\s*=\s*["'](\d+)["']/g;
const GIVEN = /<(?:\w+:)?numFmt\s[^<>]*?\bnumFmtId\s*=\s*["'](\d+)["']/g;
const LIST = /<((?:\w+:)?)numFmts(?:\s[^<>]*)?(\/?)>/;
const FONTS = /<((?:\w+:)?)fonts[\s>]/;

/** The XML of a workbook's styles with the codes of those formats that its cells name by number. */
export function withChineseDates(xml: string): string {
  const idsOf = (pattern: RegExp) => new Set([...xml.matchAll(pattern)].map(([, id]) => Number(id)));
  const given = idsOf(GIVEN);
  const missing = [...idsOf(USED)].filter((id) => id in CHINESE && !given.has(id));
  if (missing.length === 0) return xml;
  const list = LIST.exec(xml);
  const prefix = list?.[1] ?? FONTS.exec(xml)?.[1] ?? "";
  const formats = missing
    .map((id) => `<${prefix}numFmt numFmtId="${id}" formatCode="${CHINESE[id]?.replaceAll('"', "&quot;")}"/>`)
    .join("");
  const whole = `<${prefix}numFmts>${formats}</${prefix}numFmts>`;
  if (!list) return xml.replace(FONTS, (fonts) => `${whole}${fonts}`);
  return xml.replace(LIST, (open) => (list[2] === "/" ? whole : `${open}${formats}`));
}
