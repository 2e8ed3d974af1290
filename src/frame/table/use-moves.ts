// Moving a record past its neighbour, by its menu or by Alt and an arrow key in its row.
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { CollectionName } from '#domain/schema.ts';
import { useNaming } from '#frame/fields/use-record-name.ts';
import { type Direction, placeBeside } from '#frame/table/place-beside.ts';
import type { Rows } from '#frame/table/use-rows.ts';
import { announce } from '#ui/announce.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down' };
/** What opens with Alt and an arrow key keeps doing so. */
const OPENS = '[role="combobox"], [aria-haspopup="listbox"], [role="spinbutton"], select';

interface Moves {
  /** The same function between renders, so that a table need not draw its rows again. */
  readonly move: (id: string, direction: Direction) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Moves among the rows that are shown; says where the record stands now. */
export function useMoves(name: CollectionName, rows: Rows): Moves {
  const text = useText();
  const { apply, read, readOnly } = useWorkbook();
  const nameOf = useNaming();
  const latest = useRef({ rows, nameOf });
  useEffect(() => {
    latest.current = { rows, nameOf };
  });
  const move = useCallback(
    (id: string, direction: Direction) => {
      const { ids, shown, follow } = latest.current.rows;
      const before = placeBeside(ids, shown, id, direction);
      const title = latest.current.nameOf(name, read.item(name, id));
      if (before === undefined) return announce(text.t('frame:table.atEnd', { name: title }));
      apply({ type: 'move-record', collection: name, id, before });
      follow(id);
      const place = text.number(read.ids(name).indexOf(id) + 1);
      const total = text.number(ids.length);
      announce(text.t('frame:table.moved', { name: title, place, total }));
    },
    [name, apply, read, text],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const direction = DIRECTIONS[event.key];
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!direction || !altKey || ctrlKey || metaKey || shiftKey || readOnly) return;
    const control = event.target as HTMLElement;
    const id = control.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id === undefined || control.closest(OPENS)) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, direction);
    // The browser takes the focus from what is put elsewhere; a held key goes on moving.
    queueMicrotask(() => control.focus());
  };
  return { move, onKeyDown };
}
