/** So many answers are kept; then all are forgotten, so that memory stays flat. */
const MOST = 4096;

/**
 * The same function of a text, which answers again at once: the cells of forms say the same over and over.
 * @param longest texts of more UTF-16 units are not kept
 */
export function remembered<T>(answer: (text: string) => T, longest: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const own = known.get(text);
    if (own !== undefined) return own;
    const found = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
