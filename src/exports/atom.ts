import { escapeMarkup } from "../values/entities.ts";
import type { LoggedChange } from "./change-log.ts";
import { sayChange } from "./changes.ts";
import { DATASET } from "./dataset.ts";
import type { Address } from "./descriptors/json-ld.ts";
import type { Item } from "./edition-changes.ts";
import type { Release } from "./release.ts";

/** An edition with what changed since the one before it. */
export interface ReleasedChanges {
  id: string;
  release: Pick<Release, "version" | "date">;
  changes: Item[];
}

/** Where the feed stands below /data/, and where the page of the same changes does. */
export const FEED = "changes.atom";
const CHANGES_PAGE = "changes/";

/**
 * The changes of published figures and questions as an Atom feed (RFC 4287), in both languages: the entries of
 * data/CHANGES.md and the editions, each with its changes one by one. Its dates are those of the entries.
 * @param day the day of the feed where nothing has changed yet
 */
export function changesFeed(
  changes: LoggedChange[],
  editions: ReleasedChanges[],
  day: string,
  address: Address,
): string {
  const page = address(CHANGES_PAGE);
  const entries = [
    ...editions.map((edition) => ({ day: edition.release.date, text: editionEntry(edition, address) })),
    ...changes.map((change) => ({ day: change.day, text: changeEntry(change, page) })),
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${escapeXml(page)}</id>`,
    `  <title>${escapeXml(`${DATASET.title.zh}：已发布数字的变动`)}</title>`,
    `  <subtitle xml:lang="en">${escapeXml(`${DATASET.title.en}: changes of published figures`)}</subtitle>`,
    `  <updated>${midnight(entries[0]?.day ?? day)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(address(FEED))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  <author><name>${escapeXml(DATASET.publisher.zh)}</name></author>`,
    `  <rights>${escapeXml(DATASET.licence.title)}</rights>`,
    ...entries.map(({ text }) => text),
    "</feed>",
    "",
  ].join("\n");
}

interface Entry {
  there: string;
  day: string;
  title: string;
  zh: string;
  en: string;
  items: string[];
}

function changeEntry({ id, day, zh, en, items }: LoggedChange, page: string): string {
  const [inChinese, inEnglish] = [plain(zh), plain(en)];
  return entry({ there: `${page}#${id}`, day, title: headOf(zh), zh: inChinese, en: inEnglish, items });
}

function editionEntry({ id, release, changes }: ReleasedChanges, address: Address): string {
  return entry({
    there: address(`v/${id}/`),
    day: release.date,
    title: `版次 ${id}`,
    zh: `发布 ${release.version} 版（${id}），与上一版相比变动 ${changes.length} 处。`,
    en: `Version ${release.version} released (${id}); changes against the edition before: ${changes.length}.`,
    items: changes.map((change) =>
      [sayChange(change), change.message, change.message_en].filter((text) => text !== null).join(" — "),
    ),
  });
}

function entry({ there, day, title, zh, en, items }: Entry): string {
  const at = escapeXml(there);
  return [
    "  <entry>",
    `    <id>${at}</id>`,
    `    <title>${escapeXml(`${day} ${title}`)}</title>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${at}"/>`,
    '    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    `      <p lang="zh-CN">${escapeXml(zh)}</p>`,
    `      <p lang="en">${escapeXml(en)}</p>`,
    ...(items.length > 0
      ? ["      <ul>", ...items.map((item) => `        <li>${escapeXml(item)}</li>`), "      </ul>"]
      : []),
    "    </div></content>",
    "  </entry>",
  ].join("\n");
}

/** The first sentence, or as much of it as a list of headlines shows. */
function headOf(text: string): string {
  const [head = ""] = plain(text).split("。");
  return head.length > 60 ? `${head.slice(0, 59)}…` : head;
}

/** Without the marks that set file names apart in Markdown. */
const plain = (text: string) => text.replaceAll("`", "");
const midnight = (day: string) => `${day}T00:00:00Z`;

const escapeXml = (text: string) => escapeMarkup(text, '>"');
