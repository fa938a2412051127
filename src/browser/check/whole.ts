import { ask } from "./reader.ts";
import type { CheckVoice } from "./voice.ts";

/** Lets a reader load all of the program before a file is chosen, so that the network can be unplugged. */
export function enableLoading({ say }: CheckVoice, root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>("#check-load");
  const said = root.querySelector<HTMLElement>("#check-loaded");
  if (!button || !said) return;
  const { loading, loaded, failed } = say.check.safe;
  button.addEventListener("click", async () => {
    button.disabled = true;
    said.textContent = loading;
    try {
      await ask<"load">({ task: "load" });
      said.textContent = loaded;
      button.hidden = true;
    } catch {
      said.textContent = failed;
      button.disabled = false;
    }
  });
}
