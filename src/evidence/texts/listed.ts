import type { Indicator } from "../../model/evaluation.ts";

/** The indicators by name, each with what it printed: `「参保对象满意度」100%、「政策知晓率」100%`. */
export function listPrinted(language: "zh" | "en", printed: [Indicator, string][]): string {
  const [open, close, comma] = language === "zh" ? ["「", "」", "、"] : ["“", "” ", ", "];
  return printed.map(([{ name }, said]) => `${open}${name.text}${close}${said}`).join(comma);
}
