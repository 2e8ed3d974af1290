// The cells that could not be read, each with its reason, and what becomes of their words.
import { useState } from 'react';
import { fieldWords } from '#frame/fields/field-words.ts';
import styles from '#frame/paste/PasteDialog.module.css';
import type { Plan } from '#frame/paste/plan-rows.ts';
import type { Unread } from '#frame/paste/read-cell.ts';
import type { Translator } from '#text/translator.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';

/** Sentences at once, and rows named in one sentence. */
const [PORTION, MOST_ROWS] = [20, 10];

interface UnreadCellsProps {
  readonly plan: Plan;
  /** The field that takes their words; null: they are left out. */
  readonly note: string | null;
}

/** A notice; nothing when every cell could be read. */
export function UnreadCells({ plan, note }: UnreadCellsProps) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const complaints = complaintsOf(plan);
  const count = complaints.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  const label = note && fieldWords(text, { record: plan.collection, field: note }).label;
  return (
    <Notice
      tone="warn"
      role="status"
      title={text.t('frame:table.paste.unread', { count })}
      actions={
        complaints.length > most && (
          <Button size="small" onClick={() => setMost(most + PORTION)}>
            {text.t('frame:table.paste.more', {
              count: Math.min(PORTION, complaints.length - most),
            })}
          </Button>
        )
      }
    >
      <p>
        {label
          ? text.t('frame:table.paste.kept', { field: label })
          : text.t('frame:table.paste.leftOut')}
      </p>
      <ul className={styles.complaints}>
        {complaints.slice(0, most).map(({ column, unread, rows }) => (
          <li key={`${column} ${unread.why} ${unread.words}`}>
            {text.t('frame:table.paste.where', {
              count: rows.length,
              column,
              rows: rowWords(text, rows),
              what: unreadWords(text, unread),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Why words could not be read, as a sentence. */
export const unreadWords = (text: Translator, { words, why, min = 0, max = 0 }: Unread): string =>
  text.t(`frame:table.unread.${why}`, { words, min: text.number(min), max: text.number(max) });

const rowWords = (text: Translator, rows: readonly number[]): string =>
  rows.length <= MOST_ROWS
    ? text.list(rows.map((row) => text.number(row)))
    : `${rows
        .slice(0, MOST_ROWS)
        .map((row) => text.number(row))
        .join(', ')} …`;

interface Complaint {
  readonly column: string;
  readonly unread: Unread;
  /** Numbers of the rows, from 1. */
  readonly rows: number[];
}

/** What stands in many rows is said once. */
function complaintsOf({ columns, rows }: Plan): Complaint[] {
  const complaints = new Map<string, Complaint>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [at, { unread }] of cells.entries()) {
      if (!unread) continue;
      const key = `${at} ${unread.why} ${unread.words}`;
      const column = columns[at]?.label ?? '';
      const known = complaints.get(key) ?? { column, unread, rows: [] };
      known.rows.push(row + 1);
      complaints.set(key, known);
    }
  }
  return [...complaints.values()];
}
