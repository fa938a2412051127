import { z } from "zod";
import { Place } from "./place.ts";

/** What the software did not understand: our doubt, never evidence against a unit. */
export const Notice = z.object({ notice: z.string(), message: z.string(), at: Place });
export type Notice = z.infer<typeof Notice>;
