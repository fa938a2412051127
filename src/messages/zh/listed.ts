import type { NamedText } from "../../rules/rule.ts";

/** Indicators by name, each with what it printed: `“参保对象满意度”100%、“政策知晓率”100%`. */
export const listed = (printed: NamedText[], unit = ""): string =>
  printed.map(({ name, said }) => `“${name}”${said}${unit}`).join("、");
