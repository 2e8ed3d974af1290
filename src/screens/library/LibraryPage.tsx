// The library: the workbooks on this device, and the ways to begin one.
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { LanguageRow } from '#screens/library/LanguageRow.tsx';
import styles from '#screens/library/LibraryPage.module.css';
import { useBegin } from '#screens/library/begin.ts';
import { WorkbookCard } from '#screens/library/WorkbookCard.tsx';
import { type LibraryEntry, libraryState, watchLibrary } from '#storage/index.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';

const Bin = lazy(() => import('#screens/library/Bin.tsx').then((m) => ({ default: m.Bin })));
const ExampleDialog = lazy(() =>
  import('#screens/library/ExampleDialog.tsx').then((m) => ({ default: m.ExampleDialog })),
);
const FileDialog = lazy(() =>
  import('#screens/library/FileDialog.tsx').then((m) => ({ default: m.FileDialog })),
);

/** The route `/`. */
export function LibraryPage() {
  const text = useText();
  const { entries, failed } = useEntries();
  const state = useSyncExternalStore(libraryState.subscribe, libraryState.get);
  const begin = useBegin();
  const [file, setFile] = useState<File | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const kept = entries?.filter(({ deletedAt }) => deletedAt === null) ?? [];
  const binned = entries?.filter(({ deletedAt }) => deletedAt !== null) ?? [];
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <h1>{text.t('library:title')}</h1>
        <p>{text.t('library:intro')}</p>
      </header>
      <div className={styles.begin}>
        <Button
          variant="primary"
          icon="plus"
          isPending={begin.isBusy}
          onClick={() => void begin.blank()}
        >
          {text.t('library:new')}
        </Button>
        <Button icon="map" onClick={() => setChoosing(true)}>
          {text.t('library:example')}
        </Button>
        <FileButton label={text.t('library:openFile')} onPick={setFile} />
        <ButtonLink href="#/guide" variant="quiet">
          {text.t('library:readGuide')}
        </ButtonLink>
      </div>
      {state !== 'ok' && (
        <Notice tone="warn" role="alert">
          <p>{text.t(`library:state.${state}`)}</p>
        </Notice>
      )}
      {failed && (
        <Notice tone="error" role="alert" title={text.t('library:failed.title')}>
          <p>{text.t('library:failed.text')}</p>
        </Notice>
      )}
      {entries !== null && kept.length === 0 && (
        <>
          <p className={styles.empty}>{text.t('library:empty')}</p>
          <LanguageRow />
        </>
      )}
      <ul className={styles.cards} aria-label={text.t('library:title')}>
        {kept.map((entry) => (
          <li key={entry.docId}>
            <WorkbookCard entry={entry} />
          </li>
        ))}
      </ul>
      <Suspense>
        {binned.length > 0 && <Bin entries={binned} />}
        {isChoosing && (
          <ExampleDialog
            isBusy={begin.isBusy}
            onChoose={(example) => void begin.example(example)}
            onClose={() => setChoosing(false)}
          />
        )}
        {file && (
          <FileDialog
            key={file.name + file.lastModified}
            file={file}
            onClose={() => setFile(null)}
          />
        )}
      </Suspense>
    </main>
  );
}

/** The library's entries, latest change first; null until they are read. */
function useEntries(): {
  readonly entries: readonly LibraryEntry[] | null;
  readonly failed: boolean;
} {
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(
    () =>
      watchLibrary(
        (found) => {
          setFailed(false);
          setEntries(found);
        },
        () => setFailed(true),
      ),
    [],
  );
  return { entries, failed };
}

/** A button that lets the person choose a workbook file. */
function FileButton({
  label,
  onPick,
}: {
  readonly label: string;
  readonly onPick: (file: File) => void;
}) {
  const choose = (): void => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) onPick(file);
    });
    input.click();
  };
  return (
    <Button icon="upload" onClick={choose}>
      {label}
    </Button>
  );
}
