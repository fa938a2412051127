/** Ids of rows that are named by where they stand: where several stand there, the second is `…-2`, the third `…-3`. */
export function distinct(ids: string[]): string[] {
  const times = new Map<string, number>();
  return ids.map((id) => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time > 1 ? `${id}-${time}` : id;
  });
}
