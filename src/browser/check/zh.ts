import { audit } from "../../messages/zh/audit.ts";
import { check } from "../../messages/zh/check.ts";
import { evaluation } from "../../messages/zh/evaluation.ts";
import { rates } from "../../messages/zh/execution.ts";
import { flags } from "../../messages/zh/flags.ts";
import { indicators } from "../../messages/zh/indicators.ts";
import { stated, statement } from "../../messages/zh/report.ts";
import { line, notices } from "../../messages/zh/site.ts";
import { source } from "../../messages/zh/source.ts";
import { words } from "../../messages/zh/words.ts";
import { enableCheck } from "./page.ts";

const said = { line, rates, unread: notices.mark, stated, statement };
enableCheck("zh", { audit, check, evaluation, flags, indicators, source, words, ...said });
