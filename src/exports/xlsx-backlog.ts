import { z } from "zod";

/** Bytes of a sheet that may wait to be packed before no more are written. */
const MOST_WAITING = 1024 * 1024;
const PIECE = 64 * 1024;

/** Where the library keeps what waits; it says so nowhere in public, and takes rows as fast as they come. */
const Sheet = z.object({
  stream: z.object({
    buffers: z.array(z.unknown()),
    pipes: z.array(z.object({ _writableState: z.object({ length: z.number() }) })),
  }),
});

/** Waits until what was written of a sheet is packed but for a few pieces, so that memory does not grow with its rows. */
export async function letDrain(sheet: object): Promise<void> {
  do {
    await new Promise((resume) => setTimeout(resume, 1));
  } while (waiting(sheet) > MOST_WAITING);
}

function waiting(sheet: object): number {
  const { buffers, pipes } = Sheet.parse(sheet).stream;
  return pipes.reduce((sum, { _writableState }) => sum + _writableState.length, buffers.length * PIECE);
}
