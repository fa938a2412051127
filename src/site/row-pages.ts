/** How a table goes on over pages: its rows, and how many of them the first page has, where not as many as the others. */
interface Paged {
  rows: unknown[];
  first?: number;
}

/** Rows on one page: a page of the widest table stays within 1,500 elements. */
export const ROWS_PER_PAGE = 50;

/** How many pages the rows of a table fill; at least one. */
export function pagesOf({ rows, first = ROWS_PER_PAGE }: Paged): number {
  return 1 + Math.max(0, Math.ceil((rows.length - first) / ROWS_PER_PAGE));
}

/** The rows of one page, from 1. @param first how many the first page has */
export function rowsOf<Row>(rows: Row[], page: number, first = ROWS_PER_PAGE): Row[] {
  const end = first + (page - 1) * ROWS_PER_PAGE;
  return rows.slice(page === 1 ? 0 : end - ROWS_PER_PAGE, end);
}

/** The first and the last of the rows of one page, counted from 1. */
export function rangeOf({ rows, first = ROWS_PER_PAGE }: Paged, page: number): [from: number, to: number] {
  const end = first + (page - 1) * ROWS_PER_PAGE;
  return [page === 1 ? 1 : end - ROWS_PER_PAGE + 1, Math.min(rows.length, end)];
}

/** Pages this near to the one that is read are linked from it. */
const NEAR = 3;
/** And so is each so-manieth, so that from any page all can be reached in a few steps. */
const FAR = 50;

/**
 * The pages that one of them links to: of many the ends and those near by, each with its first and last item from 1.
 * @param size how many items a page has @param first how many the first has @param count how many pages there are
 */
export function pageLinks(
  { items, size, first, count }: { items: number; size: number; first: number; count: number },
  current: number,
): { page: number; from: number; to: number }[] {
  const last = (page: number) => first + (page - 1) * size;
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((page) => page === 1 || page === count || Math.abs(page - current) <= NEAR || page % FAR === 0)
    .map((page) => ({
      page,
      from: page === 1 ? 1 : last(page - 1) + 1,
      to: Math.min(items, last(page)),
    }));
}
