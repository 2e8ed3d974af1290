// Long lists in portions: the first rows, and a button for more. Must not know what is listed.
import { type ReactNode, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { useText } from '#workspace/text-context.ts';

/** Rows at once. */
const PORTION = 12;

/** The rows in sight, and the button that shows more of them (nothing when all are). */
export function usePortion<T>(rows: readonly T[]): readonly [shown: readonly T[], more: ReactNode] {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const left = rows.length - most;
  const more = left > 0 && (
    <Button onClick={() => setMost(most + PORTION)}>
      {text.t('analysis:showMore', { count: Math.min(PORTION, left) })}
    </Button>
  );
  return [rows.slice(0, most), more];
}
