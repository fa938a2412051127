import { tellNotice } from "../src/messages/tell-notice.ts";
import { zh } from "../src/messages/zh/index.ts";
import type { Notice } from "../src/model/notice.ts";

/** Notices with their sentences in Chinese. */
export const tellAll = (notices: Notice[]) =>
  notices.map((own) => ({ ...own, message: tellNotice(zh.notices, own) }));
