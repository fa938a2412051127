import { z } from "zod";
import type { Problem } from "./integrity/unsound.ts";

const [CHINESE, ENGLISH] = [z.locales.zhCN(), z.locales.en()];

/** Where in a value something is not as a schema says, and what, in each language; null where all of it is. */
export function problemIn(
  schema: z.ZodType,
  value: unknown,
): { path: PropertyKey[]; problem: Problem } | null {
  const [zh, en] = [CHINESE, ENGLISH].map(({ localeError }) =>
    schema.safeParse(value, { error: localeError }),
  );
  const [first, second] = [zh?.error?.issues[0], en?.error?.issues[0]];
  return first && second ? { path: first.path, problem: { zh: first.message, en: second.message } } : null;
}
