import { POST, WHO } from "./patterns.ts";
import { DOUBLE, SINGLE, SOUNDS, SURNAME } from "./surnames.ts";

/** Words that a name may follow whatever follows the name: who somebody is, a post, an office that does something, a label. */
export const INTRODUCING =
  `(?:${WHO}|\\p{Script=Han}民|民警|青年|干部|社工|志愿者|村医|${POST}(?:\\([^()]{1,8}\\))?|由\\p{Script=Han}{0,8}[室科股部处站]` +
  `|\\p{Script=Han}(?<label>:)(?:\\s?\\d{1,2}[.、])?)`;
/** How a name begins behind one of them. */
export const BEGINNING = `(?:${SURNAME}|[${SOUNDS}])`;

/** The same as seen from where the name begins; with two of those whom money reaches. */
const BEFORE_NAME = new RegExp(`(?<=(?:对象|护工|${INTRODUCING})\\s?)(?=${BEGINNING})`, "uy");
/** What all these words end in. */
const ENDS =
  "户员者师儿人属主工生手士家授表记书导众民长监范兵管笔稿名父母妻子女夫亲警年部医任席事理计纳室科股处站象):.、";
const [ENDS_WORD, BEGINS_NAME, IS_BLANK] = [1, 2, 4];
const KINDS = new Uint8Array(0x10000);
const mark = (char: string, kind: number) => {
  const code = char.charCodeAt(0);
  KINDS[code] = (KINDS[code] ?? 0) | kind;
};
for (const char of ENDS) mark(char, ENDS_WORD);
for (const char of `${SINGLE}${SOUNDS}`) mark(char, BEGINS_NAME);
for (const name of DOUBLE.split("|")) mark(name, BEGINS_NAME);
for (const code of [9, 10, 11, 12, 13, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])
  mark(String.fromCharCode(code), IS_BLANK);
for (let code = 0x2000; code <= 0x200a; code++) mark(String.fromCharCode(code), IS_BLANK);

/**
 * Whether a name may stand right behind one of these words, or behind a blank after one: few texts have such a place, and
 * the patterns that look for names behind words take a hundred times as long.
 */
export function mayIntroduce(text: string): boolean {
  let [last, blank] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const kind = KINDS[text.charCodeAt(index)] ?? 0;
    if (kind & BEGINS_NAME && (last | blank) & ENDS_WORD && introduces(text, index)) return true;
    // a blank may stand between
    blank = kind & IS_BLANK ? last : 0;
    last = kind;
  }
  return false;
}

function introduces(text: string, at: number): boolean {
  BEFORE_NAME.lastIndex = at;
  return BEFORE_NAME.test(text);
}
