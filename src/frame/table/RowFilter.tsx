// A line of words over a long table: only rows that have them all stay in sight.
import { useEffect, useRef } from 'react';
import styles from '#frame/RecordsTable.module.css';
import type { Rows } from '#frame/table/use-rows.ts';
import { announce } from '#ui/announce.ts';
import { Icon } from '#ui/Icon.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useText } from '#workspace/text-context.ts';

/** Milliseconds of quiet before the count is said, so that it does not interrupt typing. */
const QUIET = 600;

interface RowFilterProps {
  readonly rows: Pick<Rows, 'ids' | 'shown' | 'query' | 'setQuery'>;
  /** Tells it from another one on the same page. */
  readonly label?: string;
}

/** The filter with its count; Escape empties it. */
export function RowFilter({ rows: { ids, shown, query, setQuery }, label }: RowFilterProps) {
  const text = useText();
  const name = label ?? text.t('frame:table.filter');
  const count = text.t('frame:table.shown', {
    shown: text.number(shown.length),
    total: text.number(ids.length),
  });
  const isFiltered = query.trim() !== '';
  useAnnounced(isFiltered ? count : '');
  return (
    <div className={styles.filter}>
      <TextInput
        label={name}
        isLabelHidden
        placeholder={name}
        type="search"
        autoComplete="off"
        data-own-undo
        prefix={<Icon name="search" />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
      />
      {isFiltered && <p className={styles.count}>{count}</p>}
    </div>
  );
}

function useAnnounced(sentence: string): void {
  const said = useRef('');
  useEffect(() => {
    if (sentence === said.current) return;
    const timer = setTimeout(() => {
      said.current = sentence;
      if (sentence !== '') announce(sentence);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [sentence]);
}
