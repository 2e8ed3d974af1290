// A long list in pages. Knows nothing of what is in it.
import { useEffect, useMemo, useState } from 'react';

/** Rows at once; a thousand rows of fields would take the browser half a minute. */
const PAGE = 50;

export interface Pages {
  /** What the open page shows. */
  readonly onPage: readonly string[];
  /** The numbers of its first and last row, from 1. */
  readonly first: number;
  readonly last: number;
  readonly page: number;
  readonly pages: number;
  /** Opens a page by its number from 0, or the one on which a row stands. */
  readonly open: (place: number | string) => void;
}

/** `wanted` is a row to begin with, and to go to when it changes. */
export function usePages(ids: readonly string[], wanted: string | null): Pages {
  const [place, open] = useState<number | string>(wanted ?? 0);
  useEffect(() => {
    if (wanted !== null) open(wanted);
  }, [wanted]);
  const pages = Math.max(1, Math.ceil(ids.length / PAGE));
  const number =
    typeof place === 'number' ? place : Math.floor(Math.max(0, ids.indexOf(place)) / PAGE);
  const page = Math.min(number, pages - 1);
  const onPage = useMemo(() => ids.slice(page * PAGE, (page + 1) * PAGE), [ids, page]);
  const first = page * PAGE + 1;
  return { onPage, first, last: page * PAGE + onPage.length, page, pages, open };
}
