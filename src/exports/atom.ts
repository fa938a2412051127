import { escapeMarkup } from "../values/entities.ts";
import type { LoggedChange } from "./change-log.ts";
import { DATASET } from "./dataset.ts";
import type { Address } from "./json-ld.ts";

/** Where the feed stands below /data/, and where the page of the same changes does. */
export const FEED = "changes.atom";
const CHANGES_PAGE = "changes/";

/**
 * The changes of published figures as an Atom feed (RFC 4287), in both languages; its dates are those of the entries.
 * @param day the day of the feed where nothing has changed yet
 */
export function changesFeed(changes: LoggedChange[], day: string, address: Address): string {
  const page = address(CHANGES_PAGE);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${escapeXml(page)}</id>`,
    `  <title>${escapeXml(`${DATASET.title.zh}：已发布数字的变动`)}</title>`,
    `  <subtitle xml:lang="en">${escapeXml(`${DATASET.title.en}: changes of published figures`)}</subtitle>`,
    `  <updated>${midnight(changes[0]?.day ?? day)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(address(FEED))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `  <author><name>${escapeXml(DATASET.publisher.zh)}</name></author>`,
    `  <rights>${escapeXml(DATASET.licence.title)}</rights>`,
    ...changes.map((change) => entry(change, page)),
    "</feed>",
    "",
  ].join("\n");
}

function entry({ id, day, zh, en }: LoggedChange, page: string): string {
  const there = escapeXml(`${page}#${id}`);
  return [
    "  <entry>",
    `    <id>${there}</id>`,
    `    <title>${escapeXml(`${day} ${headOf(zh)}`)}</title>`,
    `    <updated>${midnight(day)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${there}"/>`,
    '    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    `      <p lang="zh-CN">${escapeXml(plain(zh))}</p>`,
    `      <p lang="en">${escapeXml(plain(en))}</p>`,
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
