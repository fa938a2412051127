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
