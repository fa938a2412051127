import type { Messages } from "../../messages/index.ts";
import type { ShownSay, ShownVoice } from "../shown/voice.ts";

/** What a page says that draws a report: only the words it needs are loaded. */
export type DrawnSay = ShownSay & {
  drawing: Messages["drawn"]["drawing"];
  report: Messages["report"]["own"];
  corrections: Messages["site"]["corrections"];
  notices: Messages["site"]["notices"];
};

/** The page in one language, and where its links lead. */
export interface DrawnVoice extends ShownVoice {
  say: DrawnSay;
  /** What each rule that flags the report is called, and where it is explained. */
  title: (rule: string) => string;
  rule: (rule: string) => string;
}
