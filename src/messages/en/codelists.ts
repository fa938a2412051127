import { ASPECTS_EN } from "../../model/gloss.ts";
import { NOTICES, type NoticeKind } from "../../model/notice-kinds.ts";
import { programmeNames } from "../../model/programmes.ts";
import { STATEMENTS } from "../../model/statement-kinds.ts";
import type { Aspect } from "../../model/words.ts";
import { type CodeWords, defined } from "../code-words.ts";
import { flags } from "./flags.ts";
import { noticeKinds } from "./notice-kinds.ts";
import { words } from "./words.ts";

const ASPECT_MEANING: Record<Aspect, string> = {
  分配科学性: "whether money is allotted by the rules and factors laid down",
  下达及时性: "whether it is issued within the time laid down",
  拨付合规性: "whether it is paid out as the treasury's rules demand",
  使用规范性: "whether it is used for its purpose",
  执行准确性: "whether spending follows the budget and purpose issued",
  预算绩效管理情况: "how goals, monitoring and evaluation are done",
  支出责任履行情况: "whether the locality pays its own share",
};

const GRAVITY_MEANING = {
  refused: "nothing of the file was read or published",
  gap: "something printed here was not read, and is not published",
  remark: "all was read, and something about it is worth a look",
};

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
  form: defined(words.form, {
    "transfer-payment":
      "of a transfer from a higher treasury, for a region or a project: departments, sources of funds, their management, indicators",
    "project-expenditure":
      "of a project of a department's budget: initial and annual budget, executed, indicators with weights and scores",
    "department-overall": "of the spending of a whole department",
    "project-list": "a project in a row: funds, goal, result",
    narrative: "no table: figures stand in sentences",
    excerpt: "only figures were transcribed: which form they stood in is not known",
  }),
  programme: defined(programmeNames("en"), {
    "resident-insurance": "the name speaks of subsidies to residents' basic medical insurance",
    "medical-assistance": "the name speaks of medical assistance",
    "service-capacity":
      "the name speaks of improving or building the capacity of healthcare services and security",
    "long-term-care": "the name speaks of long-term care insurance",
    "veteran-cadres": "the name speaks of the medical care of retired veteran cadres",
    "mutual-aid": "the name speaks of mutual aid",
    "public-medical-care": "the name speaks of publicly funded medical care",
    operations: "the name speaks of the unit's own affairs: offices, handling, publicity, training",
    other: "the name belongs to none of these",
  }),
  money_unit: {
    元: ["yuan", "yuan of China"],
    万元: ["10,000 yuan", "ten thousand yuan"],
    亿元: ["100,000,000 yuan", "a hundred million yuan"],
  },
  rate_basis: {
    computed: ["computed", "executed ÷ annual budget, both printed"],
    printed: ["printed", "the rate that the report prints, where not both are printed"],
  },
  source: defined(words.source, {
    total: "all money of an evaluation, the sum of its sources",
    central: "the label says central government",
    local: "the label says local government, of whatever level",
    appropriation: "what the budget of the year gives",
    carried_over: "what was left of the year before",
    fiscal: "public money whose level is not stated",
    other: "the label says other funds, or is not among those known",
  }),
  "funds.level": {
    central: ["central", "the label says central"],
    province: [
      "province",
      "the label says province or autonomous region, or city in a municipality that is a province",
    ],
    prefecture: ["prefecture", "the label says city, prefecture or league"],
    county: ["county", "the label says county, district or banner"],
    unknown: ["not stated", "the label names no level, or more than one"],
  },
  origin: {
    this_year: ["of this year", "the label says of the year"],
    carried_over: ["carried over", "the label says carried over, left, of the year before"],
  },
  reason_kind: {
    none: ["nothing printed", "nothing in the cell, or the form has no such column"],
    blank_word: ["blank word", "the cell holds “无”, “/” or the like"],
    stated: ["stated", "the cell says something else; whether that is a reason is not judged"],
  },
  aspect: defined(ASPECTS_EN, ASPECT_MEANING),
  level: {
    province: [words.level.province, "province, autonomous region or municipality"],
    prefecture: [words.level.prefecture, "prefecture-level city, prefecture or league"],
    county: [words.level.county, "county, county-level city, district or banner"],
  },
  operator: {
    ">=": ["at least", "the target says ≥, not below, or more"],
    "<=": ["at most", "the target says ≤, not above, within"],
    "=": ["equal to", "the target says =, or is a bare number"],
    ">": ["more than", "the target says >, more than, above"],
    "<": ["less than", "the target says <, less than, below"],
    range: ["range", "between two values; the upper one is in target_upper"],
    about: ["about", "reached, or missed by no more than 5%, is met"],
  },
  "totals.kind": {
    whole: ["collected whole", "a report collected whole: the sums of the site are of these"],
    excerpt: ["excerpt", "an excerpt: the original stands at source_url of reports"],
  },
  "indicators.kind": {
    quantitative: ["quantitative", "the target (the actual where there is none) is a number"],
    qualitative: ["qualitative", "the target is in words"],
  },
  "statements.kind": {
    problem: [STATEMENTS.problem.en, "what the report says was not done well"],
    measure: [STATEMENTS.measure.en, "what the report says will be done about it"],
    staffing: [STATEMENTS.staffing.en, "posts and staff as the report states them"],
    assets: [STATEMENTS.assets.en, "assets as the report states them"],
    target: [STATEMENTS.target.en, "a target of the year that a department's report states in a sentence"],
  },
  notice: Object.fromEntries(
    Object.entries(NOTICES).map(([code, gravity]) => [
      code,
      [noticeKinds[code as NoticeKind], GRAVITY_MEANING[gravity]],
    ]),
  ),
  status: {
    exceeded: ["exceeded", "both are numbers, the actual better"],
    met: [
      "met",
      "both are numbers and the target is reached, or it is answered in its own words; see basis or mark",
    ],
    not_met: ["missed", "a number worse than the target, or no number and a score below its weight"],
    unverifiable: ["cannot be checked", "what is printed does not tell: neither met nor missed"],
  },
  basis: {
    numeric: [words.basis.numeric, "the status comes from comparing two figures"],
    date: [
      words.basis.date,
      "both are days or months with their years and certain in their order; on or before the target is met, after it is missed",
    ],
    restated: [
      words.basis.restated,
      "the actual is only the bound or range of the target, and nothing measured",
    ],
    self_declared: [words.basis.self_declared, "the target is words, answered in the same or stronger ones"],
    score: [words.basis.score, "nothing comparable, and a score below its weight"],
    missing: [
      words.basis.missing,
      "nothing comparable is printed, or the number of the target was not understood",
    ],
  },
  mark: {
    exceeded: [words.mark.exceeded, "both are numbers, the actual better"],
    met: [words.mark.met, "both are numbers: equal, inside the range, or both 0"],
    self_declared: [
      words.mark.self_declared,
      "answered in the words of the target or stronger ones, without a number",
    ],
    unverifiable: [words.mark.unverifiable, "the bound is repeated, or nothing comparable is printed"],
    not_met: [
      words.mark.not_met,
      "a number worse than the target, or no number and a score below its weight",
    ],
  },
  restates: {
    words: ["repeated words", "the actual has the words of the target"],
    bound: ["repeated bound", "the actual is only the bound or range of the target"],
    value: ["same number", "the actual is the number of the target to the last digit"],
  },
  "amounts.role": defined(words.role, {
    initial: "the budget approved at the beginning of the year",
    budget: "the budget, or that of the whole year",
    change: "what was added or cut during the year",
    issued: "what a higher treasury issued",
    received: "what came in",
    available: "what could be spent, with what was carried in",
    executed: "what was spent",
    passed_on: "what was given on to units or lower levels",
    carried_in: "what came from the year before",
    carried_out: "what goes to the next year",
    left: "what was not used",
    returned: "what was given back to the treasury",
    saved: "what was saved",
    planned: "what is planned to be spent",
    contract: "what a contract says",
    per_head: "a rate per person or case",
    other_time: "an amount of another year or day",
    sample: "what was looked at in a sample",
    part: "a part of the amount before it",
    context: "background, and no money of this project",
  }),
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
    evaluations: ["self-evaluations", "the row stands in evaluations"],
    funds: ["funds", "the row stands in funds"],
    indicators: ["indicators", "the row stands in indicators"],
    amounts: ["other amounts", "the row stands in amounts"],
    totals: ["totals", "the row stands in totals"],
  },
  evidence: {
    header: ["under its header", "in the column of its printed header"],
    arithmetic: ["borne out by arithmetic", "agrees with other figures of its row or table"],
    stated: ["stated", "the words of the sentence say what it is"],
    restored: ["restored", "a label was lost in the text and restored from those around it"],
    recognised: [
      "recognised",
      "told from a scan; the pieces of ink are as many, stand and look as the characters do",
    ],
  },
  "provenance.role": {
    printed: ["the figure itself", "what is published is what is printed here"],
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
