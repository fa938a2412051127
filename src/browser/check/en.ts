import { audit } from "../../messages/en/audit.ts";
import { check } from "../../messages/en/check.ts";
import { evaluation } from "../../messages/en/evaluation.ts";
import { rates } from "../../messages/en/execution.ts";
import { flags } from "../../messages/en/flags.ts";
import { indicators } from "../../messages/en/indicators.ts";
import { stated, statement } from "../../messages/en/report.ts";
import { line, notices } from "../../messages/en/site.ts";
import { source } from "../../messages/en/source.ts";
import { words } from "../../messages/en/words.ts";
import { enableCheck } from "./page.ts";

const said = { line, rates, unread: notices.mark, stated, statement };
enableCheck("en", { audit, check, evaluation, flags, indicators, source, words, ...said });
