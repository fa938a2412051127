import { z } from "zod";

/** A place of GB/T 2260; `parent` is null for provinces. */
export const Region = z.object({
  code: z.string().regex(/^\d{6}$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  level: z.enum(["province", "prefecture", "county"]),
  parent: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
});
export type Region = z.infer<typeof Region>;

/** The province of a place: GB/T 2260 puts it into the first two digits. */
export const provinceOf = (code: string) => `${code.slice(0, 2)}0000`;
