/** Bytes written as letters and signs, by the names that PDF gives the two ways (ISO 32000-1, 7.4.2 and 7.4.3). */
export const ASCII_FILTERS: Record<string, (data: Uint8Array) => Uint8Array> = {
  ASCII85Decode: fromAscii85,
  A85: fromAscii85,
  ASCIIHexDecode: fromHex,
  AHx: fromHex,
};

const END = 0x7e;
const [FIRST, LAST, ZEROS] = [0x21, 0x75, 0x7a];
const GROUP = 5;

// five characters hold four bytes; a shorter last group holds one byte fewer than it has characters
function fromAscii85(data: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let [value, count] = [0, 0];
  const flush = (wanted: number) => {
    for (let byte = 0; byte < wanted; byte++) bytes.push(Math.floor(value / 256 ** (3 - byte)) & 255);
    [value, count] = [0, 0];
  };
  for (const code of data) {
    if (code === END) break;
    if (code === ZEROS && count === 0) bytes.push(0, 0, 0, 0);
    else if (code >= FIRST && code <= LAST) {
      value = value * 85 + (code - FIRST);
      count += 1;
      if (count === GROUP) flush(4);
    }
  }
  const last = count;
  for (; count > 0 && count < GROUP; count++) value = value * 85 + (LAST - FIRST);
  if (last > 1) flush(last - 1);
  return Uint8Array.from(bytes);
}

function fromHex(data: Uint8Array): Uint8Array {
  const digits =
    new TextDecoder("latin1")
      .decode(data)
      .split(">", 1)[0]
      ?.replace(/[^0-9a-f]/gi, "") ?? "";
  return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) => Number.parseInt(pair.padEnd(2, "0"), 16));
}
