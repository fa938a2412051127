const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML or HTML. @param also what its place demands besides & and <: `>` or `"` */
export function escapeMarkup(text: string, also: "" | ">" | '"' | '>"' = ""): string {
  return text.replace(/[&<>"]/g, (char) =>
    char === "&" || char === "<" || also.includes(char) ? (ENTITIES[char] ?? char) : char,
  );
}
