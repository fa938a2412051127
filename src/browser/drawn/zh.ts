import { audit } from "../../messages/zh/audit.ts";
import { drawn } from "../../messages/zh/drawn.ts";
import { evaluation } from "../../messages/zh/evaluation.ts";
import { execution } from "../../messages/zh/execution.ts";
import { flags } from "../../messages/zh/flags.ts";
import { indicators } from "../../messages/zh/indicators.ts";
import { report } from "../../messages/zh/report.ts";
import { site } from "../../messages/zh/site.ts";
import { source } from "../../messages/zh/source.ts";
import { words } from "../../messages/zh/words.ts";
import { enableDrawn } from "./page.ts";

const said = { line: site.line, unread: site.notices.mark, statement: report.statement };
const own = { report: report.own, corrections: site.corrections, notices: site.notices };
enableDrawn("zh", { audit, drawn, evaluation, execution, flags, indicators, source, words, ...said, ...own });
