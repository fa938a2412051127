import type { Letter, LetterWords } from "../letters/letter.ts";
import { mailOf, writeLetter } from "../letters/write.ts";
import { today } from "./today.ts";

const found = document.querySelector<HTMLElement>("#letter");
if (found) enableLetters(found);

/** Opens the panel behind the flag that is answered, and writes the letter while its parts are filled in. */
function enableLetters(panel: HTMLElement): void {
  const { words = "{}", unfilled = "", mail } = panel.dataset;
  const labels: LetterWords = JSON.parse(words);
  let opener: HTMLElement | null = null;
  let about: Pick<Letter, "report" | "rule" | "evaluation" | "flag" | "line" | "printed"> | null = null;

  const write = () => {
    if (!about) return;
    const letter = letterOf(panel, about, unfilled);
    panel.dataset.kind = letter.kind;
    const text = panel.querySelector("#letter-text");
    if (text) text.textContent = writeLetter(letter, labels);
    const link = panel.querySelector<HTMLAnchorElement>("[data-mail-link]");
    if (!link || !mail) return;
    const { href, whole } = mailOf(mail, letter, labels);
    link.href = href;
    panel.querySelector("[data-long]")?.toggleAttribute("hidden", whole);
  };

  document.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>("[data-letter]") : null;
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    opener = link;
    about = JSON.parse(link.dataset.letter ?? "null");
    fieldOf(panel, "line").value = String(about?.line ?? "");
    fieldOf(panel, "printed").value = about?.printed ?? "";
    for (const name of ["right", "text"]) fieldOf(panel, name).value = "";
    (link.closest("li") ?? link).append(panel);
    panel.hidden = false;
    write();
    panel.querySelector<HTMLElement>("h4")?.focus();
  });
  const close = () => {
    panel.hidden = true;
    opener?.focus();
  };
  panel.addEventListener("input", write);
  panel.querySelector("[data-close]")?.addEventListener("click", close);
  panel.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}

function letterOf(
  panel: HTMLElement,
  about: Pick<Letter, "report" | "rule" | "evaluation" | "flag" | "line" | "printed">,
  unfilled: string,
): Letter {
  const said = (name: string) => fieldOf(panel, name).value.trim();
  const { report, rule, evaluation, flag, line, printed } = about;
  const shared = {
    report,
    rule,
    evaluation,
    flag,
    text: said("text") || unfilled,
    by: said("by") || unfilled,
    date: today(),
  };
  const kind = panel.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value;
  if (kind !== "correction") return { ...shared, kind: "reply", line, printed, right: null };
  return {
    ...shared,
    kind: "correction",
    line: Number(said("line")) || null,
    printed: said("printed") || unfilled,
    right: said("right") || unfilled,
  };
}

function fieldOf(panel: HTMLElement, name: string): { value: string } {
  const field = panel.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
  if (!field) throw new Error(`the letter has no field ${name}`);
  return field;
}
