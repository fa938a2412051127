import { audit } from "../../messages/en/audit.ts";
import { drawing } from "../../messages/en/drawn.ts";
import { evaluation } from "../../messages/en/evaluation.ts";
import { rates } from "../../messages/en/execution.ts";
import { flags } from "../../messages/en/flags.ts";
import { indicators } from "../../messages/en/indicators.ts";
import { own, stated, statement } from "../../messages/en/report.ts";
import { corrections, line, notices } from "../../messages/en/site.ts";
import { source } from "../../messages/en/source.ts";
import { words } from "../../messages/en/words.ts";
import { enableDrawn } from "./page.ts";

const said = {
  rates,
  line,
  unread: notices.mark,
  stated,
  statement,
  report: own,
  corrections,
  notices,
};
enableDrawn("en", { audit, drawing, evaluation, flags, indicators, source, words, ...said });
