import { matchesOf } from "../values/matches.ts";
import { BEGINNING, INTRODUCING } from "./introduced.ts";
import { DOUBLE, GIVEN, GIVEN_IN_PAIRS, SOUNDS, SURNAME } from "./surnames.ts";
import { mayBeginName, wordAt } from "./word-bounds.ts";

const BEFORE = new RegExp(`${INTRODUCING}\\s?(?=${BEGINNING})`, "gu");
/** Names of other languages, written by their sound. */
const FOREIGN = new RegExp(`^(?:[${SOUNDS}]{1,6}[·•‧・][${SOUNDS}]{1,8}|[${SOUNDS}]{4,6})`);
const FAMILY = new RegExp(`^${SURNAME}`);
const DOUBLE_FAMILY = new RegExp(`^(?:${DOUBLE})`);
/** What stands behind a name that a label introduces. */
const BORDER = /^(?:[\s,;、。(]|$)/;
const BETWEEN = /^[、和及与]/;
const MOST_NAMES = 12;
/** What a sentence goes on with behind a name of two characters: 邹凯为…. */
const GOES_ON = /[为在于对把被是向到将就也由从与给让等每]$/;
/** Words made of characters that names are made of. */
const NO_GIVEN =
  /^(?:天[文河]|文[明山化]|明[文天]|海[江河洋]|江[河山海]|山[河江海]|大[小众美会学豆]|新[春建月生]|正[大月]|长[江河远春]|小[学麦河]|建[设国成]设|国[家有庆]|永远|志愿|春[季耕节]|红[色利]|美[丽化好]|玉米|香[菇蕉]|花[卉木]|福利|忠诚|诚信|卫[生星]|兴[建旺]|树[木苗立]|德育|博物|贵[重宾])$/;

/**
 * Names that are told by themselves behind such a word: a family name that stands as a word of its own, behind it characters
 * that given names are made of, and another word.
 * @param text where `mayIntroduce` says that there may be one
 * @returns list by list, each as [first, behind the last] UTF-16 unit
 */
export function givenNames(text: string): [start: number, end: number][][] {
  return matchesOf(text, BEFORE).flatMap(({ 0: before, index, groups }) => {
    const list: [number, number][] = [];
    let start = index + before.length;
    while (list.length < MOST_NAMES) {
      const length = lengthOf(text, start, groups?.label !== undefined);
      if (length === 0) break;
      list.push([start, start + length]);
      start += length;
      if (!BETWEEN.test(text.slice(start, start + 1))) break;
      start += 1;
    }
    return list.length > 0 ? [list] : [];
  });
}

function lengthOf(text: string, start: number, labelled: boolean): number {
  const rest = text.slice(start, start + 16);
  const foreign = FOREIGN.exec(rest)?.[0].length ?? 0;
  if (foreign > 0) return labelled && !BORDER.test(rest.slice(foreign)) ? 0 : foreign;
  if (!FAMILY.test(rest)) return 0;
  const family = DOUBLE_FAMILY.test(rest) ? 2 : 1;
  const lengths = [family + 2, family + 1];
  return (
    lengths.find((length) => {
      const isWhole = !labelled || BORDER.test(rest.slice(length));
      return isWhole && isGiven(text, start, family, length);
    }) ?? 0
  );
}

function isGiven(text: string, start: number, family: number, length: number): boolean {
  const [given, end] = [start + family, start + length];
  const own = text.slice(given, end);
  if (!/^\p{Script=Han}+$/u.test(own) || own.length < length - family) return false;
  if (own.length > 1 && GOES_ON.test(own)) return false;
  if (family === 1 && !mayBeginName(text, start)) return false;
  const word = wordAt(text, given);
  if (word?.start !== given || (end < text.length && wordAt(text, end)?.start !== end)) return false;
  const characters = [...own];
  const inPairs = characters.every((char) => GIVEN_IN_PAIRS.includes(char));
  if (own.length > 1 && word.word.length === own.length) return inPairs && !NO_GIVEN.test(own);
  return characters.some((char) => GIVEN.includes(char)) || (own.length > 1 && inPairs);
}
