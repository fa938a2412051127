/** A sum of the published tables as a reader would say it: how far two texts agree is said in characters. */
export function arithmetic(sum: string): string {
  const texts = /^2 × (\d+) ÷ \((\d+) \+ (\d+)\) = ([\d.]+)%$/.exec(sum);
  if (texts) {
    const [, same, first, second] = texts;
    if (same === first && first === second) return `两段各 ${same} 字，全部相同`;
    return `两段 ${first} 字与 ${second} 字，相同的 ${same} 字`;
  }
  return sum;
}
