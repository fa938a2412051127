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
  note?: string;
}

export const columnMeta = z.registry<ColumnMeta>();

/** Free or canonical text; empty where `optional`. */
export const text = (zh: string, en: string, note?: string) =>
  describe(z.string().min(1), { kind: "text", zh, en, note });
export const optionalText = (zh: string, en: string, note?: string) =>
  describe(z.string().min(1).nullable(), { kind: "text", zh, en, note });
export const integer = (zh: string, en: string, note?: string) =>
  describe(z.int().min(0), { kind: "integer", zh, en, note });
export const optionalInteger = (zh: string, en: string, note?: string) =>
  describe(z.int().min(0).nullable(), { kind: "integer", zh, en, note });
export const year = (zh: string, en: string) =>
  describe(z.int().min(2000).max(2099), { kind: "year", zh, en });
export const decimal = (zh: string, en: string, note?: string) =>
  describe(z.number().nullable(), { kind: "decimal", zh, en, note });
export const money = (zh: string, en: string, note?: string) =>
  describe(z.number().nullable(), { kind: "money", zh, en, unit: "元", note });
export const ratio = (zh: string, en: string, note?: string) =>
  describe(z.number().nullable(), { kind: "ratio", zh, en, note });
export const truth = (zh: string, en: string, note?: string) =>
  describe(z.boolean(), { kind: "boolean", zh, en, note });
export const optionalDate = (zh: string, en: string, note?: string) =>
  describe(z.iso.date().nullable(), { kind: "date", zh, en, note });
export const date = (zh: string, en: string, note?: string) =>
  describe(z.iso.date(), { kind: "date", zh, en, note });
/** 1-based lines of the text the reader saw, joined by `;`. */
export const lines = (zh = "行号", en = "lines of the report's text", note?: string) =>
  describe(z.string().regex(/^\d+(;\d+)*$/), { kind: "lines", zh, en, note });
export const oneOf = <S extends z.ZodType>(schema: S, zh: string, en: string, note?: string) =>
  describe(schema, { kind: "enum", zh, en, note });

function describe<S extends z.ZodType>(schema: S, meta: ColumnMeta): S {
  columnMeta.add(schema, meta);
  return schema;
}
