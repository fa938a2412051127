/** What a file may ask of a reader. A founding report has some 30 KB, 300 lines and 1,000 cells. */

/** The largest file read, in bytes. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** The most lines of a text; blank ones count. */
export const MOST_LINES = 200_000;

/** The longest line read, in characters: a cell of a real form holds a few thousand at most. */
export const MOST_LINE_LENGTH = 200_000;

/** The most characters of one file, as they are shown: a workbook may show one text in many cells. */
export const MOST_CHARACTERS = 8_000_000;

/** The most cells of a sheet, times the pictures that float over it. */
export const MOST_PICTURED_CELLS = 20_000_000;

/** The most cells of one line, and columns of one table: the widest real form has nine. */
export const MOST_CELLS_OF_A_LINE = 1_000;

/** The most cells of one file, blank ones counted. */
export const MOST_CELLS = 500_000;

/** The most bytes that the wanted parts of a .docx or .xlsx may unpack to. */
export const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

/** The most bytes that the streams of a .pdf may unpack to, fonts and pictures among them; each may become fifty of memory. */
export const MOST_STREAMED_BYTES = 32 * 1024 * 1024;

/** How many times its packed size a large part may unpack to; the forms of a hundred pages reach 60. */
export const MOST_UNPACKED_RATIO = 250;

/** The most parts of a packed file. */
export const MOST_PARTS = 4_096;

/** The most tags of one XML part, closing ones counted; a cell takes eight and more. */
export const MOST_TAGS = 600_000;

/** The most tags of one web page. */
export const MOST_PAGE_TAGS = 400_000;

/** The most rules of a web page that say what shows. */
export const MOST_STYLE_RULES = 2_000;

/** The most comparisons of an element with the steps of a rule. */
export const MOST_STYLE_WORK = 5_000_000;

/** How deep tags may stand in one another. */
export const MOST_DEPTH = 256;

/** The longest tag with its attributes, in bytes. */
export const MOST_TAG_LENGTH = 65_536;

/** The most pages of a .pdf. */
export const MOST_PAGES = 500;

/** The most steps that the pages of a .pdf are painted in; a page of a form takes 3,000. */
export const MOST_OPERATORS = 1_500_000;

/** The most characters of one page, and the most strokes that draw its ruling lines. */
export const MOST_MARKS_OF_A_PAGE = 50_000;

/** The most ruling lines of one page in either direction, strokes of one line put together. */
export const MOST_RULES_OF_A_PAGE = 1_000;

/** The most positions of a table on one page. */
export const MOST_CELLS_OF_A_PAGE = 20_000;

/** The most lines of one form without ruling lines: a page of one has some 90. */
export const MOST_LINES_OF_A_FORM = 3_000;

/** How often the parts of a .pdf that are painted within one another may be painted in all. */
export const MOST_PAINTINGS = 10_000;

/** The most seconds of computing that recognising one file takes; a page takes some seventeen. */
export const MOST_SECONDS_OF_A_SCAN = 1_200;

/** The most pages of a scan. */
export const MOST_SCANNED_PAGES = 60;

/** The most pixels of a picture: A4 at 400 dpi has 15 million, and each takes some 20 bytes while it is read. */
export const MOST_PIXELS = 32_000_000;

/** The most lines of one picture: a page of a form has 160, and each is read twice, a twelfth of a second each time. */
export const MOST_LINES_OF_A_PICTURE = 400;
