import { z } from "zod";

/** How a column's cells are written: money with two decimals of 元, ratios with at most six, text as it is. */
export type ColumnKind =
  | "text"
  | "integer"
  | "decimal"
  | "money"
  | "ratio"
  | "boolean"
  | "date"
  | "year"
  | "lines"
  | "enum";

/** What every column says of itself; README, descriptor and dictionary are written from it. */
export interface ColumnMeta {
  kind: ColumnKind;
  zh: string;
  en: string;
  unit?: string;
  /** What has to be known besides, in both languages or in neither. */
  note?: string;
  noteEn?: string;
}

/** What the dictionary, the descriptors and the downloads say of each column, by its schema. */
export const columnMeta = z.registry<ColumnMeta>();

// Each kind of column by its name in both languages; numbers but counts and years may be empty, others only where they are `optional`.

/** Free or canonical text. */
export const text = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.string().min(1), { kind: "text", zh, en, note, noteEn });
/** The same, empty where it is not printed. */
export const optionalText = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.string().min(1).nullable(), { kind: "text", zh, en, note, noteEn });
/** A count, from 0. */
export const integer = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.int().min(0), { kind: "integer", zh, en, note, noteEn });
/** A count, empty where there is none. */
export const optionalInteger = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.int().min(0).nullable(), { kind: "integer", zh, en, note, noteEn });
/** A year of this century. */
export const year = (zh: string, en: string) =>
  describe(z.int().min(2000).max(2099), { kind: "year", zh, en });
/** A figure that is neither money nor a share, such as points. */
export const decimal = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.number().nullable(), { kind: "decimal", zh, en, note, noteEn });
/** In 元, whole 分 as its decimals. */
export const money = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.number().nullable(), { kind: "money", zh, en, unit: "元", note, noteEn });
/** A share: 1 is the whole. */
export const ratio = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.number().nullable(), { kind: "ratio", zh, en, note, noteEn });
/** Yes or no. */
export const truth = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.boolean(), { kind: "boolean", zh, en, note, noteEn });
/** A day as 2024-12-31, empty where it is not printed. */
export const optionalDate = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.iso.date().nullable(), { kind: "date", zh, en, note, noteEn });
/** A day as 2024-12-31. */
export const date = (zh: string, en: string, note?: string, noteEn?: string) =>
  describe(z.iso.date(), { kind: "date", zh, en, note, noteEn });
/** Where something stands in the picture of a page: cells of `frame.ts`. */
export const inPicture = () => ({
  page: optionalInteger(
    "页",
    "page of the picture",
    "只有从图片识别的才有",
    "only where it was recognised in a picture",
  ),
  box: optionalText(
    "框",
    "frame on the page",
    "左、上、宽、高，毫米，页宽按 A4 计；含个人信息的行不给",
    "left, top, width, height in millimetres of a page as wide as A4; none for lines that tell of persons",
  ),
});
/** 1-based lines of the text the reader saw, `L93;L96`: with a letter, so that every program takes them for text. */
export const lines = (zh = "行号", en = "lines of the report's text", note?: string, noteEn?: string) =>
  describe(z.string().regex(/^L[1-9]\d*(;L[1-9]\d*)*$/), { kind: "lines", zh, en, note, noteEn });
/** One of a closed list, whose words are in the code lists. */
export const oneOf = <S extends z.ZodType>(
  schema: S,
  zh: string,
  en: string,
  note?: string,
  noteEn?: string,
) => describe(schema, { kind: "enum", zh, en, note, noteEn });

function describe<S extends z.ZodType>(schema: S, meta: ColumnMeta): S {
  columnMeta.add(schema, meta);
  return schema;
}
