import { ByteWriter } from "hyparquet-writer";
import type { Sink } from "./pieces.ts";

/** Hands each group of rows on as soon as it is written, so that a file of any length takes the memory of one group. */
export class SinkWriter extends ByteWriter {
  readonly #sink: Sink;

  constructor(sink: Sink) {
    super();
    this.#sink = sink;
  }

  flush(): void {
    this.#sink(this.getBytes().slice());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}
