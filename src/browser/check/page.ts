import { type Language, printedLanguage } from "../../model/words.ts";
import { openDesk } from "./desk.ts";
import { enableDrop } from "./drop.ts";
import { sample } from "./sample.ts";
import type { CheckSay, CheckVoice } from "./voice.ts";
import { enableLoading } from "./whole.ts";

/** What this browser must know; the parts that read files ask for it. */
const isNew = () =>
  "groupBy" in Map &&
  "toSorted" in Array.prototype &&
  typeof Worker === "function" &&
  "randomUUID" in Crypto.prototype;

/** Makes the page check the files that are dropped on it or chosen. */
export function enableCheck(language: Language, say: CheckSay): void {
  const root = document.querySelector<HTMLElement>("#check");
  if (!root) return;
  const { rules = "", reply = "" } = root.dataset;
  const voice: CheckVoice = {
    language,
    printed: printedLanguage(language),
    say,
    rule: (id) => `${rules}${id}/`,
    reply,
  };
  if (!isNew()) {
    root.replaceChildren(say.check.old);
    return;
  }
  const desk = openDesk(voice, root);
  enableDrop(root, desk.add);
  enableLoading(voice, root);
  root
    .querySelector("#check-sample")
    ?.addEventListener("click", () =>
      desk.add([new File([sample], say.check.drop.sampleName, { type: "text/plain" })]),
    );
  root.dataset.ready = "";
}
