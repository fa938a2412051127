import { changesFeed, FEED } from "../exports/atom.ts";
import { type LoggedChange, readChanges } from "../exports/change-log.ts";
import { dateOf } from "../exports/dataset.ts";
import type { Tables } from "../model/tables/index.ts";
import { dataDocument } from "../published.ts";
import { listEditions } from "./editions.ts";
import type { Download } from "./file.ts";

export type { LoggedChange };
export { FEED };

/** The changes of published figures, newest first. @throws Error naming the line that is no entry */
export function listChanges(): LoggedChange[] {
  return readChanges(dataDocument("CHANGES.md").toString());
}

/** The same as a feed that readers subscribe to. */
export function feedDownload(tables: Tables): Download {
  return {
    path: FEED,
    title: { zh: "数字的变动（Atom）", en: "Changes (Atom feed)" },
    make: (address) => changesFeed(listChanges(), listEditions(), dateOf(tables), address),
  };
}
