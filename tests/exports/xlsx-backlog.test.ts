import { randomBytes } from "node:crypto";
import { Writable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { writeWorkbook } from "../../src/exports/xlsx.ts";
import { letDrain } from "../../src/exports/xlsx-backlog.ts";
import { oddTables } from "./odd-rows.ts";

const ROWS = 20_000;
/** Text that cannot be packed small. */
const noise = (row: number) => randomBytes(1000).toString("base64") + row;

test("rows are taken no faster than the workbook is packed, and all of them are", {
  timeout: 60_000,
}, async () => {
  const [row = {}] = oddTables().ledger;
  let taken = 0;
  function* rows() {
    for (; taken < ROWS; taken++) yield { ...row, by: noise(taken) };
  }
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let bytes = 0;
  // a reader that takes nothing before it is let
  const stream = new Writable({
    write(piece: Uint8Array, _, done) {
      bytes += piece.length;
      void opened.then(() => done());
    },
  });
  const edition = { version: "0", generatedFrom: "sha256:0" };
  const book = {
    edition,
    day: "2026-01-01",
    part: null,
    tables: [{ name: "ledger" as const, count: ROWS, rows: rows() }],
  };
  const written = writeWorkbook(book, stream);
  for (let before = -1; taken === 0 || before !== taken; await wait(300)) before = taken;
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(ROWS / 2);
  const held = bytes;
  open();
  await written;
  expect(taken).toBe(ROWS);
  expect(bytes).toBeGreaterThan(held);
});

describe("a release of the library that keeps its pieces elsewhere", () => {
  test("is found out", async () => {
    await expect(letDrain({ stream: { chunks: [] } })).rejects.toThrow(/buffers/);
  });
});
