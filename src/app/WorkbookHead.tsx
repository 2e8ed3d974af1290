// A workbook's part of the head: its title and place, undo and redo, the way to the canvas.
import { useEffect } from 'react';
import { useMatch } from 'react-router';
import { workbookCommands } from '#app/commands.ts';
import { HeadTools } from '#app/Shell.tsx';
import styles from '#app/WorkbookHead.module.css';
import { LensSwitch } from '#frame/LensSwitch.tsx';
import { workbookPath } from '#frame/paths.ts';
import { useLangOf } from '#frame/Said.tsx';
import { SearchButton } from '#screens/search/SearchButton.tsx';
import { announce } from '#ui/announce.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useAnswers, useHistory } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Shown in the head while a workbook is open. */
export function WorkbookHead() {
  const text = useText();
  const workbook = useWorkbook();
  const { docId, readOnly } = workbook;
  const { title, territory } = useAnswers('start');
  const langOf = useLangOf();
  const { canUndo, canRedo } = useHistory();
  const travel = useTimeTravel();
  // In the first ten minutes nothing leads away from the page.
  const isBeginning = useMatch('/w/:docId/begin/*') !== null;
  useEffect(() => {
    document.title = `${title.trim() || text.t('frame:untitled')} · ${text.t('common:appName')}`;
    return () => {
      document.title = text.t('common:appName');
    };
  }, [title, text]);
  return (
    <HeadTools>
      <p className={styles.title}>
        <strong title={title} lang={langOf(title)}>
          {title.trim() || text.t('frame:untitled')}
        </strong>
        <span className={styles.place} title={territory} lang={langOf(territory)}>
          {territory}
        </span>
      </p>
      {!isBeginning && (
        <>
          <div className={styles.lens}>
            <LensSwitch />
          </div>
          <SearchButton
            commands={() =>
              workbookCommands(workbook, text, {
                undo: () => travel('undo'),
                redo: () => travel('redo'),
              })
            }
          />
        </>
      )}
      {!readOnly && (
        <>
          <IconButton
            icon="undo"
            label={text.t('common:undo')}
            shortcut="Ctrl+Z"
            isDisabled={!canUndo}
            onClick={() => travel('undo')}
          />
          <span className={styles.redo}>
            <IconButton
              icon="redo"
              label={text.t('common:redo')}
              shortcut="Ctrl+Shift+Z"
              isDisabled={!canRedo}
              onClick={() => travel('redo')}
            />
          </span>
        </>
      )}
      {!isBeginning && (
        <ButtonLink
          href={workbookPath(docId, 'canvas')}
          variant="secondary"
          className={styles.canvas}
        >
          {text.t('frame:canvas')}
        </ButtonLink>
      )}
    </HeadTools>
  );
}

type Direction = 'undo' | 'redo';

/** Undo and redo by button and by Ctrl/Cmd+Z, in text fields too; each says that it happened. */
function useTimeTravel(): (direction: Direction) => void {
  const text = useText();
  const workbook = useWorkbook();
  const travel = (direction: Direction): void => {
    const done = workbook[direction]();
    const key =
      direction === 'undo'
        ? done
          ? 'undone'
          : 'nothingToUndo'
        : done
          ? 'redone'
          : 'nothingToRedo';
    announce(text.t(`common:${key}`));
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const direction = directionOf(event);
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!direction || event.isComposing || target?.closest('[data-own-undo]')) return;
      event.preventDefault();
      // A number or date being typed is handed over first, so that it is what gets undone.
      target?.blur();
      travel(direction);
      target?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return travel;
}

function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
