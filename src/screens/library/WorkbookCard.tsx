// One workbook of the library: title, place, progress, last change, where it is stored; and what can be done.
import { lazy, Suspense, useState } from 'react';
import { loadActs } from '#screens/library/load-acts.ts';
import styles from '#screens/library/WorkbookCard.module.css';
import type { LibraryEntry } from '#storage/index.ts';
import { Card } from '#ui/Card.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { ProgressRing } from '#ui/ProgressRing.tsx';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';

type Acts = Awaited<ReturnType<typeof loadActs>>;

const RenameDialog = lazy(() =>
  import('#screens/library/RenameDialog.tsx').then((m) => ({ default: m.RenameDialog })),
);

/** The card; its title opens the workbook. */
export function WorkbookCard({ entry }: { readonly entry: LibraryEntry }) {
  const text = useText();
  const [isRenaming, setRenaming] = useState(false);
  const { docId, territory, progress, stepsReady, stepsTotal, changedAt, savedToFileAt } = entry;
  const title = entry.title.trim() || text.t('library:untitled');
  /** Tells a failure instead of letting it pass in silence. */
  const act = (work: (library: Acts) => Promise<unknown>): void => {
    loadActs()
      .then(work)
      .catch((error: unknown) => {
        console.error(error);
        toasts.add({ tone: 'error', text: text.t('library:actFailed', { title }) });
      });
  };
  const bin = async ({ moveToBin }: Acts): Promise<void> => {
    await moveToBin(docId);
    toasts.add({
      text: text.t('library:binned', { title }),
      actionLabel: text.t('common:undo'),
      onAction: () => act((library) => library.restore(docId)),
    });
  };
  const copyTitle = (of: string): string =>
    text.t('library:copyOf', { title: of.trim() || text.t('library:untitled') });
  return (
    <>
      <Card
        title={
          <a
            className={styles.link}
            href={`#/w/${docId}`}
            lang={entry.title.trim() === '' ? undefined : entry.language}
          >
            {title}
          </a>
        }
        aside={
          <div className={styles.aside}>
            <ProgressRing
              value={progress}
              label={text.t('library:progress')}
              valueText={text.t('library:stepsReady', { ready: stepsReady, total: stepsTotal })}
              size={40}
            />
            <MenuButton
              label={text.t('common:actionsFor', { name: title })}
              icon="more"
              isIconOnly
              items={[
                {
                  id: 'rename',
                  label: text.t('library:rename'),
                  icon: 'edit',
                  onAction: () => setRenaming(true),
                },
                {
                  id: 'duplicate',
                  label: text.t('common:duplicate'),
                  icon: 'copy',
                  onAction: () => act((library) => library.duplicate(docId, copyTitle)),
                },
                {
                  id: 'save',
                  label: text.t('library:saveFile'),
                  icon: 'download',
                  onAction: () => act((library) => library.saveToFile(docId, title, false)),
                },
                {
                  id: 'backup',
                  label: text.t('library:saveBackup'),
                  description: text.t('library:saveBackupNote'),
                  icon: 'download',
                  onAction: () => act((library) => library.saveToFile(docId, title, true)),
                },
                {
                  id: 'bin',
                  label: text.t('library:toBin'),
                  icon: 'trash',
                  isDanger: true,
                  onAction: () => act(bin),
                },
              ]}
            />
          </div>
        }
      >
        {territory && (
          <p className={styles.place} lang={entry.language}>
            {territory}
          </p>
        )}
        {entry.quarantined && <p className={styles.meta}>{text.t('library:damaged')}</p>}
        <p className={styles.meta}>{text.t('library:changed', { when: text.moment(changedAt) })}</p>
        <p className={styles.meta}>
          {savedToFileAt === null
            ? text.t('library:onDeviceOnly')
            : text.t(savedToFileAt >= changedAt ? 'library:inFile' : 'library:inOlderFile', {
                when: text.moment(savedToFileAt),
              })}
        </p>
      </Card>
      {isRenaming && (
        <Suspense>
          <RenameDialog entry={entry} onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </>
  );
}
