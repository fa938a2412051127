import type { Cause, Heaps, Row } from "../../checking/causes.ts";
import type { Letter } from "../../letters/letter.ts";
import { parseLines } from "../../model/place.ts";
import type { ToldFlag } from "../../model/told.ts";
import { all, type Child, h } from "../shown/build.ts";
import { lineMarks, section, severityOf } from "../shown/marks.ts";
import type { CheckVoice } from "./voice.ts";

/** What the questions are about: the name of the file, and the names of the rules that ask. */
interface About {
  file: string;
  titles: Record<string, string>;
}

/** Rows that stand open; the others wait to be asked for. */
const OPEN = 12;

/** What is to be mended or explained: by cause where one has many rows, else down the report. */
export function questions(voice: CheckVoice, { once, rows, context }: Heaps, about: About): HTMLElement {
  const words = voice.say.check.questions;
  const rest = rows.slice(OPEN);
  return section(
    words.heading,
    "questions",
    once.length + rows.length === 0 && h("p", {}, words.none),
    once.length > 0 &&
      h(
        "div",
        { class: "heap" },
        h("h3", {}, words.once.heading),
        h("p", { class: "aside" }, words.once.lead),
        h(
          "ol",
          { class: "matters", role: "list" },
          once.map((cause) => causeItem(voice, cause, about)),
        ),
      ),
    rows.length > 0 &&
      h(
        "div",
        { class: "heap" },
        h("h3", {}, words.rows.heading),
        h("p", { class: "aside" }, words.rows.lead),
        rowList(voice, rows.slice(0, OPEN), about),
        rest.length > 0 &&
          h(
            "details",
            { class: "rule-fold" },
            h("summary", {}, words.rows.more(rest.length)),
            rowList(voice, rest, about),
          ),
      ),
    context.length > 0 &&
      h(
        "details",
        { class: "rule-fold" },
        h("summary", {}, words.context(context.length)),
        h(
          "ul",
          { class: "matters", role: "list" },
          context.map((flag) => h("li", {}, asked(voice, flag, about))),
        ),
      ),
  );
}

function causeItem(voice: CheckVoice, { rule, severity, clears, flags }: Cause, about: About): HTMLElement {
  const { check, flags: words } = voice.say;
  return h(
    "li",
    { class: "cause" },
    h(
      "p",
      {},
      severityOf(voice, severity),
      h("a", { href: voice.rule(rule), target: "_blank" }, about.titles[rule] ?? rule),
      h("b", { class: "cause-rows" }, check.questions.once.rows(flags.length)),
    ),
    h("p", { class: "mend" }, words.clears(clears)),
    h(
      "details",
      {},
      h("summary", {}, check.questions.once.each(flags.length)),
      h(
        "ul",
        { class: "matters", role: "list" },
        flags.map((flag) =>
          h(
            "li",
            {},
            h("p", {}, flag.message, lineMarks(voice, flag.line)),
            flag.arithmetic && h("p", { class: "arithmetic" }, words.arithmetic(flag.arithmetic)),
            h("p", { class: "byline" }, letterLink(voice, flag, about)),
          ),
        ),
      ),
    ),
  );
}

function rowList(voice: CheckVoice, rows: Row[], about: About): HTMLElement {
  return h(
    "ol",
    { class: "matters by-line", role: "list" },
    rows.map(({ line, flags }) =>
      h(
        "li",
        {},
        h("a", { class: "row-line", href: `#L${line}` }, voice.say.line.mark(line, line)),
        h(
          "div",
          {},
          flags.map((flag) => asked(voice, flag, about, String(line))),
        ),
      ),
    ),
  );
}

// a question that rests on the line it stands at needs no mark for it
function asked(voice: CheckVoice, flag: ToldFlag, about: About, beside?: string): DocumentFragment {
  const { flags: words } = voice.say;
  const numbers: Child =
    flag.printed !== null &&
    flag.expected !== null &&
    h(
      "dl",
      { class: "numbers" },
      h("div", {}, h("dt", {}, words.printed), h("dd", {}, flag.printed)),
      h("div", {}, h("dt", {}, words.expected), h("dd", {}, flag.expected)),
    );
  return all(
    h(
      "div",
      { class: "asked-item" },
      h(
        "p",
        {},
        severityOf(voice, flag.severity),
        flag.message,
        flag.line !== beside && lineMarks(voice, flag.line),
      ),
      numbers,
      flag.arithmetic && h("p", { class: "arithmetic" }, words.arithmetic(flag.arithmetic)),
      h(
        "p",
        { class: "byline" },
        h("a", { href: voice.rule(flag.rule), target: "_blank" }, about.titles[flag.rule] ?? flag.rule),
        h("span", {}, words.clears(flag.clears)),
        letterLink(voice, flag, about),
      ),
    ),
  );
}

// a file that is not filed has no ids that anybody else knows
function letterLink(voice: CheckVoice, flag: ToldFlag, { file }: About): HTMLElement {
  const { rule, line, printed } = flag;
  const letter: Omit<Letter, "kind" | "right" | "text" | "by" | "date"> = {
    report: file,
    rule,
    evaluation: null,
    flag: null,
    line: parseLines(line)[0] ?? null,
    printed,
  };
  const { wrong } = voice.say.check.questions;
  return h("a", { href: voice.reply, "data-letter": JSON.stringify(letter) }, wrong);
}
