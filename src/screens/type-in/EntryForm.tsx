// The places that a code opened, with the keys that lead through them. Tells in the end what was changed.
// Must not know what comes next.
import { useEffect, useRef } from 'react';
import { fieldAt } from '#domain/schema.ts';
import { BornWhenTyped } from '#frame/BornWhenTyped.tsx';
import { printCode } from '#guide/field-codes.ts';
import { valueAt } from '#screens/type-in/changes.ts';
import { hasFigures } from '#screens/type-in/figures.ts';
import { PlaceField } from '#screens/type-in/PlaceField.tsx';
import type { Target } from '#screens/type-in/targets.ts';
import styles from '#screens/type-in/TypeIn.module.css';
import { useEntryKeys } from '#screens/type-in/use-entry-keys.ts';
import { firstControl } from '#screens/type-in/walk-places.ts';
import { Button } from '#ui/Button.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface EntryFormProps {
  readonly target: Target;
  /** `before`: the values of the places when they were opened. */
  readonly onDone: (before: readonly unknown[]) => void;
}

/** Milliseconds between looks for a control that is still being loaded, and how often one looks. */
const [PAUSE, LOOKS] = [30, 60] as const;

/** A new target needs a new form: give it a key. */
export function EntryForm({ target, onDone }: EntryFormProps) {
  const text = useText();
  const { read } = useWorkbook();
  const { code, title, places, unborn } = target;
  const before = useRef(places.map(({ at }) => valueAt(read, at)));
  const done = (): void => onDone(before.current);
  const { around, onKeyDownCapture } = useEntryKeys({
    onDone: done,
    addLabel: (name) => text.t('common:addNamed', { name }),
  });
  const wanted =
    code.column === null ? 0 : places.findIndex((each) => each.code.column === code.column);
  useEffect(() => {
    let looks = 0;
    let timer = 0;
    const look = (): void => {
      const control = around.current && firstControl(around.current, Math.max(0, wanted));
      if (control) control.focus();
      else if (looks++ < LOOKS) timer = window.setTimeout(look, PAUSE);
    };
    look();
    return () => clearTimeout(timer);
  }, [around, wanted]);
  const fields = places.map((place) => <PlaceField key={printCode(place.code)} place={place} />);
  return (
    <section className={styles.entry} aria-labelledby="type-in-target">
      <h2 id="type-in-target" className={styles.target}>
        <span className={styles.tab}>{printCode(code)}</span> {title}
      </h2>
      <div ref={around} className={styles.places} onKeyDownCapture={onKeyDownCapture}>
        {unborn ? <BornWhenTyped {...unborn}>{fields}</BornWhenTyped> : fields}
      </div>
      <p className={styles.keys}>
        {text.t('paper:screen.keys')}
        {places.some(({ at }) => hasFigures(fieldAt(at))) && ` ${text.t('paper:screen.figures')}`}
      </p>
      <Button variant="primary" icon="check" onClick={done}>
        {text.t('paper:screen.keep')}
      </Button>
    </section>
  );
}
