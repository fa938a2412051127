/** By column, or `table.column` where the name means different things: the label of each value, and its definition. */
export type CodeWords = Record<string, Record<string, [label: string, definition: string]>>;

/** Labels that have their place already, each with its definition. */
export function defined<Code extends string>(
  labels: Record<Code, string>,
  definitions: Record<Code, string>,
): Record<string, [label: string, definition: string]> {
  const codes = Object.entries<string>(labels);
  return Object.fromEntries(codes.map(([code, label]) => [code, [label, definitions[code as Code]]]));
}
