import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What sites of public bodies are held to, and what is good practice beyond it. */
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What stands in the way of some readers, by axe's rules. Only violations are written out, and in the page itself:
 * the same rules on the same elements in a quarter of the time. A frame would not be looked into, so none may stand there.
 * @param standards whose rules are asked; without them all that axe knows
 */
export async function listBarriers(page: Page, standards: string[] | null = STANDARDS): Promise<string[]> {
  if (page.frames().length > 1) return ["the page holds a frame, which is not looked into"];
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    ...(standards && { runOnly: standards }),
  });
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}\n  ${node.html.slice(0, 200)}`),
  );
}
