import type { AuditedRow } from "../evidence/scores/audit-rows.ts";
import { frameCells, frameOf } from "../model/frame.ts";
import type { Notice } from "../model/notice.ts";
import { formatLines, lineName } from "../model/place.ts";
import { distinct } from "../model/row-ids.ts";
import type { FlagRow } from "../model/tables/flags.ts";
import type { NoticeRow } from "../model/tables/notices.ts";
import type { ScoreAuditRow } from "../model/tables/score-audits.ts";
import type { RuleWords } from "../rules/rule.ts";
import type { Raised } from "../rules/run.ts";
import { noScore as noScoreEn } from "./en/no-score.ts";
import { noticeKinds as noticeKindsEn } from "./en/notice-kinds.ts";
import { notices as noticesEn } from "./en/notices.ts";
import { rules as rulesEn } from "./en/rules/index.ts";
import { nestQuotes } from "./quotes.ts";
import { tellNotice } from "./tell-notice.ts";
import { noScore } from "./zh/no-score.ts";
import { noticeKinds } from "./zh/notice-kinds.ts";
import { notices } from "./zh/notices.ts";
import { rules } from "./zh/rules/index.ts";

/** A flag as published, with its sentences in both languages. @throws Error where nothing is said of its rule */
export function flagRow({ row, data }: Raised): FlagRow {
  const { flag_id, rule, category, severity, report_id, evaluation_id, indicator_id, line } = row;
  const { printed, expected, arithmetic } = row;
  const [zh, en] = [wordsOf(ALL.zh, rule), wordsOf(ALL.en, rule)];
  return {
    flag_id,
    rule,
    category,
    severity,
    report_id,
    evaluation_id,
    indicator_id,
    message: nestQuotes(zh.says(data)),
    message_en: nestQuotes(en.says(data)),
    printed,
    expected,
    arithmetic,
    clears: nestQuotes(zh.clears(data)),
    clears_en: nestQuotes(en.clears(data)),
    line,
  };
}

/** A recomputed score as published. */
export function auditRow({ unscored, line, ...row }: AuditedRow): ScoreAuditRow {
  const [why, why_en] = [unscored && noScore[unscored], unscored && noScoreEn[unscored]];
  return { ...row, why, why_en, line };
}

/** The notices of a report as published. */
export function noticeRows(report_id: string, told: Notice[]): NoticeRow[] {
  const ids = distinct(told.map(({ notice, at }) => `${notice}--${report_id}-${lineName(at.line)}`));
  return told.map((own, index) => ({
    notice_id: ids[index] ?? "",
    report_id,
    notice: own.notice,
    notice_zh: noticeKinds[own.notice],
    notice_en: noticeKindsEn[own.notice],
    message: tellNotice(notices, own),
    message_en: tellNotice(noticesEn, own),
    line: formatLines(own.at),
    cell: own.at.cell,
    ...frameCells(frameOf(own.at.origin)),
  }));
}

const ALL = {
  zh: new Map<string, unknown>(Object.entries(rules)),
  en: new Map<string, unknown>(Object.entries(rulesEn)),
};

// RulesWords holds each rule's sentences to the data that this very rule yields
function wordsOf(words: ReadonlyMap<string, unknown>, rule: string): RuleWords<unknown> {
  const own = words.get(rule);
  if (!own) throw new Error(`nothing is said of the rule ${rule} in src/messages`);
  return own as RuleWords<unknown>;
}
