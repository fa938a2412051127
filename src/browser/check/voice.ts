import type { Messages } from "../../messages/index.ts";
import type { ShownSay, ShownVoice } from "../shown/voice.ts";

/** What a page says that shows a file: only the words it needs are loaded. */
export type CheckSay = ShownSay & Pick<Messages, "check">;

/** The page that checks files in one language, and where its links lead. */
export interface CheckVoice extends ShownVoice {
  say: CheckSay;
  /** Where a rule is explained. */
  rule: (id: string) => string;
  /** Where it is said how to answer, for those who open it apart. */
  reply: string;
}
