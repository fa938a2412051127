/**
 * What many pages ask of the same table, computed when it is first asked for and kept as long as the table is.
 * @param build from the table; must depend on nothing else
 */
export function once<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = build(key);
    known.set(key, value);
    return value;
  };
}
