/** By column, or `table.column` where the name means different things: the label of each value, and its definition. */
export type CodeWords = Record<string, Record<string, [label: string, definition?: string]>>;
