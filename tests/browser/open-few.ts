import { afterAll, beforeAll } from "vitest";
import { BASE, buildFew } from "./few-built.ts";
import { type Served, serveFolder } from "./server.ts";

/** The site of the invented collection and its server, there from the first test of a file. */
export function openFew(): { folder: string; served: Served } {
  const few = {} as { folder: string; served: Served };
  beforeAll(async () => {
    few.folder = buildFew();
    few.served = await serveFolder(few.folder, BASE);
  });
  afterAll(() => few.served?.stop());
  return few;
}
