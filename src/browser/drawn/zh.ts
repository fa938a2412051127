import { audit } from "../../messages/zh/audit.ts";
import { drawing } from "../../messages/zh/drawn.ts";
import { evaluation } from "../../messages/zh/evaluation.ts";
import { rates } from "../../messages/zh/execution.ts";
import { flags } from "../../messages/zh/flags.ts";
import { indicators } from "../../messages/zh/indicators.ts";
import { own, stated, statement } from "../../messages/zh/report.ts";
import { corrections, line, notices } from "../../messages/zh/site.ts";
import { source } from "../../messages/zh/source.ts";
import { words } from "../../messages/zh/words.ts";
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
enableDrawn("zh", { audit, drawing, evaluation, flags, indicators, source, words, ...said });
