import { csvToTabs } from "./cells.ts";

const BUTTONS = "[data-copy-link], [data-copy-text], [data-copy-rows]";

/** Makes the buttons work that take something along; what they say stands in the page. */
export function enableCopying(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    if (!button) return;
    const { copyLink, copyRows, copyText = "" } = button.dataset;
    if (copyRows !== undefined) {
      void copyTable(copyRows, button);
      return;
    }
    const from = document.getElementById(copyText)?.textContent ?? "";
    void copy(copyLink === undefined ? from : new URL(copyLink, location.href).href, button);
  });
}

async function copyTable(address: string, button: HTMLElement): Promise<void> {
  const answer = await fetch(address);
  await copy(csvToTabs(await answer.text()), button);
}

// The word that it is done stands in the live region beside the button.
async function copy(text: string, button: HTMLElement): Promise<void> {
  const said = button.nextElementSibling;
  const { done = "", failed = "" } = document.getElementById("copy-link")?.dataset ?? {};
  try {
    await navigator.clipboard.writeText(text);
    if (said) said.textContent = done;
  } catch {
    // Only pages served safely may write to the clipboard.
    if (said) said.textContent = failed.replace("{text}", text);
  }
}
