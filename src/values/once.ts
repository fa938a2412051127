/**
 * A question that many ask of one thing, answered once for each and kept as long as the thing is.
 * @param ask depends on nothing but the thing, which does not change once it is asked about
 */
export function once<Thing extends object, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new WeakMap<Thing, { answer: Answer }>();
  return (thing) => {
    const known = answers.get(thing);
    if (known) return known.answer;
    const answer = ask(thing);
    answers.set(thing, { answer });
    return answer;
  };
}

/** So many texts are known at a time, and no longer ones than this: figures, units and names, of one report or a few. */
const [MOST_TEXTS, LONGEST_TEXT] = [512, 40];

/**
 * The same of a text that many print and many ask about, such as `100%`; the answer is shared, so nobody may change it.
 * @param ask depends on nothing but the text, and never answers undefined
 * @param longest texts of more UTF-16 units are asked about each time
 * @param most so many are known at a time; then all are forgotten, so that memory stays flat
 */
export function onceOfText<Answer>(
  ask: (text: string) => Answer,
  longest = LONGEST_TEXT,
  most = MOST_TEXTS,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
