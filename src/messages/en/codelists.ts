import { ASPECTS_EN } from "../../model/gloss.ts";
import { PROGRAMMES } from "../../model/programmes.ts";
import { STATEMENTS } from "../../model/statement-kinds.ts";
import type { CodeWords } from "../code-words.ts";
import { flags } from "./flags.ts";
import { noticeKinds } from "./notice-kinds.ts";
import { words } from "./words.ts";

export const codelists: CodeWords = {
  "reports.kind": {
    whole: ["whole", "the report was collected whole; counts and sums of the site are of these"],
    excerpt: ["excerpt", "only figures were transcribed; the original stands at source_url"],
  },
  scope: {
    project: [words.scope.project, "has its own form or section"],
    listed: [words.scope.listed, "a row of a project list"],
    department: [words.scope.department, "a whole department: the same money as its projects"],
    summary: [words.scope.summary, "a total that a text states over its projects: the same money as theirs"],
  },
  form: Object.fromEntries(Object.entries(words.form).map(([code, label]) => [code, [label]])),
  programme: Object.fromEntries(Object.entries(PROGRAMMES).map(([code, { en }]) => [code, [en]])),
  money_unit: { 元: ["yuan"], 万元: ["10,000 yuan"], 亿元: ["100,000,000 yuan"] },
  rate_basis: {
    computed: ["computed", "executed ÷ annual budget, both printed"],
    printed: ["printed", "the rate that the report prints, where not both are printed"],
  },
  source: Object.fromEntries(Object.entries(words.source).map(([code, label]) => [code, [label]])),
  "funds.level": {
    central: ["central"],
    province: ["province"],
    prefecture: ["prefecture"],
    county: ["county"],
    unknown: ["not stated"],
  },
  origin: { this_year: ["of this year"], carried_over: ["carried over"] },
  reason_kind: {
    none: ["nothing printed"],
    blank_word: ["blank word", "the cell holds 无, / or the like"],
    stated: ["stated"],
  },
  aspect: Object.fromEntries(Object.entries(ASPECTS_EN).map(([code, label]) => [code, [label]])),
  level: {
    province: [words.level.province, "province, autonomous region or municipality"],
    prefecture: [words.level.prefecture, "prefecture-level city, prefecture or league"],
    county: [words.level.county, "county, county-level city, district or banner"],
  },
  operator: {
    ">=": ["at least"],
    "<=": ["at most"],
    "=": ["equal to"],
    ">": ["more than"],
    "<": ["less than"],
    range: ["range", "between two values; the upper one is in target_upper"],
    about: ["about", "reached, or missed by no more than 5%, is met"],
  },
  "totals.kind": { whole: ["collected whole"], excerpt: ["excerpt"] },
  "indicators.kind": {
    quantitative: ["quantitative", "the target (the actual where there is none) is a number"],
    qualitative: ["qualitative", "the target is in words"],
  },
  "statements.kind": {
    ...Object.fromEntries(Object.entries(STATEMENTS).map(([code, { en }]) => [code, [en]])),
    target: [STATEMENTS.target.en, "a target of the year that a department's report states in a sentence"],
  },
  notice: Object.fromEntries(Object.entries(noticeKinds).map(([code, label]) => [code, [label]])),
  status: {
    exceeded: ["exceeded", "both are numbers, the actual strictly better"],
    met: [
      "met",
      "both are numbers and the target is reached, or it is answered in its own words; see basis or mark",
    ],
    not_met: ["missed", "a number worse than the target, or no number and a score below its weight"],
    unverifiable: ["cannot be checked", "what is printed does not tell: neither met nor missed"],
  },
  basis: {
    numeric: [words.basis.numeric],
    restated: [words.basis.restated],
    self_declared: [words.basis.self_declared],
    score: [words.basis.score],
    missing: [words.basis.missing],
  },
  mark: {
    exceeded: [words.mark.exceeded, "both are numbers, the actual strictly better"],
    met: [words.mark.met, "both are numbers: equal, inside the range, or 0 answered by 0"],
    self_declared: [
      words.mark.self_declared,
      "answered in the words of the target or stronger ones, without a number",
    ],
    unverifiable: [words.mark.unverifiable, "the bound is copied, or nothing comparable is printed"],
    not_met: [
      words.mark.not_met,
      "a number worse than the target, or no number and a score below its weight",
    ],
  },
  restates: {
    words: ["copied words", "the actual has the words of the target"],
    bound: ["copied bound", "the actual is only the bound or range of the target"],
    value: ["same number", "the actual is the number of the target to the last digit"],
  },
  "amounts.role": Object.fromEntries(Object.entries(words.role).map(([code, label]) => [code, [label]])),
  category: {
    consistency: [flags.category.consistency, flags.categoryMeaning.consistency],
    shortfall: [flags.category.shortfall, flags.categoryMeaning.shortfall],
    disclosure: [flags.category.disclosure, flags.categoryMeaning.disclosure],
    plausibility: [flags.category.plausibility, flags.categoryMeaning.plausibility],
  },
  severity: {
    high: [flags.severity.high, flags.severityMeaning.high],
    medium: [flags.severity.medium, flags.severityMeaning.medium],
    low: [flags.severity.low, flags.severityMeaning.low],
    info: [flags.severity.info, flags.severityMeaning.info],
  },
  "score_audits.basis": {
    amounts: ["computed from amounts", "from the amounts that the report prints"],
    stated: ["stated", "the number that the text of the report states"],
  },
  table: {
    evaluations: ["self-evaluations"],
    funds: ["funds"],
    indicators: ["indicators"],
    amounts: ["amounts in sentences"],
    totals: ["totals"],
  },
  evidence: {
    header: ["under its header", "in the column of its printed header"],
    arithmetic: ["borne out by arithmetic", "agrees with other figures of its row or table"],
    stated: ["stated", "the words of the sentence say what it is"],
    restored: ["restored", "a label was lost in the text and restored from those around it"],
  },
  "provenance.role": {
    printed: ["the figure itself"],
    numerator: ["numerator", "the upper term of a computed ratio"],
    denominator: ["denominator", "the lower term of a computed ratio"],
    part: ["part", "one of the amounts that were added up"],
    total: ["total", "what a summary prints where its parts print none"],
  },
  fate: {
    used: ["used", "figures or texts are published from it"],
    ignored: ["carries no data", "a heading, a header, an empty field …; the column `by` says which"],
    not_understood: ["not understood", "a row of notices tells of it"],
  },
};
