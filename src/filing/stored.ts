import { type Block, type Cell, type Document, UnreadableFile } from "../documents/block.ts";
import { decodeLines } from "../documents/decode.ts";
import { decodeText, type Encoding } from "../documents/encoding.ts";
import { detectKind, type FileKind } from "../documents/kind.ts";
import { frameOf, withoutFrame } from "../model/frame.ts";
import { findPersons, type PersonMark } from "../persons/find.ts";
import { hideInCell, hidePersons } from "../persons/hide.ts";
import { TOKEN, TOKENS } from "../persons/patterns.ts";
import { detectReader } from "../reading/dialects/index.ts";
import { openDocument, type ReaderName, readDocument } from "../reading/open.ts";
import { fold } from "../values/fold.ts";
import { outlineOf, pageOf } from "./page.ts";

/** What is stored of a collected file: text or a plain page without persons, and what the file was. */
export interface Stored {
  file: "report.txt" | "report.html";
  bytes: Uint8Array;
  reader: ReaderName;
  kind: FileKind;
  /** Of a text only; what is stored is UTF-8. */
  encoding: Encoding | null;
  /** How many tokens stand in it. */
  redactions: number;
  /** The lines that have one. */
  redactedLines: number[];
}

/** A name may show only once another is hidden; more rounds than this mean that one cannot be. */
const MOST_ROUNDS = 4;

/**
 * What is stored of a file. A text is stored as it is, in UTF-8, byte for byte where it was; any other kind as a plain page of
 * what was read, because the file itself carries authors, comments and pictures that nobody reads. Names and numbers of
 * persons are hidden first.
 * @param name the file's name, for its kind
 * @throws UnreadableFile where the file cannot be read, a person cannot be hidden, or the page would say something else
 */
export async function storedForm(bytes: Uint8Array, name: string): Promise<Stored> {
  const kind = detectKind(bytes, name);
  const document = await openDocument(bytes, name);
  // what was restored is stored as it is read
  return kind === "text" && !document.restored ? storeText(bytes) : storePage(document, kind);
}

function storeText(given: Uint8Array): Stored {
  const reader = detectReader(decodeLines(given));
  const decoded = decodeText(given);
  if (!decoded) throw new UnreadableFile(1, { kind: "not-stored-text" });
  let text = decoded.text;
  let document = readDocument(given, [], reader);
  for (let round = 0; ; round++) {
    const marks = findPersons(document);
    if (marks.length === 0) break;
    checkRound(round, marks[0]);
    // line ends and blank lines stay as they are
    const pieces = text.split(/(\r\n|\n|\r)/);
    const hidden = hidePersons(
      pieces.filter((_, index) => index % 2 === 0),
      marks,
    );
    text = pieces.map((piece, index) => (index % 2 === 0 ? (hidden[index / 2] ?? piece) : piece)).join("");
    document = readDocument(new TextEncoder().encode(text), [], reader);
  }
  const same = text === decoded.text && decoded.encoding === "utf-8" && given[0] !== 0xef;
  const bytes = same ? given : new TextEncoder().encode(text);
  const { encoding } = decoded;
  return { file: "report.txt", bytes, reader, kind: "text", encoding, ...countTokens(document.lines) };
}

async function storePage(given: Document, kind: FileKind): Promise<Stored> {
  let blocks = withoutSecondPersons(given.blocks);
  for (let round = 0; ; round++) {
    const bytes = new TextEncoder().encode(pageOf(blocks, given.restored));
    const document = await openDocument(bytes, "report.html");
    checkSame(blocks, document.blocks);
    const marks = findPersons(document);
    if (marks.length === 0 && hasSecrets(document)) {
      blocks = withoutSecretFrames(document);
      continue;
    }
    if (marks.length === 0)
      return {
        file: "report.html",
        bytes,
        reader: "html",
        kind,
        encoding: null,
        ...countTokens(document.lines),
      };
    checkRound(round, marks[0]);
    blocks = document.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cell) => hideInCell(cell, marks)),
    }));
  }
}

/** Words beside which somebody signs, or is named, by hand too: what stands there is not shown. */
const SIGNED =
  /填报人|填表人|经办|联系人|联系电话|联系方式|电话|手机|负责人|责任人|签字|签名|签章|盖章|审核|复核|校对|姓名|身份证|住址|地址|组长|成员|专家|法人|法定代表|领导|局长|主任|科长|财务人员/;

// a line that tells of a person, or may by hand, has no frame: the picture of it is not stored
const isSecret = ({ cells }: Block) =>
  cells.some(({ text }) => SIGNED.test(text) || text.match(TOKEN) !== null);
const isFramed = ({ cells }: Block) => cells.some(({ at }) => frameOf(at.origin) !== null);
const hasSecrets = ({ blocks }: Document) => blocks.some((block) => isSecret(block) && isFramed(block));
const withoutSecretFrames = ({ blocks }: Document) =>
  blocks.map((block) =>
    isSecret(block)
      ? {
          ...block,
          cells: block.cells.map((cell) => ({
            ...cell,
            at: { ...cell.at, origin: withoutFrame(cell.at.origin) },
          })),
        }
      : block,
  );

// another reading of a cell may tell of a person where this one does not
function withoutSecondPersons(blocks: Block[]): Block[] {
  if (!blocks.some(({ cells }) => cells.some(({ second }) => second !== undefined))) return blocks;
  const otherwise = blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cell) => ({
      ...cell,
      text: cell.second ?? cell.text,
      label: fold(cell.second ?? cell.text),
    })),
  }));
  const lines = otherwise.map(({ cells }) => cells.map(({ text }) => text).join("\t"));
  const marks = findPersons({ lines, blocks: otherwise });
  const isOfPerson = ({ at }: Cell) =>
    marks.some((mark) => mark.at.line === at.line && mark.at.cell === at.cell);
  return blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cell) => {
      if (cell.second === undefined || !isOfPerson(cell)) return cell;
      const { second: _, ...rest } = cell;
      return rest;
    }),
  }));
}

function countTokens(lines: string[]): Pick<Stored, "redactions" | "redactedLines"> {
  const counts = lines.map((line) => line.match(TOKEN)?.length ?? 0);
  return {
    redactions: counts.reduce((sum, count) => sum + count, 0),
    redactedLines: counts.flatMap((count, index) => (count > 0 ? [index + 1] : [])),
  };
}

function checkRound(round: number, left: PersonMark | undefined): void {
  if (round < MOST_ROUNDS) return;
  throw new UnreadableFile(left?.at.line ?? 1, { kind: "person-left", token: TOKENS[left?.kind ?? "name"] });
}

function checkSame(blocks: Block[], read: Block[]): void {
  const [before, after] = [outlineOf(blocks), outlineOf(read)];
  const index = before.findIndex((own, position) => own !== after[position]);
  if (index === -1 && before.length === after.length) return;
  const line = blocks[index]?.cells[0]?.at.line ?? 1;
  throw new UnreadableFile(line, { kind: "stored-otherwise" });
}
