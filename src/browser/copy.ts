const BUTTONS = "[data-copy-link], [data-copy-text]";

/** Makes the buttons work that take something along; what they say stands in the page. */
export function enableCopying(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    if (!button) return;
    const { copyLink, copyText = "" } = button.dataset;
    const from = document.getElementById(copyText)?.textContent ?? "";
    void copy(copyLink === undefined ? from : new URL(copyLink, location.href).href, button);
  });
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
