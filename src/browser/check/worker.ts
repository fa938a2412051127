import { type CheckedFile, checkFile } from "../../checking/check.ts";
import { folderOf } from "../../checking/folder.ts";
import { loadReaders, outcomeOf } from "../../checking/outcome.ts";
import { asJson, questionsCsv, tablesZip } from "../../checking/take.ts";
import type { Answers, Asked, CheckedReport, WorkerSaid } from "./protocol.ts";

/** Reads files apart from the page, which stays quick meanwhile and can end a reading that does not. */
addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  try {
    say({ began: true });
    say({ answer: await answer(data) });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
});

const say = (said: WorkerSaid) => postMessage(said);

async function answer(asked: Asked): Promise<Answers[keyof Answers]> {
  if (asked.task === "load") {
    const { loadPdf } = await import("./pdf-part.ts");
    await Promise.all([loadReaders(), loadPdf(true)]);
    return { loaded: true };
  }
  const { name, bytes } = asked.task === "check" ? asked.given : asked;
  await preparePdf(bytes);
  if (asked.task === "folder")
    return outcomeOf(asked.language, () => folderOf(bytes, name, asked.told, digest));
  return outcomeOf(asked.given.language, async () => reportOf(await checkFile(asked.given), name, asked.day));
}

function reportOf({ tables, ...checked }: CheckedFile, name: string, day: string): CheckedReport {
  const stem = name.replace(/\.[^.]*$/, "");
  return {
    checked,
    taken: {
      questions: questionsCsv(stem, tables),
      tables: tablesZip(stem, tables, day),
      json: asJson(stem, tables),
    },
  };
}

// %PDF: what reads them needs more than its own module
async function preparePdf(bytes: Uint8Array): Promise<void> {
  if (!new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF")) return;
  const { loadPdf } = await import("./pdf-part.ts");
  await loadPdf();
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
