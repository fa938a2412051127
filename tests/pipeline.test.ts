import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../src/documents/block.ts";
import { MOST_CELLS_OF_A_LINE } from "../src/documents/limits.ts";
import { type OwnedRows, rowsOf } from "../src/exports/tables.ts";
import { evaluate, finish } from "../src/pipeline.ts";
import { foundingReports } from "./founding.ts";
import { stands } from "./stands.ts";

const SEED = 20231121;
const PATIENCE = 120_000;
const collected = foundingReports();
const encode = (text: string) => new TextEncoder().encode(text);

/** Everything that would be published of these bytes under a founding report's name; null where they cannot be read. */
function publish(bytes: Uint8Array, own = collected[0]): { tables: OwnedRows; lines: string[] } | null {
  if (!own) throw new Error("no founding report");
  const { id, source } = own;
  try {
    const evaluated = evaluate({ reportId: id, bytes, reader: source.reader, fiscalYear: source.fiscalYear });
    return { tables: rowsOf(finish({ source, replies: [] }, evaluated)), lines: evaluated.lines };
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function check(bytes: Uint8Array, own = collected[0]): void {
  const published = publish(bytes, own);
  if (!published) return;
  const { tables, lines } = published;
  const printing = lines.flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
  expect(tables.ledger.map(({ line }) => Number(line.slice(1)))).toEqual(printing);
  expect(tables.provenance.filter((row) => !stands(row, lines))).toEqual([]);
  const cited = new Set(tables.provenance.map(({ row_id, column }) => `${row_id} ${column}`));
  const figures = tables.funds.flatMap((row) => [
    [row.annual_budget, `${row.fund_id} annual_budget`],
    [row.executed, `${row.fund_id} executed`],
  ]);
  expect(figures.filter(([value, key]) => value !== null && !cited.has(String(key)))).toEqual([]);
  // asked of the tool that tells what differs only where something does: it takes a tenth of all that is done here
  const again = publish(bytes, own);
  if (!isDeepStrictEqual(again, published)) expect(again).toEqual(published);
}

/** A slip of the hand or of a converter, at a line chosen by its share of the text. */
type Slip = (lines: string[], at: number, pick: number) => void;

const CHARACTERS = "0159,.%％万元≥≤=-—（）：:\t|　\u200b目标完成指标年度甲A";
const onCells = (change: (cells: string[], pick: number) => void): Slip => {
  return (lines, at, pick) => {
    const cells = (lines[at] ?? "").split("\t");
    change(cells, pick % cells.length);
    lines[at] = cells.join("\t");
  };
};
const SLIPS: Slip[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ""),
  (lines, at, pick) => {
    const other = pick % lines.length;
    [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
  },
  (lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ""}`),
  onCells((cells, pick) => cells.splice(pick, 1, "")),
  onCells((cells, pick) => cells.splice(pick, 0, "")),
  onCells((cells, pick) => cells.splice(pick, 1)),
  onCells((cells, pick) => cells.splice(pick, 0, cells[pick] ?? "")),
  onCells((cells, pick) => cells.reverse().splice(0, pick)),
  onCells((cells, pick) => {
    const other = (pick + 1) % cells.length;
    [cells[pick], cells[other]] = [cells[other] ?? "", cells[pick] ?? ""];
  }),
  onCells((cells, pick) => {
    cells[pick] = (cells[pick] ?? "").replace(/\d(?=\d)/, "$&[image: ]");
  }),
  (lines, at, pick) => {
    const line = lines[at] ?? "";
    const where = pick % (line.length + 1);
    const character = CHARACTERS[pick % CHARACTERS.length] ?? "";
    lines[at] = `${line.slice(0, where)}${character}${line.slice(where + 1)}`;
  },
  (lines, at, pick) => {
    const line = lines[at] ?? "";
    const where = pick % (line.length + 1);
    lines.splice(at, 1, line.slice(0, where), line.slice(where));
  },
];

const slips = fc.array(
  fc.record({ slip: fc.nat(SLIPS.length - 1), at: fc.nat(9_999), pick: fc.nat(9_999) }),
  { minLength: 1, maxLength: 12 },
);

function withSlips(text: string, given: { slip: number; at: number; pick: number }[]): string {
  const lines = text.split("\n");
  for (const { slip, at, pick } of given)
    SLIPS[slip]?.(lines, Math.floor((at / 10_000) * lines.length), pick);
  return lines.join("\n");
}

describe("a report that slipped accounts for every line and cites every figure", () => {
  test.each(collected.map((own) => [own.id, own] as const))(
    "%s",
    (_, own) => {
      const text = new TextDecoder().decode(own.bytes);
      fc.assert(
        fc.property(slips, (given) => check(encode(withSlips(text, given)), own)),
        { seed: SEED, numRuns: 25 },
      );
    },
    PATIENCE,
  );

  test(
    "cut off at any byte",
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...collected), fc.nat(9_999), (own, share) => {
          check(own.bytes.slice(0, Math.floor((share / 10_000) * own.bytes.length)), own);
        }),
        { seed: SEED, numRuns: 30 },
      );
    },
    PATIENCE,
  );

  test(
    "read in the other dialect",
    () => {
      for (const own of collected) {
        const reader = own.source.reader === "tabbed" ? "stacked" : "tabbed";
        check(own.bytes, { ...own, source: { ...own.source, reader } });
      }
    },
    PATIENCE,
  );
});

test(
  "any bytes at all are read or refused",
  () => {
    const word = fc.constantFrom(
      "绩效自评表",
      "项目名称",
      "\t",
      "\n",
      "年度资金总额",
      "1,234.5",
      "90%",
      "（万元）",
      "总分",
    );
    const text = fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 600 }),
          text.map((pieces) => encode(pieces.join(""))),
        ),
        (bytes) => check(bytes),
      ),
      { seed: SEED, numRuns: 150 },
    );
  },
  PATIENCE,
);

describe("hostile content is ordinary content", () => {
  const changchun = new TextDecoder().decode(collected[0]?.bytes);
  const HOSTILE = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.org")',
    "@SUM(A1:A9)",
    "'; DROP TABLE evaluations; --",
    "\u202e",
  ];

  test.each(HOSTILE)("%j", (text) => {
    for (const printed of [
      "城乡居民基本医疗保险补助资金",
      "年度资金总额:",
      "数量指标",
      "分配科学性",
      "≥623万人",
      "说明",
    ]) {
      const changed = changchun.replace(printed, () => text);
      expect(changed).toContain(text);
      check(encode(changed));
    }
  });

  test("a name is published as it is printed", () => {
    const changed = changchun.replaceAll("医疗救助资金", () => "<b>__proto__</b>");
    const names = publish(encode(changed))?.tables.evaluations.map(({ name }) => name);
    expect(names).toContain("<b>__proto__</b>");
  });
});

describe("size", () => {
  const changchun = new TextDecoder().decode(collected[0]?.bytes);
  const minle = new TextDecoder().decode(collected[3]?.bytes);

  test("a row of 10,000 columns is refused", () => {
    expect(publish(encode(`${changchun}\n${"甲\t".repeat(10_000)}`))).toBeNull();
  });

  test("a row of as many columns as allowed is read", () => {
    const row = [
      "年度资金总额:",
      ...Array.from({ length: MOST_CELLS_OF_A_LINE - 1 }, (_, index) => `${index}`),
    ];
    check(encode(changchun.replace("其他资金", () => row.join("\t").slice(0, 4_000))));
  });

  test.each(["1", "1,", "支出1", "(", "：", "注1:", "[image:", "<p ", "一是", "达到1", "\u3000", "≥"])(
    "100,000 characters of %j in a line",
    (piece) => {
      const long = piece.repeat(Math.ceil(100_000 / piece.length));
      check(encode(changchun.replace("年度资金总额:", () => long)));
      check(encode(changchun.replace("参保人数(人)", () => long)));
      check(encode(minle.replace("一、基本情况", () => `项目概况\n${long}\n支出${long}万元`)), collected[3]);
    },
    // each takes about a second: the square of the length takes eighty
    PATIENCE / 2,
  );

  test(
    "a form of 5,000 rows",
    () => {
      const row = "\t\t\t重复参保人数(人)\t0\t0\t\t\n";
      check(encode(changchun.replace("说明\t无", () => `${row.repeat(5_000)}说明\t无`)));
    },
    PATIENCE,
  );
});
