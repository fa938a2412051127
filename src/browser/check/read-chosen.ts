import { today } from "../today.ts";
import type { ChosenFile } from "./entry.ts";
import { ask } from "./reader.ts";
import { troubleText } from "./trouble.ts";
import type { CheckVoice } from "./voice.ts";

/**
 * Reads a chosen file.
 * @param persons whether names of persons are shown as they stand
 * @param onBegin is called when the reader turns to it
 * @returns what has become of it; trouble is a state too, nothing is thrown
 */
export async function readChosen(
  voice: CheckVoice,
  { file }: ChosenFile,
  persons: boolean,
  onBegin: () => void,
): Promise<ChosenFile["state"]> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const given = { name: file.name, bytes, language: voice.language, showPersons: persons };
    const outcome = await ask<"check">({ task: "check", given, day: today() }, onBegin);
    return "refused" in outcome
      ? { is: "refused", ...outcome.refused }
      : { is: "done", report: outcome.made, persons };
  } catch (error) {
    return { is: "trouble", sentence: troubleText(voice, error) };
  }
}

/** What is said when a file is read, or was not; blank while it waits or is being read. */
export function outcomeText({ say }: CheckVoice, { file, state }: ChosenFile): string {
  if (state.is === "refused") return say.check.refused.at(file.name, state.line, state.message);
  if (state.is === "trouble") return state.sentence;
  if (state.is !== "done") return "";
  const { flags, unread } = state.report.checked;
  const asked = flags.filter(({ severity }) => severity !== "info").length;
  return say.check.files.done(file.name, asked, unread.lines.length + unread.notices.length);
}
