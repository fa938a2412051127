import type { CorrectionRow } from "./tables/corrections.ts";
import type { FlagRow } from "./tables/flags.ts";
import type { Tables } from "./tables/index.ts";
import type { NoticeRow } from "./tables/notices.ts";
import type { RegionRow } from "./tables/regions.ts";
import type { ScoreAuditRow } from "./tables/score-audits.ts";
import type { Language } from "./words.ts";

/** A place with its name in one language. */
export type ToldRegion = Omit<RegionRow, "name_zh" | "name_en"> & { name: string };
/** A flag with its sentences in one language. */
export type ToldFlag = Omit<FlagRow, "message_en" | "clears_en">;
/** A correction with its reason in one language; `quoted` where only the Chinese was written. */
export type ToldCorrection = Omit<CorrectionRow, "reason_en"> & { quoted: boolean };
/** A notice with its sentence in one language. */
export type ToldNotice = Omit<NoticeRow, "message_en" | "notice_zh" | "notice_en">;
/** A recomputed score, with one language's reason why there is none. */
export type ToldAudit = Omit<ScoreAuditRow, "why_en">;

/** The published tables as one language tells them: a pair of columns, Chinese and English, is one column here. */
export type ToldTables = Omit<Tables, "regions" | "flags" | "corrections" | "notices" | "score_audits"> & {
  regions: ToldRegion[];
  flags: ToldFlag[];
  corrections: ToldCorrection[];
  notices: ToldNotice[];
  score_audits: ToldAudit[];
};

/** The tables in one language. What reports print stays as printed. */
export function tellTables(tables: Tables, language: Language): ToldTables {
  // a further language is missed by the compiler here, and needs columns of its own or one of these
  const said = <T>(words: Record<Language, T>) => words[language];
  return {
    ...tables,
    regions: tables.regions.map(({ name_zh, name_en, ...row }) => ({
      ...row,
      name: said({ zh: name_zh, en: name_en }),
    })),
    flags: tables.flags.map(({ message_en, clears_en, ...row }) => ({
      ...row,
      message: said({ zh: row.message, en: message_en }),
      clears: said({ zh: row.clears, en: clears_en }),
    })),
    corrections: tables.corrections.map(({ reason_en, ...row }) => ({
      ...row,
      reason: said({ zh: row.reason, en: reason_en ?? row.reason }),
      quoted: said({ zh: false, en: reason_en === null }),
    })),
    notices: tables.notices.map(({ message_en, notice_zh, notice_en, ...row }) => ({
      ...row,
      message: said({ zh: row.message, en: message_en }),
    })),
    score_audits: tables.score_audits.map(({ why_en, ...row }) => ({
      ...row,
      why: said({ zh: row.why, en: why_en }),
    })),
  };
}
