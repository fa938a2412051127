import type { Letter, LetterWords } from "../letters/letter.ts";
import { mailOf, writeLetter } from "../letters/write.ts";

const panel = document.querySelector<HTMLFormElement>("#letter");
if (panel) enableLetters(panel);

/** Opens the panel behind the flag that is answered, and writes the letter while its parts are filled in. */
function enableLetters(form: HTMLFormElement): void {
  const { words = "{}", unfilled = "", mail } = form.dataset;
  const labels: LetterWords = JSON.parse(words);
  let opener: HTMLElement | null = null;
  let about: Pick<Letter, "report" | "rule" | "evaluation" | "flag" | "line" | "printed"> | null = null;

  const write = () => {
    if (!about) return;
    const letter = letterOf(form, about, unfilled);
    form.dataset.kind = letter.kind;
    const text = form.querySelector("#letter-text");
    if (text) text.textContent = writeLetter(letter, labels);
    const link = form.querySelector<HTMLAnchorElement>("[data-mail-link]");
    if (!link || !mail) return;
    const { href, whole } = mailOf(mail, letter, labels);
    link.href = href;
    form.querySelector("[data-long]")?.toggleAttribute("hidden", whole);
  };

  document.addEventListener("click", (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>("[data-letter]") : null;
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    opener = link;
    about = JSON.parse(link.dataset.letter ?? "null");
    fieldOf(form, "line").value = String(about?.line ?? "");
    fieldOf(form, "printed").value = about?.printed ?? "";
    for (const name of ["right", "text"]) fieldOf(form, name).value = "";
    (link.closest("li") ?? link).append(form);
    form.hidden = false;
    write();
    form.querySelector<HTMLElement>("h4")?.focus();
  });
  const close = () => {
    form.hidden = true;
    opener?.focus();
  };
  form.addEventListener("input", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-close]")?.addEventListener("click", close);
  form.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
}

function letterOf(
  form: HTMLFormElement,
  about: Pick<Letter, "report" | "rule" | "evaluation" | "flag" | "line" | "printed">,
  unfilled: string,
): Letter {
  const said = (name: string) => fieldOf(form, name).value.trim();
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
  const kind = new FormData(form).get("kind");
  if (kind !== "correction") return { ...shared, kind: "reply", line, printed, right: null };
  return {
    ...shared,
    kind: "correction",
    line: Number(said("line")) || null,
    printed: said("printed") || unfilled,
    right: said("right") || unfilled,
  };
}

function fieldOf(form: HTMLFormElement, name: string): { value: string } {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`the letter has no field ${name}`);
}

// the day on the clock of who writes
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
