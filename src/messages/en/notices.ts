import type { NoticeKind } from "../../model/message.ts";

/** What each kind of notice says; the message beside it is in the words of the report. */
const KINDS: Record<NoticeKind, string> = {
  "nothing-read": "Nothing in the file could be read as a self-evaluation.",
  "damaged-text": "The text is damaged, and no figure of it is published.",
  "masked-year": "The year is masked, and no figure is published.",
  "garbled-text": "The characters are garbled, and no figure of the text is published.",
  "glued-text": "The text has lost the borders between its cells or lines, and no figure of it is published.",
  "target-table": "This is a table of targets, made before the year; it evaluates nothing.",
  monitoring: "This is a monitoring report of a part of the year; it is not the evaluation of the year.",
  "evaluated-by-others": "Others evaluated here, not the unit itself.",
  "accounts-only": "These are accounts of income and expenditure, without an evaluation.",
  "blank-form": "The form is not filled in.",
  "unknown-form": "A table fits no known form.",
  "two-forms": "A table fits two forms.",
  "unnamed-form": "A form prints no name of its project.",
  "unnamed-project": "A row of a list prints no name of its project.",
  "glued-cells": "Two cells seem to have run together, and the indicator is not judged.",
  "unread-cell": "A cell was not understood.",
  "unread-total": "A total was not understood, or does not match its parts.",
  "unread-amount": "An amount was not understood.",
  "unplaced-amounts": "It cannot be told which column these amounts belong to.",
  "unplaced-cells": "It cannot be told which column these cells belong to.",
  "unpublished-column": "A printed column has no place in the published tables.",
  "unmatched-paragraph": "It cannot be told which indicator a paragraph speaks of.",
  "second-value": "Something is printed twice with different values.",
  "missing-unit": "The unit of money is not printed.",
  "missing-level": "The group of these indicators is not printed.",
  "doubtful-column": "Two columns carry the same name, and it cannot be told which one is meant.",
  "doubtful-role": "It cannot be told what an amount stands for.",
  "doubtful-layout": "The layout allows more than one reading.",
  "masked-figure": "A figure is masked.",
  "unread-score": "A score was not understood.",
  "unread-indicators": "Indicators stand here in words that were not understood.",
  "unknown-source": "A source of funds is not among the known ones.",
  "unknown-programme": "The name belongs to no known family of programmes and is filed under “other”.",
  "score-in-words": "A score is printed in words.",
  "another-year": "The form prints another year than the report is filed under.",
};

/** @param kind as published; one that is not known here says nothing */
export const noticeKind = (kind: string): string => new Map(Object.entries(KINDS)).get(kind) ?? "";
