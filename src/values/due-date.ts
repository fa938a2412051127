import { fold } from "./fold.ts";
import { onceOfText } from "./once.ts";

/** The days that a printed date may mean, each as a number that grows by the day: 2022年11月 is any of thirty. */
export interface Days {
  first: number;
  last: number;
}

/** 2022年12月31日, 2022-12-31, 2022年11月, 2022年12月底, 2022年6月上旬, 2022年底. */
const DATE =
  "(20\\d{2})(?:年(?:年?([底末])|度?内|(\\d{1,2})月份?(?:(\\d{1,2})[日号]|([底末初])|([上中下])旬)?)|([-./])(\\d{1,2})\\7(\\d{1,2}))";
const DONE = "(?:完成|完工|竣工|开工|验收|交付|投用|到位)";
const DUE = new RegExp(`^(?:[≤=]|于|在|截至)?${DATE}(?:(?:之|以)?(前)|(?:以|之)?内)?${DONE}?$`);
const DAY = new RegExp(`^(?:已?于|已在|已)?${DATE}(?:已?(?:全部|按期|如期|按时)?${DONE})?$`);

/** Of which end of a month the words speak: its first and last days. */
const THIRDS: Record<string, [number, number]> = {
  初: [1, 10],
  上: [1, 10],
  中: [11, 20],
  下: [21, 31],
  末: [21, 31],
  底: [21, 31],
};

/**
 * The last day by which something is due: 2022年12月底前, 2022年12月31日, ≤2022年12月. 2022年12月前 may mean the end of
 * November or of December.
 * @returns the earliest and the latest day it may mean; null where the text is no plain date with its year
 */
export const parseDueDate = onceOfText((text): Days | null => {
  const match = DUE.exec(fold(text));
  const days = match && daysOf(match);
  if (!match || !days) return null;
  const isWholeMonth =
    match[3] !== undefined && [match[4], match[5], match[6]].every((own) => own === undefined);
  return { first: match[10] === "前" && isWholeMonth ? days.first - 1 : days.last, last: days.last };
});

/** The days on which something was done: 2022年11月30日, 已于2022年11月完成; null where the text is no plain date with its year. */
export const parseDays = onceOfText((text): Days | null => {
  const match = DAY.exec(fold(text));
  return match && daysOf(match);
});

function daysOf(match: RegExpExecArray): Days | null {
  const [, year = "", endOfYear, monthInWords, day, edge, third, , monthInSigns, dayInSigns] = match;
  if (endOfYear) return range(Number(year), 12, THIRDS[endOfYear] ?? [1, 31]);
  const month = monthInWords ?? monthInSigns;
  if (month === undefined) return { first: dayAt(Number(year), 1, 1), last: dayAt(Number(year), 12, 31) };
  const on = day ?? dayInSigns;
  if (on !== undefined) return range(Number(year), Number(month), [Number(on), Number(on)]);
  return range(Number(year), Number(month), THIRDS[edge ?? third ?? ""] ?? [1, 31]);
}

// null for a day that the calendar has not
function range(year: number, month: number, [first, last]: [number, number]): Days | null {
  if (month < 1 || month > 12) return null;
  const end = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (first < 1 || first > end || (first === last && last > end)) return null;
  return { first: dayAt(year, month, first), last: dayAt(year, month, Math.min(last, end)) };
}

const DAY_IN_MS = 86_400_000;
const dayAt = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY_IN_MS;
