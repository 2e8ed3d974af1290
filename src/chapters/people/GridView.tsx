// Step 4.1: power and interest as a 5 x 5 field. Names are dragged or moved with the arrow keys; the table
// below holds the same values. Source: Mendelow [47].
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { quadrantOf } from '#domain/grid.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import { itemAt } from '#domain/schema.ts';
import { GRID_QUADRANTS } from '#domain/vocabularies/people.ts';
import styles from '#chapters/people/GridView.module.css';
import { useNaming } from '#frame/fields/use-record-name.ts';
import { FieldFindings } from '#frame/FieldFindings.tsx';
import { Said } from '#frame/Said.tsx';
import { announce } from '#ui/announce.ts';
import { cx } from '#ui/cx.ts';
import { useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const SIZE = 5;
const MIDDLE = 3;
const STEPS = [1, 2, 3, 4, 5] as const;
/** Pixels a pointer must travel before a press becomes a drag. */
const DRAG_FROM = 4;

/** The field with everybody on it, and those who are not placed yet. */
export function GridView() {
  const text = useText();
  const people = useItems('stakeholders');
  const field = useRef<HTMLDivElement>(null);
  const move = useMove();
  const keyed = useRef<string | null>(null);
  // A moved chip stands in another cell: the focus goes with it, before the next key arrives.
  useLayoutEffect(() => {
    if (keyed.current !== null) document.getElementById(keyed.current)?.focus();
    keyed.current = null;
  });
  const unplaced = people.filter(({ power, interest }) => power === null || interest === null);
  const rememberKeyed = (id: string): void => {
    keyed.current = id;
  };
  const chip = (person: Stakeholder) => (
    <Chip key={person.id} person={person} field={field} onMove={move} onKeyed={rememberKeyed} />
  );
  if (people.length === 0) return null;
  return (
    <section className={styles.view} aria-label={text.t('frame:grid.title')}>
      <p className={styles.hint}>{text.t('frame:grid.hint')}</p>
      <p className={cx(styles.hint, styles.wide)}>{text.t('frame:grid.wide')}</p>
      <div className={styles.plane}>
        <span className={styles.power} aria-hidden="true">
          {text.t('frame:grid.power')} →
        </span>
        <div className={styles.field} ref={field}>
          {GRID_QUADRANTS.map((quadrant) => (
            <span
              key={quadrant}
              className={styles.quadrant}
              data-quadrant={quadrant}
              aria-hidden="true"
            >
              {text.t(`vocabularies:grid.${quadrant}.label`)}
            </span>
          ))}
          {STEPS.toReversed().map((power) =>
            STEPS.map((interest) => (
              <div
                key={`${power}-${interest}`}
                className={styles.cell}
                data-strong={power >= 4 && interest >= 4 ? '' : undefined}
              >
                {people
                  .filter((person) => person.power === power && person.interest === interest)
                  .map(chip)}
              </div>
            )),
          )}
        </div>
        <span className={styles.interest} aria-hidden="true">
          {text.t('frame:grid.interest')} →
        </span>
      </div>
      {unplaced.length > 0 && (
        <div className={styles.unplaced}>
          <h2>{text.t('frame:grid.unplaced')}</h2>
          <div className={styles.waiting}>{unplaced.map(chip)}</div>
        </div>
      )}
      {people.map(({ id }) => (
        <FieldFindings key={id} at={itemAt('stakeholders', id, 'power')} />
      ))}
    </section>
  );
}

type Move = (person: Stakeholder, power: number | null, interest: number | null) => void;

/** Puts somebody on the field as one Edit, and says where. */
function useMove(): Move {
  const text = useText();
  const nameOf = useNaming();
  const { apply } = useWorkbook();
  return (person, power, interest) => {
    if (power === person.power && interest === person.interest) return;
    const at = (name: 'power' | 'interest') => itemAt('stakeholders', person.id, name);
    apply({
      type: 'together',
      edits: [
        { type: 'set-field', at: at('power'), value: power },
        { type: 'set-field', at: at('interest'), value: interest },
      ],
    });
    const name = nameOf('stakeholders', person);
    const quadrant = quadrantOf(power, interest);
    if (power === null || interest === null || quadrant === null)
      return announce(text.t('frame:grid.takenOff', { name }));
    const place = text.t(`vocabularies:grid.${quadrant}.label`);
    announce(text.t('frame:grid.moved', { name, power, interest, quadrant: place }));
  };
}

interface ChipProps {
  readonly person: Stakeholder;
  readonly field: React.RefObject<HTMLDivElement | null>;
  readonly onMove: Move;
  /** Told the id of the chip before a key stroke moves it. */
  readonly onKeyed: (id: string) => void;
}

interface Drag {
  readonly fromX: number;
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
}

/** One name on the field. */
function Chip({ person, field, onMove, onKeyed }: ChipProps) {
  const text = useText();
  const nameOf = useNaming();
  const { readOnly } = useWorkbook();
  const [drag, setDrag] = useState<Drag | null>(null);
  const name = nameOf('stakeholders', person);
  const { power, interest } = person;
  const isPlaced = power !== null && interest !== null;

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (readOnly || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ fromX: event.clientX, fromY: event.clientY, x: event.clientX, y: event.clientY });
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    const travelled =
      drag && Math.hypot(event.clientX - drag.fromX, event.clientY - drag.fromY) >= DRAG_FROM;
    setDrag(null);
    if (!travelled || !field.current) return;
    const place = placeAt(field.current, event.clientX, event.clientY);
    if (place) onMove(person, place.power, place.interest);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (readOnly) return;
    const step = KEY_STEPS[event.key];
    if (step) {
      event.preventDefault();
      const toPower = isPlaced ? within(power + step[0]) : MIDDLE;
      const toInterest = isPlaced ? within(interest + step[1]) : MIDDLE;
      if (toPower === power && toInterest === interest) return;
      onKeyed(event.currentTarget.id);
      onMove(person, toPower, toInterest);
    } else if (isPlaced && (event.key === 'Delete' || event.key === 'Backspace')) {
      onMove(person, null, null);
    }
  };
  return (
    <button
      type="button"
      id={`grid-${person.id}`}
      className={styles.chip}
      data-dragging={drag ? '' : undefined}
      style={
        drag
          ? { transform: `translate(${drag.x - drag.fromX}px, ${drag.y - drag.fromY}px)` }
          : undefined
      }
      aria-label={
        isPlaced
          ? text.t('frame:grid.place', { name, power, interest })
          : text.t('frame:grid.placeUnset', { name })
      }
      onPointerDown={onPointerDown}
      onPointerMove={(event) => drag && setDrag({ ...drag, x: event.clientX, y: event.clientY })}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDrag(null)}
      onKeyDown={onKeyDown}
    >
      <Said words={person.name} instead={name} />
    </button>
  );
}

/** What a point of the field stands for; rows are as high as the names in them need. */
function placeAt(
  field: HTMLElement,
  x: number,
  y: number,
): { readonly power: number; readonly interest: number } | null {
  const index = [...field.querySelectorAll('div')].findIndex((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  });
  if (index === -1) return null;
  return { power: SIZE - Math.floor(index / SIZE), interest: (index % SIZE) + 1 };
}

const KEY_STEPS: Readonly<Record<string, readonly [power: number, interest: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
const within = (value: number): number => Math.min(SIZE, Math.max(1, value));
