import { audit } from "../../messages/en/audit.ts";
import { drawn } from "../../messages/en/drawn.ts";
import { evaluation } from "../../messages/en/evaluation.ts";
import { execution } from "../../messages/en/execution.ts";
import { flags } from "../../messages/en/flags.ts";
import { indicators } from "../../messages/en/indicators.ts";
import { report } from "../../messages/en/report.ts";
import { site } from "../../messages/en/site.ts";
import { source } from "../../messages/en/source.ts";
import { words } from "../../messages/en/words.ts";
import { enableDrawn } from "./page.ts";

const said = { line: site.line, unread: site.notices.mark, statement: report.statement };
const own = { report: report.own, corrections: site.corrections, notices: site.notices };
enableDrawn("en", { audit, drawn, evaluation, execution, flags, indicators, source, words, ...said, ...own });
