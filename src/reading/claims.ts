import { type Cell, type Document, filled } from "../documents/block.ts";
import type { Statement } from "../model/evaluation.ts";
import { around, type Frame, frameOf } from "../model/frame.ts";
import type { Notice, NoticeData } from "../model/notice.ts";
import type { NoticeKind } from "../model/notice-kinds.ts";
import type { Place } from "../model/place.ts";
import type { Fate, IgnoredBecause } from "../model/words.ts";

/** What became of one line. */
export interface LedgerEntry {
  line: number;
  fate: Fate;
  by: string;
  /** Where it stands in a picture, if it was recognised in one. */
  frame?: Frame;
}

const NOBODY: readonly string[] = [];
const NO_CELLS: readonly Cell[] = [];
const LITTER: IgnoredBecause = "layout litter";
const PRINTS = /\S/;

/** One cell, or all of many: the cells of a whole section are too many to be given one by one. */
type Claimed = Cell | readonly Cell[];

/**
 * Who took which cell. Every form says what it used and what it passed over; what nobody spoke of becomes a notice,
 * so that no line of a report is lost in silence.
 */
export class Claims {
  // hardly any cell has a second user, and a list of one is made sooner than a set
  readonly #used = new Map<Cell, string[]>();
  readonly #ignored = new Map<Cell, IgnoredBecause>();
  readonly #doubted = new Set<Cell>();
  readonly notices: Notice[] = [];
  /** What a report says of all that it evaluates, of no evaluation by itself. */
  readonly statements: Statement[] = [];

  /** @param by form and row, such as `transfer-payment:changchun-2023-01-03` */
  use(by: string, ...cells: Claimed[]): void {
    for (const claimed of cells) {
      if ("label" in claimed) this.#useOne(by, claimed);
      else for (const cell of claimed) this.#useOne(by, cell);
    }
  }

  #useOne(by: string, cell: Cell): void {
    const users = this.#used.get(cell);
    if (!users) this.#used.set(cell, [by]);
    else if (!users.includes(by)) users.push(by);
  }

  ignore(because: IgnoredBecause, ...cells: Claimed[]): void {
    for (const claimed of cells) {
      if ("label" in claimed) this.#ignored.set(claimed, because);
      else for (const cell of claimed) this.#ignored.set(cell, because);
    }
  }

  /** Our doubt about these cells: a notice, and no figure of theirs is published. */
  doubt<Kind extends NoticeKind>(notice: Kind, data: NoticeData[Kind], ...cells: Claimed[]): void {
    const own = cells.flat();
    for (const cell of own) this.#doubted.add(cell);
    const [first] = own;
    if (first) this.note(notice, data, first.at);
  }

  /** None of these cells was understood, and one notice of another kind says why. */
  refuse(cells: Cell[]): void {
    for (const cell of cells) this.#doubted.add(cell);
  }

  /** A notice about something that was read all the same. */
  note<Kind extends NoticeKind>(notice: Kind, data: NoticeData[Kind], at: Place): void {
    this.notices.push({ notice, data, at });
  }

  /** What was read is not published after all: the cells that only these users took were not understood. */
  withdraw(by: readonly string[]): void {
    if (by.length === 0) return;
    const all = new Set(by);
    const isOwn = (user: string) => {
      for (let end = user.length; end > 0; end = user.lastIndexOf("-", end - 1))
        if (all.has(user.slice(0, end))) return true;
      return false;
    };
    for (const [cell, users] of this.#used) {
      const left = users.filter((user) => !isOwn(user));
      this.#used.set(cell, left);
      if (left.length > 0) continue;
      this.#used.delete(cell);
      this.#doubted.add(cell);
    }
  }

  isClaimed(cell: Cell): boolean {
    return this.#used.has(cell) || this.#ignored.has(cell) || this.#doubted.has(cell);
  }

  /** Whether any cell at all was not understood; to be asked when all is closed. */
  get hasDoubts(): boolean {
    return this.#doubted.size > 0;
  }

  /** Whether one of these cells was not understood; likewise. */
  isDoubted(cells: Cell[]): boolean {
    return cells.some((cell) => this.#doubted.has(cell));
  }

  /** One entry for every non-blank line; cells that nobody claimed become notices first. */
  close({ lines, blocks }: Document): LedgerEntry[] {
    const byLine: (Cell[] | undefined)[] = new Array(lines.length + 1).fill(undefined);
    for (const block of blocks) {
      const cells = filled(block);
      if (!cells.every((cell) => this.isClaimed(cell)))
        this.#doubtOpen(cells.filter((cell) => !this.isClaimed(cell)));
      const line = lineOfAll(cells);
      if (line !== null && !byLine[line]) {
        byLine[line] = cells;
        continue;
      }
      for (const cell of cells) {
        for (let line = cell.at.line; line <= cell.at.lastLine; line++) {
          const own = byLine[line];
          if (own) own.push(cell);
          else byLine[line] = [cell];
        }
      }
    }
    const entries: LedgerEntry[] = [];
    for (let line = 1; line <= lines.length; line++) {
      if (!PRINTS.test(lines[line - 1] ?? "")) continue;
      const own = byLine[line] ?? NO_CELLS;
      const { fate, by } = this.#fateOf(own);
      const frame = frameOfLine(own);
      entries.push(frame ? { line, fate, by, frame } : { line, fate, by });
    }
    return entries;
  }

  // one notice for what is left of a row
  #doubtOpen(cells: Cell[]): void {
    if (cells.length === 0) return;
    this.doubt("unread-cell", { cells: cells.length, problem: null, printed: printOf(cells) }, ...cells);
  }

  #fateOf(cells: readonly Cell[]): { fate: Fate; by: string } {
    if (cells.some((cell) => this.#doubted.has(cell))) return { fate: "not_understood", by: "notice" };
    const users: string[] = [];
    for (const cell of cells) for (const user of this.#used.get(cell) ?? NOBODY) addOnce(users, user);
    if (users.length > 0) return { fate: "used", by: users.join(";") };
    const reasons: string[] = [];
    for (const cell of cells) addOnce(reasons, this.#ignored.get(cell) ?? LITTER);
    return { fate: "ignored", by: reasons.length > 0 ? reasons.join(";") : LITTER };
  }
}

// nearly every block is one line, whose cells they are
function lineOfAll(cells: readonly Cell[]): number | null {
  const line = cells[0]?.at.line ?? null;
  return line !== null && cells.every(({ at }) => at.line === line && at.lastLine === line) ? line : null;
}

// a line has hardly more than one user or reason
function addOnce(all: string[], one: string): void {
  if (!all.includes(one)) all.push(one);
}

// a cell that is merged over rows below reaches into them
function frameOfLine(cells: readonly Cell[]): Frame | null {
  if (cells.every(({ at }) => at.sure === undefined)) return null;
  const single = cells.filter(({ rows = 1 }) => rows === 1);
  const framed = (single.length > 0 ? single : cells).filter(({ at }) => at.sure !== undefined);
  return framed.length === 0 ? null : around(framed.flatMap(({ at }) => frameOf(at.origin) ?? []));
}

/** The beginning of what stands in these cells, for notices. */
export function printOf(cells: Cell[]): string {
  return shorten(cells.map(({ text }) => text).join(" "));
}

/** The beginning of a long text, for notices. */
export function shorten(text: string, length = 30): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
