import { expect } from "vitest";
import { UnreadableFile } from "../src/documents/block.ts";
import { sayRefusal } from "../src/messages/refusals.ts";

/** What is said of a refusal in Chinese; nothing of anything else. */
export const said = (error: unknown): string =>
  error instanceof UnreadableFile ? sayRefusal(error.refusal, "zh") : "";

/** For `toThrow`: a refusal whose Chinese sentence says so. */
export const refusing = (words: RegExp | string) =>
  expect.toSatisfy((error: unknown) =>
    typeof words === "string" ? said(error).includes(words) : words.test(said(error)),
  );
